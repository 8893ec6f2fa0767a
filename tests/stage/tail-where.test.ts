import { describe, expect, test } from 'vitest';
import { fitCamera, NEARER } from '../../src/stage/camera-fit.ts';
import { rowOfMarks } from '../../src/stage/tail-marks.ts';
import { rowIn } from '../../src/stage/tail-papers.ts';
import { tailWhere } from '../../src/stage/tail-where.ts';

const screens = [
  ['a phone, 390 × 844', 390, 278],
  ['a phone of full height', 390, 844],
  ['a laptop, 1366 × 768', 847, 768],
  ['a kiosk, 1080 × 1920', 1080, 770],
] as const;
const small = { x: 1075, y: 685, radius: 70 };

describe.each(screens)('on %s', (_, width, height) => {
  const fit = fitCamera(width, height, 1065, NEARER);

  test.each(['row', 'film'] as const)('the %s is seen whole, above the screen', (shows) => {
    const { panel, beam } = tailWhere(small, shows, fit, 1);
    expect(panel.x).toBeGreaterThan(fit.x);
    expect(panel.y).toBeGreaterThan(fit.y);
    expect(panel.x + panel.width).toBeLessThan(fit.x + fit.width);
    expect(panel.y + panel.height).toBeLessThan(small.y - small.radius);
    expect(beam).not.toBeNull();
  });

  test('fourteen marks are large enough to tell apart', () => {
    const { panel } = tailWhere(small, 'row', fit, 1);
    expect(2 * rowOfMarks(14, 3, 6, rowIn(panel).width).half * fit.scale).toBeGreaterThan(12);
  });
});

test('a screen that is large enough is drawn on itself', () => {
  const fit = fitCamera(1366, 768, 960, NEARER);
  const large = { x: 960, y: 540, radius: 260 };
  const { panel, beam } = tailWhere(large, 'row', fit, 1);
  expect(beam).toBeNull();
  expect([panel.y, panel.height]).toEqual([280, 520]);
});
