/**
 * What every head of the style sheet has under its hair, in centimetres: the origin is the throat, the chin about
 * y 1, the crown about y 24; they look left. Two views, from the side and turned three quarters. The heads add
 * hair, mouths and how deep a shade is.
 */
import { linePart, type Part, part } from './figures.ts';
import { corners, cut, stroke } from './notation.ts';
import { ellipse, type Outline } from './shapes.ts';

export type Eyes = 'open' | 'down' | 'closed';

export const profileBones = {
  face: cut(
    '-5 22!, -7.6 19.4, -8.6 16, -8.5 13.8, -8.2 12.8, -9.3 10.6, -10.2 9.3, -10 8.5, -8.6 8, -8.9 7, -9.1 6.4, -8.5 5.8, -8.8 5, -8.2 3.9, -8.4 2.6, -7.6 1.1, -5.8 0.5, -1 1.8, 2.4 4.4, 4 8, 6 16, 2 22!',
  ),
  /** The side of the face that the light does not reach. */
  plane: cut('0.4 20!, 0.6 14, 0.2 10.6, 0.8 8, -0.2 5.4, -2 3, -3 -1!, 8 -1!, 8 20!'),
  throat: part(corners('-2.6 3.6, -2.8 -1.4, -1 -3.2, 6 -3.2, 7.8 0, 8.2 8'), 'skin', { shade: 5.4 }),
  ear: part(cut('0.4 12.4, 2.4 13.2, 3.6 11.6, 2.8 8.6, 1.2 7.8, 0.2 9.8', 3), 'skin', { shade: 1.4 }),
  openLid: linePart(stroke('-7.9 12.8 0.7, -6.6 13.2 0.8, -5 12.7 0.4')),
  loweredLid: linePart(stroke('-7.9 12 0.4, -6.6 11.6 0.9, -5.2 12.2 0.4')),
  iris: linePart(ellipse(-7, 12.3, 0.62, 0.9, 0, 8)),
} as const;

/** The face turned three quarters; `jaw` widens or narrows it below the eyes. */
export function quarterFace(jaw: number): Outline {
  const wide = (x: number) => x * jaw;
  return cut(
    `${wide(-3.4)} 0.4, ${wide(-6.2)} 2.2, ${wide(-7.5)} 5.6, ${wide(-8)} 8.6, -8.5 11, -8 13.2, -8.3 15.6, -7.4 19.4, -3 22.2, 3 21.6, 7 17, 7.6 11.5, ${wide(6.6)} 7, ${wide(4.6)} 3, ${wide(0.8)} 0.2`,
    5,
  );
}

const quarterLids: Readonly<Record<Eyes, readonly [string, string]>> = {
  open: ['-7.1 12.7 0.4, -6 13.1 0.8, -4.8 12.7 0.4', '-1.8 12.7 0.4, -0.2 13.2 0.9, 1.6 12.6 0.4'],
  down: ['-7.1 12.4 0.4, -6 11.9 0.8, -4.9 12.2 0.4', '-1.8 12.2 0.4, -0.2 11.7 0.9, 1.6 12.4 0.4'],
  closed: ['-7.1 12 0.4, -6 12.7 0.9, -4.9 12.1 0.4', '-1.8 12 0.4, -0.2 12.8 1, 1.6 12.2 0.4'],
};

export const quarterBones = {
  plane: cut('2.2 20!, 2 15.6, 1.4 13.6, 3.4 11.6, 3 8.4, 1.2 5, -0.2 2.4, -0.6 -1!, 10 -1!, 10 20!'),
  hollows: cut(
    '-8.4 14.4, -6.4 14.4, -4.6 13.8, -3.4 13.6, -2 14, 1.6 14, 3 13, 1.6 11.4, -1.4 11.3, -2.6 12, -3.6 11.6, -4.9 11.4, -8.4 11.9',
    3,
  ),
  nose: cut('-3.1 13.6!, -3.5 11, -4.9 9, -5.5 8, -4.3 7.3, -2.6 7.5, -1.8 8.7, -2.4 10.2', 3),
  throat: part(corners('-3.8 4, -3.8 -1, -1.4 -3.2, 3 -3.4, 6 -1, 6.4 7'), 'skin', { shade: 6.2 }),
  ear: part(cut('6 12.6, 7.8 13, 8.7 11.4, 7.8 8.2, 6.4 7.6, 5.8 9.6', 3), 'skin', { shade: 1.2 }),
  /** The mouth at rest, and the shade under it. */
  mouth: linePart(stroke('-5.1 5.1 0.4, -3.4 4.95 0.7, -1.2 4.85 0.35')),
  lowerLip: cut('-4.4 3.7, -3 3.3, -1.8 3.8, -3 4', 2),
  irises: [linePart(ellipse(-6, 12.3, 0.66, 0.85, 0, 8)), linePart(ellipse(-0.3, 12.3, 0.78, 0.95, 0, 8))],
  /** From the nose down on either side: years. */
  wrinkles: [
    stroke('-5.9 8.2 0.3, -6.6 6.4 0.6, -6.3 4.8 0.2'),
    stroke('-1.2 8.2 0.3, 0.2 6.6 0.7, 0 4.6 0.2'),
  ],
} as const;

/** Both lids of a head turned three quarters. */
export const lidsOf = (eyes: Eyes): Part[] => quarterLids[eyes].map((lid) => linePart(stroke(lid)));

/** Both brows; `thick` is their greatest width. */
export const browsOf = (thick: number): Part[] => [
  linePart(stroke(`-7.5 14.6 0.5, -6.25 15.3 ${thick}, -5 15 0.4`), 'line', 0.9),
  linePart(stroke(`-2 15 0.5, 0.2 15.2 ${thick}, 2.4 14.4 0.4`), 'line', 0.9),
];
