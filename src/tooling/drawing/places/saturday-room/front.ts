/** Near-black shapes before everything: a vacuum flask and a kettle on the chest we look over. */
import { mixColours } from '../../colour.ts';
import { type CurvePoint, closedCurve, strip } from '../../curves.ts';
import {
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
import type { SaturdayColours } from './colours.ts';

export function drawFront(sheet: Sheet, colours: SaturdayColours): void {
  const piece = (outline: Shape, colour = colours.front) => {
    sheet.fill(outline, colour);
    sheet.fill(subtract(outline, shifted(outline, 3, 1.2)), colours.frontEdge);
  };
  const at = (x: number, y: number, points: CurvePoint[], size = 1): CurvePoint[] =>
    points.map(([px, py, corner]): CurvePoint => [x + px * size, y - py * size, corner ?? 0]);
  // flask
  const flask = union(
    closedCurve(
      at(1800, 1090, [
        [-74, -60, 1],
        [-78, 150],
        [-74, 236],
        [-52, 276],
        [-34, 292, 1],
        [34, 292, 1],
        [52, 276],
        [74, 236],
        [78, 150],
        [74, -60, 1],
      ]),
      5,
    ),
    closedCurve(
      at(1800, 1090, [
        [-36, 286, 1],
        [-38, 322],
        [-28, 346],
        [-12, 352, 1],
        [12, 352, 1],
        [28, 346],
        [38, 322],
        [36, 286, 1],
      ]),
      5,
    ),
    strip([
      [1866, 842, 13],
      [1914, 862, 15],
      [1926, 930, 15],
      [1902, 1000, 14],
      [1868, 1016, 12],
    ]),
  );
  piece(flask);
  for (const y of [812, 836]) {
    sheet.line(
      [
        [1764, y],
        [1836, y],
      ],
      mixColours(colours.front, colours.frontEdge, 0.45),
      2,
    );
  }
  // a kettle: spout, lid with its knob, a bow for a handle
  const kettle = (points: CurvePoint[], steps = 6): Shape => [
    [ringed(closedCurve(at(1500, 1090, points), steps))],
  ];
  const body = kettle([
    [-132, -40, 1],
    [-136, 20],
    [-118, 74],
    [-76, 112],
    [-52, 118, 1],
    [52, 118, 1],
    [76, 112],
    [118, 74],
    [136, 20],
    [132, -40, 1],
  ]);
  const lid = kettle([
    [-62, 114, 1],
    [-46, 134],
    [-12, 142, 1],
    [-16, 154],
    [-8, 164],
    [8, 164],
    [16, 154],
    [12, 142, 1],
    [46, 134],
    [62, 114, 1],
  ]);
  const spout = kettle([
    [-112, 10, 1],
    [-156, 40],
    [-178, 86],
    [-212, 112, 1],
    [-204, 130, 1],
    [-160, 116],
    [-136, 84],
    [-104, 76, 1],
  ]);
  const bow = toShape(
    strip(
      [
        [-96, 92, 10],
        [-98, 176, 10],
        [-58, 232, 13],
        [0, 246, 15],
        [58, 232, 13],
        [98, 176, 10],
        [96, 92, 10],
      ].map(([x, y, width]): [number, number, number] => [1500 + x!, 1090 - y!, width!]),
      6,
    ),
  );
  piece(union(body, lid, spout, bow));
  sheet.fill(rectangle(1260, 1078, 780, 70), colours.front);
  sheet.line(
    [
      [1260, 1078],
      [2040, 1078],
    ],
    colours.frontEdge,
    2,
  );
}

function ringed(outline: Outline): Point[] {
  return [...outline, outline[0]!];
}
