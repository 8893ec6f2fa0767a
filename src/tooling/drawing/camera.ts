/** One-point perspective. A room is measured in metres: x to the right, y up, z away from the eye. */
import type { Point } from './shapes.ts';

export type Vector = readonly [x: number, y: number, z: number];

export type Camera = {
  /** Pixels a metre takes at a distance of one metre. */
  focal: number;
  /** The vanishing point, in pixels of the picture. */
  vanishing: Point;
  /** Height of the eye in metres; the eye stands at x 0, z 0. */
  eyeHeight: number;
};

export function scaleAt(camera: Camera, z: number): number {
  return camera.focal / z;
}

export function project(camera: Camera, [x, y, z]: Vector): Point {
  const scale = camera.focal / z;
  return [camera.vanishing[0] + scale * x, camera.vanishing[1] - scale * (y - camera.eyeHeight)];
}

/** Projects a face; what lies nearer than `nearest` metres is cut off first. */
export function projectFace(camera: Camera, corners: readonly Vector[], nearest = 0.6): Point[] {
  const kept: Vector[] = [];
  corners.forEach((from, index) => {
    const to = corners[(index + 1) % corners.length]!;
    if (from[2] >= nearest) kept.push(from);
    if (from[2] >= nearest !== to[2] >= nearest) {
      const share = (nearest - from[2]) / (to[2] - from[2]);
      kept.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share, nearest]);
    }
  });
  return kept.map((corner) => project(camera, corner));
}

/** Scales a drawing in centimetres, feet at zero, to a place on the floor. */
export function standAt(camera: Camera, x: number, z: number, floor = 0): (point: Point) => Point {
  return ([across, up]) => project(camera, [x + across / 100, floor + up / 100, z]);
}

export function minus(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function crossProduct(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function unit(a: Vector): Vector {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
}
