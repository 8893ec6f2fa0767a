/** Paek Tong-ho and Ri Chol-min on the floor, in centimetres, floor at zero, drawn facing left. Both are invented. */
import { type CurvePoint, closedCurve, type StripPoint, strip } from '../../curves.ts';
import { linePart, type Part, part, placed, shadePart } from '../../figures.ts';
import { profileHead } from '../../heads.ts';
import { intersect, type Point } from '../../shapes.ts';

const shape = (points: CurvePoint[], steps = 4) => closedCurve(points, steps);
const stroke = (...points: StripPoint[]) => strip(points);

/** Fifty-four: a broad jaw, eyes on what his hands do, lips pushed forward over it, hair gone thin. */
function tonghoHead(): Part[] {
  const face = shape(
    [
      [-4, -0.4],
      [-7, 1.4],
      [-8.9, 4.6],
      [-9.2, 8],
      [-8.9, 10.8],
      [-8.2, 13.2],
      [-8.4, 15.8],
      [-7.5, 19.6],
      [-3, 22.4],
      [3, 21.8],
      [7.2, 17],
      [7.7, 11.5],
      [7.5, 7],
      [5.4, 2.6],
      [1, -0.6],
    ],
    5,
  );
  const shade = shape([
    [2.4, 22, 1],
    [2.2, 16.4],
    [1.6, 13.8],
    [3.6, 11.6],
    [3.4, 8.2],
    [2, 5],
    [0.4, 2.4],
    [-1.6, 0.6],
    [-2, -2, 1],
    [10, -2, 1],
    [10, 22, 1],
  ]);
  const hollows = shape(
    [
      [-8.4, 13.6],
      [-6.4, 14],
      [-4.6, 13.6],
      [-3.4, 13.3],
      [-2, 13.6],
      [1.6, 13.8],
      [2.9, 12.6],
      [1.6, 10.7],
      [-1.2, 10.4],
      [-2.6, 11.4],
      [-3.6, 11],
      [-5, 10.5],
      [-8.3, 11],
    ],
    3,
  );
  const nose = shape(
    [
      [-2.9, 13.4, 1],
      [-3.2, 10.8],
      [-3.9, 9],
      [-4.6, 7.6],
      [-3.4, 6.7],
      [-1.8, 7],
      [-1, 8.4],
      [-1.9, 10.4],
    ],
    3,
  );
  const ear = shape(
    [
      [6.2, 12.4],
      [8, 13],
      [9.2, 11],
      [8.4, 7.4],
      [6.8, 6.6],
      [6, 9.4],
    ],
    3,
  );
  const hair = shape([
    [-7.6, 19.2, 1],
    [-6, 21],
    [-2, 21.5],
    [2, 20],
    [4.3, 16.6],
    [4.9, 13],
    [5.1, 10.4, 1],
    [6.2, 10.8],
    [6.3, 13],
    [8.5, 13.2],
    [9, 10.2],
    [8, 6.4, 1],
    [9.3, 8.4],
    [10, 12.6],
    [9.3, 17.4],
    [6.8, 21.4],
    [2.6, 23.3],
    [-2.4, 23.7],
    [-6.2, 22.3],
  ]);
  return [
    part(
      [
        [-5, 4],
        [-5.4, -2],
        [-2, -5],
        [5, -5],
        [8, -1.6],
        [8, 8],
      ],
      'skin',
      { shade: 7.4 },
    ),
    part(ear, 'skin', { shade: 1.4 }),
    part(face, 'skin', { edge: 0.7 }),
    shadePart(intersect(face, shade), 'skin'),
    shadePart(intersect(face, hollows), 'skin', 0.36),
    shadePart(nose, 'skin', 0.75),
    shadePart(stroke([-5.4, 7.2, 0.2], [-6.6, 5.6, 0.5], [-6.6, 3.8, 0.2]), 'skin', 0.65),
    shadePart(stroke([-0.8, 7.4, 0.3], [0.8, 5.6, 0.75], [0.6, 3.2, 0.2]), 'skin', 0.8),
    shadePart(stroke([-7.2, 10.6, 0.2], [-5.8, 9.8, 0.45], [-4.4, 10.2, 0.2]), 'skin', 0.7),
    shadePart(stroke([-1.7, 10.3, 0.2], [0, 9.5, 0.5], [1.7, 10.2, 0.2]), 'skin', 0.8),
    // the brows come together over it
    linePart(stroke([-7.8, 14.2, 0.5], [-6.3, 14.8, 1.1], [-4.5, 14.2, 0.5])),
    linePart(stroke([-2, 14.3, 0.5], [0.3, 15, 1.15], [2.8, 14, 0.45])),
    linePart(stroke([-7.4, 11.9, 0.5], [-6, 11.2, 1.1], [-4.5, 11.5, 0.5])),
    linePart(stroke([-1.8, 11.6, 0.5], [0, 11, 1.15], [1.9, 11.9, 0.5])),
    linePart(stroke([-5.2, 4.6, 0.35], [-3.5, 4.5, 0.75], [-1.7, 4.6, 0.35])),
    shadePart(stroke([-4.8, 2.8, 0.2], [-3.3, 2.3, 0.7], [-1.8, 2.7, 0.2]), 'skin', 0.7),
    // a second chin
    shadePart(stroke([-6, 0.4, 0.3], [-2.6, -1, 0.8], [2, -0.4, 0.4]), 'skin', 0.8),
    part(hair, 'hair', { shade: 3, edge: 0.6 }),
    shadePart(stroke([-5.6, 21.6, 0.2], [-1, 22.2, 0.5], [4, 19.6, 0.2]), 'hair', 0.8),
  ];
}

/** What the wall shows of that head: from the front, with both ears, clear of the collar. */
export function shadowHead(): Part[] {
  const head = shape([
    [-4.2, -7, 1],
    [-4.4, -0.6],
    [-7.4, 2],
    [-8.8, 7.4, 1],
    [-10, 7.8],
    [-10.7, 10.6],
    [-10, 12.2],
    [-9, 11.6, 1],
    [-8.9, 16.4],
    [-6.4, 20.6],
    [-1.6, 22.4],
    [4.4, 22],
    [8.4, 18.4],
    [9.2, 11.6, 1],
    [10.4, 12.2],
    [11, 10.4],
    [10.2, 7.8],
    [9, 7.4, 1],
    [7.4, 1.8],
    [4.8, -0.8],
    [5, -7, 1],
  ]);
  return placed([part(head, 'hair')], -5, 67, 0.2, 1.02);
}

/** What is seen of him behind the table. */
export function tongho(head: Part[] = placed(tonghoHead(), -6, 63.8, 0.34, 1.06)): Part[] {
  return [
    // crossed legs, a sock
    part(
      shape([
        [-36, 2],
        [-38, 9],
        [-30, 18],
        [-10, 23],
        [12, 23],
        [31, 19],
        [42, 11],
        [42, 3],
        [28, -1],
        [0, -3],
        [-24, -1],
      ]),
      'trousers',
      { shade: 9, edge: 1 },
    ),
    shadePart(stroke([36, 12, 0.4], [18, 9, 1], [0, 4, 0.4]), 'trousers'),
    part(
      shape(
        [
          [2, -3, 1],
          [0, 2],
          [6, 6.4],
          [16, 6.6],
          [22, 3],
          [22, -2, 1],
        ],
        3,
      ),
      'sock',
      { shade: 4, edge: 0.8 },
    ),
    // belly first
    part(
      shape([
        [-6, 66, 1],
        [-12.4, 63],
        [-17.8, 57],
        [-22.4, 47],
        [-27.6, 37],
        [-30, 27],
        [-26.4, 16],
        [-14, 9.4, 1],
        [4, 8],
        [22, 11.6, 1],
        [28.4, 23],
        [27.6, 37],
        [22.8, 50],
        [16.6, 60.4],
        [10, 65],
        [5, 67, 1],
      ]),
      'vest',
      { shade: 15, edge: 1.3 },
    ),
    ...(
      [
        [53, -19, 20.4],
        [43, -24.2, 25],
        [33, -28.6, 27.6],
        [23, -29, 28],
      ] as const
    ).map(([y, from, to]) =>
      shadePart(
        stroke([from, y, 0.3], [-10, y - (56 - y) * 0.22, 1], [8, y - (56 - y) * 0.2, 0.9], [to, y, 0.3]),
        'vest',
        0.85,
      ),
    ),
    shadePart(stroke([-6, 65, 0.6], [-12, 50, 1], [-17, 32, 1.1], [-14, 10, 0.7]), 'vest'),
    ...head,
    // a knitted collar
    part(
      shape(
        [
          [-11.8, 63.4],
          [-11.4, 60],
          [-5, 57.4],
          [3.6, 58.2],
          [8.4, 62.4],
          [8, 65.4],
          [3.4, 62.6],
          [-4, 60.8],
        ],
        3,
      ),
      'sleeve',
      { shade: 3.4, edge: 0.5 },
    ),
  ];
}

/** His arms, over the table: the pencil in one fist, the blade laid to it with the other. */
export function tonghoHands(): Part[] {
  // a fold is a wedge cut from the bend of the elbow
  const fold = (points: Point[]) => shadePart(points, 'sleeve', 0.6);
  const rib = (x: number, low: number, high: number) =>
    shadePart(stroke([x, high, 0.3], [x - 0.3, (low + high) / 2, 0.6], [x, low, 0.3]), 'sleeve', 0.8);
  return [
    part(
      shape([
        [-11.4, 62, 1],
        [-17.6, 59.4],
        [-22.6, 52.4],
        [-28.6, 40.6],
        [-32.6, 31.2, 1],
        [-30.4, 26.4],
        [-25, 23.6],
        [-17, 22.2, 1],
        [-16, 29.8, 1],
        [-20.6, 31],
        [-23.6, 34, 1],
        [-19.2, 44.6],
        [-14.8, 53.6],
      ]),
      'sleeve',
      { shade: 4.2, edge: 0.6 },
    ),
    fold([
      [-23.6, 34.4],
      [-30.2, 37.2],
      [-29.4, 34.2],
    ]),
    fold([
      [-23.2, 32.8],
      [-31.4, 31.2],
      [-30.2, 28.8],
    ]),
    // a knitted cuff, gathered at the wrist
    part(
      [
        [-17.4, 22.6],
        [-13, 23.2],
        [-12.6, 29.4],
        [-16.4, 29.6],
      ],
      'sleeve',
      { edge: 0.5 },
    ),
    rib(-15.8, 23.6, 28.8),
    rib(-14.3, 23.8, 28.8),
    part(
      shape([
        [9.6, 62.4, 1],
        [16, 60.2],
        [21.6, 53.6],
        [27.6, 43],
        [32.2, 32.4, 1],
        [30, 27],
        [23.4, 23.6],
        [4.4, 21.2, 1],
        [4, 29.8, 1],
        [12, 30.6],
        [18, 33, 1],
        [19.4, 40],
        [14.4, 51],
      ]),
      'sleeve',
      { shade: 9.6 },
    ),
    fold([
      [18.2, 34],
      [27.6, 37.6],
      [28.4, 34.2],
    ]),
    fold([
      [17.4, 32.4],
      [28, 31.4],
      [27, 28.8],
    ]),
    part(
      [
        [5, 21.6],
        [-0.4, 22.6],
        [-0.8, 29.2],
        [4.4, 29.6],
      ],
      'sleeve',
      { edge: 0.4 },
    ),
    rib(1, 23, 28.8),
    rib(2.8, 22.6, 28.9),
    // the pencil
    part(
      [
        [-5, 35.4],
        [-3.2, 33.4],
        [-20.8, 18.4],
        [-22.6, 20.4],
      ],
      'pencil',
      { edge: 0.6 },
    ),
    part(
      [
        [-20.8, 18.4],
        [-22.6, 20.4],
        [-27.2, 14.4],
      ],
      'wood',
    ),
    part(
      [
        [-25.8, 16.4],
        [-25, 15.5],
        [-28.2, 13.2],
      ],
      'lead',
    ),
    // the fist round it, thumb on top
    part(
      shape(
        [
          [-15.4, 29.8],
          [-11, 31],
          [-8, 28.6],
          [-8.6, 24.4],
          [-11.6, 21.6],
          [-15.2, 21.8],
          [-17.6, 25],
        ],
        3,
      ),
      'skin',
      { shade: 2, edge: 0.7 },
    ),
    part(stroke([-12.4, 30, 2.6], [-15.8, 27.6, 2.6], [-18.4, 24.8, 2]), 'skin', { shade: 0.8, edge: 0.5 }),
    ...[
      [-15.6, 23.4, -10.6, 24.6],
      [-14.4, 25.4, -9.6, 26.4],
    ].map(([x, y, tipX, tipY]) =>
      shadePart(
        stroke([x!, y!, 0.2], [(x! + tipX!) / 2, (y! + tipY!) / 2 - 0.3, 0.5], [tipX!, tipY!, 0.2]),
        'skin',
        0.7,
      ),
    ),
    // blade and near fist
    part(
      [
        [-5, 24],
        [-6, 21.6],
        [-18, 15.6],
        [-20.4, 15.4],
        [-18.4, 18.2],
      ],
      'blade',
      { edge: 0.6 },
    ),
    part(
      shape(
        [
          [-0.6, 29.6],
          [-5, 29],
          [-8.2, 26],
          [-8.4, 22.6],
          [-5.6, 20.4],
          [-0.6, 21.8],
          [1.8, 25],
        ],
        3,
      ),
      'skin',
      { shade: 2.2, edge: 0.7 },
    ),
    shadePart(stroke([-7.6, 23.6, 0.2], [-5, 23, 0.5], [-2.6, 24, 0.2]), 'skin', 0.7),
    shadePart(stroke([-7.4, 25.8, 0.2], [-5, 25.4, 0.5], [-2.8, 26.2, 0.2]), 'skin', 0.7),
  ];
}

/** His hand, flat on the table: one outline, the thumb on the far side, the fingers parted by lines only. */
function restingHand(): Part[] {
  const between = (...points: StripPoint[]) => linePart(strip(points), 'hand', 0.85);
  return [
    part(
      shape([
        [-23.6, 42.8, 1],
        [-27, 43.6],
        [-30, 44.9],
        [-33.2, 45.4],
        [-34.3, 44.7],
        [-33.2, 43.9],
        [-31, 43],
        [-33, 42.8],
        [-36, 42.2],
        [-38.8, 40.9],
        [-39.3, 40.2],
        [-38.6, 39.8, 1],
        [-40.2, 39],
        [-40.5, 38.2],
        [-39.2, 37.9, 1],
        [-39.9, 37],
        [-39.5, 36.3],
        [-37.6, 36.5, 1],
        [-36.8, 35.5],
        [-35.6, 35.3],
        [-32, 36],
        [-28, 35.9],
        [-24.2, 36, 1],
      ]),
      'hand',
      { shade: 1.5, edge: 0.6 },
    ),
    between([-38.6, 39.8, 0.5], [-35.4, 40.6, 0.4], [-32.6, 41, 0.15]),
    between([-39.2, 37.9, 0.5], [-36, 38.8, 0.4], [-32.8, 39.1, 0.15]),
    between([-37.6, 36.5, 0.5], [-35, 37.2, 0.4], [-32.4, 37.5, 0.15]),
    between([-31, 43, 0.5], [-29.6, 42.4, 0.4], [-28.4, 41.2, 0.15]),
  ];
}

/** Chol-min: upright, legs crossed, head bowed; only the hand he lays on the table is in the light. */
export function cholmin(): Part[] {
  const head = profileHead({ hair: 'short', eyes: 'down' }).map((one, index) =>
    index === 5 ? { ...one, material: 'ear', edge: 0.5 } : { ...one, edge: 0 },
  );
  return [
    // the far knee
    part(
      shape([
        [-6, 6],
        [-24, 4],
        [-38, 8],
        [-41, 14],
        [-34, 20],
        [-12, 24],
      ]),
      'trousersFar',
    ),
    part(
      shape([
        [-5, 68.4, 1],
        [-10, 65.4],
        [-12.8, 58],
        [-12, 45],
        [-11.4, 32],
        [-12.6, 20],
        [-12, 9, 1],
        [6, 3],
        [22, 6, 1],
        [25, 17],
        [24.8, 32],
        [22.4, 47],
        [17, 59],
        [10, 66],
        [4, 69.6, 1],
      ]),
      'coat',
    ),
    // the near thigh, the shin folded back under it, a foot
    part(
      shape(
        [
          [0, -4.6, 1],
          [0.6, 1.6],
          [8, 3],
          [17, 1.6],
          [20.4, -1.6],
          [18, -4.8, 1],
        ],
        3,
      ),
      'sock',
      { edge: 0.5 },
    ),
    part(stroke([-28, 6, 11], [-14, 1.6, 10.4], [3, -0.6, 8.4]), 'trousersFar', { edge: 0.4 }),
    part(
      shape([
        [25, 1],
        [28.4, 8],
        [24, 16],
        [10, 21.4],
        [-10, 22.6],
        [-26, 19],
        [-34, 12],
        [-33.6, 6.4],
        [-27, 4.4],
        [-10, 5.6],
        [6, 2.6],
        [15, -1.6],
      ]),
      'trousers',
      { edge: 0.6 },
    ),
    linePart(stroke([21, 16, 0.3], [6, 15, 0.9], [-10, 10, 0.3]), 'seam'),
    ...placed(head, -5.4, 67, 0.24, 0.98),
    part(
      shape(
        [
          [-9.6, 68.6, 1],
          [-11.2, 64],
          [-5, 62],
          [2.4, 64],
          [8, 69],
          [4.4, 74, 1],
          [1, 70.4],
          [-4.4, 67.4],
        ],
        3,
      ),
      'coat',
    ),
    // the near arm reaches the table
    part(stroke([8, 60, 14.4], [9.4, 49, 14], [5.4, 37.4, 12.6], [-8, 35.6, 10.6], [-24, 39.4, 8]), 'coat', {
      edge: 0.7,
    }),
    linePart(stroke([9, 36, 0.3], [4, 39.6, 0.8], [-1, 39.4, 0.3]), 'seam'),
    linePart(stroke([16, 58, 0.3], [18.6, 40, 0.8], [17, 20, 0.3]), 'seam'),
    part(
      [
        [-22.6, 43.6],
        [-24.8, 43.6],
        [-25.6, 35.6],
        [-23.4, 35.2],
      ],
      'cuff',
    ),
    ...restingHand(),
  ];
}
