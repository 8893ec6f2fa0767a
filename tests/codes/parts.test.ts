import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBits, writeBits } from '../../src/codes/bits.ts';
import {
  crc32,
  crcAfter,
  crcAfterZeros,
  crcBeforeZero,
  crcOfSound,
  crcStart,
} from '../../src/codes/crc32.ts';
import { bitsOf, charactersOf, stop, symbolsOf, wrongLetter } from '../../src/codes/crockford.ts';

describe('bits', () => {
  it('come back as they were put, up to all of 32', () => {
    const value = fc
      .integer({ min: 1, max: 32 })
      .chain((width) => fc.tuple(fc.integer({ min: 0, max: 2 ** width - 1 }), fc.constant(width)));
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const out = writeBits();
        for (const [number, width] of values) out.put(number, width);
        const back = readBits(out.bits);
        for (const [number, width] of values) expect(back.take(width)).toBe(number);
        expect(back.left).toBe(0);
      }),
    );
  });

  it.each([-1, 8, 0.5, Number.NaN])('%s is not of three bits', (value) => {
    expect(() => writeBits().put(value, 3)).toThrow(RangeError);
  });

  it('are not read past the end', () => {
    expect(() => readBits([1, 0]).take(3)).toThrow(RangeError);
  });
});

const bytes = (text: string): number[] =>
  [...text].flatMap((sign) => [...sign.charCodeAt(0).toString(2).padStart(8, '0')].map(Number));

describe('CRC-32', () => {
  it('is the one that is published as CRC-32/BZIP2', () => {
    expect(crc32(bytes('123456789'))).toBe(0xfc891918);
  });

  it('over characters is that over their bits, and bits with their sum come out as sound', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 31 })), (symbols) => {
        const over = (all: number[]) => all.reduce(crcAfter, crcStart);
        expect(~over(symbols) >>> 0).toBe(crc32(bitsOf(symbols)));
        const out = writeBits();
        for (const bit of [...bitsOf(symbols), 0, 0, 0]) out.put(bit, 1);
        out.put(crc32(out.bits), 32);
        expect(over([...symbolsOf(charactersOf(out.bits)).symbols])).toBe(crcOfSound);
      }),
    );
  });

  it('goes over many zeros at once, as one after the other', () => {
    const register = fc.integer({ min: 0, max: 0xffffffff });
    fc.assert(
      fc.property(register, fc.integer({ min: 0, max: 1024 }), (before, count) => {
        let after = before;
        for (let zero = 0; zero < count; zero++) after = crcAfter(after, 0);
        expect(crcAfterZeros(before, count)).toBe(after);
      }),
    );
  });

  it('is walked back over zeros', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (register) => {
        expect(crcBeforeZero(crcAfter(register, 0))).toBe(register);
      }),
    );
  });
});

describe('characters', () => {
  it('are thirty-two, and none of them is I, L, O or U', () => {
    const all = charactersOf(bitsOf(Array.from({ length: 32 }, (_, symbol) => symbol)));
    expect(new Set(all).size).toBe(32);
    expect(all).toMatch(/^[^ILOU]+$/);
    expect([...symbolsOf(all).symbols]).toEqual(Array.from({ length: 32 }, (_, symbol) => symbol));
  });

  it.each([
    ['oO0', [0, 0, 0]],
    ['iIlL1', [1, 1, 1, 1, 1]],
    ['z', [31]],
    ['uU', [wrongLetter, wrongLetter]],
    ['é한Ж', [wrongLetter, wrongLetter, wrongLetter]],
    [',."<', [stop, stop, stop, stop]],
    ['“’。', [stop, stop, stop]],
    ['２ｚ－', [2, 31]],
    [' \r\n\t\u00a0\u3000-–—‐‑−_\u00ad\u200b\ufeff> ', []],
  ])('%j is read as %j', (text, symbols) => {
    expect([...symbolsOf(text).symbols]).toEqual(symbols);
  });

  it('know where they stood', () => {
    expect([...symbolsOf('a - b').at]).toEqual([0, 4]);
  });
});
