import { describe, expect, test } from 'vitest';
import { fitCamera } from '../../src/stage/camera-fit.ts';
import { torchAt, torchSeconds } from '../../src/stage/room-sequence.ts';
import { actStrokes, drawnThings, spotOf, torchWay } from '../../src/stage/room-where.ts';
import type { LyingThing } from '../../src/stage/stage-port.ts';

const at = (x: number) => ({ x, y: 500, radius: 40 });
const spots = {
  disc: at(100),
  sleeve: at(200),
  chest: at(300),
  coat: at(400),
  table: at(500),
  door: at(600),
};
const thing = (name: LyingThing['thing'], lies: LyingThing['lies'], looked = false): LyingThing => ({
  thing: name,
  lies,
  looked,
});
const fit = fitCamera(1366, 768, 960);

describe('where a thing lies', () => {
  test.each([
    ['in-use', 100],
    ['out', 100],
    ['kept', 300],
    ['carried', 400],
    ['found', 500],
  ] as const)('%s', (lies, x) => {
    expect(spotOf(thing('disc', lies), spots)?.x).toBe(x);
  });

  test('given, it is gone', () => {
    expect(drawnThings([thing('disc', 'given')], spots, fit, 1)).toEqual([]);
  });

  test('a place without the spot draws nothing of it', () => {
    expect(drawnThings([thing('disc', 'kept')], { disc: at(1) }, fit, 1)).toEqual([]);
  });

  test('things at one spot lie side by side', () => {
    const [one, other] = drawnThings([thing('disc', 'kept'), thing('list', 'kept')], spots, fit, 1);
    expect(other!.x - one!.x).toBeGreaterThan(2 * one!.half);
    expect((one!.x + other!.x) / 2).toBeCloseTo(300, 6);
    expect(one!.under).toBe('quilt');
  });
});

describe('the torch', () => {
  test('goes from the door over what was looked for, in order', () => {
    const things = [thing('disc', 'kept', true), thing('sleeve', 'out', true), thing('stick', 'carried')];
    expect(torchWay(things, things, spots).map(({ x }) => x)).toEqual([600, 300, 200]);
  });

  test('lights what is found where it lay, and then on the table', () => {
    const before = [thing('disc', 'kept')];
    expect(torchWay([thing('disc', 'found', true)], before, spots).map(({ x }) => x)).toEqual([
      600, 300, 500,
    ]);
  });

  test('stays at home when nothing is looked for', () => {
    expect(torchWay([thing('disc', 'out')], [], spots)).toEqual([]);
    expect(torchAt(1, [])).toBeNull();
  });

  test('is slow, never flashes, and rests on the last point', () => {
    const way = [at(600), at(300), at(500)];
    const moments = Array.from({ length: 1200 }, (_, step) => torchAt(step / 100, way)!);
    for (let step = 1; step < moments.length; step += 1) {
      expect(Math.abs(moments[step]!.x - moments[step - 1]!.x)).toBeLessThan(5);
      expect(Math.abs(moments[step]!.light - moments[step - 1]!.light)).toBeLessThan(0.03);
    }
    const falls = moments.filter(({ light }, step) => step > 0 && light < moments[step - 1]!.light);
    expect(falls[0]!.x).toBe(500);
    expect(torchAt(Number.POSITIVE_INFINITY, way)).toMatchObject({ x: 500 });
    expect(torchSeconds(3)).toBeLessThan(6);
  });
});

test('a stroke by the door for each act that is left', () => {
  expect(actStrokes(0, spots.door, 26)).toEqual([]);
  const strokes = actStrokes(3, spots.door, 26);
  expect(strokes.map(({ x }) => Math.round(x))).toEqual([499, 523, 546]);
  expect(strokes.every(({ x }) => x < spots.door.x - spots.door.radius)).toBe(true);
});
