/** Convex solids in metres, and which of their faces the camera sees. */
import { type Camera, crossProduct, dot, minus, projectFace, unit, type Vector } from './camera.ts';
import type { Point } from './shapes.ts';

export type Face = { name: string; corners: Vector[] };
/** `facesLight` is the cosine between the face and the direction of the light: 1 is square to it. */
export type VisibleFace = Face & { outline: Point[]; normal: Vector; middle: Vector; facesLight: number };

export type BoxSize = {
  x: number;
  z: number;
  width: number;
  depth: number;
  bottom: number;
  top: number;
  /** Radians round the upright axis. */
  turn?: number;
};

export function boxFaces({ x, z, width, depth, bottom, top, turn = 0 }: BoxSize): Face[] {
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  const corner = (alongX: number, alongZ: number, y: number): Vector => {
    const dx = (alongX * width) / 2;
    const dz = (alongZ * depth) / 2;
    return [x + dx * cos - dz * sin, y, z + dx * sin + dz * cos];
  };
  const round: [number, number][] = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ];
  const [low, high] = [bottom, top].map((y) => round.map(([a, b]) => corner(a, b, y)));
  const side = (name: string, from: number, to: number): Face => ({
    name,
    corners: [low![from]!, low![to]!, high![to]!, high![from]!],
  });
  return [
    { name: 'bottom', corners: low! },
    side('back', 3, 2),
    side('left', 0, 3),
    side('right', 1, 2),
    side('front', 0, 1),
    { name: 'top', corners: high! },
  ];
}

/**
 * A profile (depth, height) pulled along the width. `place` turns local (across, up, deep) into the room:
 * use it to set a machine on a table at an angle.
 */
export function pulledProfile(
  profile: readonly Point[],
  from: number,
  to: number,
  place: (across: number, up: number, deep: number) => Vector,
): Face[] {
  const faces = profile.map(([deep, up], index): Face => {
    const [nextDeep, nextUp] = profile[(index + 1) % profile.length]!;
    return {
      name: `side-${index}`,
      corners: [
        place(from, up, deep),
        place(to, up, deep),
        place(to, nextUp, nextDeep),
        place(from, nextUp, nextDeep),
      ],
    };
  });
  return [
    ...faces,
    { name: 'left', corners: profile.map(([deep, up]) => place(from, up, deep)) },
    { name: 'right', corners: profile.map(([deep, up]) => place(to, up, deep)) },
  ];
}

function middleOf(corners: readonly Vector[]): Vector {
  const sum = corners.reduce((total, corner) => [
    total[0] + corner[0],
    total[1] + corner[1],
    total[2] + corner[2],
  ]);
  return [sum[0] / corners.length, sum[1] / corners.length, sum[2] / corners.length];
}

/** The faces turned to the camera, farthest first. */
export function visibleFaces(camera: Camera, faces: readonly Face[], light: Vector): VisibleFace[] {
  const centre = middleOf(faces.flatMap((face) => face.corners));
  const eye: Vector = [0, camera.eyeHeight, 0];
  return faces
    .map((face): VisibleFace => {
      const [a, b, c] = face.corners;
      const middle = middleOf(face.corners);
      let normal = unit(crossProduct(minus(b!, a!), minus(c!, a!)));
      if (dot(normal, minus(middle, centre)) < 0) normal = [-normal[0], -normal[1], -normal[2]];
      const facesLight = dot(normal, unit(minus(light, middle)));
      return { ...face, normal, middle, facesLight, outline: projectFace(camera, face.corners) };
    })
    .filter((face) => dot(face.normal, minus(eye, face.middle)) > 1e-6 && face.outline.length > 2)
    .sort((a, b) => b.middle[2] - a.middle[2]);
}
