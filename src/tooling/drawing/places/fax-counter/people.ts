/** The people at the counter, in centimetres, feet at zero, drawn facing left. All are invented. */
import { closedCurve, strip } from '../../curves.ts';
import { hand, linePart, type Part, part, placed, shadePart } from '../../figures.ts';
import { profileHead, threeQuarterHead } from '../../heads.ts';
import { ellipse, type Point, rectangle, turned } from '../../shapes.ts';

/** Ri Chol-min: upright, his head bowed to the pages he holds. The pages are drawn apart. */
export function cholmin(): Part[] {
  return [
    part(
      [
        [-10, 88],
        [6, 88],
        [5, 50],
        [1.6, 8],
        [-9, 8],
        [-11, 48],
      ],
      'trousers',
    ),
    part(
      closedCurve(
        [
          [-19, 0, 1],
          [-19.4, 3],
          [-14, 6.4],
          [-2, 7.6],
          [1.6, 4],
          [2, 0, 1],
        ],
        3,
      ),
      'shoe',
    ),
    part(
      [
        [-8, 90],
        [13.4, 90],
        [13.6, 62],
        [11, 34],
        [8.6, 7],
        [-2.6, 7],
        [-4.4, 36],
        [-8.6, 62],
      ],
      'trousers',
      { edge: 0.7 },
    ),
    part(
      closedCurve(
        [
          [-13, 0, 1],
          [-13.4, 3],
          [-8, 6.8],
          [5, 7.6],
          [9.4, 4.4],
          [9.8, 0, 1],
        ],
        3,
      ),
      'shoe',
    ),
    part(
      strip([
        [-3, 133, 12],
        [-9, 116, 11],
        [-15, 108, 10],
      ]),
      'coat',
    ),
    part(
      strip([
        [-14, 108.6, 9.6],
        [-23, 111, 8.4],
        [-31, 115.4, 7],
      ]),
      'coat',
    ),
    part(
      closedCurve([
        [-3, 146, 1],
        [-8.6, 141.4],
        [-12.2, 133],
        [-12.8, 121],
        [-11.8, 105],
        [-12.4, 92],
        [-11.4, 84.6, 1],
        [-11, 79, 1],
        [1, 77.8],
        [13.8, 79, 1],
        [14.2, 84.6, 1],
        [16, 94],
        [15.6, 110],
        [17, 124],
        [15.4, 135.6],
        [10, 143],
        [4.6, 147, 1],
      ]),
      'coat',
      { shade: 9 },
    ),
    shadePart(
      [
        [-11.5, 84.8],
        [-11, 79.2],
        [13.6, 79.2],
        [14, 84.8],
      ],
      'coat',
    ),
    ...placed(profileHead({ hair: 'short', eyes: 'down' }), -4.8, 143, 0.38),
    part(
      closedCurve(
        [
          [-9, 145.4, 1],
          [-10, 140.6],
          [-4, 138.4],
          [3, 140.2],
          [12.4, 141.4],
          [3.8, 150.4, 1],
          [2, 147.8],
          [-2, 144.8],
          [-6.4, 143.8],
        ],
        3,
      ),
      'coat',
      { edge: 0.6 },
    ),
    part(
      strip([
        [5.4, 135.4, 14.6],
        [5.2, 120, 13],
        [1.6, 108.6, 12],
      ]),
      'coat',
      { edge: 0.7 },
    ),
    part(
      strip([
        [1.4, 109.4, 11.6],
        [-11, 108.4, 10],
        [-23.4, 112.6, 8],
      ]),
      'coat',
      { edge: 0.8 },
    ),
  ];
}

/** The hand that holds the pages; drawn over them. */
export function cholminHand(): Part[] {
  return [part(hand(-22.6, 112.4, Math.PI - 0.24, 0.86), 'skin', { shade: 1.8 })];
}

/** The three pages in Chol-min's hands: far, middle, near. Bars stand for writing. */
export function threePages(): { sheets: Part[]; bars: Part[] } {
  // across: from the side of his hand outwards; up: from the lower edge; the sheet leans to his face
  const onSheet = (across: number, up: number): Point => [
    -25.6 - 13.4 * across - 5.4 * up,
    110.4 - 3.4 * across + 25 * up + 2.4 * across * up,
  ];
  const sheet = closedCurve(
    [
      [...onSheet(0, 0), 1],
      [...onSheet(1, 0), 1],
      [...onSheet(1.04, 0.5)],
      [...onSheet(1, 1), 1],
      [...onSheet(0.5, 1.015)],
      [...onSheet(0, 1), 1],
      [...onSheet(0.03, 0.5)],
    ],
    3,
  );
  const pivot: Point = [-28, 111];
  const sheets = [-0.34, -0.17, 0].map((turn, index) =>
    part(turned(sheet, turn, pivot), `page-${index}`, { shade: 1.8 }),
  );
  const rows: [number, number, number][] = [
    [0.86, 0.14, 0.7],
    [0.78, 0.14, 0.84],
    [0.7, 0.14, 0.56],
    [0.54, 0.14, 0.82],
    [0.46, 0.14, 0.74],
    [0.38, 0.14, 0.46],
  ];
  const bars = rows.map(([up, from, to]) =>
    linePart(
      [onSheet(from, up), onSheet(to, up), onSheet(to, up - 0.035), onSheet(from, up - 0.035)],
      'bars',
    ),
  );
  return { sheets, bars };
}

/** The operator: a woman of about fifty, bent to the page; oversleeves are what keeps its colour. */
export function clerk(): Part[] {
  const body = closedCurve([
    [-4.4, 133.6, 1],
    [-10, 131],
    [-15.4, 126.6],
    [-17, 116],
    [-16.4, 100],
    [-17, 84],
    [-17.2, 66, 1],
    [17.2, 66, 1],
    [17.4, 84],
    [17.6, 102],
    [18, 117],
    [15.6, 127],
    [9, 131.8],
    [4.8, 134, 1],
  ]);
  return [
    part(body, 'cardigan', { shade: 8, edge: 1 }),
    part(
      closedCurve(
        [
          [-7.2, 133.6, 1],
          [-5.8, 124],
          [-5, 110, 1],
          [-1.6, 120],
          [4.8, 133.6, 1],
        ],
        3,
      ),
      'blouse',
      { shade: 2 },
    ),
    shadePart(
      strip([
        [-5, 110, 0.5],
        [-5.6, 90, 0.9],
        [-5.6, 66, 0.6],
      ]),
      'cardigan',
    ),
    ...[103, 91, 79].map((y) => shadePart(ellipse(-7.8, y, 0.9, 0.9, 0, 10), 'cardigan')),
    ...placed(threeQuarterHead({ eyes: 'down', aged: true, jaw: 0.97 }), -5.4, 131.6, 0.24, 1),
    part(
      closedCurve(
        [
          [-9.6, 130.4, 1],
          [-10.4, 127.4],
          [-5.8, 125, 1],
          [-1, 128],
          [4.6, 134.4, 1],
          [6.6, 130.6],
          [2.6, 126.4],
          [-5.2, 122.6, 1],
          [-11.6, 126.4],
        ],
        3,
      ),
      'blouse',
      { shade: 2, edge: 0.5 },
    ),
    // the arm that rests on the keys
    part(
      closedCurve([
        [9, 129.6],
        [15.4, 127],
        [19.4, 118],
        [21.6, 108],
        [20.6, 101.4],
        [14.6, 99.6],
        [11, 104],
        [9.6, 116],
      ]),
      'cardigan',
      { shade: 7, edge: 0.8 },
    ),
    part(
      closedCurve([
        [20.8, 106, 1],
        [20.4, 98.4],
        [14, 91.6],
        [5, 88.6],
        [-3, 89, 1],
        [-3.4, 96.4, 1],
        [4, 99],
        [10, 103.6],
        [12.4, 107.4, 1],
      ]),
      'sleeve',
      { shade: 3.6, edge: 0.9 },
    ),
    ...gathers(
      [
        [-0.6, 96.8],
        [-0.2, 89.4],
      ],
      [
        [12.6, 104.6],
        [19.6, 103],
      ],
    ),
    part(hand(-3.2, 92.6, Math.PI + 0.1, 0.8), 'skin', { shade: 1.6, edge: 0.4 }),
    // upper arm towards the page
    part(
      closedCurve([
        [-9, 129.4],
        [-15.4, 126.6],
        [-20, 119],
        [-25, 109],
        [-24, 103],
        [-18, 102],
        [-14, 107],
        [-10.6, 116],
      ]),
      'cardigan',
      { shade: 3.6, edge: 1 },
    ),
  ];
}

type Across = readonly [from: readonly [number, number], to: readonly [number, number]];

/** The elastic at both ends of an oversleeve. */
function gathers(...ends: Across[]): Part[] {
  return ends.map(([from, to]) =>
    shadePart(
      strip([
        [from[0], from[1], 0.5],
        [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, 1.1],
        [to[0], to[1], 0.5],
      ]),
      'sleeve',
    ),
  );
}

/** Her forearm and the hand on the page, in front of the machine. */
export function clerkHand(): Part[] {
  return [
    part(
      closedCurve([
        [-16.6, 104.6, 1],
        [-18, 99.4],
        [-25, 99.6],
        [-31, 103.4],
        [-35.4, 107.8, 1],
        [-31.6, 113.6, 1],
        [-27, 111.4],
        [-25, 108.6, 1],
      ]),
      'sleeve',
      { shade: 3.4, edge: 0.9 },
    ),
    ...gathers(
      [
        [-34, 106.6],
        [-30, 112.6],
      ],
      [
        [-18.6, 101],
        [-25, 107.4],
      ],
    ),
    // the palm lies on the sheet, four fingers spread a little
    part(
      closedCurve([
        [-33, 112.6],
        [-35.4, 108.4],
        [-39.4, 109.4],
        [-42, 112.4],
        [-41.4, 116],
        [-38, 117.6],
        [-34.6, 116],
      ]),
      'skin',
      { shade: 1.6 },
    ),
    ...[
      [-41, 112.4, -48, 113.2],
      [-41, 114.4, -48.4, 116.4],
      [-40, 116, -46.4, 119.4],
      [-38, 116.8, -42.8, 121.4],
    ].map(([x, y, tipX, tipY]) =>
      part(
        strip([
          [x!, y!, 2.6],
          [(x! + tipX!) / 2, (y! + tipY!) / 2 + 0.4, 2.5],
          [tipX!, tipY!, 1.9],
        ]),
        'skin',
        { shade: 0.7, edge: 0.35 },
      ),
    ),
    part(
      strip([
        [-36, 110, 2.8],
        [-39.6, 107.6, 2.6],
        [-42, 107.8, 2],
      ]),
      'skin',
      { shade: 0.8 },
    ),
  ];
}

/** Old Cha: a courier who looks elsewhere, a parcel hanging from the hands behind his back. */
export function cha(): Part[] {
  return [
    part(
      [
        [-10, 82],
        [6, 82],
        [5, 46],
        [2, 11],
        [-8.4, 11],
        [-11, 44],
      ],
      'trousers',
    ),
    part(
      closedCurve(
        [
          [-20, 0, 1],
          [-20.2, 2.6],
          [-14, 5.8],
          [-4, 6.2],
          [0.6, 3.4],
          [1, 0, 1],
        ],
        3,
      ),
      'shoe',
    ),
    part(
      [
        [-7.4, 84],
        [14.6, 84],
        [14.8, 58],
        [12.6, 34],
        [11.6, 12],
        [-1, 11],
        [-4, 36],
        [-8.6, 60],
      ],
      'trousers',
      { edge: 0.6 },
    ),
    part(
      [
        [1, 12],
        [8.6, 12.6],
        [8, 4],
        [1.6, 4],
      ],
      'skin',
    ),
    part(
      closedCurve(
        [
          [-11, 0, 1],
          [-11.2, 2.6],
          [-5, 5.8],
          [6, 6.4],
          [10.4, 3.6],
          [10.8, 0, 1],
        ],
        3,
      ),
      'shoe',
    ),
    part(
      closedCurve([
        [-6.4, 138.6, 1],
        [-12, 132.4],
        [-15.4, 121],
        [-16, 106],
        [-14.6, 90],
        [-15, 74, 1],
        [0, 72.6],
        [15.6, 74.6, 1],
        [17, 90],
        [18.2, 106],
        [20.4, 120],
        [18.4, 132],
        [12, 139.6],
        [5, 142, 1],
      ]),
      'coat',
      { shade: 9 },
    ),
    shadePart(
      strip([
        [-9, 92, 0.5],
        [-2, 91, 1],
        [4, 92, 0.5],
      ]),
      'coat',
    ),
    // strap over the back
    linePart(
      strip([
        [-9.6, 133, 1.9],
        [3, 116, 2.1],
        [16, 102, 2],
        [20, 96, 1.9],
      ]),
      'strap',
    ),
    ...placed(profileHead({ hair: 'short', eyes: 'open', cap: true }), -4.6, 138.2, -0.06, 1.02),
    part(
      closedCurve(
        [
          [-9, 140.6, 1],
          [-9.8, 135.6],
          [-3, 132.6],
          [5, 134],
          [11, 138.4],
          [6.2, 145.2, 1],
          [2.6, 141.4],
          [-3, 138.8],
        ],
        3,
      ),
      'coat',
      { edge: 0.6 },
    ),
    // the arm goes back, hands clasped behind
    part(
      strip([
        [6, 131, 13.6],
        [12, 114, 12.4],
        [18, 103.4, 11],
      ]),
      'coat',
      { edge: 0.8 },
    ),
    part(
      strip([
        [17.6, 104, 10.6],
        [21, 97, 9.4],
        [21.6, 90, 8],
      ]),
      'coat',
      { edge: 0.7 },
    ),
    part(
      closedCurve(
        [
          [18, 91],
          [25, 91],
          [26.4, 86],
          [23.6, 81.6],
          [18.6, 82.4],
          [16.8, 87],
        ],
        3,
      ),
      'skin',
      { shade: 1.6 },
    ),
    // the parcel on its string
    linePart(
      strip([
        [22, 82, 0.5],
        [26, 72, 0.5],
        [30, 63.6, 0.5],
      ]),
      'string',
    ),
    linePart(
      strip([
        [22.6, 82, 0.5],
        [22, 73, 0.5],
        [22, 64.4, 0.5],
      ]),
      'string',
    ),
    part(
      [
        [17, 64.6],
        [37, 63],
        [38.6, 42],
        [18.4, 43],
      ],
      'parcel',
      { edge: 0.8 },
    ),
    linePart(
      strip([
        [27, 63.8, 0.6],
        [27.8, 54, 0.6],
        [28.4, 42.6, 0.6],
      ]),
      'string',
    ),
    linePart(
      strip([
        [17.8, 54.4, 0.6],
        [28, 53.6, 0.6],
        [37.8, 52.8, 0.6],
      ]),
      'string',
    ),
  ];
}

/** A woman who waits behind him, a cloth bag in both hands. */
export function queueWoman(): Part[] {
  return [
    part(
      [
        [-8.6, 40],
        [3, 40],
        [2, 8],
        [-6.4, 8],
      ],
      'trousers',
    ),
    part(
      closedCurve(
        [
          [-15, 0, 1],
          [-15.2, 2.6],
          [-10, 5.6],
          [-1, 6.2],
          [1.8, 3],
          [2, 0, 1],
        ],
        3,
      ),
      'shoe',
    ),
    part(
      [
        [-4, 40],
        [10, 40],
        [9, 8],
        [-0.6, 8],
      ],
      'trousers',
      { edge: 0.6 },
    ),
    part(
      closedCurve(
        [
          [-8, 0, 1],
          [-8.4, 2.6],
          [-3, 5.6],
          [6.6, 6.4],
          [9.6, 3],
          [9.8, 0, 1],
        ],
        3,
      ),
      'shoe',
    ),
    part(
      closedCurve([
        [-4, 131, 1],
        [-9.6, 127],
        [-14, 118],
        [-15.4, 106],
        [-13, 92],
        [-14.4, 70],
        [-15.6, 39, 1],
        [0, 36.6],
        [15.6, 38.6, 1],
        [16, 62],
        [15, 84],
        [17, 104],
        [17, 118],
        [13.6, 127],
        [8, 131.6],
        [4, 133, 1],
      ]),
      'coat',
      { shade: 9 },
    ),
    ...placed(profileHead({ hair: 'bun', eyes: 'down' }), -4, 129.6, 0.1, 0.98),
    part(
      closedCurve(
        [
          [-8.4, 131.6, 1],
          [-9, 126.6],
          [-3, 124],
          [4, 125.6],
          [9.6, 129.4],
          [5.8, 135.6, 1],
          [2, 132.4],
          [-3, 130],
        ],
        3,
      ),
      'coat',
      { edge: 0.6 },
    ),
    // a cloth bag in both hands
    part(
      closedCurve([
        [-9, 74, 1],
        [-14, 62],
        [-19, 54, 1],
        [-21.6, 43],
        [-20.4, 31],
        [-13, 26],
        [-4, 26.6],
        [2.4, 31],
        [3.8, 42],
        [1.6, 54, 1],
        [-3, 63],
        [-6.4, 74, 1],
        [-6.6, 63],
        [-3.4, 54, 1],
        [-9, 52],
        [-15, 54, 1],
        [-10.4, 63],
      ]),
      'bag',
      { edge: 0.7 },
    ),
    shadePart(
      strip([
        [-14, 50, 0.3],
        [-15, 41, 0.8],
        [-12, 32, 0.3],
      ]),
      'bag-fold',
    ),
    shadePart(
      strip([
        [-4, 50, 0.3],
        [-3.2, 41, 0.8],
        [-5.4, 32, 0.3],
      ]),
      'bag-fold',
    ),
    part(
      strip([
        [5, 122, 13],
        [8.4, 106, 12.2],
        [6.6, 96, 11.4],
      ]),
      'coat',
      { edge: 0.7 },
    ),
    part(
      strip([
        [6.8, 97, 11],
        [1, 87, 9.4],
        [-5.4, 79.4, 7.4],
      ]),
      'coat',
      { edge: 0.8 },
    ),
    part(hand(-4.6, 80, Math.PI + 0.86, 0.74), 'skin', { edge: 0.8 }),
  ];
}

/** A man who has come far and sleeps sitting on his own carton, another one on his knees. */
export function sleeper(): Part[] {
  return [
    part(
      strip([
        [10, 47, 17],
        [-12, 48, 15],
        [-21, 44, 13.4],
      ]),
      'trousers',
    ),
    part(
      strip([
        [-20, 44, 13.4],
        [-19, 26, 11.6],
        [-17, 8, 10],
      ]),
      'trousers',
    ),
    part(
      closedCurve(
        [
          [-27, 0, 1],
          [-27.2, 3],
          [-22, 6.6],
          [-13, 7.2],
          [-10.6, 3],
          [-10.8, 0, 1],
        ],
        3,
      ),
      'shoe',
    ),
    part(
      closedCurve([
        [-6, 103, 1],
        [-11.6, 99],
        [-13.6, 89],
        [-10, 74],
        [-6, 58],
        [-2, 46],
        [6, 40.6, 1],
        [22, 40, 1],
        [24.6, 52],
        [24, 68],
        [20.4, 84],
        [13, 97],
        [2.4, 102.4, 1],
      ]),
      'coat',
      { shade: 9 },
    ),
    part(
      strip([
        [12, 48, 18],
        [-14, 49.4, 16.4],
        [-29, 45, 14.4],
      ]),
      'trousers',
      { edge: 0.8 },
    ),
    part(
      strip([
        [-28.4, 45.6, 14],
        [-28, 27, 12],
        [-26, 7, 10.6],
      ]),
      'trousers',
      { edge: 0.8 },
    ),
    part(
      closedCurve(
        [
          [-37, 0, 1],
          [-37.4, 3],
          [-32, 6.8],
          [-21, 7.4],
          [-19, 3],
          [-19.4, 0, 1],
        ],
        3,
      ),
      'shoe',
    ),
    ...placed(profileHead({ hair: 'short', eyes: 'closed' }), -10, 100.6, 0.62),
    part(
      closedCurve(
        [
          [-14, 101.6, 1],
          [-14.8, 97],
          [-8, 94.6],
          [-1, 97.4],
          [4.4, 102.4],
          [-2.4, 108.8, 1],
          [-5, 104.8],
          [-9, 101.6],
        ],
        3,
      ),
      'coat',
      { edge: 0.6 },
    ),
    part(turned(rectangle(-34.6, 57, 25, 20), 0.03, [-24, 57]), 'parcel', { edge: 0.8 }),
    linePart(
      strip([
        [-22.4, 77, 0.6],
        [-22.3, 66, 0.6],
        [-22.2, 57, 0.6],
      ]),
      'string',
    ),
    part(
      strip([
        [2, 94, 13.6],
        [2, 80, 12.6],
        [-4, 70.6, 11.4],
      ]),
      'coat',
      { edge: 0.7 },
    ),
    part(
      strip([
        [-3.6, 71.4, 11],
        [-14, 70, 9.4],
        [-23, 73.4, 7.6],
      ]),
      'coat',
      { edge: 0.8 },
    ),
    part(hand(-22.4, 73.4, Math.PI - 0.1, 0.8), 'skin'),
  ];
}
