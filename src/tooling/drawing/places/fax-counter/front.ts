/** Near-black shapes before everything: cartons on the left, market bundles on the right. */
import { mixColours } from '../../colour.ts';
import { type CurvePoint, closedCurve, strip } from '../../curves.ts';
import { shifted, subtract, union } from '../../shapes.ts';
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
  // market bundles on the right
  const bundle = (x: number, y: number, size: number, lean: number) => {
    const at = (points: CurvePoint[]): CurvePoint[] =>
      points.map(
        ([px, py, corner]): CurvePoint => [x + (px + lean * (py / 100)) * size, y - py * size, corner ?? 0],
      );
    const body = closedCurve(
      at([
        [-96, -130],
        [-104, 0],
        [-88, 52],
        [-52, 86],
        [-16, 104, 1],
        [14, 104, 1],
        [54, 84],
        [92, 50],
        [108, 0],
        [100, -130],
      ]),
      6,
    );
    const knot = union(
      closedCurve(
        at([
          [-10, 100],
          [-30, 118],
          [-54, 122],
          [-74, 110, 1],
          [-56, 106],
          [-34, 96],
        ]),
        5,
      ),
      closedCurve(
        at([
          [10, 100],
          [26, 122],
          [46, 132],
          [68, 124, 1],
          [52, 116],
          [34, 98],
        ]),
        5,
      ),
      closedCurve(
        at([
          [-20, 94],
          [-16, 112],
          [0, 117],
          [16, 112],
          [20, 94],
          [0, 88],
        ]),
        5,
      ),
    );
    const whole = union(body, knot);
    sheet.fill(whole, colours.front);
    sheet.fill(subtract(whole, shifted(whole, 2.6, 2.2)), colours.frontEdge);
    const folds: CurvePoint[][] = [
      [
        [-8, 98],
        [-40, 60],
        [-58, 8],
      ],
      [
        [0, 96],
        [-10, 50],
        [-14, 0],
      ],
      [
        [8, 98],
        [34, 54],
        [44, 6],
      ],
    ];
    for (const fold of folds) {
      sheet.fill(
        strip(at(fold).map(([px, py], index): [number, number, number] => [px, py, index === 1 ? 2.2 : 0.6])),
        colours.frontTop,
      );
    }
  };
  bundle(1806, 1010, 1.5, 4);
  bundle(1590, 1080, 0.95, -6);
}
