/**
 * CRC-32, the highest bit first (CRC-32/BZIP2), over bits and not bytes: a code is a row of five-bit characters.
 * In this order the sum follows the bits it is over without a seam, so that every error within 32 bits in a row
 * is found: any one character, any two that are neighbours.
 */

const polynomial = 0x04c11db7;

/** What is begun with. */
export const crcStart = 0xffffffff;

/** What comes out over bits that end with their own sum. */
export const crcOfSound = 0xc704dd7b;

/** The register after one more bit. All registers are whole numbers, 0 … 4294967295. */
const afterBit = (register: number, bit: number): number =>
  ((register << 1) ^ (register >>> 31 === bit ? 0 : polynomial)) >>> 0;

/** The sum of bits, each 0 or 1: a whole number, 0 … 4294967295. */
export const crc32 = (bits: Iterable<number>): number => {
  let register = crcStart;
  for (const bit of bits) register = afterBit(register, bit);
  return ~register >>> 0;
};

/** The register that each five bits, 0 … 31, make of nothing. */
const ofSymbol = Uint32Array.from({ length: 32 }, (_, symbol) => {
  let register = symbol << 27;
  for (let bit = 0; bit < 5; bit++) register = afterBit(register, 0);
  return register;
});

/** The register after one more symbol, 0 … 31. */
export const crcAfter = (register: number, symbol: number): number =>
  ((register << 5) ^ (ofSymbol[(register >>> 27) ^ symbol] ?? 0)) >>> 0;

/** The most symbols that `crcAfterZeros` goes over. */
const mostZeros = 1024;

/** x to the power of five times the place, in the field of the polynomial. */
const powers = new Uint32Array(mostZeros + 1);
powers[0] = 1;
for (let at = 0; at < mostZeros; at++) powers[at + 1] = crcAfter(powers[at] ?? 0, 0);

/** The register after so many symbols of nothing but zeros, 0 … 1024, in the time of one. */
export function crcAfterZeros(register: number, symbols: number): number {
  const power = powers[symbols] ?? 0;
  let product = 0;
  for (let bit = 31; bit >= 0; bit--) {
    product = (product << 1) ^ (product < 0 ? polynomial : 0);
    if ((power >>> bit) & 1) product ^= register;
  }
  return product >>> 0;
}

/** The register before a symbol of nothing but zeros. */
export function crcBeforeZero(register: number): number {
  let before = register;
  for (let bit = 0; bit < 5; bit++)
    before = before & 1 ? (((before ^ polynomial) >>> 1) | 0x80000000) >>> 0 : before >>> 1;
  return before;
}
