/**
 * The measures of Saturday's room in metres, the same in every light. The room stands turned to the camera and
 * has axes of its own: u along the wall behind the Consul, to the right and nearer; y up; w away from us. Their
 * origin is the middle of the table, on the floor.
 */
import { type Camera, dot, minus, project, projectFace, type Vector } from '../../camera.ts';
import { castOn } from '../../shadows.ts';
import type { Outline, Point } from '../../shapes.ts';
import { type BoxSize, boxFaces, type Face } from '../../solids.ts';

export const camera: Camera = { focal: 1600, vanishing: [960, 170], eyeHeight: 1.78 };

export const NEAREST = 0.9;

/** Radians by which the room is turned; the right end of the table comes nearer. */
export const TURN = 0.38;

const ORIGIN: Vector = [0, 0, 2.75];

export function room(u: number, y: number, w: number): Vector {
  const [cos, sin] = [Math.cos(TURN), Math.sin(TURN)];
  return [ORIGIN[0] + u * cos + w * sin, y, ORIGIN[2] - u * sin + w * cos];
}

/** The sun, low and far: it casts everything but the panes on the long wall. From the left and a little from behind the Consul. */
export const SUN: Vector = room(-56, 0.74 + 22, 8.4);

/**
 * The sun once more, as a slanting pane across the yard throws it back into the window: as low, but it comes
 * from our side and reaches the long wall. Weaker than the sun, so that the sheet stays the brightest thing.
 */
export const THROWN_BACK: Vector = room(-46, 0.74 + 20.5, -30);

export const TABLE = { left: -0.74, right: 0.8, near: -0.44, far: 0.42, top: 0.74 };

/** The wall with the window, the wall behind the Consul, their height. */
export const WINDOW_WALL = -2.3;
export const LONG_WALL = 1.5;
export const CEILING = 2.62;
export const DADO = 0.98;

export const WINDOW = { near: 0.0, far: 1.0, bottom: 0.95, top: 2.12, deep: 0.16 };
/** Frame pieces of the window: [from, to] along w, and heights. */
export const MULLION: readonly [number, number] = [0.53, 0.57];
export const TRANSOM: readonly [number, number] = [1.79, 1.82];

/** The kitchen door in the long wall, and how far it stands open (radians, into the kitchen). */
export const DOOR = { left: 0.86, right: 1.66, top: 2.0, open: 1.02 };
export const KITCHEN_WALL = 3.0;

/** The rail with pegs between the good chair and the kitchen door. */
export const PEGS = { left: 0.25, right: 0.67, y: 1.6 };

/** Where people sit: feet below the throat. */
export const RO = at(0.02, 0.72);
export const CHOLMIN = at(-0.44, -0.75);
export const TONGHO = at(0.86, 2.35);

function at(u: number, w: number): { x: number; z: number } {
  const [x, , z] = room(u, 0, w);
  return { x, z };
}

export const see = (u: number, y: number, w: number): Point => project(camera, room(u, y, w));

export const face = (corners: readonly Vector[]) => projectFace(camera, corners, NEAREST);

/** A level rectangle, its sides along the room's axes. */
export function level(left: number, right: number, near: number, far: number, y: number): Point[] {
  return face([room(left, y, near), room(right, y, near), room(right, y, far), room(left, y, far)]);
}

/** A piece of a wall that runs along u. */
export function along(left: number, right: number, bottom: number, top: number, w: number): Point[] {
  return face([room(left, bottom, w), room(right, bottom, w), room(right, top, w), room(left, top, w)]);
}

/** A piece of a wall that runs along w. */
export function across(near: number, far: number, bottom: number, top: number, u: number): Point[] {
  return face([room(u, bottom, near), room(u, bottom, far), room(u, top, far), room(u, top, near)]);
}

/** A box given in the room's axes; `turn` is on top of the room's own. */
export type RoomBox = Omit<BoxSize, 'x' | 'z'> & { u: number; w: number };

export function roomBox({ u, w, turn = 0, ...size }: RoomBox): Face[] {
  const [x, , z] = room(u, 0, w);
  return boxFaces({ ...size, x, z, turn: turn - TURN });
}

/** A sheet on the table: its middle, its size, turned by `turn`. `place` takes shares from -0.5 to 0.5. */
export function onTable(u: number, w: number, width: number, depth: number, turn: number, lift = 0) {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return (shareAcross: number, shareDeep: number, up = 0): Vector => {
    const [a, b] = [shareAcross * width, shareDeep * depth];
    return room(u + a * cos - b * sin, TABLE.top + lift + up, w + a * sin + b * cos);
  };
}

/** The picture that the light thrown back makes of points, on the long wall. */
export function thrownOnWall(points: readonly Vector[]): Outline {
  return face(points.map((point) => meetLongWall(THROWN_BACK, point)));
}

/** The long wall is turned: its plane is found from three of its points. */
function meetLongWall(light: Vector, point: Vector): Vector {
  const foot = room(0, 0, LONG_WALL);
  const normal = minus(room(0, 0, LONG_WALL + 1), foot);
  const ray = minus(point, light);
  const share = dot(minus(foot, light), normal) / dot(ray, normal);
  return [light[0] + ray[0] * share, light[1] + ray[1] * share, light[2] + ray[2] * share];
}

/** The sun's picture of points, on the table's top. */
export function sunOnTable(points: readonly Vector[]): Outline {
  return face(points.map((point) => castOn(SUN, point, 'y', TABLE.top)));
}
