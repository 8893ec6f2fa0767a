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
    // the hand lies flat: thumb on the far side, fingers a little apart
    part(
      strip([
        [41.6, 89.6, 3],
        [45.4, 92.2, 2.6],
        [48.6, 92.6, 2],
      ]),
      'hand',
      { edge: 0.6 },
    ),
    part(
      shape([
        [40, 90.4],
        [42.4, 84.8],
        [46.4, 85],
        [49, 86.8],
        [48.8, 90],
        [45, 91.2],
      ]),
      'hand',
      { edge: 0.25 },
    ),
    ...[
      [47.6, 90, 54.4, 91.2],
      [48.2, 88.8, 55.6, 89.2],
      [48, 87.4, 55, 87.2],
      [46.8, 86.2, 52.8, 85.2],
    ].map(([x, y, tipX, tipY]) =>
      part(
        strip([
          [x!, y!, 2.3],
          [(x! + tipX!) / 2, (y! + tipY!) / 2 + 0.5, 2.2],
          [tipX!, tipY!, 1.6],
        ]),
        'hand',
        { edge: 0.5 },
      ),
    ),
  ];
}

export function cholmin(): Part[] {
  return [
    ...placed(reachingArm(), -3.6, -3.4),
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
