import { describe, expect, test } from 'vitest';
import { faxCounter } from '../../src/places/fax-counter.ts';
import { fitCamera, NEARER } from '../../src/stage/camera-fit.ts';
import { COPY, STRIP } from '../../src/stage/fax-papers.ts';
import { faxWhere } from '../../src/stage/fax-where.ts';
import { offeredSpots, spotAt } from '../../src/stage/spots.ts';

/** The picture's box, in CSS pixels, on the screens the game is checked on; canvas pixels are the same. */
const screens = [
  ['a phone, 390 × 844', 390, 278],
  ['a phone of full height', 390, 844],
  ['a laptop, 1366 × 768', 847, 768],
  ['a kiosk, 1080 × 1920', 1080, 770],
] as const;

describe.each(screens)('on %s', (_, width, height) => {
  const fit = fitCamera(width, height, faxCounter.focusX, NEARER);
  const where = faxWhere(faxCounter.spots.tray!, fit);

  test('both papers are seen whole', () => {
    const half = (STRIP.width / 2) * where.enlarged;
    expect(where.strip.x - half).toBeGreaterThan(fit.x);
    expect(where.copy.x + (COPY.width / 2) * where.enlarged).toBeLessThan(fit.x + fit.width);
    expect(where.copy.y + (COPY.height / 2) * where.enlarged).toBeLessThan(fit.y + fit.height);
  });

  test('a clock is large enough to read its hands', () => {
    expect(2 * 53 * where.enlarged * fit.scale).toBeGreaterThan(30);
  });

  test('every spot of the counter that is seen is met by a finger, in 44 pixels', () => {
    const finger = 22 / fit.scale;
    const seen = Object.entries(faxCounter.spots).filter(([, { x }]) => x > fit.x && x < fit.x + fit.width);
    for (const [spot, { x, y }] of seen) {
      const alone = offeredSpots(
        {
          place: 'fax-counter',
          light: 'day',
          who: [],
          set: { set: 'fax', fed: 0, feeding: false, header: null },
          spots: [{ spot, choice: 'a.b', closed: false }],
          still: true,
        },
        faxCounter,
      );
      for (const [dx, dy] of [
        [0.99, 0],
        [-0.99, 0],
        [0, 0.99],
        [0, -0.99],
      ] as const)
        expect(spotAt(alone, x + dx * finger, y + dy * finger, finger)?.spot).toBe(spot);
    }
  });
});

test('on a phone of 390 pixels all spots of the counter are in the picture', () => {
  const fit = fitCamera(390, 278, faxCounter.focusX, NEARER);
  for (const { x, y } of Object.values(faxCounter.spots)) {
    expect(x).toBeGreaterThan(fit.x + 22 / fit.scale);
    expect(x).toBeLessThan(fit.x + fit.width - 22 / fit.scale);
    expect(y).toBeLessThan(fit.y + fit.height);
  }
});

test('page and tray, 22 pixels apart on a phone, have 44 pixels each', () => {
  const scale = fitCamera(390, 278, faxCounter.focusX, NEARER).scale;
  const finger = 22 / scale;
  const { page, tray } = faxCounter.spots;
  const spots = [
    { spot: 'page', closed: false, ...page! },
    { spot: 'tray', closed: false, ...tray! },
  ];
  const met = (x: number, y: number) => spotAt(spots, x, y, finger)?.spot;
  expect([met(page!.x, page!.y), met(tray!.x, tray!.y)]).toEqual(['page', 'tray']);
  // Across both circles, on the line through their middles: each takes up half of 88 pixels.
  const distance = Math.hypot(page!.x - tray!.x, page!.y - tray!.y);
  const [ux, uy] = [(page!.x - tray!.x) / distance, (page!.y - tray!.y) / distance];
  const [mx, my] = [(page!.x + tray!.x) / 2, (page!.y + tray!.y) / 2];
  const along = (css: number) => met(mx + (ux * css) / scale, my + (uy * css) / scale);
  expect([along(-43), along(-1), along(1), along(43)]).toEqual(['tray', 'tray', 'page', 'page']);
});
