/** Codes, as other folders see them. */
export { type FoundCode, findCodes } from './find-codes.ts';
export type { PackedRun } from './run-bits.ts';
export { type CodeFault, type ReadCode, readRunCode, writeRunCode } from './run-code.ts';
