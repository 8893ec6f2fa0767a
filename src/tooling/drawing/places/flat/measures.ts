/**
 * The measures of the flat in metres. The room stands turned to the camera, so that a corner looks at us, and has
 * axes of its own: u along the wall with the door, to the right and nearer; y up; w away from us, along the wall
 * with the window. Their origin is the middle of the low table, on the floor.
 */
import { type Camera, project, projectFace, type Vector } from '../../camera.ts';
import { castOn } from '../../shadows.ts';
import { intersect, type Outline, type Point, type Shape } from '../../shapes.ts';
import { type BoxSize, boxFaces, type Face } from '../../solids.ts';

export const camera: Camera = { focal: 1400, vanishing: [960, 236], eyeHeight: 1.75 };

const NEAREST = 0.9;

/** Radians by which the room is turned: both walls' vanishing points lie outside the picture. */
const TURN = 0.72;

const ORIGIN: Vector = [0, 0, 3.7];

/** The wall with the window (constant u), the wall with the door (constant w). */
export const WINDOW_WALL = -2.9;
export const DOOR_WALL = 1.1;
export const CEILING = 2.5;
export const RIGHT_END = 3;

export const WINDOW = { near: -0.3, far: 0.62, bottom: 1.0, top: 2.0, deep: 0.14 };
export const DOOR = { left: 1.02, right: 1.66, top: 1.92, gap: 0.022 };

export const TABLE = { left: -0.43, right: 0.43, near: -0.37, far: 0.31, top: 0.3 };

/** The bulb, in the room's axes, and where the mouth of its shade looks: at the page, away from Chol-min. */
export const BULB: Vector = [-0.2, 0.62, 0.1];
const MOUTH: Vector = [0.2, -0.82, 0.53];

export const PAGE = { u: 0.08, w: 0.09, width: 0.26, depth: 0.34, turn: 0.16 };

export type Seat = { x: number; z: number };
export const TONGHO: Seat = seat(-0.03, 0.6);
export const CHOLMIN: Seat = seat(-0.255, -0.62);

export function room(u: number, y: number, w: number): Vector {
  const [cos, sin] = [Math.cos(TURN), Math.sin(TURN)];
  return [ORIGIN[0] + u * cos + w * sin, y, ORIGIN[2] - u * sin + w * cos];
}

/** Back from the camera's metres into the room's axes. */
export function intoRoom([x, y, z]: Vector): Vector {
  const [cos, sin] = [Math.cos(TURN), Math.sin(TURN)];
  const [dx, dz] = [x - ORIGIN[0], z - ORIGIN[2]];
  return [dx * cos - dz * sin, y, dx * sin + dz * cos];
}

function seat(u: number, w: number): Seat {
  const [x, , z] = room(u, 0, w);
  return { x, z };
}

export const see = (u: number, y: number, w: number): Point => project(camera, room(u, y, w));

export const seeAll = (points: readonly Vector[]): Point[] =>
  projectFace(
    camera,
    points.map(([u, y, w]) => room(u, y, w)),
    NEAREST,
  );

/** A level rectangle, its sides along the room's axes. */
export function level(left: number, right: number, near: number, far: number, y = 0): Point[] {
  return seeAll([
    [left, y, near],
    [right, y, near],
    [right, y, far],
    [left, y, far],
  ]);
}

/** A piece of the wall with the door, or of a plane along it. */
export function along(left: number, right: number, bottom: number, top: number, w = DOOR_WALL): Point[] {
  return seeAll([
    [left, bottom, w],
    [right, bottom, w],
    [right, top, w],
    [left, top, w],
  ]);
}

/** A piece of the wall with the window, or of a plane along it. */
export function across(near: number, far: number, bottom: number, top: number, u = WINDOW_WALL): Point[] {
  return seeAll([
    [u, bottom, near],
    [u, bottom, far],
    [u, top, far],
    [u, top, near],
  ]);
}

/** A box given in the room's axes; `turn` is on top of the room's own. */
export type RoomBox = Omit<BoxSize, 'x' | 'z'> & { u: number; w: number };

export function roomBox({ u, w, turn = 0, ...size }: RoomBox): Face[] {
  const [x, , z] = room(u, 0, w);
  return boxFaces({ ...size, x, z, turn: turn - TURN });
}

export const bulb: Vector = room(...BULB);

/** How high the light reaches at a point of the floor plan: the edge of the shade cuts it off there. */
export function lightTop(u: number, w: number): number {
  return BULB[1] - (MOUTH[0] * (u - BULB[0]) + MOUTH[2] * (w - BULB[2])) / MOUTH[1];
}

/** Where on the floor, for a u, the light begins. */
function lightNear(u: number): number {
  return BULB[2] + (MOUTH[1] * BULB[1] - MOUTH[0] * (u - BULB[0])) / MOUTH[2];
}

export function litFloor(): Outline {
  return seeAll([
    [WINDOW_WALL, 0, Math.min(DOOR_WALL, lightNear(WINDOW_WALL))],
    [1.6, 0, lightNear(1.6)],
    [2.9, 0, lightNear(1.6)],
    [2.9, 0, DOOR_WALL],
    [WINDOW_WALL, 0, DOOR_WALL],
  ]);
}

export function litDoorWall(): Outline {
  return seeAll([
    [WINDOW_WALL, 0, DOOR_WALL],
    [RIGHT_END, 0, DOOR_WALL],
    [RIGHT_END, lightTop(RIGHT_END, DOOR_WALL), DOOR_WALL],
    [WINDOW_WALL, lightTop(WINDOW_WALL, DOOR_WALL), DOOR_WALL],
  ]);
}

export function litWindowWall(): Outline {
  const foot = lightNear(WINDOW_WALL);
  return seeAll([
    [WINDOW_WALL, 0, foot],
    [WINDOW_WALL, lightTop(WINDOW_WALL, DOOR_WALL), DOOR_WALL],
    [WINDOW_WALL, 0, DOOR_WALL],
  ]);
}

/** Shadows of points given in the room's axes. */
export function castOnFloor(points: readonly Vector[], y = 0): Point[] {
  return seeAll(points.map(([u, up, w]) => castOn(BULB, [u, Math.min(up, BULB[1] - 0.04), w], 'y', y)));
}

export function castOnDoorWall(points: readonly Vector[]): Point[] {
  return seeAll(points.map((point) => castOn(BULB, point, 'z', DOOR_WALL)));
}

/** A sheet on the table: `place` takes shares from -0.5 to 0.5. */
export function onTable(u: number, w: number, width: number, depth: number, turn: number) {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return (shareAcross: number, shareDeep: number, up = 0.002): Vector => {
    const [a, b] = [shareAcross * width, shareDeep * depth];
    return [u + a * cos - b * sin, TABLE.top + up, w + a * sin + b * cos];
  };
}

export function ringAt(u: number, w: number, y: number, radius: number, points = 22): Vector[] {
  return Array.from({ length: points }, (_, index): Vector => {
    const angle = (index / points) * 2 * Math.PI;
    return [u + Math.cos(angle) * radius, y, w + Math.sin(angle) * radius];
  });
}

/** The lamp's shade: rings of its mouth and of its crown. */
export function shadeRing(back: number, radius: number, points = 28): Vector[] {
  const length = Math.hypot(...MOUTH);
  const n: Vector = [MOUTH[0] / length, MOUTH[1] / length, MOUTH[2] / length];
  const side = Math.hypot(n[0], n[2]);
  const a: Vector = [n[2] / side, 0, -n[0] / side];
  const b: Vector = [n[1] * a[2] - n[2] * a[1], n[2] * a[0] - n[0] * a[2], n[0] * a[1] - n[1] * a[0]];
  return Array.from({ length: points }, (_, index): Vector => {
    const angle = (index / points) * 2 * Math.PI;
    const [c, s] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
    const at = (axis: 0 | 1 | 2) => BULB[axis] - n[axis] * back + a[axis] * c + b[axis] * s;
    return [at(0), at(1), at(2)];
  });
}

/** The part of a shape that the lamp reaches on the wall with the door. */
export const inWallLight = (shape: Outline | Shape): Shape => intersect(shape, litDoorWall());
