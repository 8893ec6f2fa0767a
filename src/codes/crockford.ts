/**
 * Crockford's base 32: five bits a character, without I, L, O and U. It is read by people, copied by hand and
 * carried by mail programmes, so that reading forgives what cannot be meant otherwise.
 */

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** In the place of a symbol, 0 … 31: a letter that is none of the alphabet, such as U. */
export const wrongLetter = 32;
/** In the place of a symbol: a sign that does not stand within codes, such as a comma or a quotation mark. */
export const stop = 33;
/** Spaces, line breaks, hyphens of all kinds, marks of quoted mail: as if they were not there. */
const between = 34;

const upTo = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

const betweenCodes = new Set([
  ...[...'\t\n\v\f\r -_>|=+\u0085\u00a0\u00ad\u1680\u202f\u205f\u2060\u2212\u3000\ufe58\ufe63\ufeff'].map(
    (sign) => sign.charCodeAt(0),
  ),
  // Spaces, widthless signs, marks of direction, hyphens and dashes; line ends; overrides and isolates.
  ...[...upTo(0x2000, 0x2015), ...upTo(0x2028, 0x202e), ...upTo(0x2066, 0x2069)],
]);

const isStop = (code: number): boolean =>
  code < 0xc0 || (code >= 0x2016 && code <= 0x206f) || (code >= 0x3001 && code <= 0x303f);

function symbolOf(code: number): number {
  // The wide forms of Chinese, Japanese and Korean keyboards.
  if (code >= 0xff01 && code <= 0xff5e) return symbolOf(code - 0xfee0);
  if (betweenCodes.has(code)) return between;
  const sign = String.fromCharCode(code).toUpperCase();
  const symbol = alphabet.indexOf(sign === 'O' ? '0' : sign === 'I' || sign === 'L' ? '1' : sign);
  if (symbol >= 0) return symbol;
  return sign !== 'U' && isStop(code) ? stop : wrongLetter;
}

/** By code of the character; the rest is looked up as it comes. */
const common = Uint8Array.from({ length: 256 }, (_, code) => symbolOf(code));

/**
 * What a text says in base 32. `symbols` holds 0 … 31, `wrongLetter` or `stop`; what stands between symbols
 * is left out. `at` says where in the text each stood.
 */
export type Symbols = { symbols: Uint8Array; at: Uint32Array };

/** Reads any text; never throws. Takes time and room in proportion to the text's length. */
export function symbolsOf(text: string): Symbols {
  const symbols = new Uint8Array(text.length);
  const at = new Uint32Array(text.length);
  let count = 0;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    const symbol = common[code] ?? symbolOf(code);
    if (symbol === between) continue;
    symbols[count] = symbol;
    at[count] = place;
    count += 1;
  }
  return { symbols: symbols.subarray(0, count), at: at.subarray(0, count) };
}

/** Bits as upper case characters. Throws RangeError when their number is no multiple of five. */
export function charactersOf(bits: readonly number[]): string {
  if (bits.length % 5 !== 0) throw new RangeError(`${bits.length} bits are not whole characters.`);
  let characters = '';
  for (let at = 0; at < bits.length; at += 5)
    characters += alphabet[bits.slice(at, at + 5).reduce((value, bit) => value * 2 + bit, 0)];
  return characters;
}

/** Symbols 0 … 31 as bits. */
export const bitsOf = (symbols: Iterable<number>): number[] =>
  [...symbols].flatMap((symbol) => [16, 8, 4, 2, 1].map((worth) => (symbol & worth ? 1 : 0)));
