/** Tong-ho's slippers, side by side before the thin door. Metres. */
import type { Vector } from '../../camera.ts';
import { mixColours } from '../../colour.ts';
import { type CurvePoint, closedCurve } from '../../curves.ts';
import { hull, intersect, type Shape } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import type { FlatColours } from './colours.ts';
import { castOnFloor, seeAll } from './measures.ts';

const PAIR = [
  { u: 1.18, w: 0.7, turn: 0.06, side: 1 },
  { u: 1.34, w: 0.71, turn: -0.1, side: -1 },
] as const;

/** Sole of a left foot, toes away from us, in metres. */
const SOLE: readonly CurvePoint[] = [
  [-0.045, 0.1],
  [-0.03, 0.135],
  [0.01, 0.14],
  [0.04, 0.11],
  [0.048, 0.05],
  [0.034, -0.03],
  [0.036, -0.1],
  [0.018, -0.135],
  [-0.016, -0.135],
  [-0.034, -0.1],
  [-0.03, -0.02],
  [-0.048, 0.05],
];

type Slipper = (typeof PAIR)[number];

function place({ u, w, turn, side }: Slipper) {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return (x: number, y: number, deep: number): Vector => {
    const a = x * side;
    return [u + a * cos - deep * sin, y, w + a * sin + deep * cos];
  };
}

export function drawSlipperShadows(sheet: Sheet, colours: FlatColours, floor: Shape): void {
  for (const one of PAIR) {
    const at = place(one);
    const sole = closedCurve(SOLE, 3);
    const thrown = hull([
      ...castOnFloor(sole.map(([x, deep]) => at(x, deep > 0 ? 0.055 : 0.02, deep))),
      ...seeAll(sole.map(([x, deep]) => at(x, 0, deep))),
    ]);
    sheet.fill(intersect(floor, thrown), colours.floorShadow);
    sheet.fill(seeAll(sole.map(([x, deep]) => at(x * 1.06, 0, deep * 1.03))), colours.floorShadow);
  }
}

export function drawSlippers(sheet: Sheet, colours: FlatColours): void {
  for (const one of [...PAIR].reverse()) {
    const at = place(one);
    const sole = closedCurve(SOLE, 3);
    const top = seeAll(sole.map(([x, deep]) => at(x, 0.022, deep)));
    sheet.fill(hull([...top, ...seeAll(sole.map(([x, deep]) => at(x, 0, deep)))]), colours.slipperShade);
    sheet.fill(top, mixColours(colours.slipper, colours.slipperShade, 0.45));
    // the vamp arches over the front half
    const arch = (deep: number, height: number, half: number): Vector[] =>
      [-1, -0.7, -0.3, 0, 0.3, 0.7, 1].map((share) =>
        at(share * half, 0.02 + height * Math.sqrt(Math.max(0, 1 - share * share)), deep),
      );
    const opening = seeAll(arch(-0.005, 0.055, 0.043));
    const mid = seeAll(arch(0.06, 0.048, 0.049));
    const toe = seeAll(arch(0.128, 0.02, 0.03));
    const vamp = hull([...opening, ...mid, ...toe]);
    sheet.fill(vamp, colours.slipper);
    // inside it is dark; the lamp's side is lit
    sheet.fill(opening, colours.slipperShade);
    const lampSide = (points: Vector[]) => (one.side === 1 ? points.slice(0, 3) : points.slice(-3));
    const lit = seeAll([
      ...lampSide(arch(-0.005, 0.055, 0.043)),
      ...lampSide(arch(0.06, 0.048, 0.049)).reverse(),
    ]);
    sheet.fill(lit, colours.slipperLit, { opacity: 0.9 });
    sheet.line(opening, colours.slipperLit, 2);
  }
}
