/** Tong-ho and Mr Jin in the office, in centimetres, feet at zero, drawn facing left. Both are invented. */
import { type CurvePoint, closedCurve, type StripPoint, strip } from '../../curves.ts';
import { hand, linePart, type Part, part, placed, shadePart } from '../../figures.ts';
import { profileHead } from '../../heads.ts';
import { ellipse } from '../../shapes.ts';

const shape = (points: CurvePoint[], steps = 4) => closedCurve(points, steps);
const stroke = (...points: StripPoint[]) => strip(points);

function slipper(toe: number, material: string): Part[] {
  return [
    part(
      shape(
        [
          [toe, 0, 1],
          [toe - 1, 3],
          [toe + 2.6, 6.6],
          [toe + 9, 8.6],
          [toe + 13, 6.4],
          [toe + 15, 3.4],
          [toe + 23, 3],
          [toe + 25, 0, 1],
        ],
        3,
      ),
      material,
      { shade: 2, edge: 0.6 },
    ),
  ];
}

/** Paek Tong-ho: belly first, weight on his heels, half a glass of hot water held clear of both. */
export function tongho(): Part[] {
  return [
    // far leg
    part(
      [
        [-13, 80],
        [6, 80],
        [4, 46],
        [2, 13],
        [-9, 13],
        [-13, 46],
      ],
      'trousers',
    ),
    part(
      [
        [-7.6, 15],
        [0.4, 15],
        [0.8, 4],
        [-8, 4],
      ],
      'skin',
    ),
    ...slipper(-21.6, 'slipper-far'),
    // near leg
    part(
      [
        [-9, 82],
        [16.6, 82],
        [16, 56],
        [13, 36],
        [12.6, 13],
        [0.6, 13],
        [-4, 44],
      ],
      'trousers',
    ),
    part(
      [
        [2, 15],
        [10.8, 15],
        [11.4, 4],
        [1.6, 4],
      ],
      'skin',
    ),
    ...slipper(-8, 'slipper'),
    // the far arm steadies the glass from below
    part(stroke([-8, 124, 12], [-18, 110, 11], [-25, 108, 9]), 'sleeve'),
    // vest
    part(
      shape([
        [-6, 139.6, 1],
        [-12.6, 134],
        [-18.6, 122],
        [-23.6, 107],
        [-25, 95],
        [-22.4, 84],
        [-17, 75.6, 1],
        [-2, 73],
        [15, 75.6, 1],
        [17.6, 90],
        [18.6, 108],
        [18.4, 122],
        [15.4, 133],
        [9, 140],
        [4, 142, 1],
      ]),
      'vest',
      { edge: 0.8 },
    ),
    ...(
      [
        [121, -17, 17.6],
        [108, -22, 18],
        [95, -24, 17.6],
        [84, -21, 16.4],
      ] as const
    ).map(([y, from, to]) => linePart(stroke([from, y, 0.3], [-4, y - 2, 1], [to, y, 0.3]), 'seam')),
    ...placed(profileHead({ hair: 'short', eyes: 'open' }), -3.6, 138, 0.05, 1.05),
    // a soft chin
    part(
      shape([
        [-10.4, 140.4],
        [-11.4, 138],
        [-7, 134.6],
        [1, 134],
        [2, 141],
        [-4, 142.4],
      ]),
      'skin',
    ),
    part(
      shape(
        [
          [-8.4, 138, 1],
          [-8, 132.6],
          [0, 131],
          [7, 134],
          [9.6, 143, 1],
          [5, 140],
          [-2, 137.4],
        ],
        3,
      ),
      'sleeve',
    ),
    // near arm
    part(stroke([6.6, 131, 14], [11, 116, 13.4], [6.6, 104.6, 12]), 'sleeve', { edge: 0.8 }),
    part(stroke([7.4, 105.4, 12], [-8, 104.6, 10.6], [-22, 109.6, 8.4]), 'sleeve', { edge: 0.9 }),
    part(hand(-21.2, 109.8, Math.PI - 0.3, 0.9), 'skin', { edge: 0.7 }),
  ];
}

/** What he carries; its foot stands in his hand. */
export const HALF_GLASS = { x: -27.6, foot: 109, radius: 4.1, tall: 16, full: 0.5 };

/** Mr Jin: forty-two, thin, a little bent to the fax; cherries in one hand. */
export function jin(): Part[] {
  return [
    // legs, seen between the legs of the desk
    part(
      [
        [-9, 88],
        [5, 88],
        [3.6, 48],
        [1, 8],
        [-7.4, 8],
        [-9.6, 46],
      ],
      'trousers',
    ),
    part(
      shape(
        [
          [-17, 0, 1],
          [-17.4, 3],
          [-12, 6.4],
          [-1, 7.2],
          [1.8, 3],
          [2, 0, 1],
        ],
        3,
      ),
      'shoe',
    ),
    part(
      [
        [-7, 90],
        [12, 90],
        [11.6, 56],
        [9.4, 8],
        [0, 8],
        [-4, 48],
      ],
      'trousers',
    ),
    part(
      shape(
        [
          [-9, 0, 1],
          [-9.4, 3],
          [-4, 6.4],
          [8, 7.2],
          [10.8, 3],
          [11, 0, 1],
        ],
        3,
      ),
      'shoe',
    ),
    // the arm that holds the bag
    part(stroke([-4, 132, 11], [-11, 117, 10], [-14, 112, 9.4]), 'shirt'),
    part(stroke([-13, 113, 7], [-20, 110, 6.4], [-27, 113, 5.4]), 'skin', { edge: 0.8 }),
    // a summer shirt worn outside the trousers
    part(
      shape([
        [-3.4, 146, 1],
        [-8.4, 142],
        [-11.8, 134],
        [-12.2, 122],
        [-10.4, 106],
        [-11, 92],
        [-11.4, 82, 1],
        [2, 80.6],
        [14, 82.4, 1],
        [14.4, 96],
        [14.2, 112],
        [15.8, 126],
        [14, 137],
        [9, 143.8],
        [4, 147, 1],
      ]),
      'shirt',
      { edge: 0.8 },
    ),
    shadePart(stroke([-6, 139, 0.3], [-8.4, 120, 0.8], [-8, 82, 0.5]), 'shirt'),
    ...placed(profileHead({ hair: 'short', eyes: 'down' }), -5, 143.4, 0.2, 0.98),
    part(
      shape(
        [
          [-9.2, 145.6, 1],
          [-10.6, 140.4],
          [-5, 138.4],
          [3, 140.4],
          [8.4, 145.4],
          [3.8, 150.4, 1],
          [1.6, 146.8],
          [-4, 143.8],
        ],
        3,
      ),
      'shirt',
    ),
    // the near arm hangs
    part(stroke([12.6, 116, 7.4], [13.4, 102, 6.4], [11.6, 91, 5.4]), 'skin', { edge: 0.6 }),
    part(hand(11.8, 92, -Math.PI / 2 - 0.12, 0.74), 'skin', { edge: 0.5 }),
    part(stroke([6.4, 137, 12.6], [11.6, 122, 11.8], [12.4, 113, 11]), 'shirt', { edge: 0.7 }),
  ];
}

/** The hat as it lies on the desk, from the side. */
export function jinHat(): Part[] {
  return [
    part(
      shape([
        [-10.6, 2, 1],
        [-10.4, 8],
        [-7.6, 12.4],
        [-2, 10.8],
        [4, 12.6],
        [8.6, 10.4],
        [10.6, 2, 1],
      ]),
      'hat',
      { shade: 7, edge: 0.9 },
    ),
    part(
      [
        [-10.8, 5],
        [-10.6, 1.4],
        [10.6, 1.4],
        [10.7, 5],
      ],
      'band',
    ),
    part(
      shape([
        [-17.6, 1.6],
        [-10, 3],
        [0, 1.4],
        [10, 3],
        [17.6, 2],
        [13, -1.6],
        [0, -3],
        [-13, -1.8],
      ]),
      'hat',
      { shade: 4, edge: 0.9 },
    ),
  ];
}

/** A paper bag, its mouth rolled down; cherries look over the rim. */
export function cherries(): Part[] {
  const fruit: [number, number][] = [
    [-35.4, 126.4],
    [-31.4, 127.6],
    [-26.4, 126.6],
    [-33.4, 129],
    [-28.8, 128.4],
  ];
  return [
    ...fruit.map(([x, y]) => part(ellipse(x, y, 2.2, 2.1, 0, 12), 'cherry')),
    ...fruit
      .slice(3)
      .map(([x, y]) =>
        linePart(stroke([x, y + 1.6, 0.5], [x + 1, y + 4, 0.5], [x + 2.6, y + 6, 0.4]), 'stalk'),
      ),
    part(
      [
        [-38, 125],
        [-23.4, 125.6],
        [-22.6, 107.6],
        [-25, 105],
        [-36.6, 104.6],
        [-38.6, 107.4],
      ],
      'bag',
      { shade: 5.4, edge: 1.3 },
    ),
    shadePart(stroke([-33.6, 122, 0.3], [-34.6, 114, 0.7], [-33, 105, 0.3]), 'bag', 0.6),
    part(
      [
        [-38.6, 126],
        [-22.8, 126.6],
        [-22.6, 122.6],
        [-38.4, 122],
      ],
      'roll',
      { edge: 0.8 },
    ),
    part(hand(-24, 110, Math.PI - 0.1, 0.72), 'skin', { edge: 0.6 }),
  ];
}
