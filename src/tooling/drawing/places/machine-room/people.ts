/**
 * Un-ha from behind, her face turned to the screen; Professor Sin with a file; Choe Kum-song with a pad. All
 * are invented. Centimetres, drawn facing left; Un-ha's zero is the seat of her chair.
 */
import { hand, linePart, type Part, part, placed, shadePart } from '../../figures.ts';
import { corners, cut, stroke } from '../../notation.ts';
import { profile, threeQuarter } from '../unha-room/heads.ts';

export function unhaFromBehind(): Part[] {
  return [
    // the far arm goes to the keys
    part(stroke('-15 52 10, -22 41 9.4, -28 41.6 8'), 'coat', { shade: 3 }),
    part(stroke('-27 41.4 8, -30.6 44 7, -34 46.6 5.8'), 'coat', { shade: 2.4, edge: 0.7 }),
    part(hand(-33.6, 46.4, 2.75, 0.72), 'skin', { shade: 1.4, edge: 0.5 }),
    part(cut('11 60, 17 57.6, 21.6 50, 26 38, 27.4 31, 21.6 27, 15.4 33, 12 46'), 'coat', { shade: 3 }),
    part(
      cut(
        '-5.6 65!, -9 62, -16.4 58.4, -19 50, -18 36, -17 24, -18.4 6!, -8 3, 8 3, 18.6 6!, 17 24, 18 38, 19 50, 16.4 58.6, 9 62, 6.4 65!',
      ),
      'coat',
      { shade: 12, edge: 0.8 },
    ),
    shadePart(stroke('-2 57 0.3, 1 40 0.7, 0 14 0.3'), 'coat', 0.5),
    shadePart(stroke('-13.6 56 0.3, -14.4 47 0.7, -13 38 0.3'), 'coat', 0.7),
    ...thinEdges(placed(profile({ hair: 'pony', eyes: 'open' }), 0, 65.4, -0.02, 0.98)),
    part(cut('-6.6 67.4!, -7 62.6, 0 60.6, 7.4 62.6, 8.4 67.6!, 0 65', 3), 'coat', { edge: 0.5 }),
    part(cut('9 80, 13 76, 13 66, 10.6 56, 6 46!, 5.4 57, 5.6 68, 6 77'), 'hair', { shade: 3, edge: 0.5 }),
    part(cut('7.6 78.2!, 8.8 79.6, 12 77.6, 12 75.9!, 9.2 76', 3), 'band'),
  ];
}

/** So near, a full lit edge of the hair would run round the ear like a ring. */
const thinEdges = (parts: readonly Part[]): Part[] =>
  parts.map((one) => (one.material === 'hair' ? { ...one, edge: 0.3 } : one));

/** Glasses, drawn on a head turned three quarters. */
function glasses(): Part[] {
  return [
    linePart(
      stroke(
        '-8.2 12.2 0.5, -7.9 14 0.5, -5 14 0.5, -4.2 12.4 0.5, -5 10.8 0.5, -7.6 10.8 0.5, -8.2 12.2 0.5',
        2,
      ),
      'glasses',
    ),
    linePart(
      stroke(
        '-2.6 12.2 0.5, -2 14 0.5, 1.6 14 0.5, 2.4 12.4 0.5, 1.6 10.6 0.5, -2 10.6 0.5, -2.6 12.2 0.5',
        2,
      ),
      'glasses',
    ),
    linePart(stroke('-4.3 13 0.5, -2.6 13 0.5', 2), 'glasses'),
    linePart(stroke('2.3 13 0.5, 6.4 13.4 0.5', 2), 'glasses'),
  ];
}

const renamed = (parts: readonly Part[], from: string, to: string): Part[] =>
  parts.map((one) => (one.material === from ? { ...one, material: to } : one));

/** Professor Sin, 63: stooped, a file held shut against his chest with both arms; he looks over his glasses. */
export function sin(): Part[] {
  return [
    part(corners('-15 86, 15 86, 15 40, 12 4, 2 4, 0 60, -4 4, -14 4, -16 40'), 'trousers', { shade: 8 }),
    part(cut('12 135, 18 131, 22 119, 23 106, 18 100, 13 106, 11 120'), 'jacket', { shade: 5 }),
    part(
      cut(
        '-5 142!, -11 139, -17 134, -19.4 124, -19 108, -18.4 92, -18.8 78!, 0 76, 18 78!, 18.4 96, 18.6 114, 18 128, 15 135, 9 140, 5 143!',
      ),
      'jacket',
      { shade: 11, edge: 1 },
    ),
    part(cut('-6.6 141!, -3 126!, 1.4 128, 5.6 142!', 3), 'shirt', { shade: 2 }),
    shadePart(stroke('-3 127 0.4, -4.4 104 0.8, -4 78 0.5'), 'jacket'),
    // the file
    part(corners('-17 122, 5 125.4, 7 100, -15.4 97'), 'folder', { shade: 4, edge: 0.8 }),
    part(corners('-16.4 123.4, 4.4 126.6, 5 125.4, -17 122'), 'page'),
    part(stroke('-16 130 11.4, -21 115 10.4, -17 104 9'), 'jacket', { shade: 4, edge: 0.9 }),
    part(stroke('-17 104.6 9, -9 105 8, -1 108 6.6'), 'jacket', { shade: 3, edge: 0.7 }),
    part(hand(-1.4, 108, 0.25, 0.78), 'skin', { shade: 1.6, edge: 0.4 }),
    part(stroke('20 108 9.4, 13 103 8.4, 7 101.6 7'), 'jacket', { shade: 3.6 }),
    part(hand(7.6, 101.6, Math.PI - 0.15, 0.76), 'skin', { shade: 1.6 }),
    ...placed(
      [
        ...renamed(threeQuarter({ hair: 'thin', eyes: 'down', aged: true, jaw: 0.96 }), 'hair', 'grey-hair'),
        ...glasses(),
      ],
      -4.6,
      140.4,
      0.14,
      1.02,
    ),
    part(
      cut('-10 143!, -9.6 138, -4 135!, 2 138, 8 145.4!, 9 141, 3 136, -4 132.6, -10.8 136.6', 3),
      'jacket',
      {
        shade: 3,
        edge: 0.6,
      },
    ),
  ];
}

/** Choe Kum-song, 22: upright, a thin pad, a pencil that has stopped. */
export function kumsong(): Part[] {
  return [
    part(corners('-13 86, 14 86, 14 40, 12 4, 3 4, 1 60, -3 4, -12 4, -14 40'), 'trousers', { shade: 7 }),
    part(cut('11 137, 17 135, 21 125, 23 110, 20 100, 14 102, 13 120'), 'jacket', { shade: 5 }),
    part(
      cut(
        '-5 144!, -10 141.4, -15.6 137.6, -17.6 128, -17 112, -16 96, -16.6 80!, 0 78, 16 80!, 16 98, 16.6 114, 16.4 130, 14 137.4, 8.6 141.6, 5 145!',
      ),
      'jacket',
      { shade: 9, edge: 1 },
    ),
    part(cut('-4.6 143!, -2 132!, 1 133, 5 144!', 3), 'shirt', { shade: 1.6 }),
    shadePart(stroke('-2 132 0.4, -3 106 0.8, -3 80 0.4'), 'jacket'),
    ...[124, 112, 100, 88].map((up) =>
      shadePart(cut(`-4.4 ${up}, -3 ${up + 1}, -1.8 ${up}, -3 ${up - 1}`, 2), 'jacket'),
    ),
    // the pad lies on his left forearm
    part(stroke('18 122 10, 17 108 9.4, 8 103 8'), 'jacket', { shade: 4 }),
    part(stroke('9 103 8, -2 103 7, -11 106 6'), 'jacket', { shade: 3, edge: 0.7 }),
    part(corners('-22 109.6, -3 111.6, -1 107.2, -20.4 105'), 'page', { edge: 0.5 }),
    part(hand(-11, 105.4, Math.PI - 0.25, 0.72), 'skin', { shade: 1.4 }),
    part(stroke('-14.6 133 10.6, -20 121 9.8, -23.6 113 8.6'), 'jacket', { shade: 3.6, edge: 0.9 }),
    part(stroke('-23.6 114 8, -20 116.4 6.8, -14.6 118 5.6'), 'jacket', { shade: 2.4 }),
    part(hand(-15.4, 117.6, -0.5, 0.72), 'skin', { shade: 1.4, edge: 0.4 }),
    linePart(stroke('-12.4 121 1, -9.4 111.6 0.9, -9 110 0.4', 2), 'glasses'),
    ...placed(threeQuarter({ hair: 'short', eyes: 'open', jaw: 0.93 }), -3.4, 143, 0.06, 1),
    part(
      cut('-8.4 146!, -8 141, -3 138.4!, 3 140.8, 7.6 147!, 8.6 143.4, 3 138.6, -3.4 136, -9 139.4', 3),
      'jacket',
      {
        shade: 3,
        edge: 0.6,
      },
    ),
  ];
}
