/**
 * The stairwell: a landing with two doors, and a flight of concrete steps that rises to the right along the
 * back wall. Metres; the back wall is the plane z 6.
 */
import { type Camera, project, projectFace, type Vector } from '../../camera.ts';
import { castOn } from '../../shadows.ts';
import { hull, type Outline, type Point } from '../../shapes.ts';

export const camera: Camera = { focal: 1250, vanishing: [960, 470], eyeHeight: 1.5 };

export const ROOM = { left: -3.5, right: 4.6, back: 6, high: 4.2, ceiling: 2.8, ceilingEnd: -0.35 } as const;
export const STAIR = { start: 0.04, rise: 0.17, going: 0.27, steps: 11, near: 4.7, far: 6 } as const;
export const HALF_LANDING = STAIR.start + STAIR.steps * STAIR.going;

export const OPEN_DOOR = { left: -2.9, right: -2.1, top: 2 } as const;
export const SHUT_DOOR = { left: -1.62, right: -0.82, top: 2 } as const;
export const WINDOW = { left: 3.15, right: 3.95, bottom: 2.42, top: 3.3 } as const;

/** The bulb; in a power cut a hand torch that somebody has stood on the lowest step. */
export const LIGHTS = { dusk: [-0.02, 2.5, 4.95], dark: [-0.1, 0.5, 4.85] } satisfies Record<string, Vector>;
export type StairLight = keyof typeof LIGHTS;
export const TORCH: Vector = [0.16, 0.17, 4.84];

/** The height of the step at `index`; 0 is the lowest. */
export const stepTop = (index: number): number => STAIR.rise * (index + 1);
export const stepFrom = (index: number): number => STAIR.start + STAIR.going * index;

/** `floor` is the height of the seat for those who sit, of the step for those who stand. */
export const FIRST = { x: stepFrom(0) + 0.2, z: 5, floor: stepTop(0) + 0.03 };
export const SECOND = { x: stepFrom(1) + 0.18, z: 5.62, floor: stepTop(1) };
export const THIRD = { x: stepFrom(2) + 0.2, z: 5.1, floor: stepTop(2) };
export const UNHA = { x: stepFrom(3) + 0.19, z: 5.72, floor: stepTop(3) };
export const SOLMI = { x: -0.31, z: 5.4, floor: 0 };
export const TAK = { x: -0.79, z: 5, floor: 0 };

export const see = (...at: Vector): Point => project(camera, at);
export const face = (corners: readonly Vector[]): Point[] => projectFace(camera, corners);

export function upright(left: number, right: number, bottom: number, top: number, z: number): Point[] {
  return face([
    [left, bottom, z],
    [right, bottom, z],
    [right, top, z],
    [left, top, z],
  ]);
}

export function level(left: number, right: number, near: number, far: number, y: number): Point[] {
  return face([
    [left, y, near],
    [right, y, near],
    [right, y, far],
    [left, y, far],
  ]);
}

/** Square to the stair: a face at `x` that looks left or right. */
export function across(x: number, bottom: number, top: number, near: number, far: number): Point[] {
  return face([
    [x, bottom, near],
    [x, bottom, far],
    [x, top, far],
    [x, top, near],
  ]);
}

/** The shadow on the back wall of points given in metres in the plane z. */
export function onBackWall(light: Vector, outline: Outline, z: number): Outline {
  return hull(outline.map(([x, y]) => project(camera, castOn(light, [x, y, z], 'z', ROOM.back))));
}
