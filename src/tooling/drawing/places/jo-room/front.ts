/** Near-black shapes before everything: market bundles to the right, the kitchen's rail and shelf to the left. */
import { type CurvePoint, closedCurve, openCurve, strip } from '../../curves.ts';
import {
  ellipse,
  type Flat,
  intersect,
  type Outline,
  rectangle,
  type Shape,
  shifted,
  subtract,
  union,
} from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import type { JoRoomColours } from './colours.ts';

export function drawFront(sheet: Sheet, colours: JoRoomColours): void {
  drawBundle(sheet, colours, 1770, 1120, 470, 310);
  drawBundle(sheet, colours, 1520, 1140, 240, 170);
  drawKitchen(sheet, colours);
}

function drawBundle(sheet: Sheet, colours: JoRoomColours, x: number, y: number, w: number, h: number): void {
  const at = (a: number, b: number, c = 0): CurvePoint => [x + w * a, y - h * b, c];
  const body = closedCurve(
    [
      at(-0.48, -0.1, 1),
      at(-0.54, 0.28),
      at(-0.44, 0.6),
      at(-0.2, 0.82),
      at(0, 0.88),
      at(0.22, 0.8),
      at(0.45, 0.58),
      at(0.54, 0.26),
      at(0.48, -0.1, 1),
    ],
    5,
  );
  const [kx, ky] = [x - w * 0.06, y - h * 0.88];
  const ear = (side: number, long: number, high: number): Outline =>
    closedCurve([
      [kx, ky, 1],
      [kx + side * long * 0.35, ky - high * 0.9],
      [kx + side * long * 0.8, ky - high],
      [kx + side * long, ky - high * 0.3, 1],
      [kx + side * long * 0.9, ky + high * 0.25],
      [kx + side * long * 0.5, ky + high * 0.2],
    ]);
  const whole: Shape = union(
    body,
    ear(-1, w * 0.2, h * 0.1),
    ear(1, w * 0.19, h * 0.14),
    ellipse(kx, ky, w * 0.055, h * 0.06, 0, 14),
  );
  sheet.fill(whole, colours.front);
  sheet.fill(
    intersect(subtract(whole, shifted(whole, 4, 3)), rectangle(x - w * 0.6, y - h * 1.3, w * 0.78, h * 1.3)),
    colours.frontRim,
  );
  for (const [a, b, c] of [
    [-0.3, -0.55, -0.42],
    [-0.14, -0.62, -0.2],
    [0.08, -0.6, 0.06],
  ] as const) {
    sheet.fill(
      strip([
        [kx + (x - kx) * 0.2, ky + 8, 2.4],
        [x + w * a * 0.6, y + h * b, 6],
        [x + w * c, y - h * 0.12, 1.6],
      ]),
      colours.frontRim,
      { opacity: 0.8 },
    );
  }
}

function drawKitchen(sheet: Sheet, colours: JoRoomColours): void {
  sheet.fill(
    [
      [-120, -60],
      [70, -60],
      [84, 1140],
      [-120, 1140],
    ],
    colours.front,
  );
  sheet.fill(
    [
      [70, -60],
      [73, -60],
      [88, 1140],
      [84, 1140],
    ],
    colours.frontRim,
  );
  sheet.fill(
    [
      [60, 72],
      [404, 58],
      [404, 66],
      [60, 82],
    ],
    colours.front,
  );
  const hang = (x: number, y: number, thing: Flat) => {
    sheet.line(
      [
        [x, y - 14],
        [x, y + 6],
      ],
      colours.front,
      4,
    );
    sheet.fill(thing, colours.front);
    sheet.fill(subtract(thing, shifted(thing, -3, 0.6)), colours.frontRim);
  };
  hang(
    150,
    78,
    union(
      [
        [145, 78],
        [155, 78],
        [157, 250],
        [143, 250],
      ],
      ellipse(150, 284, 44, 36, 0, 26),
    ),
  );
  hang(
    252,
    74,
    union(
      [
        [248, 74],
        [257, 74],
        [257, 214],
        [247, 214],
      ],
      ellipse(252, 256, 30, 46, 0, 24),
    ),
  );
  hang(
    346,
    70,
    union(
      [
        [341, 70],
        [351, 70],
        [353, 180],
        [339, 180],
      ],
      closedCurve([
        [304, 182, 1],
        [388, 182, 1],
        [382, 226],
        [362, 244],
        [330, 244],
        [310, 226],
      ]),
    ),
  );
  sheet.fill(
    [
      [-120, 926],
      [330, 962],
      [330, 984],
      [-120, 950],
    ],
    colours.front,
  );
  sheet.fill(
    [
      [-120, 926],
      [330, 962],
      [330, 965],
      [-120, 929],
    ],
    colours.frontRim,
  );
  for (let index = 0; index < 5; index++) {
    const y = 944 - index * 17;
    const w = 64 - index * 1.5;
    sheet.fill(
      closedCurve(
        [
          [214 - w, y - 22, 1],
          [214 + w, y - 20, 1],
          [214 + w * 0.8, y],
          [214 + w * 0.4, y + 8],
          [214 - w * 0.4, y + 6],
          [214 - w * 0.8, y - 2],
        ],
        3,
      ),
      colours.front,
    );
    sheet.line(
      [
        [214 - w, y - 22],
        [214 + w, y - 20],
      ],
      colours.frontRim,
      2,
    );
  }
  sheet.fill(
    closedCurve([
      [20, 936, 1],
      [16, 880],
      [40, 846],
      [92, 844],
      [116, 880],
      [112, 944, 1],
    ]),
    colours.front,
  );
  sheet.line(
    openCurve([
      [30, 852],
      [40, 812],
      [94, 812],
      [104, 852],
    ]),
    colours.front,
    6,
  );
  sheet.line(
    openCurve([
      [116, 884],
      [110, 858],
      [92, 845],
      [64, 841],
    ]),
    colours.frontRim,
    2.2,
  );
  sheet.fill(
    strip([
      [112, 900, 32],
      [136, 880, 22],
      [148, 858, 16],
    ]),
    colours.front,
  );
}
