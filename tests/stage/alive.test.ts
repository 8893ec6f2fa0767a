import { describe, expect, test } from 'vitest';
import type { Alive } from '../../src/places/place.ts';
import { moved } from '../../src/stage/alive.ts';

const at = (alive: Alive, seconds: number) => moved(alive, seconds);

test('a layer without movement is at rest at any time', () => {
  expect(moved(undefined, 1234.5)).toEqual({ opacity: 1, dx: 0, dy: 0 });
});

test('everything begins at rest, so that a still picture is time 0', () => {
  for (const alive of [
    { kind: 'breathe', low: 0.9, seconds: 5 },
    { kind: 'drift', dx: 10, dy: 4, seconds: 8 },
    { kind: 'goes-out', after: 20, fades: 0.7 },
  ] as const) {
    const { opacity, dx, dy } = at(alive, 0);
    expect([opacity, dx, dy]).toEqual([1, 0, 0]);
  }
});

describe('breathe', () => {
  const glow: Alive = { kind: 'breathe', low: 0.9, seconds: 4 };
  test.each([
    [0, 1],
    [1, 0.95],
    [2, 0.9],
    [3, 0.95],
    [4, 1],
    [402, 0.9],
  ])('after %d s the opacity is %d', (seconds, opacity) => {
    expect(at(glow, seconds).opacity).toBeCloseTo(opacity, 9);
  });
});

describe('drift', () => {
  const moth: Alive = { kind: 'drift', dx: 30, dy: 12, seconds: 10 };
  test('stays within its reach and comes back', () => {
    let farX = 0;
    let farY = 0;
    for (let second = 0; second < 20; second += 0.05) {
      const { dx, dy } = at(moth, second);
      farX = Math.max(farX, Math.abs(dx));
      farY = Math.max(farY, Math.abs(dy));
    }
    expect(farX).toBeCloseTo(30, 1);
    expect(farY).toBeCloseTo(12, 1);
    expect(at(moth, 10).dx).toBeCloseTo(0, 9);
  });
});

describe('goes out', () => {
  const window: Alive = { kind: 'goes-out', after: 20, fades: 0.5 };
  test.each([
    [19.9, 1],
    [20, 1],
    [20.25, 0.5],
    [20.5, 0],
    [21, 0],
    [100_000, 0],
  ])('after %d s the opacity is %d', (seconds, opacity) => {
    expect(at(window, seconds)).toEqual({ opacity, dx: 0, dy: 0 });
  });

  test('never comes back: it is no flash', () => {
    let before = 1;
    for (let second = 0; second < 120; second += 0.05) {
      const { opacity } = at(window, second);
      expect(opacity).toBeLessThanOrEqual(before);
      before = opacity;
    }
  });

  test('a fade without length is a switch', () => {
    expect(at({ kind: 'goes-out', after: 3, fades: 0 }, 3.01).opacity).toBe(0);
  });
});

describe('flicker', () => {
  /** Times, in seconds, at which the opacity begins to fall. */
  const falls = (alive: Alive, until: number): number[] => {
    const begun: number[] = [];
    let before = 1;
    for (let second = 0; second < until; second += 0.005) {
      const { opacity } = at(alive, second);
      if (before === 1 && opacity < 1) begun.push(second);
      before = opacity;
    }
    return begun;
  };

  test('falls about once in its seconds, to its low, irregularly', () => {
    const tube: Alive = { kind: 'flicker', low: 0.6, seconds: 5 };
    const times = falls(tube, 500);
    expect(times.length).toBe(100);
    const gaps = new Set(times.slice(1).map((time, which) => Math.round((time - times[which]!) * 10)));
    expect(gaps.size).toBeGreaterThan(10);
    let least = 1;
    for (let second = 0; second < 20; second += 0.002) least = Math.min(least, at(tube, second).opacity);
    expect(least).toBeCloseTo(0.6, 2);
  });

  test('never flashes more than three times in any second, even when asked to', () => {
    for (const seconds of [0.01, 0.1, 0.5, 1]) {
      const times = falls({ kind: 'flicker', low: 0, seconds }, 300);
      for (const first of times)
        expect(times.filter((time) => time >= first && time < first + 1).length).toBeLessThanOrEqual(3);
    }
  });
});
