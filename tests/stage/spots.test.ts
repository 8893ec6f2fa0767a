import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/places/place.ts';
import { offeredSpots, spotAt } from '../../src/stage/spots.ts';
import type { StageView } from '../../src/stage/stage-port.ts';

const place: Place = {
  id: 'fax-counter',
  focusX: 960,
  lights: {},
  spots: { tray: { x: 1000, y: 600, radius: 40 }, coat: { x: 1060, y: 600, radius: 40 } },
  alt: 'place.fax-counter',
};
const aView = (more: Partial<StageView> = {}): StageView => ({
  place: 'fax-counter',
  light: 'day',
  who: [],
  set: { set: 'fax', fed: 0, feeding: false, header: null },
  spots: [
    { spot: 'tray', choice: 'counter-send.all', closed: false },
    { spot: 'coat', choice: 'counter-send.none', closed: true },
    { spot: 'drawer', choice: 'counter-send.two', closed: false },
  ],
  still: false,
  ...more,
});

describe('the spots that are offered', () => {
  test('are those of the view that the place has', () => {
    expect(offeredSpots(aView(), place).map(({ spot, closed }) => [spot, closed])).toEqual([
      ['tray', false],
      ['coat', true],
    ]);
  });

  test('are none without a set piece', () => {
    expect(offeredSpots(aView({ set: null }), place)).toEqual([]);
  });
});

describe('the spot under a point', () => {
  const spots = offeredSpots(aView(), place);
  test.each([
    ['in the middle', 1000, 600, 0, 'tray'],
    ['at the rim', 961, 600, 0, 'tray'],
    ['just outside', 959, 600, 0, null],
    ['just outside, for a finger', 959, 600, 60, 'tray'],
    ['where two overlap, the nearer', 1034, 600, 0, 'coat'],
    ['far away', 200, 200, 60, null],
  ])('%s', (_, x, y, least, met) => {
    expect(spotAt(spots, x, y, least)?.spot ?? null).toBe(met);
  });
});
