/**
 * The measures of the counter in metres, the same in every light. The counter's front is the plane z 8.3; the
 * lit bay lies in the middle, a closed bay and the street door to its left, a bay of glass to its right.
 */
import { type Camera, project, projectFace, type Vector } from '../../camera.ts';
import type { FaxSetting } from '../../fax-machine.ts';
import type { Outline, Point } from '../../shapes.ts';
import type { BoxSize } from '../../solids.ts';

export const camera: Camera = { focal: 2034, vanishing: [960, 441], eyeHeight: 1.62 };

export const NEAREST = 4.4;

/** The middle of the tube; it casts everything. */
export const LAMP: Vector = [0, 2.25, 8.85];

export const TUBE_HALF = 0.47;

export const FRONT_Z = 8.3;

export const COUNTER = { top: 0.95, depth: 0.6 };

export const BACK_WALL_Z = 10.6;

/** The lit bay, the closed bay on its left, the glass bay on its right, and the street door. */
export const BAY = { left: -1.35, right: 1.6, bottom: COUNTER.top, top: 2.32 };

export const WICKET = { left: -0.98, right: 1.02 };

export const CLOSED_BAY = { left: -2.5, right: -1.56 };

export const GLASS_BAY = { left: 1.84, right: 3.25 };

export const DOOR = { left: -3.5, right: -2.78, top: 2.14 };

/** Height on the back wall above which the tube's shade cuts the light off. */
export const LIGHT_CUT = 2.0;

export const CHOLMIN = { x: -0.8, z: 7.55 };

export const WOMAN = { x: -1.3, z: 7.5 };

export const CHA = { x: 1.17, z: 7.5 };

export const SLEEPER = { x: 2.42, z: 7.5 };

export const CLERK = { x: 0.37, z: 9.25, floor: 0.1 };

export const FAX: FaxSetting = { camera, light: LAMP, at: [-0.05, COUNTER.top, 8.64], turn: 0.5, size: 1.22 };

export const wall = (x: number, y: number, z = FRONT_Z): Point => project(camera, [x, y, z]);

export const face = (corners: readonly Vector[]) => projectFace(camera, corners, NEAREST);

export function upright(left: number, right: number, bottom: number, top: number, z = FRONT_Z): Outline {
  return [wall(left, bottom, z), wall(right, bottom, z), wall(right, top, z), wall(left, top, z)];
}

export function level(left: number, right: number, near: number, far: number, y: number): Point[] {
  return face([
    [left, y, near],
    [right, y, near],
    [right, y, far],
    [left, y, far],
  ]);
}

/** Bars of the two grilled panes, left and right of the wicket: [left, right] in metres. */
export function grilleBars(): [number, number][] {
  const bars: [number, number][] = [];
  const row = (from: number, to: number, count: number) => {
    for (let index = 1; index < count; index++) {
      const x = from + ((to - from) * index) / count;
      bars.push([x - 0.011, x + 0.011]);
    }
  };
  row(BAY.left, WICKET.left, 4);
  row(WICKET.right, BAY.right, 6);
  for (const x of [WICKET.left, WICKET.right]) bars.push([x - 0.03, x + 0.03]);
  return bars.sort((a, b) => a[0] - b[0]);
}

/** What of the bay lets light through: the gaps between the bars. */
export function openings(): [number, number][] {
  const gaps: [number, number][] = [];
  let from = BAY.left;
  for (const [left, right] of grilleBars()) {
    gaps.push([from, left]);
    from = right;
  }
  gaps.push([from, BAY.right]);
  return gaps;
}

export const cartons: BoxSize[] = [
  { x: 2.62, z: 7.5, width: 0.62, depth: 0.46, bottom: 0, top: 0.4, turn: 0.06 },
];

export const bench: BoxSize[] = [
  { x: -2.03, z: 7.98, width: 1.12, depth: 0.34, bottom: 0.42, top: 0.46 },
  { x: -2.5, z: 7.98, width: 0.06, depth: 0.3, bottom: 0, top: 0.42 },
  { x: -1.56, z: 7.98, width: 0.06, depth: 0.3, bottom: 0, top: 0.42 },
];
