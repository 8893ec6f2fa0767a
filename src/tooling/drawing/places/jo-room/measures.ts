/** The Jo family's one room in metres, and where its people sit and stand. */
import { type Camera, project, projectFace, type Vector } from '../../camera.ts';
import type { Point } from '../../shapes.ts';

export const camera: Camera = { focal: 1300, vanishing: [1000, 450], eyeHeight: 1.6 };

export const LEFT = -3.1;
export const RIGHT = 2.7;
export const HEIGHT = 2.45;
/** The wall with the door and the window. */
export const BACK = 6;
/** Height of the line where the painted lower part of the wall ends. */
export const DADO = 1.08;

export const WINDOW = { left: -2.75, right: -1.5, bottom: 1.45, top: 2.1 };
export const DOOR = { left: 0.36, right: 1.2, top: 1.95, slit: 0.07 };
export const TABLE = { x: -0.52, z: 4.22, width: 0.66, depth: 0.42, top: 0.27 };
export const CHEST = { x: -2, z: 5.55, width: 1.3, depth: 0.56, bottom: 0.06, top: 0.56 };

/** The screen of the player, and the bulb on the landing. */
export const SCREEN: Vector = [TABLE.x, 0.42, TABLE.z + 0.02];
export const BULB: Vector = [0.86, 2.25, 7.9];

export type Seat = { x: number; z: number; size: number; mirrored: boolean; floor?: number };
export const YONGSUK: Seat = { x: -0.42, z: 5.1, size: 0.98, mirrored: true };
export const KWANGIL: Seat = { x: -0.96, z: 4.62, size: 1.06, mirrored: true };
export const SOLMI: Seat = { x: -0.04, z: 4.6, size: 1.04, mirrored: false };
export const UNHA: Seat = { x: -0.5, z: 4.78, size: 0.96, mirrored: false, floor: -0.27 };
export const RYANG: Seat = { x: 0.92, z: 5.62, size: 1.02, mirrored: false };
export const TAK: Seat = { x: 0.17, z: 5.4, size: 0.95, mirrored: true };

/** The lens of the torch in his raised hand. */
export const LENS: Vector = [RYANG.x - 0.545, 1.1, RYANG.z];

export const see = (x: number, y: number, z = BACK): Point => project(camera, [x, y, z]);
export const seeAll = (points: readonly Vector[]): Point[] => projectFace(camera, points);

/** An upright rectangle square to us. */
export function upright(left: number, right: number, bottom: number, top: number, z = BACK): Point[] {
  return [see(left, bottom, z), see(right, bottom, z), see(right, top, z), see(left, top, z)];
}

export const doorway = (): Point[] => upright(DOOR.left, DOOR.right, -0.1, DOOR.top);
