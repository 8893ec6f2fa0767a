/**
 * The faculty's machine room, seen over Un-ha's shoulder. Metres; the window wall is x -3.3, the back wall z 9.
 */
import { type Camera, project, projectFace, type Vector } from '../../camera.ts';
import type { Point } from '../../shapes.ts';
import type { BoxSize } from '../../solids.ts';

export const camera: Camera = { focal: 1300, vanishing: [980, 400], eyeHeight: 1.35 };

export const ROOM = { left: -3.3, right: 3.2, back: 9, top: 3.05 } as const;
/** Where the light comes from, for faces that turn to it: far out on the left, low. */
export const SUN: Vector = [-40, 7, 0];
/** The sun's rays cross the room almost level and come a little towards the back wall. */
export const RAY: Vector = [1, -0.14, 0.2];

/** Each window: from and to along the wall; all stand between the same heights. */
export const WINDOWS = [2.7, 4.3, 5.9, 7.5].map((from) => ({ from, to: from + 1.12 }));
export const PANE = { bottom: 0.95, top: 2.75 } as const;

/** Her desk, the nearest row. */
export const DESK = { near: 1.62, far: 2.5, top: 0.74 } as const;
export const FAR_ROWS = [3.7, 4.9, 6.1, 7.3] as const;

/** The one screen that matters: the visible panel. */
export const SCREEN = { x: -0.13, z: 2.12, width: 0.48, bottom: 0.868, top: 1.228 } as const;
export const UNHA = { x: 0.26, z: 1.6, seat: 0.34 };
export const SIN = { x: -0.63, z: 4.05 };
export const KUMSONG = { x: 0.37, z: 4.3 };

export const STICK: Vector = [-0.32, DESK.top, 1.99];
export const PRINTER: BoxSize = {
  x: -0.98,
  z: 2.14,
  width: 0.44,
  depth: 0.36,
  bottom: DESK.top,
  top: DESK.top + 0.2,
};

export const see = (...at: Vector): Point => project(camera, at);
export const face = (corners: readonly Vector[]): Point[] => projectFace(camera, corners);

/** A rectangle square to the camera. */
export function upright(left: number, right: number, bottom: number, top: number, z: number): Point[] {
  return [see(left, bottom, z), see(right, bottom, z), see(right, top, z), see(left, top, z)];
}

/** A rectangle lying level. */
export function level(left: number, right: number, near: number, far: number, y: number): Point[] {
  return face([
    [left, y, near],
    [right, y, near],
    [right, y, far],
    [left, y, far],
  ]);
}
