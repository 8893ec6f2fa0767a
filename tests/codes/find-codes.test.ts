import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCodes, writeRunCode } from '../../src/codes/index.ts';
import { anyPackedRun, packedRun } from './a-packed-run.ts';

const code = writeRunCode(packedRun());
const told = (text: string) =>
  findCodes(text).map(({ at, end, read }) => [text.slice(at, end), read.ok ? 'ok' : read.fault.reason]);

describe('codes in a text', () => {
  it('are found between any words, each with its place', () => {
    const words = fc.constantFrom(
      '',
      'Anna, 9b: ',
      '\n',
      ' thanks!\n\n',
      ' — 12 May 2025\n',
      '"',
      '</td><td>',
      '한글 ',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(words, anyPackedRun(40), words), { maxLength: 12 }), (parts) => {
        const text = parts.map(([before, run, after]) => before + writeRunCode(run) + after).join('');
        const found = findCodes(text);
        expect(found.map(({ read }) => read)).toEqual(parts.map(([, run]) => ({ ok: true, run })));
        expect(found.map(({ at, end }) => text.slice(at, end))).toEqual(
          parts.map(([, run]) => writeRunCode(run)),
        );
      }),
    );
  });

  it.each([
    ['words that could be more of it', `My code: ${code} thanks Anna`],
    ['words without a space', `code${code}2025`],
    ['an address', `https://example.org/play/#r=${code}&lang=en`],
    ['an address that mail has changed', `https://example.org/play/%23r%3D${code}`],
    ['quoted mail', `On Monday:\n> ${code.slice(0, 20)}\n> ${code.slice(20)}\n> Anna`],
    ['a column of a form', `"Name","Code"\r\n"Anna","${code}"\r\n`],
    ['lower case and spaces', `here ${code.toLowerCase().replaceAll('-', ' ')} it is`],
    ['a line break in its name', `M\nN1${code.slice(3)}`],
    ['a false beginning', `MN1-${code}`],
    ['a false beginning of three', `mn1 MN1- MN1${code}`],
  ])('with %s', (_, text) => {
    expect(findCodes(text).map(({ read }) => read)).toEqual([{ ok: true, run: packedRun() }]);
  });

  it('that hold a beginning within are read to their end', () => {
    // Choices begin at bit 134; after two of them 5, 1, 2, 4, 1 are the characters M, N, 1.
    const inner = fc
      .sample(fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 30 }), { numRuns: 20, seed: 3 })
      .map((more) => packedRun({ choices: [0, 0, 5, 1, 2, 4, 1, ...more] }));
    const text = inner.map(writeRunCode).join('\n');
    expect(text.replaceAll('-', '').match(/\wMN1/g)).toHaveLength(inner.length);
    expect(findCodes(text).map(({ read }) => read)).toEqual(inner.map((run) => ({ ok: true, run })));
  });

  it('that are broken are told, and the next is found', () => {
    const wrong = `${code.slice(0, 12)}${code[12] === 'Z' ? 'Y' : 'Z'}${code.slice(13)}`;
    expect(told(`Anna ${wrong}\nBen ${code}`)).toEqual([
      [wrong, 'damaged'],
      [code, 'ok'],
    ]);
    expect(told(`${code.slice(0, 30)}\n${code}`)).toEqual([
      [code.slice(0, 30), 'too-short'],
      [code, 'ok'],
    ]);
    expect(told(`"${code.slice(0, 30)}","${code}"`)).toEqual([
      [code.slice(0, 30), 'too-short'],
      [code, 'ok'],
    ]);
    for (const [place, sign] of [
      [12, 'U'],
      [10, 'U'],
      [14, 'u'],
      [12, '?'],
    ] as const) {
      const slip = code.slice(0, place) + sign + code.slice(place + 1);
      expect(told(`${slip}, ${code}`)).toEqual([
        [slip, 'wrong-character'],
        [code, 'ok'],
      ]);
    }
    const newer = code.replace('MN1', 'MN2');
    expect(told(`${code}\n${newer}`)).toEqual([
      [code, 'ok'],
      [newer, 'newer-format'],
    ]);
  });

  it.each([
    'no code at all',
    'MN1',
    'Room MN1 is the one where the old machines are kept',
    'column n 1 of the reform nights, the farm n1 in the morning of the second',
    'MN1-codes are what you hand in to the teacher at the end',
    'MN1-234',
    '',
  ])('are not seen in %j', (text) => {
    expect(findCodes(text)).toEqual([]);
  });

  it('any text at all is gone through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const { at, end, read } of findCodes(`${text}MN1-2${text}`)) {
          expect(read.ok).toBe(false);
          expect(end).toBeGreaterThan(at);
        }
      }),
    );
  });
});

describe('two million hostile characters', () => {
  const size = 2_000_000;
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

  it.each([
    ['beginnings', 'MN1'],
    ['beginnings with the longest length', 'MN13ZZ'],
    ['beginnings that are packed closest', 'MN13'],
    ['beginnings with digits', 'MN13ZZ0000000'],
    ['hyphens', '-'],
    ['zeros', '0'],
    ['beginnings and hyphens', 'MN1--------'],
    ['letters', 'é'],
    ['damaged codes', `${code.slice(0, -1)}${code.at(-1) === '0' ? '1' : '0'}\n`],
  ])('%s take no longer than a moment', (_, piece) => {
    const text = fill(piece);
    const began = performance.now();
    const found = findCodes(text);
    const took = performance.now() - began;
    expect(found.every(({ read }) => !read.ok)).toBe(true);
    // Some tenths of a second on a machine at rest: the bound only has to tell linear from square.
    expect(took).toBeLessThan(8000);
  });

  it('of sound codes are all found', () => {
    const text = fill(`${code}\n`);
    expect(findCodes(text).filter(({ read }) => read.ok)).toHaveLength(Math.floor(size / (code.length + 1)));
  });
});
