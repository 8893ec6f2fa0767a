/** Curves through points, and tapered strips along them (arms, cables, straps). */
import type { Outline, Point } from './shapes.ts';

/** A point of a curve; a third value of 1 makes it a hard corner. */
export type CurvePoint = readonly [x: number, y: number, corner?: number];
/** A point in the middle of a strip, and how wide the strip is there. */
export type StripPoint = readonly [x: number, y: number, width: number];

function curve(points: readonly CurvePoint[], closed: boolean, steps: number): Point[] {
  const count = points.length;
  const pick = (index: number): CurvePoint =>
    closed ? points[(index + count) % count]! : points[Math.max(0, Math.min(count - 1, index))]!;
  const result: Point[] = [];
  for (let index = 0; index < (closed ? count : count - 1); index++) {
    const [before, from, to, after] = [pick(index - 1), pick(index), pick(index + 1), pick(index + 2)];
    if (from[2] && to[2]) {
      result.push([from[0], from[1]]);
      continue;
    }
    const slopeFrom = from[2] ? 0 : 0.5;
    const slopeTo = to[2] ? 0 : 0.5;
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      const t2 = t * t;
      const t3 = t2 * t;
      const along = (axis: 0 | 1) =>
        (2 * t3 - 3 * t2 + 1) * from[axis] +
        (t3 - 2 * t2 + t) * (to[axis] - before[axis]) * slopeFrom +
        (-2 * t3 + 3 * t2) * to[axis] +
        (t3 - t2) * (after[axis] - from[axis]) * slopeTo;
      result.push([along(0), along(1)]);
    }
  }
  if (!closed) result.push([points[count - 1]![0], points[count - 1]![1]]);
  return result;
}

/** A closed outline through the points. */
export function closedCurve(points: readonly CurvePoint[], steps = 4): Outline {
  return curve(points, true, steps);
}

/** An open line through the points. */
export function openCurve(points: readonly CurvePoint[], steps = 5): Outline {
  return curve(points, false, steps);
}

/** A strip with round ends whose width changes from point to point. */
export function strip(points: readonly StripPoint[], steps = 4): Outline {
  const middle = curve(
    points.map(([x, y]): CurvePoint => [x, y]),
    false,
    steps,
  );
  const last = middle.length - 1;
  const halfWidth = (index: number) => {
    const place = (index / last) * (points.length - 1);
    const from = Math.min(points.length - 2, Math.floor(place));
    const share = place - from;
    return (points[from]![2] * (1 - share) + points[from + 1]![2] * share) / 2;
  };
  const left: Point[] = [];
  const right: Point[] = [];
  middle.forEach(([x, y], index) => {
    const [ax, ay] = middle[Math.max(0, index - 1)]!;
    const [bx, by] = middle[Math.min(last, index + 1)]!;
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const half = halfWidth(index);
    left.push([x - ((by - ay) / length) * half, y + ((bx - ax) / length) * half]);
    right.push([x + ((by - ay) / length) * half, y - ((bx - ax) / length) * half]);
  });
  const roundEnd = (end: Point, inner: Point, half: number) => {
    const start = Math.atan2(end[1] - inner[1], end[0] - inner[0]) + Math.PI / 2;
    return [1, 2, 3].map((quarter): Point => {
      const angle = start - (Math.PI * quarter) / 4;
      return [end[0] + Math.cos(angle) * half, end[1] + Math.sin(angle) * half];
    });
  };
  return [
    ...left,
    ...roundEnd(middle[last]!, middle[last - 1]!, halfWidth(last)),
    ...right.reverse(),
    ...roundEnd(middle[0]!, middle[1]!, halfWidth(0)),
  ];
}
