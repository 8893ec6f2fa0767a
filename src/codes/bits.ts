/** Whole numbers as bits, the highest first. */

export type BitWriter = {
  /** Appends a whole number, 0 … 2^width − 1; `width` is 1 … 32. Throws RangeError when it does not fit. */
  put(value: number, width: number): void;
  /** Everything so far, each 0 or 1. */
  readonly bits: readonly number[];
};

export function writeBits(): BitWriter {
  const bits: number[] = [];
  return {
    bits,
    put(value, width) {
      if (!Number.isInteger(value) || value < 0 || value >= 2 ** width)
        throw new RangeError(`${value} is not a whole number of ${width} bits.`);
      for (let at = width - 1; at >= 0; at--) bits.push(Math.floor(value / 2 ** at) % 2);
    },
  };
}

export type BitReader = {
  /** The next `width` bits (1 … 32) as a whole number. Throws RangeError past the end. */
  take(width: number): number;
  /** How many bits are left. */
  readonly left: number;
};

export function readBits(bits: readonly number[]): BitReader {
  let at = 0;
  return {
    get left() {
      return bits.length - at;
    },
    take(width) {
      if (at + width > bits.length) throw new RangeError('There are no more bits.');
      let value = 0;
      // Not with shifts: those would make the highest of 32 bits a sign.
      for (const end = at + width; at < end; at++) value = value * 2 + (bits[at] ?? 0);
      return value;
    },
  };
}
