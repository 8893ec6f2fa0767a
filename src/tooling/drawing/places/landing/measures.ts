/** The landing in metres: one wall with two doors, stairs going up to the left. */
import { type Camera, project, projectFace, type Vector } from '../../camera.ts';
import type { Point } from '../../shapes.ts';
import type { Seat } from '../jo-room/measures.ts';

export const camera: Camera = { focal: 1300, vanishing: [980, 430], eyeHeight: 1.62 };

export const WALL = 5.2;
export const CEILING = 2.6;
export const DADO = 1.1;
/** Hers and Mrs Tak's. Mrs Tak's leaf stands open into her flat. */
export const JO_DOOR = { left: -1.32, right: -0.5, top: 1.98 };
export const TAK_DOOR = { left: 0.42, right: 1.26, top: 1.98 };
export const BULB: Vector = [-0.06, 2.2, 4.5];
/** Where the bulb stands for the shadows on the wall: nearer to us than the people. */
export const SHADOW_LAMP: Vector = [-0.06, 2.25, 3.4];

export const SOLMI: Seat = { x: -0.58, z: 4.5, size: 1, mirrored: true };
export const YONGSUK: Seat = { x: -1.16, z: 4.92, size: 0.98, mirrored: true };
export const RYANG: Seat = { x: 0.14, z: 4.8, size: 1, mirrored: false };
export const TAK: Seat = { x: 0.9, z: 5.12, size: 0.95, mirrored: false };

/** The lens of the lowered torch, and the middle of its round on the floor. */
export const LENS: Vector = [RYANG.x - 0.245, 0.6, RYANG.z];
export const POOL = { x: -0.2, z: 4.3, wide: 0.33, deep: 0.26 };

export const see = (x: number, y: number, z = WALL): Point => project(camera, [x, y, z]);
export const seeAll = (points: readonly Vector[]): Point[] => projectFace(camera, points);

export function upright(left: number, right: number, bottom: number, top: number, z = WALL): Point[] {
  return [see(left, bottom, z), see(right, bottom, z), see(right, top, z), see(left, top, z)];
}
