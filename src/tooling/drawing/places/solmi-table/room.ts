/** Behind the table, out of its light: the wall, the door with its slit, the pile of quilts. */
import { mixColours } from '../../colour.ts';
import { type CurvePoint, closedCurve } from '../../curves.ts';
import { makeCuts } from '../../cuts.ts';
import { rectangle, shifted, subtract } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import type { SolmiTableColours } from './colours.ts';
import { see, upright, WALL } from './measures.ts';

const DOOR = { left: 0.5, right: 1.26, top: 1.95 };

export function drawRoom(sheet: Sheet, colours: SolmiTableColours): void {
  const [cx, cy] = [800, 330];
  const wall = sheet.radialGradient('wall', [cx, cy], 760, [
    [0, colours.wallHot],
    [0.3, colours.wallWarm],
    [0.65, colours.wall],
    [1, colours.wallEnd],
  ]);
  sheet.fill(rectangle(-120, -60, 2160, 1200), wall);
  const [, line] = see(0, 1.08, WALL);
  sheet.fill(rectangle(-120, line, 2160, 1200 - line), colours.dado, { opacity: 0.45 });
  sheet.fill(rectangle(-120, line, 2160, 5), colours.frame, { opacity: 0.5 });
  const [, floor] = see(0, 0, WALL);
  sheet.fill(rectangle(-120, floor, 2160, 1200 - floor), mixColours(colours.wallEnd, colours.wall, 0.25));
  const cuts = makeCuts({
    box: [-60, -40, 1980, 500],
    attempts: 800,
    seed: 9,
    chance: (x, y) => {
      const far = Math.hypot(x - cx, y - cy);
      return far < 330 || far > 760 ? 0 : Math.min(0.6, (far - 330) / 430);
    },
    direction: (x, y) => Math.atan2(y - cy, x - cx),
    length: [16, 56],
    width: [0.7, 1.8],
  });
  sheet.cuts(cuts, colours.wallEnd, { opacity: 0.5 });
  drawDoor(sheet, colours);
  drawPile(sheet, colours);
}

function drawDoor(sheet: Sheet, colours: SolmiTableColours): void {
  const { left, right, top } = DOOR;
  // the lacquered floor mirrors the slit
  const [, foot] = see(0, 0, WALL);
  const fade = sheet.linearGradient(
    'blade',
    [0, foot],
    [0, foot + 176],
    [
      [0, colours.slit, 0.7],
      [0.4, colours.slit, 0.26],
      [1, colours.slit, 0],
    ],
  );
  sheet.fill(
    [see(left, 0, WALL), see(right, 0, WALL), see(right + 0.08, 0, 2.4), see(left - 0.02, 0, 2.4)],
    fade,
  );
  sheet.fill(upright(left - 0.07, right + 0.07, 0, top + 0.1), colours.frame);
  sheet.fill(upright(left, right, 0, top), colours.slit);
  sheet.fill(upright(left + 0.006, right + 0.01, 0.045, top), colours.door);
  for (const [low, high] of [
    [0.16, 0.86],
    [1, 1.9],
  ] as const) {
    sheet.fill(upright(left + 0.1, right - 0.1, low, high), colours.doorPanel);
  }
}

/** Folded quilts, larger than in the picture of the whole room, and dimmer. */
function drawPile(sheet: Sheet, colours: SolmiTableColours): void {
  const z = 3.1;
  let y = 0.42;
  sheet.fill(upright(-1.75, -0.72, 0, y, z), colours.door);
  sheet.fill(upright(-1.75, -0.72, y - 0.03, y, z), colours.doorPanel);
  for (const [kind, tall, left, right] of [
    ['quilt', 0.17, -1.68, -0.8],
    ['cotton', 0.1, -1.64, -0.84],
    ['quilt', 0.18, -1.67, -0.82],
    ['cotton', 0.1, -1.6, -0.92],
  ] as const) {
    const at = (x: number, up: number): CurvePoint => see(x, up, z);
    const whole = closedCurve(
      [
        at(left + 0.05, y),
        at((left + right) / 2, y - 0.006),
        at(right - 0.06, y),
        at(right, y + tall * 0.3),
        at(right, y + tall * 0.7),
        at(right - 0.07, y + tall),
        at((left + right) / 2, y + tall + 0.012),
        at(left + 0.06, y + tall),
        at(left, y + tall * 0.6),
        at(left, y + tall * 0.3),
      ],
      5,
    );
    const [base, shade] =
      kind === 'quilt' ? [colours.quilt, colours.quiltShade] : [colours.cotton, colours.cottonShade];
    sheet.fill(whole, base);
    sheet.fill(subtract(whole, shifted(whole, -2, -see(0, 0, z)[1] * 0.02)), shade);
    sheet.fill(
      subtract(whole, shifted(whole, -3, 5)),
      kind === 'quilt' ? colours.quiltLit : mixColours(base, colours.wallHot, 0.4),
      { opacity: 0.7 },
    );
    y += tall - 0.01;
  }
}
