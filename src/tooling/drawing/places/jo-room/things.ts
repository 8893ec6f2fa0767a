/** What stands in the room: the chest with folded quilts, jars, a coat on its peg, the low table with the player. */

import type { Vector } from '../../camera.ts';
import { mixColours } from '../../colour.ts';
import { type CurvePoint, closedCurve, openCurve } from '../../curves.ts';
import {
  ellipse,
  intersect,
  mapShape,
  type Outline,
  type Point,
  rectangle,
  type Shape,
  shifted,
  subtract,
  toShape,
  union,
} from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import { boxFaces, visibleFaces } from '../../solids.ts';
import type { JoRoomColours } from './colours.ts';
import { CHEST, camera, LENS, SCREEN, see, TABLE } from './measures.ts';

export type Cloth = 'red' | 'white' | 'blue';
export type FoldedQuilt = { cloth: Cloth; whole: Shape; low: Shape; fold: Shape; lit: Shape; pattern: Shape };

const QUILT_FACE = CHEST.z - CHEST.depth / 2 + 0.02;

const pile: readonly { cloth: Cloth; thick: number; left: number; right: number }[] = [
  { cloth: 'red', thick: 0.19, left: 0, right: 0 },
  { cloth: 'white', thick: 0.11, left: 0.03, right: 0.06 },
  { cloth: 'blue', thick: 0.15, left: -0.01, right: 0.02 },
  { cloth: 'red', thick: 0.2, left: 0.02, right: 0.08 },
  { cloth: 'white', thick: 0.12, left: 0.1, right: 0.2 },
];

const corner = (point: Point): CurvePoint => [point[0], point[1], 1];

/** Each quilt is a slab that sags, with a round fold to the right. */
export function foldedQuilts(): FoldedQuilt[] {
  let y = CHEST.top;
  return pile.map(({ cloth, thick, left, right }) => {
    const x0 = CHEST.x - 0.56 + left;
    const x1 = CHEST.x + 0.54 - right;
    const p = (x: number, up: number) => see(x, up, QUILT_FACE);
    const [y0, y1] = [y, y + thick];
    y = y1 - 0.012;
    const r = thick / 2;
    const w = x1 - x0;
    const whole = closedCurve([
      p(x0 + r * 0.5, y0),
      p(x0 + w * 0.5, y0 - 0.006),
      p(x1 - r * 0.6, y0),
      p(x1, y0 + r * 0.55),
      p(x1 + 0.004, y1 - r * 0.6),
      p(x1 - r * 0.7, y1),
      p(x0 + w * 0.55, y1 + 0.014),
      p(x0 + r * 0.6, y1 - 0.004),
      p(x0 - 0.004, y1 - r * 0.6),
      p(x0 - 0.006, y0 + r * 0.6),
    ]);
    const low = closedCurve([
      p(x0 + 0.01, y0 + r * 0.5),
      p(x0 + r * 0.5, y0),
      p(x0 + w * 0.5, y0 - 0.006),
      p(x1 - r * 0.6, y0),
      p(x1, y0 + r * 0.6),
      p(x1 - w * 0.2, y0 + r * 0.42),
      p(x0 + w * 0.4, y0 + r * 0.5),
    ]);
    const middle = (y0 + y1) / 2;
    const fold = closedCurve([
      corner(p(x0 + 0.05, middle + 0.012)),
      p(x0 + w * 0.4, middle),
      p(x1 - 0.16, middle + 0.006),
      corner(p(x1 - 0.05, middle + 0.02)),
      p(x1 - 0.16, middle - 0.006),
      p(x0 + w * 0.4, middle - 0.012),
    ]);
    const spots: Outline[] = [];
    if (cloth === 'red') {
      for (let column = 0; column < 7; column++) {
        for (let row = 0; row < 2; row++) {
          const [a, b] = p(x0 + 0.12 + column * 0.145 + row * 0.07, y0 + thick * (0.34 + row * 0.36));
          spots.push(ellipse(a, b, 3.4, 2.6, 0, 8));
        }
      }
    } else if (cloth === 'white') {
      for (let column = 0; column < 12; column++) {
        const x = x0 + 0.08 + column * 0.085;
        const [a, b] = p(x, y0 + thick * 0.3);
        const [, d] = p(x, y1 - thick * 0.2);
        spots.push(rectangle(a, d, 2.6, b - d));
      }
    }
    return {
      cloth,
      whole: toShape(whole),
      low: intersect(low, whole),
      fold: toShape(fold),
      lit: subtract(whole, shifted(whole, -1.5, 2.4)),
      pattern: spots.length > 0 ? intersect(union(...spots), whole) : [],
    };
  });
}

export function drawChest(sheet: Sheet, colours: JoRoomColours, lamp: boolean): void {
  const light: Vector = lamp ? [SCREEN[0], 0.5, SCREEN[2] + 0.2] : LENS;
  for (const face of visibleFaces(camera, boxFaces(CHEST), light)) {
    const tone: Record<string, string> = {
      front: colours.thing,
      top: colours.thingHigh,
      right: mixColours(colours.thing, colours.thingHigh, 0.35),
    };
    sheet.fill(face.outline, tone[face.name] ?? colours.thingLow);
  }
  const z = CHEST.z - CHEST.depth / 2;
  const p = (x: number, y: number) => see(CHEST.x + x, y, z);
  sheet.line([p(0, 0.08), p(0, 0.54)], colours.thingLow, 2.4);
  for (const side of [-1, 1]) {
    sheet.fill(
      [p(side * 0.06, 0.12), p(side * 0.6, 0.12), p(side * 0.6, 0.5), p(side * 0.06, 0.5)],
      mixColours(colours.thing, colours.thingLow, 0.45),
    );
    const [x, y] = p(side * 0.09, 0.31);
    sheet.fill(ellipse(x, y, 8, 8, 0, 16), mixColours(colours.thing, colours.jarHigh, 0.75));
    sheet.fill(ellipse(x, y, 3, 3, 0, 10), colours.thingLow);
  }
  for (const x of [-0.62, 0.58])
    sheet.fill([p(x, 0), p(x + 0.05, 0), p(x + 0.05, 0.07), p(x, 0.07)], colours.thingLow);
  const quilts = foldedQuilts();
  for (const one of quilts) {
    const base = colours[one.cloth];
    const low =
      one.cloth === 'red' ? colours.redLow : one.cloth === 'white' ? colours.whiteLow : colours.blueLow;
    const high = one.cloth === 'red' ? colours.redHigh : mixColours(base, colours.rim, 0.35);
    sheet.fill(one.whole, base);
    sheet.fill(one.pattern, mixColours(base, low, 0.55));
    sheet.fill(one.low, low);
    sheet.fill(one.fold, low);
    sheet.fill(one.lit, high, { opacity: lamp ? 0.8 : 0.4 });
  }
  if (lamp) {
    const dim = sheet.linearGradient(
      'pile',
      see(CHEST.x - 0.6, 0, QUILT_FACE),
      [see(CHEST.x + 0.56, 0, QUILT_FACE)[0], see(0, 0, QUILT_FACE)[1]],
      [
        [0, colours.frame, 0.62],
        [0.6, colours.frame, 0.24],
        [1, colours.frame, 0],
      ],
    );
    sheet.fill(union(...quilts.map(({ whole }) => whole)), dim);
  }
}

export function drawJars(sheet: Sheet, colours: JoRoomColours): void {
  for (const [x, z, wide, tall] of [
    [2.32, 5.7, 0.5, 0.74],
    [1.78, 5.55, 0.42, 0.58],
    [2.12, 5.15, 0.32, 0.36],
  ] as const) {
    const scale = camera.focal / z;
    const [bx, by] = see(x, 0, z);
    const [w, h] = [wide * scale, tall * scale];
    const at = (a: number, b: number, c = 0): CurvePoint => [bx + w * a, by - h * b, c];
    const whole = closedCurve([
      at(-0.24, 1, 1),
      at(0.24, 1, 1),
      at(0.28, 0.93),
      at(0.46, 0.7),
      at(0.5, 0.45),
      at(0.4, 0.12),
      at(0.3, 0, 1),
      at(-0.3, 0, 1),
      at(-0.4, 0.12),
      at(-0.5, 0.45),
      at(-0.46, 0.7),
      at(-0.28, 0.93),
    ]);
    sheet.fill(whole, mixColours(colours.jar, colours.jarHigh, 0.22));
    sheet.fill(intersect(whole, shifted(whole, w * 0.34, 2)), colours.jar);
    sheet.fill(subtract(whole, shifted(whole, 2.4, 0.8)), colours.jarHigh, { opacity: 0.9 });
    const flat = ([a, b]: CurvePoint): Point => [a, b];
    sheet.fill(
      [at(-0.34, 0.985), at(0.34, 0.985), at(0.3, 1.05), at(-0.3, 1.05)].map(flat),
      colours.thingLow,
    );
    sheet.line([at(-0.34, 0.99), at(0, 0.99)].map(flat), colours.jarHigh, 1.6);
    sheet.line(
      openCurve([at(-0.47, 0.64), at(-0.1, 0.6), at(0.2, 0.61)]),
      mixColours(colours.jar, colours.jarHigh, 0.5),
      1.6,
    );
  }
}

export const COAT = { x: 1.98, top: 1.78 };

/** A winter coat on a peg, one pocket hanging open. */
export function drawCoat(sheet: Sheet, colours: JoRoomColours): void {
  const at = (points: readonly CurvePoint[]): CurvePoint[] =>
    points.map(([x, y, c]) => [...see(COAT.x + x / 100, y / 100), c ?? 0]);
  const whole = closedCurve(
    at([
      [-1, 178, 1],
      [2, 178, 1],
      [6, 174],
      [13, 168],
      [17, 160],
      [18, 140],
      [20, 118],
      [21, 101, 1],
      [9, 98],
      [-4, 101],
      [-18, 98, 1],
      [-17, 120],
      [-15, 142],
      [-16, 160],
      [-12, 169],
      [-6, 174],
    ]),
  );
  const [px, py] = see(COAT.x, 1.8);
  sheet.fill(rectangle(px - 3, py - 4, 6, 10), mixColours(colours.frame, colours.jarHigh, 0.5));
  sheet.fill(shifted(whole, 7, 5), colours.wallLow, { opacity: 0.5 });
  sheet.fill(whole, colours.cloth);
  sheet.fill(intersect(whole, shifted(whole, 26, 6)), colours.clothShade);
  sheet.fill(subtract(whole, shifted(whole, 2, 1)), colours.clothLit, { opacity: 0.8 });
  sheet.fill(
    closedCurve(
      at([
        [-9, 170, 1],
        [-2, 172],
        [6, 174, 1],
        [9, 164],
        [2, 160],
        [-4, 162],
      ]),
    ),
    colours.clothLit,
    { opacity: 0.55 },
  );
  const seams: Outline[] = [
    openCurve(
      at([
        [1, 160],
        [2, 130],
        [1, 102],
      ]),
    ),
    openCurve(
      at([
        [-13, 164],
        [-11, 140],
        [-14, 116],
        [-12, 112],
      ]),
    ),
    openCurve(
      at([
        [-9, 126],
        [-3, 124],
      ]),
    ),
  ];
  sheet.lines(seams, colours.frame, 1.8, { opacity: 0.8 });
}

/** The low table and on it the player with its back to us, a cup, the folded paper. */
export function drawTable(sheet: Sheet, colours: JoRoomColours, lamp: boolean): void {
  const light: Vector = lamp ? [SCREEN[0], 0.5, SCREEN[2] + 0.2] : LENS;
  const solid = (
    x: number,
    z: number,
    width: number,
    depth: number,
    bottom: number,
    top: number,
    colour: (name: string) => string,
  ) => {
    for (const face of visibleFaces(camera, boxFaces({ x, z, width, depth, bottom, top }), light))
      sheet.fill(face.outline, colour(face.name));
  };
  const { x, z, width, depth, top } = TABLE;
  solid(x, z, width, depth, top - 0.04, top, (name) =>
    name === 'top'
      ? lamp
        ? mixColours(colours.thingHigh, colours.rim, 0.12)
        : colours.thing
      : colours.thingLow,
  );
  for (const side of [-1, 1]) {
    solid(
      x + side * (width / 2 - 0.05),
      z - depth / 2 + 0.04,
      0.045,
      0.045,
      0,
      top - 0.04,
      () => colours.thingLow,
    );
  }
  const p = (a: number, b: number, c: number): Point => see(x + a, top + b, z + c);
  sheet.fill(
    [p(-0.15, 0, -0.1), p(0.15, 0, -0.1), p(0.15, 0.03, -0.1), p(-0.15, 0.03, -0.1)],
    colours.thingLow,
  );
  sheet.fill(
    [p(-0.15, 0.03, -0.1), p(0.15, 0.03, -0.1), p(0.14, 0.03, 0.08), p(-0.14, 0.03, 0.08)],
    colours.thing,
  );
  sheet.fill(
    [p(-0.155, 0.03, -0.06), p(0.155, 0.03, -0.06), p(0.16, 0.235, -0.12), p(-0.16, 0.235, -0.12)],
    colours.thingLow,
  );
  if (lamp) {
    sheet.line([p(-0.16, 0.236, -0.12), p(0.16, 0.236, -0.12)], '#ffffff', 2.6);
    for (const side of [-1, 1])
      sheet.line([p(side * 0.156, 0.03, -0.06), p(side * 0.16, 0.236, -0.12)], colours.rim, 1.8, {
        opacity: 0.8,
      });
  } else {
    sheet.line([p(-0.16, 0.236, -0.12), p(0.16, 0.236, -0.12)], colours.thingHigh, 1.6);
  }
  const flex = openCurve([
    p(-0.15, 0.01, -0.06),
    p(-0.26, 0, -0.12),
    p(-0.32, -0.2, -0.2),
    see(x - 0.6, 0.01, 3.9),
    see(x - 1.4, 0.01, 3.7),
  ]);
  sheet.line(flex, colours.frame, 2.6);
  const paper = [p(0.19, 0.002, -0.14), p(0.31, 0.002, -0.12), p(0.3, 0.002, -0.01), p(0.18, 0.002, -0.03)];
  sheet.fill(paper, lamp ? mixColours(colours.rim, colours.white, 0.3) : colours.white);
  const squares = [0.25, 0.5, 0.75].flatMap((share): Outline[] => [
    [
      p(0.19 + 0.12 * share, 0.003, -0.14 + 0.02 * share),
      p(0.18 + 0.12 * share, 0.003, -0.03 + 0.02 * share),
    ],
    [
      p(0.19 - 0.01 * share, 0.003, -0.14 + 0.11 * share),
      p(0.31 - 0.01 * share, 0.003, -0.12 + 0.11 * share),
    ],
  ]);
  sheet.lines(squares, colours.blue, 0.8, { opacity: 0.55 });
  sheet.fill(
    [p(-0.27, 0, -0.1), p(-0.2, 0, -0.1), p(-0.195, 0.085, -0.1), p(-0.275, 0.085, -0.1)],
    lamp ? colours.thingHigh : colours.thing,
  );
  sheet.fill(
    [p(-0.27, 0, -0.1), p(-0.24, 0, -0.1), p(-0.24, 0.085, -0.1), p(-0.275, 0.085, -0.1)],
    colours.thingLow,
  );
}

/** One quilt over everybody's knees. */
export function drawKneeQuilt(sheet: Sheet, colours: JoRoomColours, lamp: boolean): void {
  const p = (x: number, y: number): Point => see(x, y, 4.5);
  const f = (x: number, y: number, z: number): Point => see(x, y, z);
  const whole = closedCurve([
    p(-1.36, 0.06),
    p(-1.3, 0.14),
    p(-1.2, 0.2),
    p(-1.1, 0.205),
    p(-0.98, 0.155),
    p(-0.88, 0.17),
    p(-0.78, 0.21),
    p(-0.68, 0.2),
    p(-0.52, 0.13),
    p(-0.36, 0.15),
    p(-0.22, 0.215),
    p(-0.12, 0.21),
    p(0, 0.165),
    p(0.1, 0.2),
    p(0.2, 0.205),
    p(0.3, 0.15),
    p(0.38, 0.07),
    f(0.43, 0.02, 4.38),
    corner(f(0.45, 0, 4.22)),
    f(0.3, 0, 4.16),
    f(0.06, 0, 4.2),
    f(-0.3, 0, 4.13),
    f(-0.66, 0, 4.18),
    f(-1, 0, 4.12),
    f(-1.22, 0, 4.17),
    corner(f(-1.4, 0, 4.1)),
    f(-1.42, 0.02, 4.3),
  ]);
  if (lamp) {
    const [x, y] = p(-0.5, 0.2);
    const knee = sheet.radialGradient('knee', [x, y - 10], 330, [
      [0, '#ffa684'],
      [0.22, '#f58563'],
      [0.46, colours.redHigh],
      [0.72, colours.red],
      [1, colours.redLow],
    ]);
    sheet.fill(whole, knee);
    sheet.fill(subtract(whole, shifted(whole, 0, -7)), mixColours(colours.redLow, colours.frame, 0.35), {
      opacity: 0.8,
    });
  } else {
    sheet.fill(whole, mixColours(colours.red, colours.redLow, 0.45));
    sheet.fill(subtract(whole, shifted(whole, -2, 4)), mixColours(colours.redHigh, colours.red, 0.5));
  }
  const seams: Outline[] = [];
  for (const [a, b, c] of [
    [-1.2, -1.3, -1.44],
    [-0.96, -1.02, -1.1],
    [-0.74, -0.76, -0.8],
    [-0.5, -0.5, -0.5],
    [-0.22, -0.2, -0.18],
    [0.06, 0.1, 0.14],
    [0.2, 0.26, 0.3],
  ] as const) {
    seams.push(openCurve([p(a, 0.17), p(b, 0.06), f(c, 0, 4.24)]));
  }
  for (const [y, z] of [
    [0.1, 4.5],
    [0.03, 4.44],
    [0, 4.3],
  ] as const) {
    const wave = [
      [-1.24, 0],
      [-1.1, 0.03],
      [-0.94, -0.01],
      [-0.72, 0.03],
      [-0.5, -0.02],
      [-0.18, 0.03],
      [0, 0],
      [0.14, 0.03],
      [0.26, 0],
    ] as const;
    seams.push(openCurve(wave.map(([x, dy]) => f(x, Math.max(0, y + (y > 0 ? dy : 0)), z))));
  }
  sheet.lines(seams, colours.seam, 1.7, { opacity: 0.75 });
}

const FOLDS = [
  [-1.98, -2.1],
  [-1.8, -1.72],
  [-1.68, -1.4],
] as const;

/** A quilt dragged out of the pile, over the chest on to the floor: its outline and its dark folds. */
export function fallenQuilt(): { whole: Shape; folds: Shape[] } {
  const p = (x: number, y: number, z: number): Point => see(x, y, z);
  const whole = closedCurve(
    [
      corner(p(-2.12, 1.16, 5.24)),
      p(-1.86, 1.2, 5.24),
      p(-1.66, 1.13, 5.22),
      corner(p(-1.56, 0.98, 5.2)),
      p(-1.62, 0.74, 5.14),
      p(-1.52, 0.5, 5.08),
      p(-1.56, 0.3, 4.98),
      corner(p(-1.28, 0.14, 4.86)),
      p(-1.02, 0.1, 4.74),
      corner(p(-0.98, 0.01, 4.6)),
      p(-1.3, 0.02, 4.5),
      corner(p(-1.5, -0.02, 4.36)),
      p(-1.84, 0.03, 4.42),
      p(-2.06, -0.01, 4.46),
      corner(p(-2.36, 0.03, 4.62)),
      p(-2.2, 0.14, 4.8),
      p(-2.24, 0.34, 4.96),
      p(-2.1, 0.6, 5.08),
      p(-2.2, 0.86, 5.16),
    ],
    5,
  );
  const folds = FOLDS.map(([a, b]) =>
    toShape(
      closedCurve([
        corner(p(a, 1.08, 5.22)),
        p(a - 0.02, 0.7, 5.08),
        p((a + b) / 2, 0.3, 4.86),
        corner(p(b, 0.02, 4.45)),
        p((a + b) / 2 + 0.06, 0.3, 4.88),
        p(a + 0.05, 0.7, 5.1),
      ]),
    ),
  );
  return { whole: toShape(whole), folds };
}

export function drawFallenQuilt(sheet: Sheet, colours: JoRoomColours): void {
  const { whole, folds } = fallenQuilt();
  sheet.fill(whole, colours.red);
  for (const fold of folds) sheet.fill(fold, colours.redLow, { opacity: 0.8 });
}

/** Shapes moved by a lamp's side shift: the shadow a pile throws on the wall behind it. */
export const behind = (shape: Shape, dx: number, dy: number): Shape =>
  mapShape(shape, ([x, y]) => [x + dx, y + dy]);
