import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededChance } from '../../src/rules/index.ts';

const seeds = fc.integer({ min: 0, max: 0xffffffff });
const keys = fc.stringMatching(/^[a-z]{1,12}\/[a-z]{1,12}\/[1-7]$/);

describe('named draws', () => {
  it('agree with the formula worked out by hand', () => {
    // FNV-1a of 'a' is e40c292c (published test vector); fmix32 of 0 is 0, so seed 0 leaves the key alone.
    let mixed = 0xe40c292c;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed = (mixed ^ (mixed >>> 16)) >>> 0;
    expect(seededChance(0).pick('a', 2 ** 20)).toBe(Math.floor(mixed / 2 ** 12));
  });

  it('are whole numbers below their ways, and the same however often and in whatever order they are asked', () => {
    fc.assert(
      fc.property(seeds, keys, keys, fc.integer({ min: 1, max: 64 }), (seed, one, other, ways) => {
        const first = seededChance(seed);
        const a = first.pick(one, ways);
        first.pick(other, ways);
        expect(Number.isInteger(a)).toBe(true);
        expect(a).toBeGreaterThanOrEqual(0);
        expect(a).toBeLessThan(ways);
        expect(first.pick(one, ways)).toBe(a);
        const second = seededChance(seed);
        second.pick(other, ways);
        expect(second.pick(one, ways)).toBe(a);
      }),
    );
  });

  it.each([2, 4, 50])('spread evenly over %i ways, within five standard deviations', (ways) => {
    const counts = new Array<number>(ways).fill(0);
    const runs = 40_000;
    for (let seed = 0; seed < runs; seed++) {
      const got = seededChance(seed).pick('read/mail-log/6', ways);
      counts[got] = (counts[got] ?? 0) + 1;
    }
    const share = 1 / ways;
    const most = 5 * Math.sqrt(runs * share * (1 - share));
    for (const count of counts) expect(Math.abs(count - runs * share)).toBeLessThan(most);
  });

  it('do not follow one another between names: two keys agree as often as chance would have it', () => {
    const runs = 40_000;
    let same = 0;
    for (let seed = 0; seed < runs; seed++) {
      const chance = seededChance(seed);
      if (chance.pick('read/mail-log/6', 4) === chance.pick('read/fax-copy/6', 4)) same += 1;
    }
    expect(Math.abs(same - runs / 4)).toBeLessThan(5 * Math.sqrt((runs * 3) / 16));
  });
});
