/** Senior Lieutenant Ryang, in centimetres, floor at zero, drawn facing left: a straight coat with a tired head. */
import { type CurvePoint, closedCurve, type StripPoint, strip } from '../../curves.ts';
import { hand, linePart, type Part, part, placed, shadePart } from '../../figures.ts';
import { quarterHead } from './heads.ts';

const shape = (points: CurvePoint[], steps = 4) => closedCurve(points, steps);
const stroke = (...points: StripPoint[]) => strip(points);

/** Boots, coat and belt, and the folded form in his far hand. */
const body: readonly Part[] = [
  part(
    [
      [1, 70],
      [15.6, 70],
      [15, 40],
      [14, 10],
      [5, 10],
      [3.6, 40],
    ],
    'trou',
    { shade: 6 },
  ),
  part(
    shape(
      [
        [4.2, 0, 1],
        [3.6, 20],
        [3.8, 32, 1],
        [15.4, 32, 1],
        [15.4, 14],
        [18.4, 5],
        [19, 0, 1],
      ],
      3,
    ),
    'shoe',
    { shade: 4 },
  ),
  part(
    [
      [-15, 70],
      [1, 70],
      [-1.6, 40],
      [-3.4, 10],
      [-13.6, 10],
      [-15, 40],
    ],
    'trou',
    { shade: 6, edge: 0.8 },
  ),
  part(
    shape(
      [
        [-20.6, 0, 1],
        [-20.6, 4.4],
        [-15.4, 9],
        [-15, 20],
        [-15.2, 31, 1],
        [-3, 31, 1],
        [-2.6, 16],
        [-2.6, 0, 1],
      ],
      3,
    ),
    'shoe',
    { shade: 4, edge: 0.8 },
  ),
  part(stroke([14.6, 134, 12], [21.4, 116, 11], [22, 102, 10]), 'coat', { shade: 5 }),
  part(stroke([22, 102, 10], [16, 95, 9], [8, 96.4, 7.4]), 'coat', { shade: 3.6 }),
  part(hand(9, 96.4, Math.PI - 0.2, 0.76), 'skin', { shade: 1.6 }),
  part(
    shape([
      [-5, 146, 1],
      [-11, 143.6],
      [-17.4, 140],
      [-20, 132],
      [-19, 118],
      [-17, 104],
      [-17.6, 90],
      [-19.4, 70],
      [-20.4, 58, 1],
      [0, 56],
      [20, 58, 1],
      [18.8, 74],
      [17, 92],
      [17, 106],
      [18.4, 120],
      [19, 133],
      [16, 140.4],
      [9, 144],
      [5.4, 146.4, 1],
    ]),
    'coat',
    { shade: 11, edge: 1.1 },
  ),
  shadePart(stroke([-2, 142, 0.5], [-3.6, 110, 0.9], [-4.4, 57, 0.7]), 'coat'),
  part(
    shape(
      [
        [-17.2, 103, 1],
        [-17.2, 98.4, 1],
        [0, 96.6],
        [17, 98.6, 1],
        [17, 103.2, 1],
        [0, 101.4],
      ],
      3,
    ),
    'belt',
    { edge: 0.6 },
  ),
  shadePart(
    [
      [-13.6, 126],
      [-7.2, 125.4],
      [-7.2, 124.2],
      [-13.6, 124.8],
    ],
    'coat',
  ),
  shadePart(
    [
      [5, 125.4],
      [12.6, 126.2],
      [12.6, 125],
      [5, 124.2],
    ],
    'coat',
  ),
  part(
    [
      [-2, 91],
      [8.6, 88.6],
      [13, 105],
      [2.4, 107.6],
    ],
    'paper',
    { shade: 3 },
  ),
  part(
    shape(
      [
        [4, 94],
        [8, 92],
        [12, 94],
        [10, 98],
        [6, 99],
      ],
      3,
    ),
    'skin',
  ),
];

/** Cap and head, collar, and the strap on the near shoulder. */
const headAndCollar: readonly Part[] = [
  ...placed(
    quarterHead({ hair: 'cap', eyes: 'down', mouth: 'rest', jaw: 0.98, aged: true }),
    -2.2,
    145,
    0.07,
    1,
  ),
  part(
    shape(
      [
        [-8.4, 149, 1],
        [-8.4, 143.4],
        [-1, 141],
        [6, 143],
        [9.4, 149.4, 1],
        [9, 145],
        [4, 140.6],
        [-2, 138.8],
        [-9.4, 142],
      ],
      3,
    ),
    'coat',
    { shade: 4, edge: 0.6 },
  ),
  part(
    shape(
      [
        [-17, 140.6, 1],
        [-9.4, 143.6, 1],
        [-10, 141.2, 1],
        [-17.6, 138.2, 1],
      ],
      2,
    ),
    'cap-band',
  ),
];

/** The strap on the far shoulder; it lies over whatever the arm does. */
const farStrap: readonly Part[] = [
  part(
    shape(
      [
        [10, 143.4, 1],
        [16, 140.4, 1],
        [16.8, 138, 1],
        [10.4, 141, 1],
      ],
      2,
    ),
    'cap-band',
  ),
];

/** His near arm, hanging, the torch down. */
const armDown: readonly Part[] = [
  part(stroke([-16, 135, 12.4], [-21.4, 117, 11], [-22.6, 104, 10]), 'coat', { shade: 4.4, edge: 1.1 }),
  part(stroke([-22.6, 104, 10], [-23, 92, 9], [-23, 84, 8]), 'coat', { shade: 3.4, edge: 1 }),
  part(hand(-23, 84, -1.5, 0.84), 'skin', { shade: 1.6 }),
  part(
    [
      [-26.4, 82],
      [-21.4, 82.6],
      [-22.4, 66],
      [-25.4, 65.8],
    ],
    'torch',
    { edge: 0.7 },
  ),
  part(
    shape(
      [
        [-25.8, 66, 1],
        [-21.8, 66.2, 1],
        [-20.4, 60, 1],
        [-27.6, 59.6, 1],
      ],
      3,
    ),
    'torch',
    { edge: 0.7 },
  ),
  linePart(
    [
      [-27.6, 59.7],
      [-20.4, 60.1],
      [-20.5, 58.9],
      [-27.5, 58.5],
    ],
    'lens',
  ),
];

/** His near arm, the torch raised to the height of his chest. */
const armRaised: readonly Part[] = [
  part(
    shape([
      [-10, 138],
      [-16.6, 138],
      [-20.4, 131],
      [-24, 118],
      [-25, 110],
      [-21.4, 105.6],
      [-16, 108],
      [-13, 120],
    ]),
    'coat',
    { shade: 4.4, edge: 1.1 },
  ),
  part(stroke([-21.4, 110, 11], [-28, 109, 9.8], [-37, 111.4, 8]), 'coat', { shade: 3.2, edge: 1 }),
  part(hand(-36, 111.2, Math.PI - 0.05, 0.9), 'skin', { shade: 1.6 }),
  part(
    [
      [-34, 112.6],
      [-34, 108.4],
      [-50, 107.4],
      [-50, 113.2],
    ],
    'torch',
    { edge: 0.6 },
  ),
  part(
    [
      [-50, 114.6],
      [-50, 106.4],
      [-53.6, 105.6],
      [-53.6, 115.4],
    ],
    'torch',
    { edge: 0.6 },
  ),
  linePart(
    [
      [-53.4, 115.2],
      [-53.4, 105.8],
      [-54.6, 105.8],
      [-54.6, 115.2],
    ],
    'lens',
  ),
];

/** Torch down. */
export const ryang = (): Part[] => [...body, ...armDown, ...headAndCollar, ...farStrap];

/** The same man, his torch raised. */
export const ryangWithTorch = (): Part[] => [...body, ...headAndCollar, ...armRaised, ...farStrap];
