import { describe, expect, test } from 'vitest';
import { FrameWatch, QUALITY, type Tier, tierAfter } from '../../src/stage/quality.ts';

const frames = (milliseconds: number, count = 60) => Array.from({ length: count }, () => milliseconds);

describe('the tier after a run of frames', () => {
  test.each<[string, Tier, number, Tier]>([
    ['60 frames a second', 'full', 16.7, 'full'],
    ['a screen of 50 Hz', 'full', 20, 'full'],
    ['a screen of 48 Hz', 'full', 20.8, 'full'],
    ['just in time', 'full', 22, 'full'],
    ['just too late', 'full', 22.1, 'middle'],
    ['a phone that saves its battery', 'full', 33.3, 'middle'],
    ['hopeless', 'full', 46, 'low'],
    ['the middle just in time', 'middle', 25, 'middle'],
    ['the middle just too late', 'middle', 25.1, 'low'],
    ['nothing is below low', 'low', 500, 'low'],
    ['it never steps up', 'low', 4, 'low'],
  ])('%s', (_, tier, milliseconds, next) => {
    expect(tierAfter(tier, frames(milliseconds))).toBe(next);
  });

  test('a few long frames say nothing', () => {
    expect(tierAfter('full', [...frames(16.7, 40), ...frames(400, 20)])).toBe('full');
  });

  test('no frames say nothing', () => {
    expect(tierAfter('full', [])).toBe('full');
  });
});

describe('watching frames', () => {
  const until = (watch: FrameWatch, milliseconds: number, most = 500): number => {
    for (let count = 1; count <= most; count += 1) if (watch.saw(milliseconds)) return count;
    return 0;
  };

  test('steps down once a window of slow frames is full, and again after the next', () => {
    const watch = new FrameWatch('full');
    expect(until(watch, 30)).toBe(66);
    expect(watch.tier).toBe('middle');
    expect(until(watch, 30)).toBe(66);
    expect(watch.tier).toBe('low');
    expect(until(watch, 30)).toBe(0);
  });

  test('does not wait for sixty frames of misery', () => {
    const watch = new FrameWatch('full');
    expect(until(watch, 250)).toBe(6 + 8);
    expect(watch.tier).toBe('low');
  });

  test('forgives the first frames after a rest', () => {
    const watch = new FrameWatch('full');
    for (let picture = 0; picture < 20; picture += 1) {
      watch.rest();
      for (let slow = 0; slow < 6; slow += 1) expect(watch.saw(400)).toBe(false);
      for (let quick = 0; quick < 60; quick += 1) expect(watch.saw(16.7)).toBe(false);
    }
    expect(watch.tier).toBe('full');
  });
});

test('each tier asks for no more than the one above it', () => {
  const { full, middle, low } = QUALITY;
  expect([full.ratio, middle.ratio, low.ratio]).toEqual([2, 1.5, 1]);
  expect(full.pixels > middle.pixels && middle.pixels > low.pixels).toBe(true);
  expect([full.print, middle.print, low.print]).toEqual([true, false, false]);
  expect([full.sway, middle.sway, low.sway]).toEqual([true, true, false]);
  expect([full.fpsLimit, middle.fpsLimit, low.fpsLimit]).toEqual([0, 0, 30]);
});
