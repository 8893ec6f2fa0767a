import type { Server } from 'node:http';
export function staticServer(folder: string, base?: string): Server;
export function listen(server: Server, port: number, host?: string): Promise<number>;
