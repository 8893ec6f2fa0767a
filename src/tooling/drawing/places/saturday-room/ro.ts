/** Consul Ro, seated, in centimetres, feet at zero, drawn facing left. He is invented. */
import { type CurvePoint, closedCurve, type StripPoint, strip } from '../../curves.ts';
import { linePart, type Part, part, placed, shadePart } from '../../figures.ts';
import { ellipse, intersect } from '../../shapes.ts';

const shape = (points: CurvePoint[], steps = 4) => closedCurve(points, steps);
const stroke = (...points: StripPoint[]) => strip(points);

/** Three quarters to the left, eyes down; grey hair combed back, tired under the eyes. */
function head(): Part[] {
  const face = shape(
    [
      [-3.6, 0.2],
      [-6.1, 1.8],
      [-7.4, 5.2],
      [-8, 8.4],
      [-8.5, 11],
      [-8.1, 13.2],
      [-8.4, 15.8],
      [-7.6, 19.6],
      [-3, 22.4],
      [3, 21.8],
      [7, 17],
      [7.4, 11.5],
      [6.3, 6.8],
      [4.2, 2.8],
      [0.6, 0],
    ],
    5,
  );
  const shade = shape([
    [3, 22, 1],
    [2.4, 16.4],
    [1.9, 13.8],
    [3.5, 11.4],
    [2.6, 8.2],
    [1.6, 5],
    [-0.4, 2.2],
    [-0.8, -1, 1],
    [10, -1, 1],
    [10, 22, 1],
  ]);
  const hollows = shape(
    [
      [-8.4, 14],
      [-6.4, 14.2],
      [-4.6, 13.7],
      [-3.4, 13.5],
      [-2, 13.8],
      [1.6, 13.9],
      [2.8, 12.8],
      [1.6, 10.9],
      [-1.2, 10.5],
      [-2.6, 11.6],
      [-3.6, 11.2],
      [-5, 10.7],
      [-8.2, 11.2],
    ],
    3,
  );
  const nose = shape(
    [
      [-3, 13.8, 1],
      [-3.5, 11],
      [-5, 8.9],
      [-5.7, 7.7],
      [-4.4, 7],
      [-2.5, 7.2],
      [-1.7, 8.5],
      [-2.3, 10.2],
    ],
    3,
  );
  const hair = shape([
    [-7.9, 19.4, 1],
    [-6.2, 21.2],
    [-2.6, 21.6],
    [1.2, 20.4],
    [3.8, 17.2],
    [4.5, 13.6],
    [4.7, 9.8, 1],
    [5.9, 10.6],
    [6.2, 13.2],
    [8.2, 13.4],
    [8.5, 10.4],
    [7.4, 6.2, 1],
    [8.8, 7.8],
    [9.8, 12.4],
    [9.4, 17.6],
    [7, 21.8],
    [2.8, 24.2],
    [-2.4, 24.6],
    [-6.6, 23],
    [-8.3, 21],
  ]);
  return [
    part(
      [
        [-3.4, 4],
        [-3.6, -2],
        [-1.4, -4],
        [4, -4],
        [6.4, -1.6],
        [6.4, 7],
      ],
      'skin',
      { shade: 6.4 },
    ),
    part(
      shape(
        [
          [6, 12.4],
          [7.8, 13],
          [8.8, 11.2],
          [7.9, 7.8],
          [6.4, 7],
          [5.8, 9.6],
        ],
        3,
      ),
      'skin',
      { shade: 1.4 },
    ),
    part(face, 'skin', { edge: 0.8 }),
    shadePart(intersect(face, shade), 'skin'),
    shadePart(intersect(face, hollows), 'skin', 0.34),
    shadePart(nose, 'skin', 0.82),
    // folds from nose to mouth, and the cheek that has come down
    shadePart(stroke([-5.9, 7.4, 0.25], [-6.7, 5.8, 0.5], [-6.4, 4, 0.2]), 'skin', 0.7),
    shadePart(stroke([-1.6, 7.6, 0.3], [-0.2, 5.8, 0.7], [-0.5, 3.6, 0.2]), 'skin', 0.8),
    shadePart(stroke([-7.2, 11, 0.2], [-5.9, 10.2, 0.45], [-4.7, 10.6, 0.2]), 'skin', 0.8),
    shadePart(stroke([-1.9, 10.7, 0.2], [-0.2, 9.9, 0.5], [1.4, 10.6, 0.2]), 'skin', 0.85),
    shadePart(stroke([-7, 17.4, 0.15], [-3.6, 17.9, 0.35], [0.6, 17.3, 0.15]), 'skin', 0.5),
    shadePart(
      shape(
        [
          [-4.6, 2.9],
          [-3.1, 2.5],
          [-1.8, 3],
          [-3.1, 3.3],
        ],
        2,
      ),
      'skin',
      0.6,
    ),
    linePart(stroke([-5.4, 4.7, 0.3], [-3.6, 4.75, 0.62], [-1.2, 4.3, 0.3])),
    linePart(stroke([-7.6, 14.6, 0.5], [-6.3, 15, 0.95], [-4.9, 14.6, 0.4]), 'brow'),
    linePart(stroke([-2.1, 14.7, 0.5], [0.2, 15.1, 1], [2.5, 14, 0.4]), 'brow'),
    // lids, heavy
    linePart(stroke([-7.2, 12.3, 0.4], [-6, 11.7, 0.85], [-4.8, 12, 0.4])),
    linePart(stroke([-1.9, 12.1, 0.4], [-0.2, 11.5, 0.95], [1.7, 12.3, 0.4])),
    shadePart(stroke([-7.2, 13.1, 0.2], [-6, 13.3, 0.4], [-4.8, 12.9, 0.2]), 'skin', 0.7),
    shadePart(stroke([-1.9, 13, 0.2], [-0.1, 13.3, 0.45], [1.8, 13, 0.2]), 'skin', 0.7),
    part(hair, 'hair', { shade: 3.6 }),
    linePart(stroke([-8.1, 20.6, 0.3], [-6.2, 22.9, 0.9], [-2.2, 24.3, 0.8], [2.4, 24, 0.3]), 'hairLit'),
    shadePart(stroke([-6.2, 22.4, 0.2], [-1.6, 22.8, 0.5], [3.8, 21, 0.2]), 'hair', 0.8),
    shadePart(stroke([-3.4, 23.4, 0.2], [1, 23.2, 0.5], [5.6, 20.2, 0.2]), 'hair', 0.7),
  ];
}

/** What is seen of him behind the table. */
export function ro(): Part[] {
  const jacket = shape([
    [-6, 107, 1],
    [-11, 105],
    [-18.4, 101.4],
    [-22.4, 96],
    [-23, 84],
    [-21, 70],
    [-21, 50, 1],
    [21, 50, 1],
    [21.4, 70],
    [24, 84],
    [23.6, 95],
    [19, 101.6],
    [12, 105],
    [6, 107.6, 1],
  ]);
  return [
    part(jacket, 'suit', { shade: 13, edge: 1.1 }),
    // shirt, tie
    part(
      shape(
        [
          [-8, 106, 1],
          [-7, 92],
          [-4.6, 78, 1],
          [-0.6, 90],
          [5, 106.6, 1],
        ],
        3,
      ),
      'shirt',
      { shade: 4 },
    ),
    part(
      [
        [-4.6, 103],
        [-1.8, 103],
        [-1, 100.2],
        [-2, 98.6],
        [-1.8, 84],
        [-4.4, 77],
        [-6.2, 85],
        [-4.6, 98.6],
        [-5.4, 100.4],
      ],
      'tie',
      { shade: 1.4 },
    ),
    // lapels
    part(
      [
        [-8.2, 106.4],
        [-12, 101],
        [-13.8, 93.4],
        [-11, 93.8],
        [-12, 90.6],
        [-4.9, 75.4],
        [-6.6, 90],
      ],
      'suit',
      { edge: 0.8 },
    ),
    part(
      [
        [5.2, 107],
        [9.6, 101.6],
        [11, 93.6],
        [7.6, 94],
        [9, 90.6],
        [-4.4, 75.2],
        [0.4, 89],
      ],
      'lapel',
      { edge: 0.5 },
    ),
    shadePart(stroke([-4.8, 76, 0.4], [-5.4, 64, 0.8], [-5, 50, 0.6]), 'suit'),
    shadePart(ellipse(-7, 72, 0.8, 0.8, 0, 10), 'suit'),
    shadePart(ellipse(-7, 62, 0.8, 0.8, 0, 10), 'suit'),
    // breast pocket
    shadePart(stroke([8.4, 86.6, 0.5], [12, 87, 0.8], [15.6, 87, 0.5]), 'suit'),
    // sleeves hang from tired shoulders; the forearms lie on the table and are drawn over it
    part(
      shape([
        [15, 102.4],
        [21, 99.6],
        [25.4, 91],
        [28.4, 78],
        [28, 66],
        [20, 62],
        [17.4, 72],
        [16.6, 88],
      ]),
      'suit',
      { shade: 8, edge: 0.4 },
    ),
    part(
      shape([
        [-14.6, 102.6],
        [-20.6, 99.8],
        [-25, 91],
        [-28.6, 78],
        [-29.4, 66],
        [-21, 63],
        [-17.6, 74],
        [-15, 88],
      ]),
      'suit',
      { shade: 5, edge: 1.2 },
    ),
    ...placed(head(), -3.4, 105.8, 0.13, 1.05),
    // collar
    part(
      [
        [-9.4, 107.4],
        [-9, 102.4],
        [-5.6, 100.2],
        [-3.4, 103.4],
        [-5, 104.6],
      ],
      'shirt',
      { edge: 0.7 },
    ),
    part(
      [
        [6.6, 108.2],
        [6.8, 103.6],
        [0.4, 100],
        [-2.8, 103.4],
        [2, 105.4],
      ],
      'collar',
    ),
  ];
}

/** Fingers of a hand that lies flat and points to the lower left. */
function fingers(list: readonly (readonly [x: number, y: number, tipX: number, tipY: number])[]): Part[] {
  return list.map(([x, y, tipX, tipY]) =>
    part(
      strip([
        [x, y, 2.5],
        [(x + tipX) / 2, (y + tipY) / 2 + 0.5, 2.4],
        [tipX, tipY, 1.8],
      ]),
      'skin',
      { shade: 0.8, edge: 0.4 },
    ),
  );
}

/** The forearms' shadows on the table fall to the lower right, away from the sun. */
function castShadows(): Part[] {
  return [
    linePart(
      shape([
        [-21, 62],
        [-14, 62.6],
        [-16, 56],
        [-18, 51],
        [-22, 45.2],
        [-26, 43],
        [-28, 45.6],
        [-24, 52],
      ]),
      'cast',
      0.8,
    ),
    linePart(
      shape([
        [27, 66],
        [30, 61],
        [22, 54],
        [12, 49.6],
        [3, 49.4],
        [-3, 51.4],
        [2, 54],
        [16, 58],
      ]),
      'cast',
      0.7,
    ),
  ];
}

/** His forearms on the table: one hand turns the sheet, the other keeps the folder's place. */
export function roArms(): Part[] {
  return [
    ...castShadows(),
    // the far hand, on the folder
    part(
      shape([
        [27.6, 73],
        [29, 66],
        [25, 60],
        [14, 55.6],
        [6.4, 54.6, 1],
        [5.4, 60.6, 1],
        [13, 64],
        [19, 70],
      ]),
      'suit',
      { shade: 5, edge: 0.5 },
    ),
    part(
      [
        [6.6, 60.8],
        [3.8, 60],
        [4.6, 54.2],
        [7.4, 54.6],
      ],
      'shirt',
      { shade: 1.6 },
    ),
    part(
      shape([
        [4.4, 59.6],
        [4.8, 54.8],
        [0, 53.4],
        [-3, 54],
        [-3.2, 57.4],
        [0, 59.6],
      ]),
      'skin',
      { shade: 2 },
    ),
    ...fingers([
      [-2, 58, -7.6, 57.4],
      [-2.4, 56.4, -8.4, 55],
      [-2, 54.8, -7.4, 52.8],
    ]),
    ...placed(nearHand(), 2.8, 2.6),
  ];
}

/** The hand that turns the sheet. */
function nearHand(): Part[] {
  return [
    part(
      shape([
        [-20.4, 72],
        [-27, 72.6],
        [-30.4, 66],
        [-32.4, 59],
        [-33.6, 55, 1],
        [-27.4, 52.8, 1],
        [-24.6, 58],
        [-21, 64],
      ]),
      'suit',
      { shade: 3.4, edge: 1.2 },
    ),
    part(
      [
        [-33.8, 55.8],
        [-27, 53.4],
        [-27.8, 50.8],
        [-34.4, 53],
      ],
      'shirt',
      { shade: 1.6, edge: 0.5 },
    ),
    part(
      shape([
        [-33.8, 53.6],
        [-28.2, 51.6],
        [-28.8, 47.6],
        [-31.4, 45.4],
        [-35, 46.2],
        [-36.2, 50],
      ]),
      'skin',
      { shade: 1.6, edge: 0.6 },
    ),
    ...fingers([
      [-35.2, 48.6, -39.6, 45.6],
      [-34, 47, -38.2, 42.8],
      [-32.4, 46.4, -35.6, 41.6],
      [-30.6, 46.6, -32.4, 42],
    ]),
    part(
      strip([
        [-29, 49.6, 2.6],
        [-27.4, 46.8, 2.4],
        [-28.4, 44.2, 1.8],
      ]),
      'skin',
      { shade: 0.9 },
    ),
  ];
}
