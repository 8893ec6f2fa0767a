/** Shadows from one light point, as projections: the picture's light is never painted by eye. */
import { type Camera, project, projectFace, type Vector } from './camera.ts';
import { type Flat, hull, type Outline, type Point, ringsOf, type Shape, union } from './shapes.ts';
import type { Face } from './solids.ts';

/** Where the ray from the light through a point meets a plane, for instance `y` = 0, the floor. */
export function castOn(light: Vector, point: Vector, axis: 'x' | 'y' | 'z', value: number): Vector {
  const index = { x: 0, y: 1, z: 2 }[axis] as 0 | 1 | 2;
  const share = (value - light[index]) / (point[index] - light[index]);
  const along = (at: 0 | 1 | 2) => (at === index ? value : light[at] + (point[at] - light[at]) * share);
  return [along(0), along(1), along(2)];
}

/** The outline that a flat face throws on a level plane. Points as high as the light are lowered a little. */
export function faceOnLevel(
  camera: Camera,
  light: Vector,
  corners: readonly Vector[],
  level = 0,
  nearest = 3,
): Point[] {
  const lowered = corners.map(([x, y, z]): Vector => [x, Math.min(y, light[1] - 0.05), z]);
  return projectFace(
    camera,
    lowered.map((corner) => castOn(light, corner, 'y', level)),
    nearest,
  );
}

/** The shadow of a convex solid on a level plane. */
export function solidOnLevel(
  camera: Camera,
  light: Vector,
  faces: readonly Face[],
  level = 0,
  nearest = 3,
): Outline {
  const corners = faces
    .flatMap((face) => face.corners)
    .map(([x, y, z]): Vector => [x, Math.min(y, light[1] - 0.05), z])
    .map((corner) => castOn(light, corner, 'y', level))
    .filter((corner) => corner[2] > nearest);
  return corners.length < 3 ? [] : hull(corners.map((corner) => project(camera, corner)));
}

/** The shadow on the floor of a person drawn in centimetres as a flat cut-out at x, z. */
export function cutOutOnFloor(
  camera: Camera,
  light: Vector,
  outline: Flat,
  x: number,
  z: number,
  nearest = 3,
): Shape {
  return union(
    ...ringsOf(outline).map((ring) =>
      faceOnLevel(
        camera,
        light,
        ring.map(([across, up]): Vector => [x + across / 100, up / 100, z]),
        0,
        nearest,
      ),
    ),
  );
}
