/**
 * People as cut shapes. A figure is a list of parts in centimetres, feet at zero, x 0 under the head, drawn
 * facing left. Colours are given when it is set into a picture.
 */
import type { Camera } from './camera.ts';
import { standAt } from './camera.ts';
import { type CurvePoint, closedCurve } from './curves.ts';
import {
  contains,
  type Flat,
  mapShape,
  type Outline,
  type Point,
  type Shape,
  shifted,
  signedArea,
  subtract,
  toShape,
  union,
} from './shapes.ts';
import type { Sheet } from './sheet.ts';

export type Part = {
  shape: Shape;
  /** Name of the colours: `skin`, `hair`, `coat`, `line`. */
  material: string;
  /** Drawn in the shade of its material, or as a line on top: no part of the outline. */
  kind: 'body' | 'shade' | 'line';
  /** Centimetres from the side away from the light that lie in shade. */
  shade: number;
  /** Centimetres of lit edge on the side of the light. */
  edge: number;
  opacity: number;
};

type PartOptions = Partial<Omit<Part, 'shape' | 'material'>>;

export function part(flat: Flat, material: string, options: PartOptions = {}): Part {
  return { shape: toShape(flat), material, kind: 'body', shade: 0, edge: 0, opacity: 1, ...options };
}

export function shadePart(flat: Flat, material: string, opacity = 1): Part {
  return part(flat, material, { kind: 'shade', opacity });
}

export function linePart(flat: Flat, material = 'line', opacity = 1): Part {
  return part(flat, material, { kind: 'line', opacity });
}

/** Sets parts (a head) on a body. `turn` in radians; positive bows a face that looks left. */
export function placed(parts: readonly Part[], x: number, y: number, turn = 0, size = 1): Part[] {
  const cos = Math.cos(turn) * size;
  const sin = Math.sin(turn) * size;
  return parts.map((one) => ({
    ...one,
    shape: mapShape(one.shape, ([a, b]) => [x + a * cos - b * sin, y + a * sin + b * cos]),
  }));
}

/** A mitten with a thumb that points along `angle` (radians) from the wrist. */
export function hand(x: number, y: number, angle: number, size = 1): Outline {
  const mitten: CurvePoint[] = [
    [0, -2.6],
    [3, -3.6],
    [6.4, -3.4],
    [9.2, -2],
    [10, 0],
    [9, 2],
    [6.4, 3],
    [4.6, 5.2],
    [2.8, 5],
    [2.6, 2.8],
    [0, 2.8],
  ];
  const cos = Math.cos(angle) * size;
  const sin = Math.sin(angle) * size;
  return closedCurve(
    mitten.map(([a, b]): CurvePoint => [x + a * cos - b * sin, y + a * sin + b * cos]),
    3,
  );
}

export function outlineOf(parts: readonly Part[]): Shape {
  return union(...parts.filter((one) => one.kind === 'body').map((one) => one.shape));
}

/** `lit`, `body`, `shade` of one material. */
export type Tones = readonly [lit: string, body: string, shade: string];

export type Setting = {
  camera: Camera;
  /** Metres. */
  x: number;
  z: number;
  floor?: number;
  /** Turn the figure to face right. */
  mirrored?: boolean;
  /** Direction to the light in the picture plane, y up, as seen in the picture. */
  toLight: Point;
};

export function mirrored(parts: readonly Part[]): Part[] {
  return parts.map((one) => ({ ...one, shape: mapShape(one.shape, ([x, y]) => [-x, y]) }));
}

function unitOf([x, y]: Point): Point {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

/** The side of a shape that the light does not see, as wide as `width`. */
function shadeOf(shape: Shape, [lightX, lightY]: Point, width: number): Shape {
  return subtract(shape, shifted(shape, lightX * width, lightY * width * 0.55));
}

/** The rim of a shape towards the light, as wide as `width`. */
export function rimOf(shape: Shape, [lightX, lightY]: Point, width: number): Shape {
  return subtract(shape, shifted(shape, -lightX * width, -lightY * width));
}

/** Saw-teeth where light turns into shade on a trunk: the woodcut in the style. Lengths in centimetres. */
function sawTeeth(one: Part, [lightX, lightY]: Point, length: number, gap: number): Shape {
  const border = shifted(one.shape, lightX * one.shade, lightY * one.shade * 0.55);
  const teeth: Shape = [];
  let count = 0;
  for (const ring of border.flat()) {
    const outward = signedArea(ring.slice(0, -1)) > 0 ? 1 : -1;
    let along = 0;
    for (let index = 0; index < ring.length - 1; index++) {
      const [x, y] = ring[index]!;
      const [nextX, nextY] = ring[index + 1]!;
      const size = Math.hypot(nextX - x, nextY - y);
      if (!size) continue;
      const [tx, ty] = [(nextX - x) / size, (nextY - y) / size];
      if (outward * (ty * lightX - tx * lightY) > -0.45) {
        along = 0;
        continue;
      }
      for (let at = gap - along; at < size; at += gap) {
        const foot: Point = [x + tx * at, y + ty * at];
        count++;
        if (!contains(one.shape, [foot[0] + lightX * 0.8, foot[1] + lightY * 0.4])) continue;
        const tall = length * (0.55 + 0.45 * Math.abs(Math.sin(count * 2.1)));
        teeth.push([
          [
            [foot[0] - tx * 0.62 - lightX * 0.4, foot[1] - ty * 0.62 - lightY * 0.2],
            [foot[0] + tx * 0.62 - lightX * 0.4, foot[1] + ty * 0.62 - lightY * 0.2],
            [foot[0] + lightX * tall, foot[1] + lightY * tall * 0.35],
            [foot[0] - tx * 0.62 - lightX * 0.4, foot[1] - ty * 0.62 - lightY * 0.2],
          ],
        ]);
      }
      along = (along + size) % gap;
    }
  }
  return teeth;
}

/** Draws a person in three tones. `teeth` is the length of the saw-teeth on trunks, in centimetres; 0 is none. */
export function drawInTones(
  sheet: Sheet,
  parts: readonly Part[],
  setting: Setting,
  tones: Readonly<Record<string, Tones>>,
  teeth = 0,
): void {
  const toPicture = standAt(setting.camera, setting.x, setting.z, setting.floor);
  const light = unitOf(setting.toLight);
  for (const one of setting.mirrored ? mirrored(parts) : parts) {
    const [lit, body, shade] = tones[one.material] ?? ['#ff00ff', '#ff00ff', '#ff00ff'];
    const extra = one.opacity < 1 ? { opacity: one.opacity } : {};
    const draw = (shape: Shape, colour: string) => sheet.fill(mapShape(shape, toPicture), colour, extra);
    if (one.kind !== 'body') {
      draw(one.shape, shade);
      continue;
    }
    draw(one.shape, body);
    if (one.shade > 0) {
      draw(shadeOf(one.shape, light, one.shade), shade);
      if (teeth > 0 && one.shade >= 7) draw(sawTeeth(one, light, teeth, 2.3), shade);
    }
    if (one.edge > 0) draw(rimOf(one.shape, light, one.edge), lit);
  }
}

export type AgainstLight = {
  body: string;
  /** Parts that keep a tone of their own: skin a little warmer, a bag a little lighter. */
  tints?: Readonly<Record<string, string>>;
  rim: string;
  /** Colours of lit edges of single materials (a face towards the lamp), and how wide they are. */
  litEdges?: Readonly<Record<string, { colour: string; width: number }>>;
  /** Rims inside the outline (an arm in front of a coat): fainter. */
  innerRim: string;
  /** Centimetres. */
  rimWidth: number;
};

/** A person against the light: one dark shape, one rim from the outline, a few inner edges. */
export function drawAgainstLight(
  sheet: Sheet,
  parts: readonly Part[],
  setting: Setting,
  look: AgainstLight,
): void {
  const facing = setting.mirrored ? mirrored(parts) : [...parts];
  const toPicture = standAt(setting.camera, setting.x, setting.z, setting.floor);
  const light = unitOf(setting.toLight);
  const outline = outlineOf(facing);
  sheet.fill(mapShape(outline, toPicture), look.body);
  for (const one of facing) {
    const tint = look.tints?.[one.material];
    if (one.kind === 'body') {
      sheet.fill(mapShape(one.shape, toPicture), tint ?? look.body);
      const litEdge = look.litEdges?.[one.material] ?? { colour: look.innerRim, width: one.edge };
      if (one.edge > 0) {
        sheet.fill(mapShape(rimOf(one.shape, light, litEdge.width), toPicture), litEdge.colour);
      }
    } else if (tint) {
      sheet.fill(mapShape(one.shape, toPicture), tint, { opacity: one.opacity });
    }
  }
  sheet.fill(mapShape(rimOf(outline, light, look.rimWidth), toPicture), look.rim);
}
