/**
 * Outlines written as text, as short as path data: points are parted by commas, `!` makes a hard corner.
 * Centimetres of a figure.
 */
import { type CurvePoint, closedCurve, type StripPoint, strip } from './curves.ts';
import type { Outline, Point } from './shapes.ts';

function numbers(text: string): number[][] {
  return text.split(',').map((point) => point.replace('!', ' 1').trim().split(/\s+/).map(Number));
}

/** A closed curve: `cut('0 0!, 4 2, 0 4!')`. */
export function cut(text: string, steps = 4): Outline {
  return closedCurve(
    numbers(text).map(([x, y, corner]): CurvePoint => [x!, y!, corner ?? 0]),
    steps,
  );
}

/** A straight-sided outline: `corners('0 0, 4 0, 4 4')`. */
export function corners(text: string): Outline {
  return numbers(text).map(([x, y]): Point => [x!, y!]);
}

/** A strip along points, each with its width: `stroke('0 0 12, 4 20 10')`. */
export function stroke(text: string, steps = 4): Outline {
  return strip(
    numbers(text).map(([x, y, width]): StripPoint => [x!, y!, width!]),
    steps,
  );
}
