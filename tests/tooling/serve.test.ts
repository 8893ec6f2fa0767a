import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listen, staticServer } from '../../src/tooling/serve.mjs';

let top: string;
let folder: string;
let open: Server[] = [];

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'serve-'));
  folder = join(top, 'dist');
  mkdirSync(join(folder, 'code'), { recursive: true });
  mkdirSync(join(folder, 'lms'));
  writeFileSync(join(top, 'secret.txt'), 'secret');
  mkdirSync(join(top, 'dist-old'));
  writeFileSync(join(top, 'dist-old/secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<!doctype html>start');
  writeFileSync(join(folder, 'lms/index.html'), '<!doctype html>lms');
  writeFileSync(join(folder, 'code/play-1.js'), 'play()');
  for (const name of ['a.css', 'a.json', 'a.svg', 'a.woff2', 'a.webm', 'a b.txt', 'a.strange']) {
    writeFileSync(join(folder, name), name);
  }
});
afterEach(() => {
  for (const server of open) server.close();
  open = [];
});
afterAll(() => rmSync(top, { recursive: true }));

async function served(base?: string): Promise<Server> {
  const server = staticServer(folder, base);
  await listen(server, 0);
  open.push(server);
  return server;
}

type Answer = { status: number; body: string; headers: Record<string, unknown> };

/** The path goes out as it is written: `fetch` would tidy it up first. */
function get(
  server: Server,
  path: string,
  method = 'GET',
  headers: Record<string, string> = {},
): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((done, failed) => {
    request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
      let body = '';
      // One letter for each byte, so that what is packed stays whole.
      response.setEncoding(response.headers['content-encoding'] ? 'latin1' : 'utf8');
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, body, headers: response.headers }));
    })
      .on('error', failed)
      .end();
  });
}

describe('files', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<!doctype html>start'],
    ['/index.html?story=fax&cut=short', 'text/html; charset=utf-8', '<!doctype html>start'],
    ['/lms/', 'text/html; charset=utf-8', '<!doctype html>lms'],
    ['/code/play-1.js', 'text/javascript; charset=utf-8', 'play()'],
    ['/a.css', 'text/css; charset=utf-8', 'a.css'],
    ['/a.json', 'application/json; charset=utf-8', 'a.json'],
    ['/a.svg', 'image/svg+xml', 'a.svg'],
    ['/a.woff2', 'font/woff2', 'a.woff2'],
    ['/a.webm', 'video/webm', 'a.webm'],
    ['/a%20b.txt', 'text/plain; charset=utf-8', 'a b.txt'],
    ['/a.strange', 'application/octet-stream', 'a.strange'],
  ])('%s is %s', async (path, type, body) => {
    const answer = await get(await served(), path);
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers).toMatchObject({ 'content-type': type, 'cache-control': 'no-cache' });
  });

  it('packs texts for whoever can unpack them, and leaves alone what is packed already', async () => {
    const server = await served();
    const packed = await get(server, '/a.css', 'GET', { 'Accept-Encoding': 'br, gzip' });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(gunzipSync(Buffer.from(packed.body, 'latin1')).toString()).toBe('a.css');
    const font = await get(server, '/a.woff2', 'GET', { 'Accept-Encoding': 'gzip' });
    expect(font.headers).not.toHaveProperty('content-encoding');
    expect((await get(server, '/a.css')).headers).not.toHaveProperty('content-encoding');
  });

  it('answers HEAD with the length and nothing else', async () => {
    const answer = await get(await served(), '/a.css', 'HEAD');
    expect(answer).toMatchObject({ status: 200, body: '' });
    expect(answer.headers['content-length']).toBe('5');
  });

  it('leads from a folder without its last slash to the folder', async () => {
    const answer = await get(await served(), '/lms?x=1');
    expect(answer).toMatchObject({ status: 301, headers: { location: '/lms/?x=1' } });
  });
});

describe('what is not there', () => {
  it.each([
    '/../secret.txt',
    '/code/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/../dist-old/secret.txt',
    '/code/nothing.js',
    '/code/',
    '/a.css/',
    `/${'a'.repeat(5000)}`,
  ])('%s gives the page of 404', async (path) => {
    const answer = await get(await served(), path);
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).not.toContain('secret');
  });

  it.each(['/%', '/a%00.css', '/..%5csecret.txt'])('%s is no address', async (path) => {
    expect((await get(await served(), path)).status).toBe(400);
  });

  it('takes nothing but GET and HEAD', async () => {
    expect((await get(await served(), '/', 'POST')).status).toBe(405);
  });
});

describe('under a base path', () => {
  it('serves there, and nowhere else', async () => {
    const server = await served('/some/where/');
    expect(await get(server, '/some/where/code/play-1.js')).toMatchObject({ status: 200, body: 'play()' });
    expect(await get(server, '/some/where?x=1')).toMatchObject({
      status: 301,
      headers: { location: '/some/where/?x=1' },
    });
    expect((await get(server, '/code/play-1.js')).status).toBe(404);
    expect((await get(server, '/some/where/../../secret.txt')).status).toBe(404);
    expect((await get(server, '/some/where/../../../secret.txt')).status).toBe(404);
  });
});

it('takes the next port when one is in use', async () => {
  const first = await served();
  const { port } = first.address() as AddressInfo;
  const second = staticServer(folder);
  open.push(second);
  expect(await listen(second, port)).toBeGreaterThan(port);
});
