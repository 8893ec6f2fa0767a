import { describe, expect, test } from 'vitest';
import {
  clockHands,
  FAX_FED,
  FAX_READY,
  FAX_SECONDS,
  faxMoment,
  noiseLine,
} from '../../src/stage/fax-sequence.ts';

/** Moments of the whole sequence, a hundredth of a second apart. */
const course = (pages: number) =>
  Array.from({ length: Math.ceil(FAX_SECONDS * 100) + 1 }, (_, at) => faxMoment(at / 100, pages));

describe('a page going through', () => {
  test('begins as the page that lies ready', () => {
    expect(faxMoment(0, 1)).toEqual(FAX_READY);
  });

  test('in the middle is in the machine, with nobody answering yet', () => {
    const middle = faxMoment(0.8, 1);
    expect(middle.sunk).toBeGreaterThan(0.3);
    expect(middle.sunk).toBeLessThan(1);
    expect(middle.noise).toBe(1);
    expect(middle).toMatchObject({ line: 1, strip: 0, copy: 0 });
  });

  test('once answered has a straight line and a strip, and then the copy', () => {
    const answered = faxMoment(1.7, 1);
    expect(answered).toMatchObject({ sunk: 1, dial: 1, noise: 0, copy: 0 });
    expect(answered.strip).toBeGreaterThan(0);
    const later = faxMoment(2.3, 1);
    expect(later.strip).toBe(1);
    expect(later.copy).toBeGreaterThan(0);
  });

  test('ends as it is kept, and stays so', () => {
    expect(faxMoment(FAX_SECONDS, 1)).toEqual(FAX_FED);
    expect(faxMoment(1000, 3)).toEqual(FAX_FED);
    expect(FAX_SECONDS).toBeLessThan(3);
  });

  test('keeps every share between 0 and 1, and takes back neither strip nor copy', () => {
    const moments = course(2);
    for (const moment of moments)
      for (const share of Object.values(moment)) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    for (const key of ['strip', 'copy', 'line'] as const)
      for (let at = 1; at < moments.length; at += 1)
        expect(moments[at]![key]).toBeGreaterThanOrEqual(moments[at - 1]![key]);
  });

  test.each([1, 2, 3])('%i pages stand whole in the tray one after another', (pages) => {
    const sunk = course(pages).map((moment) => moment.sunk);
    const again = sunk.filter((share, at) => at > 0 && share < sunk[at - 1]!);
    expect(again).toHaveLength(pages - 1);
  });

  test('never blinks three times in a second', () => {
    const lights = course(1).map((moment) => moment.dial);
    const falls = lights.flatMap((light, at) => (at > 0 && light < lights[at - 1]! ? [at] : []));
    for (const from of falls)
      expect(falls.filter((at) => at >= from && at < from + 100).length).toBeLessThan(3);
  });
});

describe('the line', () => {
  test('is straight once it is answered', () => {
    expect(noiseLine(2, 0).every(({ off }) => off === 0)).toBe(true);
  });

  test('is jagged before, quiet at its ends, and the same for the same moment', () => {
    const line = noiseLine(0.7, 1);
    expect(line.some(({ off }) => off > 0.4) && line.some(({ off }) => off < -0.4)).toBe(true);
    expect(line.every(({ off }) => Math.abs(off) <= 1)).toBe(true);
    expect([line[0]!.off, line.at(-1)!.off].map(Math.abs)).toEqual([0, 0]);
    expect(noiseLine(0.7, 1)).toEqual(line);
    expect(noiseLine(0.9, 1)).not.toEqual(line);
  });
});

describe('the hands of a clock', () => {
  test.each([
    ['00:00', 0, 0],
    ['03:00', 90, 0],
    ['09:20', 280, 120],
    ['10:20', 310, 120],
    ['18:30', 195, 180],
  ])('%s', (hour, short, long) => {
    const { short: s, long: l } = clockHands(hour);
    expect((s * 180) / Math.PI).toBeCloseTo(short, 6);
    expect((l * 180) / Math.PI).toBeCloseTo(long, 6);
  });
});
