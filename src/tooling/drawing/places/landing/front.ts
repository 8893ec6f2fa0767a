/** Near-black before everything: the rail of the flight that comes up to the landing, two winter jars. */
import { type CurvePoint, closedCurve, openCurve } from '../../curves.ts';
import { type Flat, shifted, subtract, union } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import type { LandingColours } from './colours.ts';

export function drawFront(sheet: Sheet, colours: LandingColours): void {
  const piece = (flat: Flat, dx = 3, dy = 3) => {
    sheet.fill(flat, colours.front);
    sheet.fill(subtract(flat, shifted(flat, dx, dy)), colours.frontRim);
  };
  // hand-rail, falling to the right
  for (let index = 0; index < 8; index++) {
    const x = 1296 + index * 108;
    sheet.fill(
      [
        [x, 700 + index * 52],
        [x + 15, 706 + index * 52],
        [x + 15, 1150],
        [x, 1150],
      ],
      colours.front,
    );
    sheet.fill(
      [
        [x, 700 + index * 52],
        [x + 2.6, 700 + index * 52],
        [x + 2.6, 1150],
        [x, 1150],
      ],
      colours.frontRim,
    );
  }
  piece(
    [
      [1270, 664],
      [1300, 650],
      [2050, 1010],
      [2050, 1064],
      [1282, 694],
    ],
    -2,
    3,
  );
  // winter jars, a cloth tied over the mouth of one
  for (const [x, foot, wide, tall, cloth] of [
    [70, 1190, 330, 470, true],
    [330, 1200, 240, 300, false],
  ] as const) {
    const at = (a: number, b: number, c = 0): CurvePoint => [x + wide * a, foot - tall * b, c];
    const body = closedCurve(
      [
        at(-0.27, 0.94, 1),
        at(0.27, 0.94, 1),
        at(0.44, 0.76),
        at(0.52, 0.5),
        at(0.42, 0.1),
        at(0.36, -0.1, 1),
        at(-0.36, -0.1, 1),
        at(-0.42, 0.1),
        at(-0.52, 0.5),
        at(-0.44, 0.76),
      ],
      6,
    );
    const lid = cloth
      ? closedCurve([
          at(-0.34, 0.86, 1),
          at(-0.3, 0.95),
          at(-0.24, 1.02),
          at(0, 1.04),
          at(0.24, 1.02),
          at(0.3, 0.95),
          at(0.36, 0.85, 1),
          at(0.2, 0.9),
          at(0.06, 0.86, 1),
          at(-0.12, 0.9),
        ])
      : closedCurve([
          at(-0.34, 0.94, 1),
          at(0.34, 0.94, 1),
          at(0.3, 1),
          at(0.06, 1.04),
          at(0.05, 1.08),
          at(-0.05, 1.08),
          at(-0.06, 1.04),
          at(-0.3, 1),
        ]);
    piece(union(body, lid), -3, 2);
    if (cloth) sheet.line(openCurve([at(-0.29, 0.94), at(0, 0.925), at(0.29, 0.94)]), colours.frontRim, 3);
    else sheet.line(openCurve([at(-0.34, 0.94), at(0, 0.925), at(0.34, 0.94)]), colours.frontRim, 2);
    sheet.line(openCurve([at(-0.2, 0.66), at(0.16, 0.63), at(0.46, 0.66)]), colours.frontRim, 2, {
      opacity: 0.7,
    });
  }
}
