/** Heads of the people on the Jo family's stairs, in centimetres: origin at the throat, looking left. */
import { type CurvePoint, closedCurve, type StripPoint, strip } from '../../curves.ts';
import { linePart, type Part, part, shadePart } from '../../figures.ts';
import { browsOf, type Eyes, lidsOf, profileBones, quarterBones, quarterFace } from '../../head-bones.ts';
import { intersect } from '../../shapes.ts';

const shape = (points: CurvePoint[], steps = 4) => closedCurve(points, steps);
const stroke = (...points: StripPoint[]) => strip(points);

export type QuarterHead = {
  hair: 'short' | 'bun' | 'pony' | 'bob' | 'cap';
  eyes: Eyes;
  mouth: 'rest' | 'sing' | 'laugh' | 'smile';
  jaw?: number;
  aged?: boolean;
};

const mouths: Readonly<Record<QuarterHead['mouth'], Part[]>> = {
  rest: [quarterBones.mouth, shadePart(quarterBones.lowerLip, 'skin', 0.6)],
  sing: [
    linePart(
      shape(
        [
          [-4.6, 5.2],
          [-3.4, 5.7],
          [-2.3, 5.1],
          [-2.6, 4],
          [-3.5, 3.7],
          [-4.4, 4.2],
        ],
        3,
      ),
    ),
  ],
  laugh: [
    linePart(
      shape([
        [-6.2, 7.2, 1],
        [-3.3, 6],
        [0, 7.4, 1],
        [-1.2, 5],
        [-3.2, 4],
        [-5.2, 4.9],
      ]),
    ),
  ],
  smile: [linePart(stroke([-5.4, 5.6, 0.4], [-3.4, 4.8, 0.8], [-0.6, 5.7, 0.35]))],
};

const hairBehind: Readonly<Record<QuarterHead['hair'], Part[]>> = {
  short: [],
  cap: [],
  bun: [
    part(
      shape([
        [7, 16],
        [10, 18.6],
        [14, 17.6],
        [15.2, 13.8],
        [13, 10.6],
        [9.4, 10.8],
        [7.4, 13],
      ]),
      'hair',
      { shade: 2.6, edge: 1 },
    ),
  ],
  pony: [
    part(
      shape([
        [7, 9],
        [10, 10],
        [12.6, 4],
        [13, -4],
        [11, -13],
        [7.4, -17, 1],
        [7.8, -8],
        [6, -2],
      ]),
      'hair',
      { shade: 2.4, edge: 0.8 },
    ),
  ],
  bob: [
    part(
      shape(
        [
          [3, 8],
          [5.6, -1.6, 1],
          [9.6, -2.6],
          [13, -0.4, 1],
          [12.6, 6],
          [11, 12],
          [7, 12],
        ],
        3,
      ),
      'hair',
      { shade: 3 },
    ),
  ],
};

const hairBefore: Readonly<Record<QuarterHead['hair'], Part[]>> = {
  short: [
    part(
      shape([
        [-8.2, 16.4, 1],
        [-7.2, 18.6],
        [-4, 19.4],
        [0.6, 18.6],
        [3.6, 16.4],
        [4.6, 13],
        [5, 10.4, 1],
        [6.1, 10.8],
        [6.2, 13.2],
        [8.4, 13.4],
        [8.8, 10.4],
        [7.8, 6.6, 1],
        [9, 8.4],
        [9.9, 12.6],
        [9.6, 17.6],
        [7.2, 21.8],
        [3, 24.2],
        [-2.2, 24.8],
        [-6.6, 23],
        [-8.8, 19.6],
      ]),
      'hair',
      { shade: 3.4, edge: 1 },
    ),
  ],
  bun: [
    part(
      shape([
        [-8, 15.4, 1],
        [-6.4, 18.4],
        [-3, 19.6],
        [0.4, 18],
        [3.4, 15],
        [5, 11.4],
        [5.4, 8.8, 1],
        [6.4, 9.6],
        [6.2, 12.8],
        [8, 13.8],
        [8.8, 11],
        [8, 7.4, 1],
        [9.8, 10],
        [10.4, 14.8],
        [8.8, 20],
        [4.4, 23.6],
        [-1.4, 24.2],
        [-6, 22.4],
        [-8.4, 19],
      ]),
      'hair',
      { shade: 3.4, edge: 1 },
    ),
  ],
  pony: [
    part(
      shape([
        [-8.3, 14.6, 1],
        [-6.6, 18],
        [-4.6, 19.8],
        [-2, 18.6],
        [0.6, 15.6],
        [3.4, 13.6],
        [5, 10.6],
        [5.2, 7.4, 1],
        [6.6, 8.8],
        [7.2, 12.4],
        [8.8, 12],
        [8.8, 8],
        [7.6, 4.6, 1],
        [10, 7.6],
        [10.6, 13.6],
        [9.2, 19.4],
        [5, 23.6],
        [-1, 24.6],
        [-6, 22.8],
        [-8.8, 18.8],
      ]),
      'hair',
      { shade: 3.4, edge: 1 },
    ),
  ],
  bob: [
    part(
      shape([
        [-8.7, 14.6, 1],
        [-7.6, 17.6],
        [-5.4, 19.2],
        [-2, 19.4],
        [1.4, 17.4],
        [3.8, 14],
        [4.8, 10],
        [5, 5.6],
        [4.6, 1.6, 1],
        [8, 1],
        [11.4, 2.4, 1],
        [11.4, 8],
        [11, 13.6],
        [9.4, 19.4],
        [5.2, 23.8],
        [-1, 25],
        [-6.4, 23.2],
        [-9.2, 18.8],
      ]),
      'hair',
      { shade: 3.6, edge: 1 },
    ),
    part(
      shape([
        [-7.7, 19.6, 1],
        [-8.4, 21.4, 1],
        [-3, 23.6],
        [2.6, 22.8],
        [7, 19.4],
        [9.2, 14.6, 1],
        [7.2, 13.8, 1],
        [5, 18],
        [1.6, 20.6],
        [-3, 21.4],
      ]),
      'band',
    ),
  ],
  // a flat cap without a badge; its peak shades the brow
  cap: [
    part(
      shape(
        [
          [-8.2, 16, 1],
          [-8.4, 19.4],
          [8.6, 19.4],
          [9, 15],
          [8.6, 8.4],
          [7.6, 6.8, 1],
          [8.2, 12.6],
          [6.2, 13],
          [5.2, 10.8, 1],
          [4.6, 14],
          [0, 16],
        ],
        3,
      ),
      'hair',
      { shade: 3 },
    ),
    part(
      shape(
        [
          [-9, 17, 1],
          [-9.2, 20.4, 1],
          [0, 20],
          [9.2, 20, 1],
          [9.4, 16.6, 1],
          [0, 17.2],
        ],
        3,
      ),
      'cap-band',
      { shade: 6 },
    ),
    part(
      shape([
        [-9.2, 20.2, 1],
        [-11.4, 22.4],
        [-10.6, 24.8],
        [-4, 26.8],
        [3, 26.8],
        [10, 24.8],
        [11, 22.2],
        [9.2, 19.8, 1],
        [0, 20.2],
      ]),
      'cap',
      { shade: 7, edge: 0.9 },
    ),
    part(
      shape([
        [-9.1, 17.6, 1],
        [-11.8, 14.6],
        [-10.4, 13.8],
        [-5.4, 14.6],
        [-0.6, 16],
        [2.6, 17.4, 1],
        [-3, 17.7],
      ]),
      'cap-visor',
      { edge: 0.5 },
    ),
  ],
};

/** A head turned three quarters. */
export function quarterHead({ hair, eyes, mouth, jaw = 1, aged = false }: QuarterHead): Part[] {
  const face = quarterFace(jaw);
  const { plane, hollows, nose, throat, ear, irises, wrinkles } = quarterBones;
  return [
    ...hairBehind[hair],
    throat,
    ear,
    part(face, 'skin'),
    shadePart(intersect(face, plane), 'skin'),
    shadePart(intersect(face, hollows), 'skin', 0.32),
    shadePart(nose, 'skin'),
    ...browsOf(1.1),
    ...mouths[mouth],
    ...lidsOf(eyes),
    ...(eyes === 'open' ? irises : []),
    ...(aged ? [shadePart(wrinkles[0], 'skin', 0.8), shadePart(wrinkles[1], 'skin', 0.9)] : []),
    ...hairBefore[hair],
    ...(hair === 'cap'
      ? [
          shadePart(
            intersect(
              face,
              shape(
                [
                  [-9, 16.6],
                  [-9, 12],
                  [-5, 12.2],
                  [0, 12.8],
                  [3, 13.6],
                  [3, 17.6],
                ],
                3,
              ),
            ),
            'skin',
            0.8,
          ),
        ]
      : []),
  ];
}

export type SideHead = { eyes: 'open' | 'down' };

/** A head from the side, the hair in a bun. */
export function sideHead({ eyes }: SideHead): Part[] {
  const { face, plane, throat, ear, openLid, loweredLid, iris } = profileBones;
  return [
    part(
      shape([
        [7, 13],
        [10.4, 15.4],
        [14.6, 13.8],
        [15.2, 9.6],
        [12.6, 7],
        [9, 7.4],
      ]),
      'hair',
      { shade: 2.6, edge: 1 },
    ),
    throat,
    part(face, 'skin'),
    shadePart(intersect(face, plane), 'skin'),
    linePart(stroke([-8.1, 14.9, 0.5], [-6.4, 15.5, 1], [-4.2, 14.8, 0.4]), 'line', 0.9),
    ...(eyes === 'open' ? [openLid, iris] : [loweredLid]),
    linePart(stroke([-8.8, 5.9, 0.3], [-7.6, 5.7, 0.65], [-6.5, 5.5, 0.3])),
    ear,
    part(
      shape([
        [-8.6, 16.4, 1],
        [-6.4, 18.8],
        [-3, 18],
        [-0.8, 14.6],
        [-0.4, 11, 1],
        [0.6, 12.8],
        [2.6, 13.8],
        [4.2, 11.4],
        [3.4, 7.4],
        [5, 5.6, 1],
        [8.4, 8],
        [9.8, 12.6],
        [9.4, 18],
        [6.4, 22.4],
        [1.4, 24.6],
        [-4, 24.2],
        [-8, 21.6],
        [-9.2, 18.8],
      ]),
      'hair',
      { shade: 4, edge: 1 },
    ),
  ];
}
