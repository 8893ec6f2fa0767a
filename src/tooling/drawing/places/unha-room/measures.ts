/**
 * The measures of Un-ha's room, the same as in the style frames it is cut from. Metres; the back wall is the
 * plane z 5.6. The furniture is repeated here so that the shadows of those who come in fall as they should.
 */
import { type Camera, projectFace, type Vector } from '../../camera.ts';
import { solidOnLevel } from '../../shadows.ts';
import { intersect, rectangle, type Shape, subtract } from '../../shapes.ts';
import { type BoxSize, boxFaces } from '../../solids.ts';

export const camera: Camera = { focal: 1400, vanishing: [960, 430], eyeHeight: 1.55 };
export const NEAREST = 1.6;

/** The bulb under its shade, and the middle of the home-made screen. */
export const LIGHTS = { lamp: [-0.13, 1.78, 4.55], dark: [0.44, 0.66, 5] } satisfies Record<string, Vector>;
export type RoomLight = keyof typeof LIGHTS;

/** Left of Un-ha, at the corner of the low table, turned to the screen. */
export const SOLMI = { x: -0.17, z: 4.62 };
/** On the floor before them, in the light: a folded sleeve with a disc, and a small drive. */
export const DISC: Vector = [-0.4, 0.004, 4];
export const STICK: Vector = [-0.6, 0.004, 3.8];

export const SCREEN: Vector = [0.42, 0.64, 5];
/** The cloth lies over the machine by lamp light, over the case beside the table in the dark. */
export const CLOTH: Vector = [0.72, 0.42, 4.9];
export const CLOTH_OFF: Vector = [1.5, 0.36, 4.98];

const furniture: BoxSize[] = [
  { x: 0.42, z: 4.98, width: 1.05, depth: 0.56, bottom: 0.29, top: 0.33 },
  { x: -1.62, z: 5.12, width: 0.5, depth: 0.42, bottom: 0.06, top: 0.62 },
  { x: 1.3, z: 4.62, width: 0.3, depth: 0.2, bottom: 0, top: 0.22, turn: -0.25 },
  { x: 1.55, z: 5.05, width: 0.3, depth: 0.5, bottom: 0, top: 0.62 },
];

/** Where the light lies on the floor; the table keeps the screen's light from what is right below it. */
export function floorLight(light: RoomLight): Shape {
  const far = light === 'dark' ? 4.98 : 5.6;
  const floor = projectFace(camera, [
    [-2.75, 0, far],
    [2.75, 0, far],
    [6, 0, NEAREST],
    [-6, 0, NEAREST],
  ]);
  const shadows = furniture.map((one) => solidOnLevel(camera, LIGHTS[light], boxFaces(one), 0, NEAREST));
  return subtract(intersect(floor, rectangle(-120, 600, 2160, 540)), ...shadows);
}
