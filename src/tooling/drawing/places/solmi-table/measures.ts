/** The low table in metres, seen by a guest who sits at it. */
import { type Camera, project, projectFace, type Vector } from '../../camera.ts';
import { castOn } from '../../shadows.ts';
import type { Point } from '../../shapes.ts';
import type { Seat } from '../jo-room/measures.ts';

export const camera: Camera = { focal: 1500, vanishing: [960, 236], eyeHeight: 0.86 };

export const TABLE = { left: -0.66, right: 0.62, near: 0.75, far: 1.5, top: 0.3, thick: 0.035 };
/** The wall behind them all. */
export const WALL = 3.6;
/** The bulb under the ceiling, out of the picture. */
export const BULB: Vector = [-0.45, 1.5, 1.35];

export const SOLMI: Seat = { x: 0.05, z: 1.78, size: 1.04, mirrored: false };
export const KWANGIL: Seat = { x: 0.66, z: 1.92, size: 1.06, mirrored: false };
export const YONGSUK: Seat = { x: -0.72, z: 2.05, size: 1.04, mirrored: true };

/** The player, turned to the guest: middle of its base, and radians round the upright axis. */
export const PLAYER = { x: -0.24, z: 1.36, width: 0.3, depth: 0.2, tall: 0.028, lid: 0.19, turn: -0.16 };
export const GUEST_BOWL = { x: 0.27, z: 1.13, radius: 0.075, tall: 0.062 };
export const HER_BOWL = { x: 0.14, z: 1.4, radius: 0.07, tall: 0.06 };
export const DISH = { x: 0.43, z: 1.34, radius: 0.055, tall: 0.025 };
export const SLEEVE = { x: -0.1, z: 1.1, size: 0.135, turn: 0.3 };
export const DISC = { across: 0.062, deep: 0.018, radius: 0.06 };

export const see = (x: number, y: number, z: number): Point => project(camera, [x, y, z]);
export const seeAll = (points: readonly Vector[]): Point[] => projectFace(camera, points, 0.3);

/** Points in the axes of a thing that stands turned on the table; `up` above the table's top. */
export function onTable({ x, z, turn }: { x: number; z: number; turn: number }) {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return (across: number, up: number, deep: number): Vector => [
    x + across * cos - deep * sin,
    TABLE.top + up,
    z + across * sin + deep * cos,
  ];
}

export function ring(x: number, z: number, up: number, radius: number): Vector[] {
  return Array.from({ length: 36 }, (_, index): Vector => {
    const turn = (index / 36) * 2 * Math.PI;
    return [x + Math.cos(turn) * radius, TABLE.top + up, z + Math.sin(turn) * radius];
  });
}

export const thrown = (points: readonly Vector[]): Point[] =>
  seeAll(points.map((point) => castOn(BULB, point, 'y', TABLE.top)));

export function upright(left: number, right: number, bottom: number, top: number, z = WALL): Point[] {
  return [see(left, bottom, z), see(right, bottom, z), see(right, top, z), see(left, top, z)];
}
