/**
 * Heads in centimetres: the origin is the throat, the chin about y 1, the crown about y 23.5; they look left.
 * Materials: `skin`, `hair`, `line`, and `cap` where there is one.
 */
import { type CurvePoint, closedCurve, strip } from './curves.ts';
import { linePart, type Part, part, shadePart } from './figures.ts';
import { intersect } from './shapes.ts';

export type Eyes = 'open' | 'down' | 'closed';

/** Hair to the jaw, parted at the side; a lock falls on either side of the face. */
const bobbedHair: CurvePoint[] = [
  [-7.8, 8.4, 1],
  [-7.6, 12.4],
  [-6.2, 16.2],
  [-3, 19],
  [0.6, 20.2, 1],
  [3, 17.6],
  [4.6, 14],
  [5.4, 10.2],
  [5.2, 6.4],
  [3.8, 2.8, 1],
  [7.4, 1.4],
  [11, 3, 1],
  [11.2, 8.4],
  [11, 13.6],
  [9.4, 19],
  [5.4, 23],
  [-0.6, 24.6],
  [-6, 23],
  [-9.4, 18.6],
  [-9.9, 12.8],
];

export type ThreeQuarterHead = { eyes: Eyes; aged?: boolean; jaw?: number };

/** A head turned three quarters; only the bob is drawn until somebody needs another cut. */
export function threeQuarterHead({ eyes, aged = false, jaw = 1 }: ThreeQuarterHead): Part[] {
  const face = closedCurve(
    [
      [-3.4 * jaw, 0.4],
      [-6.2 * jaw, 2.2],
      [-7.5 * jaw, 5.6],
      [-8 * jaw, 8.6],
      [-8.5, 11],
      [-8, 13.2],
      [-8.3, 15.6],
      [-7.4, 19.4],
      [-3, 22.2],
      [3, 21.6],
      [7, 17],
      [7.6, 11.5],
      [6.6 * jaw, 7],
      [4.6 * jaw, 3],
      [0.8 * jaw, 0.2],
    ],
    5,
  );
  const lid = (
    left: readonly [number, number, number],
    middle: readonly [number, number, number],
    right: readonly [number, number, number],
  ) => linePart(strip([left, middle, right]));
  const shadePlane = closedCurve([
    [2.2, 20, 1],
    [2, 15.6],
    [1.4, 13.6],
    [3.4, 11.6],
    [3, 8.4],
    [1.2, 5],
    [-0.2, 2.4],
    [-0.6, -1, 1],
    [10, -1, 1],
    [10, 20, 1],
  ]);
  const eyeHollows = closedCurve(
    [
      [-8.4, 14.4],
      [-6.4, 14.4],
      [-4.6, 13.8],
      [-3.4, 13.6],
      [-2, 14],
      [1.6, 14],
      [3, 13],
      [1.6, 11.4],
      [-1.4, 11.3],
      [-2.6, 12],
      [-3.6, 11.6],
      [-4.9, 11.4],
      [-8.4, 11.9],
    ],
    3,
  );
  const nose = closedCurve(
    [
      [-3.1, 13.6, 1],
      [-3.5, 11],
      [-4.9, 9],
      [-5.5, 8],
      [-4.3, 7.3],
      [-2.6, 7.5],
      [-1.8, 8.7],
      [-2.4, 10.2],
    ],
    3,
  );
  const lowerLip = closedCurve(
    [
      [-4.4, 3.7],
      [-3, 3.3],
      [-1.8, 3.8],
      [-3, 4],
    ],
    2,
  );
  const parts = [
    part(
      [
        [-3.8, 4],
        [-3.8, -1],
        [-1.4, -3.2],
        [3, -3.4],
        [6, -1],
        [6.4, 7],
      ],
      'skin',
      { shade: 6.2 },
    ),
    part(face, 'skin', { edge: 0.7 }),
    shadePart(intersect(face, shadePlane), 'skin'),
    shadePart(intersect(face, eyeHollows), 'skin', 0.32),
    shadePart(nose, 'skin', 0.8),
    linePart(
      strip([
        [-5.1, 5.1, 0.4],
        [-3.4, 4.95, 0.7],
        [-1.2, 4.85, 0.35],
      ]),
    ),
    shadePart(lowerLip, 'skin', 0.6),
    linePart(
      strip([
        [-7.5, 14.6, 0.5],
        [-6.25, 15.3, 1],
        [-5, 15, 0.4],
      ]),
      'line',
      0.9,
    ),
    linePart(
      strip([
        [-2, 15, 0.5],
        [0.2, 15.2, 1],
        [2.4, 14.4, 0.4],
      ]),
      'line',
      0.9,
    ),
  ];
  if (eyes === 'down') {
    parts.push(lid([-7.1, 12.4, 0.4], [-6, 11.9, 0.8], [-4.9, 12.2, 0.4]));
    parts.push(lid([-1.8, 12.2, 0.4], [-0.2, 11.7, 0.9], [1.6, 12.4, 0.4]));
  } else {
    parts.push(lid([-7.1, 12.7, 0.4], [-6, 13.1, 0.8], [-4.8, 12.7, 0.4]));
    parts.push(lid([-1.8, 12.7, 0.4], [-0.2, 13.2, 0.9], [1.6, 12.6, 0.4]));
  }
  if (aged) {
    parts.push(
      shadePart(
        strip([
          [-5.9, 8.2, 0.3],
          [-6.6, 6.4, 0.6],
          [-6.3, 4.8, 0.2],
        ]),
        'skin',
        0.5,
      ),
    );
    parts.push(
      shadePart(
        strip([
          [-1.2, 8.2, 0.3],
          [0.2, 6.6, 0.7],
          [0, 4.6, 0.2],
        ]),
        'skin',
        0.55,
      ),
    );
  }
  parts.push(part(closedCurve(bobbedHair, 4), 'hair', { shade: 3.4, edge: 1 }));
  return parts;
}

const profileHair = {
  short: [
    [-8.6, 17.6, 1],
    [-6.6, 19.4],
    [-3, 18.6],
    [-1.2, 15.6],
    [-0.8, 11.4, 1],
    [0.4, 12.6],
    [2.6, 14],
    [4.2, 11.6],
    [3.8, 8],
    [5, 5.6, 1],
    [8, 8],
    [9.6, 12.6],
    [9.2, 18],
    [6.4, 22.4],
    [1.4, 24.8],
    [-4, 24.6],
    [-8, 22],
    [-9.2, 19.6],
  ],
  bun: [
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
  ],
} satisfies Record<string, CurvePoint[]>;

const profileFace: CurvePoint[] = [
  [-5, 22, 1],
  [-7.6, 19.4],
  [-8.6, 16],
  [-8.5, 13.8],
  [-8.2, 12.8],
  [-9.3, 10.6],
  [-10.2, 9.3],
  [-10, 8.5],
  [-8.6, 8],
  [-8.9, 7],
  [-9.1, 6.4],
  [-8.5, 5.8],
  [-8.8, 5],
  [-8.2, 3.9],
  [-8.4, 2.6],
  [-7.6, 1.1],
  [-5.8, 0.5],
  [-1, 1.8],
  [2.4, 4.4],
  [4, 8],
  [6, 16],
  [2, 22, 1],
];

export type ProfileHead = { hair: keyof typeof profileHair; eyes: Eyes; cap?: boolean };

/** A head seen from the side: the one for people against the light. */
export function profileHead({ hair, eyes, cap = false }: ProfileHead): Part[] {
  const face = closedCurve(profileFace, 4);
  const parts = [
    part(
      [
        [-2.6, 3.6],
        [-2.8, -1.4],
        [-1, -3.2],
        [6, -3.2],
        [7.8, 0],
        [8.2, 8],
      ],
      'skin',
      { shade: 5.4 },
    ),
    part(face, 'skin', { edge: 1 }),
    linePart(
      strip([
        [-8.1, 14.9, 0.5],
        [-6.4, 15.5, 1],
        [-4.2, 14.8, 0.4],
      ]),
      'line',
      0.9,
    ),
    eyes === 'open'
      ? linePart(
          strip([
            [-7.9, 12.8, 0.7],
            [-6.6, 13.2, 0.8],
            [-5, 12.7, 0.4],
          ]),
        )
      : linePart(
          strip([
            [-7.9, 12, 0.4],
            [-6.6, 11.6, 0.9],
            [-5.2, 12.2, 0.4],
          ]),
        ),
    linePart(
      strip([
        [-8.8, 5.9, 0.3],
        [-7.6, 5.7, 0.65],
        [-6.5, 5.5, 0.3],
      ]),
    ),
    part(
      closedCurve(
        [
          [0.4, 12.4],
          [2.4, 13.2],
          [3.6, 11.6],
          [2.8, 8.6],
          [1.2, 7.8],
          [0.2, 9.8],
        ],
        3,
      ),
      'skin',
      { shade: 1.4 },
    ),
  ];
  if (hair === 'bun') {
    const bun: CurvePoint[] = [
      [7, 13],
      [10.4, 15.4],
      [14.6, 13.8],
      [15.2, 9.6],
      [12.6, 7],
      [9, 7.4],
    ];
    parts.unshift(part(closedCurve(bun), 'hair', { shade: 2.6, edge: 1 }));
  }
  parts.push(part(closedCurve(profileHair[hair]), 'hair', { shade: 4, edge: 1 }));
  if (cap) {
    const crown: CurvePoint[] = [
      [-9, 17.4, 1],
      [-10.2, 20],
      [-8, 23.6],
      [-2, 26],
      [4, 25.8],
      [9, 23],
      [10.6, 18.6],
      [9.8, 15.4, 1],
      [2, 17.6],
    ];
    const peak: CurvePoint[] = [
      [-8.4, 18, 1],
      [-14.4, 15.6],
      [-14.6, 14.6],
      [-9, 15.6],
      [-4, 17.4, 1],
    ];
    parts.push(part(closedCurve(peak), 'cap'), part(closedCurve(crown), 'cap', { shade: 5, edge: 0.8 }));
  }
  return parts;
}
