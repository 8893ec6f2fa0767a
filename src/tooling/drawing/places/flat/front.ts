/** Near-black shapes before everything: washing on a line, and two radishes in an enamel basin. */
import { type CurvePoint, closedCurve, openCurve } from '../../curves.ts';
import { ellipse, hull, type Shape, shifted, subtract, toShape, union } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import type { FlatColours } from './colours.ts';

export function drawFront(sheet: Sheet, colours: FlatColours): void {
  drawWashing(sheet, colours);
  drawRadishes(sheet, colours);
}

function piece(sheet: Sheet, colours: FlatColours, outline: Shape, edge: readonly [number, number]): void {
  sheet.fill(outline, colours.front);
  sheet.fill(subtract(outline, shifted(outline, edge[0], edge[1])), colours.frontEdge);
}

function drawWashing(sheet: Sheet, colours: FlatColours): void {
  const cord = openCurve([
    [1480, -66],
    [1640, -6],
    [1820, 20],
    [2050, 10],
  ]);
  const shirt = (x: number, y: number, size: number): Shape =>
    toShape(
      closedCurve(
        (
          [
            [-62, 6, 1],
            [-24, -4],
            [-12, 10],
            [12, 12],
            [26, -2, 1],
            [66, 8, 1],
            [118, 74],
            [100, 96, 1],
            [62, 70, 1],
            [66, 160],
            [62, 232, 1],
            [0, 238],
            [-60, 228, 1],
            [-62, 160],
            [-58, 72, 1],
            [-92, 102, 1],
            [-112, 82],
          ] as CurvePoint[]
        ).map(([a, b, c]): CurvePoint => [x + a * size, y + b * size, c ?? 0]),
        5,
      ),
    );
  const sock = (x: number, y: number, size: number): Shape =>
    toShape(
      closedCurve(
        (
          [
            [-14, 0, 1],
            [14, 2, 1],
            [12, 60],
            [16, 92],
            [2, 112],
            [-30, 122],
            [-44, 112],
            [-38, 98],
            [-16, 84],
            [-12, 50],
          ] as CurvePoint[]
        ).map(([a, b, c]): CurvePoint => [x + a * size, y + b * size, c ?? 0]),
        4,
      ),
    );
  sheet.line(cord, colours.front, 4);
  piece(sheet, colours, shirt(1908, 6, 1.2), [2.4, 0.6]);
  piece(sheet, colours, sock(1692, 6, 0.95), [2, 0.6]);
  piece(sheet, colours, sock(1636, -10, 0.95), [2, 0.6]);
}

/** Two long radishes in an enamel basin, their leaves over its rim. */
function drawRadishes(sheet: Sheet, colours: FlatColours): void {
  const at = (points: CurvePoint[], steps = 5) => toShape(closedCurve(points, steps));
  const rim = ellipse(96, 1006, 250, 36, 0, 44);
  const basin = toShape(hull([...rim, ...ellipse(96, 1170, 176, 30, 0, 30)]));
  // roots to the left, thick shoulders to the right
  const radish: CurvePoint[] = [
    [-150, 986],
    [-60, 952],
    [40, 912],
    [120, 886],
    [176, 884],
    [204, 902],
    [200, 934],
    [160, 966],
    [60, 1000],
    [-60, 1010],
  ];
  const second = radish.map(([x, y]): CurvePoint => [x * 0.86 + 84, y + 40]);
  const leaves = union(
    leaf([190, 900], [236, 742], 46),
    leaf([196, 904], [330, 792], 44),
    leaf([198, 912], [392, 900], 40),
    leaf([248, 950], [420, 1010], 36),
  );
  piece(sheet, colours, leaves, [-2, 1.2]);
  piece(sheet, colours, at(radish), [-1.6, 2.4]);
  piece(sheet, colours, at(second), [-1.6, 2.4]);
  // rings where the fine roots sat
  for (const [x, y, tall] of [
    [60, 910, 20],
    [118, 892, 26],
    [-20, 944, 16],
    [196, 934, 20],
    [140, 950, 16],
  ] as const) {
    sheet.line(
      openCurve([
        [x, y],
        [x + 6, y + tall * 0.5],
        [x + 4, y + tall],
      ]),
      colours.frontEdge,
      1.6,
      { opacity: 0.75 },
    );
  }
  piece(sheet, colours, basin, [-2, 2.4]);
}

/** A radish leaf: a bare stalk, lobes that grow towards the tip. */
function leaf(
  [x, y]: readonly [number, number],
  [tipX, tipY]: readonly [number, number],
  wide: number,
): Shape {
  const [dx, dy] = [tipX - x, tipY - y];
  const length = Math.hypot(dx, dy);
  const [ax, ay] = [dx / length, dy / length];
  const bow = (t: number) => Math.sin(t * Math.PI) * 16 - t * t * 26;
  const put = (t: number, off: number): CurvePoint => [
    x + dx * t - ay * off + ay * bow(t),
    y + dy * t + ax * off - ax * bow(t),
  ];
  const side = (sign: number): CurvePoint[] =>
    [0.36, 0.44, 0.52, 0.6, 0.68, 0.76, 0.84, 0.92].map((t, index): CurvePoint => {
      const half =
        (index % 2 ? 0.42 : 1) * wide * (0.3 + 0.62 * Math.sin(Math.min(1, (t - 0.2) / 0.8) * Math.PI * 0.8));
      const [px, py] = put(t + (index % 2 ? 0 : 0.03), sign * half);
      return [px, py, index % 2 ? 1 : 0];
    });
  const tip = put(1.02, 0);
  return toShape(
    closedCurve(
      [
        put(0, 5),
        put(0.3, 5),
        ...side(1),
        [tip[0], tip[1], 1],
        ...side(-1).reverse(),
        put(0.3, -5),
        put(0, -5),
      ],
      4,
    ),
  );
}
