/**
 * Heads of the second story, as in the style sheet: the origin is the throat, the chin about y 1, the crown
 * about y 24; they look left. Materials: `skin`, `hair`, `band`, `line`.
 */
import { linePart, type Part, part, shadePart } from '../../figures.ts';
import { browsOf, type Eyes, lidsOf, profileBones, quarterBones, quarterFace } from '../../head-bones.ts';
import { cut, stroke } from '../../notation.ts';
import { intersect } from '../../shapes.ts';

export type Hair = 'short' | 'thin' | 'bun' | 'pony' | 'bob';
export type Mouth = 'rest' | 'smile' | 'laugh';
export type Head = { hair: Hair; eyes?: Eyes; mouth?: Mouth; aged?: boolean; jaw?: number };

const profileHair: Record<Hair, { behind?: string; cap: string }> = {
  short: {
    cap: '-8.6 17.6!, -6.6 19.4, -3 18.6, -1.2 15.6, -0.8 11.4!, 0.4 12.6, 2.6 14, 4.2 11.6, 3.8 8, 5 5.6!, 8 8, 9.6 12.6, 9.2 18, 6.4 22.4, 1.4 24.8, -4 24.6, -8 22, -9.2 19.6',
  },
  thin: {
    cap: '-6.4 21.4!, -3.2 21, -1.2 17.6, -0.8 11.4!, 0.4 12.6, 2.6 14, 4.2 11.6, 3.8 8, 5 5.6!, 8 8, 9.4 12.6, 8.6 18, 5.6 22, 1 23.6, -3.6 23.6',
  },
  bun: {
    behind: '7 13, 10.4 15.4, 14.6 13.8, 15.2 9.6, 12.6 7, 9 7.4',
    cap: '-8.6 16.4!, -6.4 18.8, -3 18, -0.8 14.6, -0.4 11!, 0.6 12.8, 2.6 13.8, 4.2 11.4, 3.4 7.4, 5 5.6!, 8.4 8, 9.8 12.6, 9.4 18, 6.4 22.4, 1.4 24.6, -4 24.2, -8 21.6, -9.2 18.8',
  },
  pony: {
    behind: '8 12, 12 11, 14.4 6, 15 -2, 13 -11, 9.4 -15!, 10.4 -7, 9.4 0, 7.4 5',
    cap: '-8.6 15.4!, -6.6 18.6, -4 18.4, -1.6 15.6, -0.4 13, -0.8 9.4!, 0.2 9.6, 0.6 13, 2.8 13.8, 4.2 11.6, 3.2 7.4, 5 4.6!, 8.6 6.6, 10.6 11, 10.4 17, 7.4 22.4, 2 25, -4 24.6, -7.6 21.6, -9.2 18',
  },
  bob: {
    cap: '-8.8 14.6!, -7 18, -4 17.6, -2 14.6, -1.2 9, -1.6 3, -2 -0.6!, 3 -2.4, 8.8 -1.4!, 10.6 5, 10.8 13, 9.4 19.4, 5 24, -1 25.2, -6.4 23.4, -9.4 19',
  },
};

/** A head from the side. */
export function profile({ hair, eyes = 'open', mouth = 'rest', aged = false }: Head): Part[] {
  const { face, plane, throat, ear, openLid, loweredLid, iris } = profileBones;
  const { behind, cap } = profileHair[hair];
  return [
    ...(behind ? [part(cut(behind), 'hair', { shade: 2.6, edge: 0.8 })] : []),
    throat,
    part(face, 'skin', { edge: 0.7 }),
    shadePart(intersect(face, plane), 'skin'),
    linePart(stroke('-8.2 15.4 0.4, -6.4 15.8 0.9, -4.2 15 0.3'), 'line', 0.9),
    ...(eyes === 'open' ? [openLid, iris] : [loweredLid]),
    mouth === 'laugh'
      ? linePart(cut('-9 6.6!, -7.4 6.9, -5.4 7.4!, -6 5.2, -7.4 4.2, -8.6 4.6', 3))
      : linePart(
          stroke(
            mouth === 'smile'
              ? '-8.9 5.8 0.4, -7.4 5.5 0.7, -6 6.5 0.3'
              : '-8.8 5.8 0.3, -7.6 5.7 0.65, -6.5 5.7 0.3',
          ),
        ),
    ear,
    ...(aged ? [shadePart(stroke('-6.6 8.4 0.3, -5.6 6.6 0.6, -5.8 4.8 0.2'), 'skin', 0.8)] : []),
    // a bob is open in front: a full lit edge would run along the cheek
    part(cut(cap), 'hair', { shade: 4, edge: hair === 'bob' ? 0.3 : 1 }),
    ...(hair === 'bob'
      ? [
          part(
            cut(
              '-7.4 21.6!, -8 20.4!, -3 22.6, 2.6 21, 7.2 15.6, 9.4 9!, 10.8 9.8!, 9 16.4, 4.6 22.2, -1.4 24.4',
              4,
            ),
            'band',
          ),
        ]
      : []),
  ];
}

const threeQuarterHair: Record<Hair, { behind?: string; cap: string; band?: string }> = {
  short: {
    cap: '-8.2 16.4!, -7.2 18.6, -4 19.4, 0.6 18.6, 3.6 16.4, 4.6 13, 5 10.4!, 6.1 10.8, 6.2 13.2, 8.4 13.4, 8.8 10.4, 7.8 6.6!, 9 8.4, 9.9 12.6, 9.6 17.6, 7.2 21.8, 3 24.2, -2.2 24.8, -6.6 23, -8.8 19.6',
  },
  thin: {
    cap: '-7.6 19!, -6 20.8, -2 21.4, 2 20, 4.2 16.6, 4.8 13, 5 10.6!, 6.1 11, 6.2 13.2, 8.4 13.4, 8.8 10.4, 7.8 6.6!, 9 8.4, 9.8 12.6, 9.2 17.4, 6.8 21.4, 2.6 23.4, -2.4 23.8, -6.2 22.4',
  },
  bun: {
    behind: '7 16, 10 18.6, 14 17.6, 15.2 13.8, 13 10.6, 9.4 10.8, 7.4 13',
    cap: '-8 15.4!, -6.4 18.4, -3 19.6, 0.4 18, 3.4 15, 5 11.4, 5.4 8.8!, 6.4 9.6, 6.2 12.8, 8 13.8, 8.8 11, 8 7.4!, 9.8 10, 10.4 14.8, 8.8 20, 4.4 23.6, -1.4 24.2, -6 22.4, -8.4 19',
  },
  pony: {
    behind: '7 9, 10 10, 12.6 4, 13 -4, 11 -13, 7.4 -17!, 7.8 -8, 6 -2',
    cap: '-8.3 14.6!, -6.6 18, -4.6 19.8, -2 18.6, 0.6 15.6, 3.4 13.6, 5 10.6, 5.2 7.4!, 6.6 8.8, 7.2 12.4, 8.8 12, 8.8 8, 7.6 4.6!, 10 7.6, 10.6 13.6, 9.2 19.4, 5 23.6, -1 24.6, -6 22.8, -8.8 18.8',
  },
  bob: {
    behind: '3 8, 5.6 -1.6!, 9.6 -2.6, 13 -0.4!, 12.6 6, 11 12, 7 12',
    cap: '-8.7 14.6!, -7.6 17.6, -5.4 19.2, -2 19.4, 1.4 17.4, 3.8 14, 4.8 10, 5 5.6, 4.6 1.6!, 8 1, 11.4 2.4!, 11.4 8, 11 13.6, 9.4 19.4, 5.2 23.8, -1 25, -6.4 23.2, -9.2 18.8',
    band: '-7.7 19.6!, -8.4 21.4!, -3 23.6, 2.6 22.8, 7 19.4, 9.2 14.6!, 7.2 13.8!, 5 18, 1.6 20.6, -3 21.4',
  },
};

/** A head turned three quarters. */
export function threeQuarter({ hair, eyes = 'open', mouth = 'rest', aged = false, jaw = 1 }: Head): Part[] {
  const face = quarterFace(jaw);
  const { plane, hollows, nose, throat, ear, irises, wrinkles } = quarterBones;
  const mouths: Record<Mouth, Part[]> = {
    rest: [quarterBones.mouth, shadePart(quarterBones.lowerLip, 'skin', 0.6)],
    smile: [linePart(stroke('-5.4 5.6 0.4, -3.4 4.8 0.8, -0.6 5.7 0.35'))],
    laugh: [linePart(cut('-6.2 7.2!, -3.3 6, 0 7.4!, -1.2 5, -3.2 4, -5.2 4.9'))],
  };
  const { behind, cap, band } = threeQuarterHair[hair];
  return [
    ...(behind ? [part(cut(behind), 'hair', { shade: 2.6, edge: 0.8 })] : []),
    throat,
    ear,
    part(face, 'skin'),
    shadePart(intersect(face, plane), 'skin'),
    shadePart(intersect(face, hollows), 'skin', 0.32),
    shadePart(nose, 'skin'),
    ...mouths[mouth],
    ...browsOf(1.1),
    ...lidsOf(eyes),
    ...(eyes === 'open' ? irises : []),
    ...(aged ? [shadePart(wrinkles[0], 'skin', 0.8), shadePart(wrinkles[1], 'skin', 0.9)] : []),
    part(cut(cap), 'hair', { shade: 3.5, edge: 1 }),
    ...(band ? [part(cut(band), 'band')] : []),
  ];
}
