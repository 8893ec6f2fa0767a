/**
 * Heads in centimetres: the origin is the throat, the chin about y 1, the crown about y 23.5; they look left.
 * Materials: `skin`, `hair`, `line`, and `cap` where there is one.
 */
import { type CurvePoint, closedCurve, strip } from './curves.ts';
import { linePart, type Part, part, shadePart } from './figures.ts';
import { browsOf, type Eyes, lidsOf, profileBones, quarterBones, quarterFace } from './head-bones.ts';
import { intersect } from './shapes.ts';

export type { Eyes } from './head-bones.ts';

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
  const face = quarterFace(jaw);
  const { plane, hollows, nose, throat, mouth, lowerLip, wrinkles } = quarterBones;
  return [
    throat,
    part(face, 'skin', { edge: 0.7 }),
    shadePart(intersect(face, plane), 'skin'),
    shadePart(intersect(face, hollows), 'skin', 0.32),
    shadePart(nose, 'skin', 0.8),
    mouth,
    shadePart(lowerLip, 'skin', 0.6),
    ...browsOf(1),
    // Whoever is turned three quarters here looks, or looks down.
    ...lidsOf(eyes === 'down' ? 'down' : 'open'),
    ...(aged ? [shadePart(wrinkles[0], 'skin', 0.5), shadePart(wrinkles[1], 'skin', 0.55)] : []),
    part(closedCurve(bobbedHair, 4), 'hair', { shade: 3.4, edge: 1 }),
  ];
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

export type ProfileHead = { hair: keyof typeof profileHair; eyes: Eyes; cap?: boolean };

/** A head seen from the side: the one for people against the light. */
export function profileHead({ hair, eyes, cap = false }: ProfileHead): Part[] {
  const { face, throat, ear, openLid, loweredLid } = profileBones;
  const parts = [
    throat,
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
    eyes === 'open' ? openLid : loweredLid,
    linePart(
      strip([
        [-8.8, 5.9, 0.3],
        [-7.6, 5.7, 0.65],
        [-6.5, 5.5, 0.3],
      ]),
    ),
    ear,
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
