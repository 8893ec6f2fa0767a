/**
 * Where a code was mistyped. The sum does not only say that something is wrong: when it is one character, or two
 * neighbours changed about, it also says which. Only told, never mended: whoever typed it has to look.
 */
import { crcAfter, crcBeforeZero, crcOfSound, crcStart } from './crc32.ts';

/** What one changed character does to the register, and what two neighbours changed about do: by which bits. */
const oneWrong = new Map<number, number>();
const changedAbout = new Map<number, number>();
for (let bits = 1; bits < 32; bits++) {
  oneWrong.set(crcAfter(0, bits), bits);
  changedAbout.set(crcAfter(crcAfter(0, bits), bits), bits);
}

/** True when the symbols, 0 … 31, end with their own sum. */
export function isSound(symbols: Iterable<number>): boolean {
  let register = crcStart;
  for (const symbol of symbols) register = crcAfter(register, symbol);
  return register === crcOfSound;
}

/**
 * The place of the one symbol that is wrong, or of the first of two that were changed about; null when the code
 * is sound or when more than that is wrong. Takes time in proportion to the length.
 */
export function whereWrong(symbols: Uint8Array): number | null {
  let register = crcStart;
  for (const symbol of symbols) register = crcAfter(register, symbol);
  let error = (register ^ crcOfSound) >>> 0;
  if (error === 0) return null;
  for (let place = symbols.length - 1; place >= 0; place--) {
    if (oneWrong.has(error)) return place;
    const bits = changedAbout.get(error);
    const here = symbols[place];
    const left = symbols[place - 1];
    if (bits !== undefined && here !== undefined && left !== undefined && (here ^ left) === bits)
      return place - 1;
    error = crcBeforeZero(error);
  }
  return null;
}
