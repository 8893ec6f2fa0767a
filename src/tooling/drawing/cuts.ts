/** Cuts of the gouge: the lens-shaped strokes in which light dies away. Pixels and radians. */
import { seededRandom } from './random.ts';
import type { Point } from './shapes.ts';

export type Cut = { from: Point; to: Point; halfWidth: number };

export type CutField = {
  box: readonly [left: number, top: number, right: number, bottom: number];
  /** How often a cut is tried. */
  attempts: number;
  seed: number;
  /** The chance from 0 to 1 that a cut is made at a point. */
  chance: (x: number, y: number) => number;
  direction: (x: number, y: number) => number;
  length: readonly [shortest: number, longest: number];
  width: readonly [thinnest: number, widest: number];
};

export function makeCuts(field: CutField): Cut[] {
  const random = seededRandom(field.seed);
  const between = ([low, high]: readonly [number, number]) => low + random() * (high - low);
  const [left, top, right, bottom] = field.box;
  const cuts: Cut[] = [];
  for (let attempt = 0; attempt < field.attempts; attempt++) {
    const x = between([left, right]);
    const y = between([top, bottom]);
    const chance = field.chance(x, y);
    if (random() > chance) continue;
    const angle = field.direction(x, y) + (random() - 0.5) * 0.08;
    const half = between(field.length) / 2;
    const halfWidth = between(field.width) * (0.5 + 0.5 * Math.min(1, chance * 1.4));
    const [dx, dy] = [Math.cos(angle) * half, Math.sin(angle) * half];
    cuts.push({ from: [x - dx, y - dy], to: [x + dx, y + dy], halfWidth });
  }
  return cuts;
}
