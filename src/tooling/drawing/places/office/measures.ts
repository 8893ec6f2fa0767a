/**
 * The measures of the rented office, the same as in the frames its room is cut from. Metres; the window is the
 * plane z 8. What stands before the people is repeated here so that their shadows fall as they should.
 */
import { type Camera, project, projectFace, type Vector } from '../../camera.ts';
import { faxSolids } from '../../fax-machine.ts';
import { faceOnLevel, solidOnLevel } from '../../shadows.ts';
import { hull, intersect, type Outline, type Shape, subtract, union } from '../../shapes.ts';
import { type BoxSize, boxFaces } from '../../solids.ts';

export const camera: Camera = { focal: 1150, vanishing: [900, 440], eyeHeight: 1.95 };

export const NEAREST = 3;

/** The street lamp behind the window. */
export const LAMP: Vector = [1.5, 3.45, 12.5];
/** The fog is bright from above: a place for it that gives short shadows towards us. */
export const FOG: Vector = [0.2, 9, 10];

const WINDOW = { left: -3.3, right: 2.3, bottom: 0.85, top: 3.15, z: 8 };
const TRANSOMS = [1.42, 2.5] as const;
export const DESK: BoxSize = { x: 1.06, z: 4.78, width: 1.86, depth: 0.82, bottom: 0.715, top: 0.76 };

/** Tong-ho between the window and the desk, where the boards are still dark; Jin behind the desk, at the fax. */
export const TONGHO = { x: 0.026, z: 6.72 };
export const JIN = { x: 1.08, z: 5.72 };

/** His hat, laid on the desk. */
export const HAT = { x: 1.77, z: 4.56 };

const cartons: BoxSize[] = [
  { x: 2.95, z: 3.95, width: 0.62, depth: 0.5, bottom: 0, top: 0.4, turn: 0.1 },
  { x: 3.0, z: 3.98, width: 0.56, depth: 0.46, bottom: 0.4, top: 0.74, turn: -0.06 },
  { x: 3.62, z: 4.05, width: 0.6, depth: 0.5, bottom: 0, top: 0.46, turn: -0.12 },
];

const deskParts: BoxSize[] = [
  DESK,
  { ...DESK, z: DESK.z + 0.3, width: DESK.width - 0.1, depth: 0.03, bottom: 0.2, top: 0.76 },
  { ...DESK, x: DESK.x - 0.87, width: 0.06, depth: 0.76, bottom: 0, top: 0.76 },
  { ...DESK, x: DESK.x + 0.87, width: 0.06, depth: 0.76, bottom: 0, top: 0.76 },
  { ...DESK, x: DESK.x + 0.62, width: 0.5, depth: 0.74, bottom: 0.03, top: 0.72 },
];

/** The lamp's light on the floor, pane by pane. */
export function floorLight(): Shape {
  const { left, right, bottom, top, z } = WINDOW;
  const heights = [bottom + 0.05, ...TRANSOMS, top];
  const barAt = (index: number) => left + ((right - left) * index) / 6;
  const halfBar = (index: number) => (index === 0 || index === 6 ? 0.05 : index === 3 ? 0.065 : 0.0275);
  const panes: Outline[] = [];
  for (let column = 0; column < 6; column++) {
    const from = barAt(column) + halfBar(column);
    const to = barAt(column + 1) - halfBar(column + 1);
    for (let row = 0; row < 3; row++) {
      const [low, high] = [heights[row]! + 0.028, heights[row + 1]! - 0.028];
      const corners: Vector[] = [
        [from, low, z],
        [to, low, z],
        [to, high, z],
        [from, high, z],
      ];
      panes.push(faceOnLevel(camera, LAMP, corners, 0, NEAREST));
    }
  }
  const shadows = [...deskParts, ...cartons].map((one) => solidOnLevel(camera, LAMP, boxFaces(one), 0, 1.2));
  return subtract(union(...panes.filter((pane) => pane.length > 2)), ...shadows);
}

/** The desk's top, less what stands on it: there a person's shadow may lie. */
export function freeDesk(): Shape {
  const y = DESK.top;
  const [left, right] = [DESK.x - DESK.width / 2, DESK.x + DESK.width / 2];
  const [near, far] = [DESK.z - DESK.depth / 2, DESK.z + DESK.depth / 2];
  const top = projectFace(camera, [
    [left, y, near],
    [right, y, near],
    [right, y, far],
    [left, y, far],
  ]);
  const things: BoxSize[] = [
    { x: 1.48, z: 4.7, width: 0.38, depth: 0.28, bottom: y, top: y + 0.03, turn: 0.16 },
    { x: 1.14, z: 4.98, width: 0.085, depth: 0.03, bottom: y, top: y + 0.16 },
    { x: 1.27, z: 5.04, width: 0.085, depth: 0.03, bottom: y, top: y + 0.16 },
    { x: 1.76, z: 4.92, width: 0.24, depth: 0.32, bottom: y, top: y + 0.04, turn: -0.12 },
  ];
  const outlines = things.map((one) =>
    hull(boxFaces(one).flatMap((side) => side.corners.map((corner) => project(camera, corner)))),
  );
  const fax = faxSolids({ camera, light: LAMP, at: [0.5, y, 4.84], turn: 0.3, size: 1 });
  const faxOutline = hull(
    [fax.body, fax.tray, fax.cradle, ...fax.handset].flatMap((solid) =>
      solid.flatMap((side) => side.corners.map((corner) => project(camera, corner))),
    ),
  );
  return intersect(subtract(top, ...outlines, faxOutline), top);
}
