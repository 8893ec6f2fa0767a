/**
 * A run as a text that people carry: `MN1-` and characters in groups of five. It holds choices and chance and
 * nothing about who played: no name, no device, no clock.
 */
import { charactersOf, stop, symbolsOf, wrongLetter } from './crockford.ts';
import { isSound, whereWrong } from './damage.ts';
import { bitsOfRun, format, headOf, type PackedRun, runOfSymbols, symbolsOfHead } from './run-bits.ts';

/**
 * What is wrong with a code. `group` counts from 1, after `MN1-`.
 * - `empty`: nothing but spaces, hyphens and the like
 * - `not-a-code`: it does not begin with `MN` and a number
 * - `newer-format`: a later `MN2-`, or a format within that this game does not know
 * - `wrong-character`: a sign that codes do not have
 * - `too-short`, `too-long`: characters are missing, or something follows
 * - `damaged`: the sum disagrees; with `group` when one character is wrong or two were changed about
 * - `unreadable`: the sum agrees and what it holds cannot be: not made by this game
 */
export type CodeFault =
  | { reason: 'empty' | 'not-a-code' | 'newer-format' | 'too-short' | 'too-long' | 'unreadable' }
  | { reason: 'wrong-character'; group: number }
  | { reason: 'damaged'; group?: number };

export type ReadCode = { ok: true; run: PackedRun } | { ok: false; fault: CodeFault };

const prefix = 'MN1-';
/** The symbols of `MN1`. */
export const prefixSymbols = { m: 20, n: 21, version: 1, newest: 9 } as const;

/** A text longer than this is not one code: the longest has 800 characters, and mail may put in as many more. */
const longest = 4096;

const fault = (reason: Exclude<CodeFault['reason'], 'wrong-character'>): ReadCode => ({
  ok: false,
  fault: { reason },
});

/** The group of five in which the symbol of this place stands; the first is 1. */
const groupAt = (place: number): number => Math.floor(place / 5) + 1;

/**
 * The code of a run: `MN1-23V8M-…`, 4 + 6·⌈(166 + 3·choices + 60 if assigned) / 25⌉ characters at most.
 * Throws RangeError on a run that is none: more than 1023 choices, an index above 7, an unknown story.
 */
export function writeRunCode(run: PackedRun): string {
  return prefix + (charactersOf(bitsOfRun(run)).match(/.{1,5}/g) ?? []).join('-');
}

/**
 * Reads a text that is one code and nothing else but spaces, line breaks, hyphens and quotation marks; lower
 * case, O for 0, and I or L for 1 are understood. Says what is wrong with any other text; never throws. For
 * codes among other words there is `findCodes`.
 */
export function readRunCode(text: string): ReadCode {
  if (text.length > longest) return fault('too-long');
  const { symbols } = symbolsOf(text);
  let from = 0;
  let to = symbols.length;
  while (symbols[from] === stop) from += 1;
  while (to > from && symbols[to - 1] === stop) to -= 1;
  if (from === to) return fault('empty');
  const [m, n, version = 0] = symbols.subarray(from, Math.min(to, from + 3));
  if (m !== prefixSymbols.m || n !== prefixSymbols.n) return fault('not-a-code');
  if (version > prefixSymbols.version && version <= prefixSymbols.newest) return fault('newer-format');
  if (version !== prefixSymbols.version) return fault('not-a-code');
  return readSymbols(symbols.subarray(from + 3, to));
}

/** Reads the symbols after `MN1`. For files of this folder. */
export function readSymbols(symbols: Uint8Array): ReadCode {
  const wrong = symbols.findIndex((symbol) => symbol >= wrongLetter);
  if (wrong >= 0) return { ok: false, fault: { reason: 'wrong-character', group: groupAt(wrong) } };
  const [first = 0, second = 0, third = 0] = symbols;
  if (symbols.length < symbolsOfHead) return fault('too-short');
  const head = headOf(first, second, third);
  if (!isSound(symbols)) {
    // Before the length is judged: it may be a symbol of the head that is wrong.
    const place = whereWrong(symbols);
    if (place !== null) return { ok: false, fault: { reason: 'damaged', group: groupAt(place) } };
    if (symbols.length < head.length) return fault('too-short');
    return fault(symbols.length > head.length ? 'too-long' : 'damaged');
  }
  if (head.format !== format) return fault('newer-format');
  const run = symbols.length === head.length ? runOfSymbols(symbols) : null;
  return run === null ? fault('unreadable') : { ok: true, run };
}
