/** Near-black shapes before everything: cartons on the left, market bundles on the right. */
import { mixColours } from '../../colour.ts';
import { type CurvePoint, closedCurve, openCurve, strip } from '../../curves.ts';
import { intersect, type Outline, shifted, subtract } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import type { BoxSize } from '../../solids.ts';
import { drawCarton } from './carton.ts';
import type { CounterColours } from './colours.ts';

export function drawFront(sheet: Sheet, colours: CounterColours): void {
  // cartons on the left, nearer than the hall's floor is long
  const stack: BoxSize[] = [
    { x: -2.35, z: 5.05, width: 0.66, depth: 0.5, bottom: -0.1, top: 0.46, turn: 0.1 },
    { x: -1.72, z: 4.95, width: 0.5, depth: 0.42, bottom: -0.1, top: 0.34, turn: -0.14 },
    { x: -2.3, z: 5.08, width: 0.56, depth: 0.44, bottom: 0.46, top: 0.78, turn: -0.06 },
  ];
  for (const box of stack) {
    drawCarton(sheet, box, {
      top: colours.frontTop,
      front: colours.front,
      side: colours.frontFace,
      string: mixColours(colours.front, colours.frontEdgeDoor, 0.55),
      farEdge: colours.frontEdgeDoor,
      rightEdge: colours.frontEdge,
    });
  }
  drawBundle(sheet, colours, 1796, 1020, 1.5);
  drawBundle(sheet, colours, 1566, 1092, 0.86);
}

/**
 * A market bundle: goods squared up in a cloth sewn from patches, its four corners knotted on top. `x` and `y`
 * are the middle of its foot in pixels, `size` pixels for one of its own units; it is about 216 units wide.
 */
function drawBundle(sheet: Sheet, colours: CounterColours, x: number, y: number, size: number): void {
  const at = (points: readonly CurvePoint[]): CurvePoint[] =>
    points.map(([px, py, corner]): CurvePoint => [x + px * size, y - py * size, corner ?? 0]);
  const cut = (points: readonly CurvePoint[]) => closedCurve(at(points), 5);
  const body = cut([
    [-106, -140, 1],
    [-112, -40],
    [-108, 30],
    [-100, 58],
    [-84, 70],
    [-40, 74],
    [-12, 90],
    [12, 90],
    [42, 73],
    [88, 66],
    [104, 52],
    [111, 24],
    [113, -44],
    [106, -140, 1],
  ]);
  const tone = (share: number) => mixColours(colours.front, colours.frontTop, share);
  sheet.fill(body, colours.front);
  // the patches the cloth is sewn from
  const patches: [number, CurvePoint[]][] = [
    [
      0.55,
      [
        [-120, 74, 1],
        [-52, 70, 1],
        [-60, 8, 1],
        [-120, 14, 1],
      ],
    ],
    [
      0.15,
      [
        [-60, 8, 1],
        [-52, 70, 1],
        [4, 60, 1],
        [6, -30, 1],
        [-58, -36, 1],
      ],
    ],
    [
      0.7,
      [
        [4, 60, 1],
        [52, 66, 1],
        [60, 14, 1],
        [6, 6, 1],
      ],
    ],
    [
      0.3,
      [
        [60, 14, 1],
        [52, 66, 1],
        [120, 66, 1],
        [120, -52, 1],
        [62, -46, 1],
      ],
    ],
    [
      0.35,
      [
        [-120, -30, 1],
        [-58, -36, 1],
        [-56, -140, 1],
        [-120, -140, 1],
      ],
    ],
    [
      0.45,
      [
        [6, -30, 1],
        [62, -46, 1],
        [60, -140, 1],
        [4, -140, 1],
      ],
    ],
  ];
  for (const [share, points] of patches) sheet.fill(intersect(cut(points), body), tone(share));
  const seams: CurvePoint[][] = [
    [
      [-112, 14],
      [-60, 8],
      [6, 6],
      [60, 14],
      [112, 12],
    ],
    [
      [-112, -30],
      [-58, -36],
      [6, -30],
      [62, -46],
      [113, -50],
    ],
    [
      [-56, 50],
      [-60, 8],
      [-56, -140],
    ],
    [
      [4, 56],
      [6, -30],
      [4, -140],
    ],
    [
      [54, 50],
      [62, -46],
      [60, -140],
    ],
  ];
  sheet.lines(
    seams.map((seam) => openCurve(at(seam), 5)),
    colours.frontEdge,
    1.1,
    { opacity: 0.55, 'stroke-dasharray': '5 4' },
  );
  // the four corners of the cloth, drawn up from the bundle's corners to the knot: two planes with folds between
  const corners: [number, CurvePoint[]][] = [
    [
      1.15,
      [
        [-104, 46, 1],
        [-84, 70],
        [-40, 75],
        [-12, 92, 1],
        [-10, 78],
        [-40, 56],
      ],
    ],
    [
      0.55,
      [
        [106, 42, 1],
        [88, 66],
        [42, 74],
        [12, 92, 1],
        [10, 78],
        [44, 54],
      ],
    ],
    [
      0.3,
      [
        [-10, 80, 1],
        [10, 80, 1],
        [22, 50],
        [2, 30, 1],
        [-22, 50],
      ],
    ],
  ];
  for (const [share, points] of corners) sheet.fill(intersect(cut(points), body), tone(share));
  const folds: CurvePoint[][] = [
    [
      [-8, 80],
      [-24, 62],
      [-62, 46],
    ],
    [
      [-4, 78],
      [-10, 58],
      [-26, 36],
    ],
    [
      [4, 78],
      [12, 58],
      [32, 34],
    ],
    [
      [9, 80],
      [30, 62],
      [70, 44],
    ],
  ];
  for (const fold of folds) {
    const widths = [0.8, 2.6, 0.4];
    sheet.fill(
      strip(at(fold).map(([px, py], index): [number, number, number] => [px, py, widths[index]! * size])),
      colours.front,
    );
  }
  drawKnot(sheet, colours, cut, tone);
  // lit from the tube, on the left and above
  sheet.fill(subtract(body, shifted(body, 2.4, 2)), colours.frontEdge);
}

/** The knot: two limp ends of the cloth, one fallen over, and the turn that holds them. */
function drawKnot(
  sheet: Sheet,
  colours: CounterColours,
  cut: (points: readonly CurvePoint[]) => Outline,
  tone: (share: number) => string,
): void {
  const ends: [number, CurvePoint[]][] = [
    [
      0.7,
      [
        [-4, 92],
        [-12, 106],
        [-30, 113],
        [-52, 104],
        [-66, 82, 1],
        [-46, 90],
        [-28, 93],
        [-8, 82],
      ],
    ],
    [
      0.5,
      [
        [4, 92],
        [8, 110],
        [20, 126],
        [44, 136, 1],
        [40, 118],
        [28, 100],
        [10, 82],
      ],
    ],
  ];
  for (const [share, points] of ends) {
    const end = cut(points);
    sheet.fill(end, tone(share));
    sheet.fill(subtract(end, shifted(end, 2.2, 1.8)), colours.frontEdge);
  }
  const turn = cut([
    [-13, 80],
    [-15, 90],
    [-6, 97],
    [9, 96],
    [15, 88],
    [12, 78],
    [0, 74],
  ]);
  sheet.fill(turn, tone(0.9));
  sheet.fill(subtract(turn, shifted(turn, 2.2, 1.8)), colours.frontEdge);
}
