import { expect, test } from 'vitest';
import {
  LAMP_SECONDS,
  lampAt,
  MARK_SECONDS,
  MARKED,
  markMoment,
  rainAt,
  umbrellaAt,
} from '../../src/stage/tail-sequence.ts';

const course = (seconds: number) => Array.from({ length: Math.ceil(seconds * 100) + 1 }, (_, at) => at / 100);

test('a mark grows and never shrinks; then its glow goes out', () => {
  const grown = course(4).map((at) => markMoment(at).grown);
  expect(grown.every((share, at) => at === 0 || share >= grown[at - 1]!)).toBe(true);
  expect(markMoment(0)).toEqual({ grown: 0, glow: 0 });
  expect(markMoment(MARK_SECONDS).grown).toBe(1);
  expect(markMoment(100)).toEqual(MARKED);
});

test('the lamp goes out once and stays lit', () => {
  const lights = course(5).map(lampAt);
  const falls = lights.filter((light, at) => at > 0 && light < 0.5 && lights[at - 1]! >= 0.5);
  expect(falls).toHaveLength(1);
  expect(lampAt(LAMP_SECONDS)).toBe(1);
  expect(lampAt(60)).toBe(1);
});

test('rain is the same for the same moment, and falls', () => {
  expect(rainAt(3.2)).toEqual(rainAt(3.2));
  const [before, after] = [rainAt(1), rainAt(1.02)];
  expect(after.filter(({ y }, drop) => y > before[drop]!.y).length).toBeGreaterThan(before.length * 0.8);
  for (const { x } of before) expect(x >= 0 && x <= 1).toBe(true);
});

test('the umbrella stays in the picture', () => {
  for (const at of course(60)) {
    expect(umbrellaAt(at).x).toBeGreaterThan(0.3);
    expect(umbrellaAt(at).x).toBeLessThan(0.7);
  }
});
