/** Codes in whatever somebody pasted: a column of a form, a thread of mail, a chat. */

import { crcAfter, crcAfterZeros, crcOfSound, crcStart } from './crc32.ts';
import { symbolsOf, wrongLetter } from './crockford.ts';
import { format, headOf, symbolsOfHead } from './run-bits.ts';
import { prefixSymbols, type ReadCode, readSymbols } from './run-code.ts';

/** A code, or what was meant as one: from the place `at` of the text up to, but not including, `end`. */
export type FoundCode = { at: number; end: number; read: ReadCode };

/** A broken code of fewer symbols is a scrap of text and not told. */
const fewest = 10;
/** Among so many first symbols of a code there are at least so many digits; among those of words there are not. */
const lookedAt = 20;
const digitsOfACode = 2;

/**
 * All codes in a text, in order, broken ones with what is wrong. A code says itself how long it is, so that
 * words may follow it; whatever `readRunCode` forgives is forgiven here. Never throws; takes time in proportion
 * to the text's length, whatever the text.
 */
export function findCodes(text: string): FoundCode[] {
  const { symbols, at } = symbolsOf(text);
  const soundEnd = soundEnds(symbols);
  const found: FoundCode[] = [];

  const isPrefix = (place: number): boolean => {
    const version = symbols[place + 2] ?? 0;
    return (
      symbols[place] === prefixSymbols.m &&
      symbols[place + 1] === prefixSymbols.n &&
      version >= prefixSymbols.version &&
      version <= prefixSymbols.newest
    );
  };
  /** Written in one piece: words that happen to meet as `m n1` are not taken for a broken code. */
  const inOnePiece = (place: number): boolean => (at[place + 2] ?? 0) - (at[place] ?? 0) === 2;
  const tell = (from: number, to: number, read: ReadCode): void => {
    found.push({ at: at[from] ?? 0, end: (at[to - 1] ?? 0) + 1, read });
  };

  for (let place = 0; place < symbols.length - symbolsOfHead; ) {
    if (!isPrefix(place)) {
      place += 1;
      continue;
    }
    const from = place + 3;
    const known = symbols[place + 2] === prefixSymbols.version;
    const to = known ? soundEnd(from) : null;
    if (to !== null) {
      tell(place, to, readSymbols(symbols.subarray(from, to)));
      place = to;
      continue;
    }
    if (inOnePiece(place)) {
      const end = brokenEnd(from);
      if (looksLikeACode(from, end))
        tell(
          place,
          end,
          known ? readSymbols(symbols.subarray(from, end)) : { ok: false, fault: { reason: 'newer-format' } },
        );
    }
    place = from;
  }
  return found;

  /** Where a code that is not sound ends: at its length, at a sign of other text, where the next one begins. */
  function brokenEnd(from: number): number {
    const last = Math.min(symbols.length, from + headAt(symbols, from).length);
    for (let place = from; place < last; place++) {
      if (isPrefix(place) && inOnePiece(place)) return place;
      if ((symbols[place] ?? 0) < wrongLetter) continue;
      if (!isSlip(place)) return place;
    }
    return last;
  }

  /** A letter that codes do not have, or another sign within a group; after a space, or last, it is other text. */
  function isSlip(place: number): boolean {
    const here = at[place] ?? 0;
    if ((symbols[place + 1] ?? wrongLetter) >= wrongLetter) return false;
    if (symbols[place] === wrongLetter) return !/\s/.test(text[here - 1] ?? ' ');
    return at[place - 1] === here - 1 && at[place + 1] === here + 1;
  }

  function looksLikeACode(from: number, to: number): boolean {
    if (to - from < fewest) return false;
    let digits = 0;
    for (let place = from; place < Math.min(to, from + lookedAt); place++)
      if (/[0-9]/.test(text[at[place] ?? 0] ?? '')) digits += 1;
    return digits >= digitsOfACode;
  }
}

/**
 * Asked for the places after `MN1`, from left to right: where the code that begins there ends, when it is whole
 * and its sum agrees, else null. A text can be made of beginnings with other beginnings in what should be theirs;
 * so the sum is taken once, over all, and that of each part is the difference of two.
 */
function soundEnds(symbols: Uint8Array): (from: number) => number | null {
  const upTo = new Uint32Array(symbols.length + 1);
  for (let place = 0; place < symbols.length; place++)
    upTo[place + 1] = crcAfter(upTo[place] ?? 0, (symbols[place] ?? 0) & 31);
  let nextWrong = 0;

  return (from) => {
    const { format: made, length } = headAt(symbols, from);
    const end = from + length;
    if (made !== format || end > symbols.length) return null;
    while (nextWrong < from || (nextWrong < symbols.length && (symbols[nextWrong] ?? 0) < wrongLetter))
      nextWrong += 1;
    if (nextWrong < end) return null;
    const before = ((upTo[from] ?? 0) ^ crcStart) >>> 0;
    const sum = ((upTo[end] ?? 0) ^ crcAfterZeros(before, length)) >>> 0;
    return sum === crcOfSound ? end : null;
  };
}

const headAt = (symbols: Uint8Array, from: number): { format: number; length: number } =>
  headOf((symbols[from] ?? 0) & 31, (symbols[from + 1] ?? 0) & 31, (symbols[from + 2] ?? 0) & 31);
