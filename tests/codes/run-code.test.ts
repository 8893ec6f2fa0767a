import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBits } from '../../src/codes/bits.ts';
import { crc32 } from '../../src/codes/crc32.ts';
import { bitsOf, charactersOf, symbolsOf } from '../../src/codes/crockford.ts';
import { type PackedRun, readRunCode, writeRunCode } from '../../src/codes/index.ts';
import { anyPackedRun, packedRun } from './a-packed-run.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const reasonOf = (text: string): string => {
  const read = readRunCode(text);
  return read.ok ? 'ok' : read.fault.reason;
};

describe('a run', () => {
  it('comes back from its code', () => {
    fc.assert(
      fc.property(anyPackedRun(), (run) => {
        expect(readRunCode(writeRunCode(run))).toEqual({ ok: true, run });
      }),
      { numRuns: 300 },
    );
  });

  it('has the code it had when the first were handed in: this never changes', () => {
    expect(writeRunCode(packedRun())).toBe('MN1-20WPW-Q618M-Y6XWV-J4000-000E2-C219S-EW0S8-KR8PP-8P');
    const all = packedRun({
      start: {
        story: 'knock',
        cut: 'full',
        change: { household: 'hostile', dollars: 'none', informants: 'none' },
      },
      assignment: 'K7QDM2XP9ABC',
      ending: null,
      choices: [],
    });
    expect(writeRunCode(all)).toBe('MN1-201PW-Q618M-SXVD0-QDJAJ-V4Y6X-WVJKR-00000-E2801-3F10B-S');
  });

  it.each([
    [0, 34],
    [30, 52],
    [60, 70],
    [1023, 647],
  ])('of %i choices takes %i characters', (count, characters) => {
    const code = writeRunCode(packedRun({ choices: Array.from({ length: count }, () => 7) }));
    expect(code.slice(4).replaceAll('-', '')).toHaveLength(characters);
    expect(code).toMatch(/^MN1(-[0-9A-Z]{5})*-[0-9A-Z]{1,5}$/);
    expect(code.length).toBeLessThanOrEqual(1200);
  });

  it.each<[number, number]>([
    [0, 0],
    [0.2, 1],
    [44.5, 45],
    [255, 255],
    [100_000, 255],
    [Number.POSITIVE_INFINITY, 255],
  ])('of %d minutes is one of %i', (minutes, told) => {
    const read = readRunCode(writeRunCode(packedRun({ minutes })));
    expect(read).toMatchObject({ ok: true, run: { minutes: told } });
  });

  it('with a change that changes nothing, or an assignment of nothing, comes back without', () => {
    const run = packedRun({
      start: { story: 'fax', cut: 'short', change: {} },
      assignment: '0'.repeat(12),
    });
    expect(readRunCode(writeRunCode(run))).toEqual({ ok: true, run: packedRun() });
  });

  it.each<[string, Partial<PackedRun>]>([
    ['1024 choices', { choices: Array.from({ length: 1024 }, () => 0) }],
    ['a ninth choice', { choices: [8] }],
    ['a negative seed', { seed: -1 }],
    ['half a nonce', { nonce: 0.5 }],
    ['an ending too far', { ending: 64 }],
    ['no edition', { edition: 'B72E60A2' }],
    ['an assignment with U', { assignment: 'UUUUUUUUUUUU' }],
    ['no minutes', { minutes: Number.NaN }],
    ['no story', { start: { story: 'novel' as 'fax', cut: 'short' } }],
  ])('that is none is refused: %s', (_, changes) => {
    expect(() => writeRunCode(packedRun(changes))).toThrow(RangeError);
  });
});

describe('a code that was mangled on its way is read all the same', () => {
  const signs = [' ', '\n', '\r\n> ', '\t', '\u00a0', '–', '‑', '—', '\u00ad', '\u200b', '_', ' - '];

  it.each<[string, (code: string) => string]>([
    ['lower case', (code) => code.toLowerCase()],
    ['no hyphens', (code) => code.replaceAll('-', '')],
    ['spaces for hyphens', (code) => code.replaceAll('-', ' ')],
    ['other hyphens', (code) => code.replaceAll('-', '–')],
    ['line breaks', (code) => code.replace(/(.{11})/g, '$1\r\n')],
    ['quoted mail', (code) => `> ${code.replace(/(.{20})/g, '$1\n> ')}`],
    ['soft line ends', (code) => code.replace(/(.{9})/g, '$1=\r\n')],
    ['a space after each', (code) => [...code].join(' ')],
    ['O for 0', (code) => code.replaceAll('0', 'O').replaceAll('1', 'I')],
    ['o and l', (code) => code.replaceAll('0', 'o').replaceAll('1', 'l')],
    ['in quotation marks', (code) => `“${code}”.`],
    [
      'wide letters',
      (code) => [...code].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join(''),
    ],
  ])('%s', (_, mangle) => {
    fc.assert(
      fc.property(anyPackedRun(60), (run) => {
        expect(readRunCode(mangle(writeRunCode(run)))).toEqual({ ok: true, run });
      }),
      { numRuns: 40 },
    );
  });

  it('anything of this together', () => {
    const mangled = anyPackedRun(60).chain((run) =>
      fc
        .tuple(...[...writeRunCode(run)].map((sign) => fc.tuple(fc.constantFrom(...formsOf(sign)), gap)))
        .map((parts) => ({ run, text: parts.flat().join('') })),
    );
    const gap = fc.oneof({ weight: 6, arbitrary: fc.constant('') }, fc.constantFrom(...signs));
    const formsOf = (sign: string): string[] =>
      sign === '-'
        ? ['-', '', ' ']
        : sign === '0'
          ? ['0', 'O', 'o']
          : sign === '1'
            ? ['1', 'I', 'i', 'L', 'l']
            : [sign, sign.toLowerCase()];
    fc.assert(
      fc.property(mangled, ({ run, text }) => {
        expect(readRunCode(text)).toEqual({ ok: true, run });
      }),
      { numRuns: 60 },
    );
  });
});

/** One code of each kind and length, all of them gone through. */
const samples = fc.sample(anyPackedRun(60), { numRuns: 12, seed: 11 }).map(writeRunCode);
samples.push(writeRunCode(packedRun({ choices: [] })), writeRunCode(packedRun()));
/** A digit that is read as a letter, and the other way about, is the same character. */
const same = (sign: string): string =>
  sign.toUpperCase().replace('O', '0').replace(/[IL]/, '1').replace('-', '');

describe('every mistake', () => {
  const typed = `${alphabet}OILU-? é`;

  it('of one character is found', () => {
    for (const code of samples) {
      for (let at = 0; at < code.length; at++) {
        for (const sign of typed) {
          if (same(sign) === same(code[at]!)) continue;
          // In the place of a hyphen a space is none, and a mark at the end is not read.
          if (code[at] === '-' && sign === ' ') continue;
          const read = readRunCode(code.slice(0, at) + sign + code.slice(at + 1));
          if (read.ok) expect.fail(`${code}: ${sign} at ${at} is not found`);
        }
      }
    }
  });

  it('of one character in the place of another says the group', () => {
    const code = writeRunCode(packedRun());
    for (let at = 4; at < code.length; at++) {
      if (code[at] === '-') continue;
      for (const sign of alphabet) {
        if (sign === code[at]) continue;
        const read = readRunCode(code.slice(0, at) + sign + code.slice(at + 1));
        const group = Math.floor((at - 4) / 6) + 1;
        expect(read).toEqual({ ok: false, fault: { reason: 'damaged', group } });
      }
    }
  });

  it('of two neighbours changed about is found, and says the group of the first', () => {
    for (const code of samples) {
      const text = code.replaceAll('-', '');
      for (let at = 0; at + 1 < text.length; at++) {
        if (text[at] === text[at + 1]) continue;
        const read = readRunCode(text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2));
        if (at < 3) expect(read.ok).toBe(false);
        else
          expect(read).toEqual({
            ok: false,
            fault: { reason: 'damaged', group: Math.floor((at - 3) / 5) + 1 },
          });
      }
    }
  });

  it('of one character left out or put in is found', () => {
    for (const code of samples) {
      const text = code.replaceAll('-', '');
      for (let at = 0; at < text.length; at++) {
        expect(readRunCode(text.slice(0, at) + text.slice(at + 1)).ok).toBe(false);
        for (const sign of alphabet)
          expect(readRunCode(text.slice(0, at) + sign + text.slice(at)).ok).toBe(false);
      }
    }
  });
});

/** A code with any content, its sum right: as somebody makes who wants to know what happens. */
function forged(change: (bits: number[]) => number[]): string {
  const whole = bitsOf(symbolsOf(writeRunCode(packedRun()).slice(4)).symbols);
  const out = writeBits();
  for (const bit of change(whole.slice(0, -32))) out.put(bit, 1);
  out.put(crc32(out.bits), 32);
  return `MN1-${charactersOf(out.bits)}`;
}
const withBits = (at: number, value: string) =>
  forged((bits) => bits.map((bit, place) => Number(value[place - at] ?? bit)));

describe('what is no code is told, never thrown', () => {
  const code = writeRunCode(packedRun());

  it.each<[string, string, string]>([
    ['nothing', '', 'empty'],
    ['only spaces', ' \n- ', 'empty'],
    ['only quotation marks', '“”', 'empty'],
    ['a word', 'hello', 'not-a-code'],
    ['half a beginning', 'MN', 'not-a-code'],
    ['a beginning with 0', 'MN0-23456', 'not-a-code'],
    ['a beginning with X', 'MNX-23456', 'not-a-code'],
    ['only the beginning', 'MN1', 'too-short'],
    ['one character', 'MN1-2', 'too-short'],
    ['all but the last character', code.slice(0, -1), 'too-short'],
    ['three groups', code.slice(0, 20), 'too-short'],
    ['one character more', `${code}0`, 'too-long'],
    ['two codes', `${code} ${code}`, 'too-long'],
    ['a code and thousands of hyphens', `${code}${'-'.repeat(4096)}`, 'too-long'],
    ['hundreds of zeros', `MN1-${'0'.repeat(600)}`, 'too-long'],
    ['a megabyte', 'MN1'.repeat(400_000), 'too-long'],
    ['a later kind', 'MN2-23456', 'newer-format'],
    ['a much later kind', code.replace('MN1', 'mn7'), 'newer-format'],
  ])('%s', (_, text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  it('a letter or a sign that codes do not have, with its group', () => {
    expect(readRunCode(`${code.slice(0, 11)}U${code.slice(12)}`)).toEqual({
      ok: false,
      fault: { reason: 'wrong-character', group: 2 },
    });
    expect(readRunCode(`${code.slice(0, 16)},${code.slice(17)}`)).toEqual({
      ok: false,
      fault: { reason: 'wrong-character', group: 3 },
    });
  });

  it('more than one mistake, without a group', () => {
    const text = `${code.slice(0, 10)}ZZZZZ${code.slice(15, 22)}ZZZZZ${code.slice(27)}`;
    expect(readRunCode(text)).toEqual({ ok: false, fault: { reason: 'damaged' } });
  });

  it('a sound sum over what cannot be', () => {
    expect(reasonOf(forged((bits) => bits))).toBe('ok');
    expect(reasonOf(withBits(0, '0010'))).toBe('newer-format');
    // Story 7; an ending of an unfinished run; a count that is not that of the choices; something after them.
    expect(reasonOf(withBits(79, '111'))).toBe('unreadable');
    expect(reasonOf(withBits(127, '0'))).toBe('unreadable');
    expect(reasonOf(withBits(4, '1111111111'))).toBe('unreadable');
    expect(reasonOf(forged((bits) => [...bits, 0, 0, 0, 0, 0]))).toBe('unreadable');
    expect(reasonOf(forged((bits) => [...bits.slice(0, -1), 1]))).toBe('unreadable');
  });

  it('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(readRunCode(text).ok).toBe(false);
        expect(readRunCode(`MN1-${text}`).ok).toBe(false);
      }),
    );
  });

  it('any characters of the alphabet', () => {
    const text = fc.array(fc.constantFrom(...alphabet), { maxLength: 900 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (characters) => {
        expect(readRunCode(`MN1-${characters}`).ok).toBe(false);
      }),
    );
  });
});
