/**
 * A run as bits. The first fifteen say how long the code is, so that it is found in any text without a sign at
 * its end. Tables and order are for ever: a code that is on paper has to be read.
 *
 *     format 4 · number of choices 10 · with assignment 1
 *     edition 32 · assignment 60 or nothing · nonce 32
 *     story 3 · cut 1 · household 2 · no dollars 1 · no informants 1 · seed 32
 *     minutes 8 · finished 1 · ending 6 · choices 3 each · zeros up to whole characters · CRC-32
 */
import type { CodedRun, RunRecord } from '../run/index.ts';
import { type BitWriter, readBits, writeBits } from './bits.ts';
import { crc32 } from './crc32.ts';
import { bitsOf, charactersOf, symbolsOf } from './crockford.ts';

/** A run with what belongs to its being handed in. */
export type PackedRun = CodedRun & {
  /** 12 characters of Crockford's alphabet, upper case: the 60 bits of the assignment; null when there is none. */
  assignment: string | null;
  /** Whole number, 0 … 4294967295, drawn once for each run: the same run handed in twice is known by it. */
  nonce: number;
  /** Active minutes in all, 0 … 255; 0 when not known. Longer counts as 255. */
  minutes: number;
};

export const format = 1;
/** Most choices that a code holds. */
const mostChoices = 1023;
/** Symbols after which the length of a code is known. */
export const symbolsOfHead = 3;

const stories = ['fax', 'machine', 'knock'] as const;
const cuts = ['full', 'short'] as const;
const households = ['core', 'wavering', 'hostile'] as const;
const noAssignment = '0'.repeat(12);

const bitsBeforeChoices = 4 + 10 + 1 + 32 + 32 + 8 + 32 + 8 + 7;
const bitsOfAssignment = 60;
const bitsOfSum = 32;

/** Format and length, in symbols, of the code that begins with these three symbols, 0 … 31. */
export function headOf(first: number, second: number, third: number): { format: number; length: number } {
  const head = (first << 10) | (second << 5) | third;
  const bits = bitsBeforeChoices + (head & 1 ? bitsOfAssignment : 0) + 3 * ((head >> 1) & 0x3ff) + bitsOfSum;
  return { format: head >> 11, length: Math.ceil(bits / 5) };
}

/** The run as bits with their sum, whole characters. Throws RangeError on a value that is out of its range. */
export function bitsOfRun(run: PackedRun): readonly number[] {
  const { choices, ending, start } = run;
  const assignment = run.assignment === noAssignment ? null : run.assignment;
  if (choices.length > mostChoices) throw new RangeError(`A code holds no ${choices.length} choices.`);
  if (!/^[0-9a-f]{8}$/.test(run.edition)) throw new RangeError(`${run.edition} is not an edition.`);
  if (!(run.minutes >= 0)) throw new RangeError(`${run.minutes} minutes cannot have been.`);
  const out = writeBits();
  out.put(format, 4);
  out.put(choices.length, 10);
  out.put(assignment === null ? 0 : 1, 1);
  out.put(Number.parseInt(run.edition, 16), 32);
  if (assignment !== null) putAssignment(out, assignment);
  out.put(run.nonce, 32);
  putStart(out, start);
  out.put(run.seed, 32);
  // A begun minute is one: 0 has another meaning.
  out.put(Math.min(255, Math.ceil(run.minutes)), 8);
  out.put(ending === null ? 0 : 1, 1);
  out.put(ending ?? 0, 6);
  for (const choice of choices) out.put(choice, 3);
  while ((out.bits.length + bitsOfSum) % 5 !== 0) out.put(0, 1);
  out.put(crc32(out.bits), bitsOfSum);
  return out.bits;
}

function putAssignment(out: BitWriter, assignment: string): void {
  if (!/^[0-9A-HJKMNP-TV-Z]{12}$/.test(assignment))
    throw new RangeError(`${assignment} is not the text of an assignment.`);
  for (const symbol of symbolsOf(assignment).symbols) out.put(symbol, 5);
}

function putStart(out: BitWriter, { story, cut, change }: RunRecord['start']): void {
  out.put(stories.indexOf(story), 3);
  out.put(cuts.indexOf(cut), 1);
  out.put(change?.household === undefined ? 0 : households.indexOf(change.household) + 1, 2);
  out.put(change?.dollars === undefined ? 0 : 1, 1);
  out.put(change?.informants === undefined ? 0 : 1, 1);
}

/**
 * The run of a code that is sound and of the right length; null when it holds what no run has: somebody made it
 * by hand. A start with a change that changes nothing comes back without.
 */
export function runOfSymbols(symbols: Uint8Array): PackedRun | null {
  const all = bitsOf(symbols);
  const bits = readBits(all.slice(0, -bitsOfSum));
  bits.take(4);
  const count = bits.take(10);
  const assigned = bits.take(1) === 1;
  const edition = bits.take(32).toString(16).padStart(8, '0');
  const assignment = assigned
    ? charactersOf(Array.from({ length: bitsOfAssignment }, () => bits.take(1)))
    : null;
  const nonce = bits.take(32);
  const story = stories[bits.take(3)];
  const cut = cuts[bits.take(1)];
  const household = [undefined, ...households][bits.take(2)];
  const dollars = bits.take(1) === 1;
  const informants = bits.take(1) === 1;
  const seed = bits.take(32);
  const minutes = bits.take(8);
  const finished = bits.take(1) === 1;
  const ending = bits.take(6);
  const choices = Array.from({ length: count }, () => bits.take(3));
  while (bits.left > 0) if (bits.take(1) !== 0) return null;
  if (story === undefined || cut === undefined) return null;
  if (assignment === noAssignment || (!finished && ending !== 0)) return null;
  const change = {
    ...(household === undefined ? {} : { household }),
    ...(dollars ? { dollars: 'none' as const } : {}),
    ...(informants ? { informants: 'none' as const } : {}),
  };
  return {
    edition,
    start: { story, cut, ...(Object.keys(change).length === 0 ? {} : { change }) },
    seed,
    choices,
    ending: finished ? ending : null,
    assignment,
    nonce,
    minutes,
  };
}
