/** Chol-min on the worse chair, his back to us; the slice of Tong-ho that the kitchen door leaves. Centimetres. */
import { type CurvePoint, closedCurve, strip } from '../../curves.ts';
import { linePart, type Part, part, placed, shadePart } from '../../figures.ts';

const shape = (points: CurvePoint[], steps = 4) => closedCurve(points, steps);

/** From behind, turned a little to the right: an ear and the edge of a cheek. */
function headFromBehind(): Part[] {
  return [
    part(
      [
        [-5.6, 6],
        [-6.4, -3],
        [6, -3],
        [6.4, 5],
      ],
      'skin',
    ),
    part(
      shape([
        [3, 16],
        [8.6, 14.6],
        [9.6, 11.4],
        [9.2, 9.4],
        [9.8, 7.4],
        [8.6, 3.2],
        [5.4, 1.4],
        [1, 4],
      ]),
      'skin',
    ),
    part(
      shape([
        [-0.6, 24.6],
        [4.6, 23.8],
        [8.2, 20],
        [8.9, 15.6],
        [7.2, 14.4],
        [6.6, 10.4],
        [5, 8.6],
        [4.4, 4.8],
        [0, 3.4],
        [-5, 4.4],
        [-7.6, 8],
        [-8.8, 13],
        [-8.4, 18.6],
        [-5.4, 23],
      ]),
      'hair',
      { edge: 0.9 },
    ),
    part(
      shape(
        [
          [4.2, 13.4],
          [6.4, 14],
          [7, 11.6],
          [6, 8.2],
          [4.6, 7.6],
          [3.8, 10.4],
        ],
        3,
      ),
      'ear',
      { edge: 0.8 },
    ),
  ];
}

/** The far arm reaches on to the table, short of the sheet. */
function reachingArm(): Part[] {
  return [
    part(
      shape([
        [14, 98],
        [21, 96],
        [26.6, 90],
        [31, 84],
        [30, 78],
        [22, 76],
        [16, 84],
      ]),
      'coat',
    ),
    part(
      shape([
        [22, 84],
        [30, 85.6],
        [38.6, 90.4, 1],
        [41.4, 84.2, 1],
        [35, 80],
        [26, 75.4],
      ]),
      'coat',
      { edge: 0.8 },
    ),
    part(
      [
        [38.4, 90.6],
        [39.8, 91],
        [42.6, 84.8],
        [41.2, 84],
      ],
      'cuff',
    ),
    ...restingHand(),
  ];
}

/** His right hand, flat on the table: one outline, the thumb on the far side, fingers parted by lines only. */
function restingHand(): Part[] {
  const between = (points: [number, number][]) =>
    linePart(
      strip(points.map(([x, y], index): [number, number, number] => [x, y, index === 0 ? 0.55 : 0.25])),
      'handLine',
    );
  return [
    linePart(
      shape([
        [43, 84.6, 1],
        [50, 82.2],
        [57, 83.2],
        [60.4, 85.6],
        [56, 88.4],
        [48, 88.6, 1],
      ]),
      'handCast',
    ),
    part(
      shape([
        [40, 90.6, 1],
        [43.2, 91.6],
        [46.4, 93.1],
        [49.6, 93.7],
        [50.7, 93],
        [49.8, 92.1],
        [47.6, 91],
        [49.2, 90.5],
        [52.6, 90.3],
        [56, 89.1],
        [57, 88.2],
        [56.2, 87.6, 1],
        [57.4, 87.1],
        [57.9, 86.2],
        [56.6, 85.9, 1],
        [57.1, 85.2],
        [56.8, 84.4],
        [54.9, 84.4, 1],
        [54.6, 83.5],
        [53.2, 83.2],
        [49.4, 83.7],
        [45.4, 83.7],
        [42.4, 84.5, 1],
      ]),
      'hand',
      { edge: 0.5 },
    ),
    // the side of the hand away from the window
    linePart(
      shape([
        [42.3, 84.7, 1],
        [45.4, 85.2],
        [50, 84.9],
        [54.6, 84.3, 1],
        [53.2, 83.2],
        [49.4, 83.7],
        [45.4, 83.7],
      ]),
      'handShade',
    ),
    between([
      [56.2, 87.6],
      [53, 88.2],
      [50.2, 88.4],
    ]),
    between([
      [56.6, 85.9],
      [53.4, 86.4],
      [50.4, 86.5],
    ]),
    between([
      [54.9, 84.5],
      [52.4, 84.9],
      [50, 85],
    ]),
    between([
      [47.6, 91],
      [46, 90.5],
      [44.8, 89.6],
    ]),
  ];
}

export function cholmin(): Part[] {
  return [
    ...placed(reachingArm(), -4.6, -1.2),
    part(
      shape([
        [-6.4, 106, 1],
        [-11, 103.4],
        [-18.6, 100],
        [-24, 93.6],
        [-27, 82],
        [-28.4, 66],
        [-28, 38, 1],
        [26, 38, 1],
        [25.6, 60],
        [26, 80],
        [22.6, 92.6],
        [16, 99],
        [9, 103.2],
        [6.6, 106.2, 1],
      ]),
      'coat',
      { edge: 1 },
    ),
    linePart(
      strip([
        [-19, 92, 0.3],
        [-17.4, 76, 0.7],
        [-18.4, 52, 0.4],
      ]),
      'seam',
    ),
    linePart(
      strip([
        [17, 92, 0.3],
        [16, 76, 0.7],
        [17, 52, 0.4],
      ]),
      'seam',
    ),
    ...placed(headFromBehind(), 0.6, 104.4, -0.06),
    part(
      shape(
        [
          [-7.6, 108.4, 1],
          [-8.6, 103.6],
          [-4, 101.8],
          [3, 101.8],
          [8, 103.8],
          [7.2, 108.6, 1],
          [3.4, 106.8],
          [-3.4, 106.6],
        ],
        3,
      ),
      'coat',
      { edge: 0.7 },
    ),
  ];
}

/** Tong-ho from behind at the stove: weight on his heels, an elbow out, slippers. */
export function tongho(): Part[] {
  const slipper = (x: number) =>
    part(
      shape(
        [
          [x - 7, 0, 1],
          [x - 7.4, 3.4],
          [x - 4, 6],
          [x + 4, 6],
          [x + 7, 3.4],
          [x + 6.8, 0, 1],
        ],
        3,
      ),
      'slipper',
      { shade: 3 },
    );
  return [
    part(
      [
        [-18, 78],
        [-1, 78],
        [-3, 8],
        [-15, 8],
      ],
      'trousers',
      { edge: 0.8 },
    ),
    part(
      [
        [1, 78],
        [18, 78],
        [15, 8],
        [3, 8],
      ],
      'trousers',
    ),
    slipper(-9),
    slipper(9),
    part(
      strip([
        [16, 128, 13],
        [27, 112, 12],
        [26, 98, 11],
        [15, 92, 9],
      ]),
      'sleeve',
    ),
    part(
      strip([
        [-16, 128, 13],
        [-27, 112, 12],
        [-27, 98, 11],
        [-15, 94, 9],
      ]),
      'sleeve',
      { edge: 1.2 },
    ),
    part(
      shape([
        [-6, 139, 1],
        [-16, 135],
        [-21, 124],
        [-23, 104],
        [-24, 88],
        [-22, 74, 1],
        [22, 74, 1],
        [24, 90],
        [23, 106],
        [21, 124],
        [16, 135],
        [6, 139, 1],
      ]),
      'vest',
      { shade: 12, edge: 1.2 },
    ),
    ...[122, 107, 92].map((y) =>
      shadePart(
        strip([
          [-22.6, y, 0.3],
          [-4, y - 2, 0.9],
          [22.6, y, 0.3],
        ]),
        'vest',
        0.9,
      ),
    ),
    part(
      [
        [-6, 146],
        [-6.6, 136],
        [6.6, 136],
        [6, 146],
      ],
      'skin',
      { shade: 4 },
    ),
    part(
      shape([
        [0, 164],
        [6, 162.4],
        [9, 156.4],
        [8.6, 149],
        [5.4, 143.6],
        [-5.4, 143.6],
        [-8.6, 149],
        [-9, 156.4],
        [-6, 162.4],
      ]),
      'hair',
      { shade: 4, edge: 0.9 },
    ),
  ];
}
