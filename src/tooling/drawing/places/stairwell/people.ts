/**
 * Those on the stairs: three young neighbours at the last line of a joke, Un-ha who goes up without it, Sol-mi
 * in her apron, Mrs Tak with a borrowed pot. All are invented. Centimetres, drawn facing left.
 */
import { hand, linePart, type Part, part, placed, shadePart } from '../../figures.ts';
import { corners, cut, stroke } from '../../notation.ts';
import { ellipse } from '../../shapes.ts';
import { type Head, profile, threeQuarter } from '../unha-room/heads.ts';

type Sitter = {
  coat: string;
  legs: string;
  /** How far the feet stand below the seat. */
  drop: number;
  /** Radians; negative leans back. */
  lean: number;
  head: Head & { turned: boolean };
  gesture: 'knee' | 'mouth';
};

/** Someone on a step: zero is the seat. */
function sitter({ coat, legs, drop, lean, head, gesture }: Sitter): Part[] {
  const knee = 46 - drop;
  const leg = (toe: number, edge: number): Part[] => [
    part(stroke(`6 9 17, -14 ${knee - 3} 15, -27 ${knee} 13`), legs, { shade: 5, edge }),
    part(stroke(`-27 ${knee} 13, -29 ${(knee - drop) / 2} 11, -28 ${-drop + 5} 9`), legs, { shade: 4, edge }),
    part(
      cut(
        `${toe} ${-drop}!, ${toe + 0.4} ${-drop + 3.6}, ${toe + 6} ${-drop + 7}, -25 ${-drop + 9}, -22.6 ${-drop}!`,
        3,
      ),
      'shoe',
      { edge: 0.5 },
    ),
  ];
  const upper: Part[] = [
    part(
      cut('-4 54!, -10 51, -13 43, -12 28, -11 12, -12 0!, 14 0!, 16 14, 15.4 30, 14.6 44, 11 51, 5 55!'),
      coat,
      { shade: 9, edge: 1 },
    ),
    ...placed(head.turned ? threeQuarter(head) : profile(head), -1, 53.4, -0.08, 1),
    part(cut('-7 55.4!, -7.2 51, -1.6 48.6, 5 51, 8 56!, 3 53', 3), coat, { shade: 2, edge: 0.5 }),
    ...sitterArm(coat, gesture, knee),
  ];
  return [...placed(leg(-40, 0.6), 5, 0), ...placed(upper, 2, 1, lean), ...leg(-39, 0.9)];
}

function sitterArm(coat: string, gesture: Sitter['gesture'], knee: number): Part[] {
  if (gesture === 'mouth') {
    return [
      part(stroke('6 46 11, -4 34 10, -12 34 8.6'), coat, { shade: 3.6, edge: 0.8 }),
      part(stroke('-11.6 34 8, -14 44 7, -12.6 51 5.8'), coat, { shade: 2.6, edge: 0.7 }),
      part(hand(-12.6, 50.4, 1.35, 0.72), 'skin', { shade: 1.2, edge: 0.4 }),
    ];
  }
  return [
    part(stroke('7 46 11, 5 31 10, -3 22 9'), coat, { shade: 3.6, edge: 0.8 }),
    part(stroke(`-2 22 8.4, -13 ${knee + 6} 7.4, -22 ${knee + 8} 6`), coat, { shade: 2.6, edge: 0.7 }),
    part(hand(-21.4, knee + 8, Math.PI + 0.25, 0.72), 'skin', { shade: 1.2 }),
  ];
}

export const first = (): Part[] =>
  sitter({
    coat: 'red',
    legs: 'trousers',
    drop: 17,
    lean: -0.2,
    head: { hair: 'bun', eyes: 'closed', mouth: 'laugh', turned: true, jaw: 0.94 },
    gesture: 'mouth',
  });

export const second = (): Part[] =>
  sitter({
    coat: 'blue',
    legs: 'trousers',
    drop: 34,
    lean: 0.06,
    head: { hair: 'short', eyes: 'closed', mouth: 'laugh', turned: true, jaw: 0.96 },
    gesture: 'knee',
  });

export const third = (): Part[] =>
  sitter({
    coat: 'ochre',
    legs: 'trousers',
    drop: 34,
    lean: -0.04,
    head: { hair: 'short', eyes: 'open', mouth: 'laugh', turned: false },
    gesture: 'knee',
  });

/** Un-ha on her way up: one foot on the next step, a bag, her eyes on the stairs. */
export function unhaClimbing(): Part[] {
  return [
    part(stroke('3 44 10, 4 24 8.6, 6 6 7.6'), 'sock', { shade: 3 }),
    part(cut('-3 0!, -3 3.4, 1 6.4, 10 6.6, 12 0!', 3), 'shoe'),
    part(stroke('-4 52 11, -17 46 9.4, -18 24 7.6'), 'sock', { shade: 3, edge: 0.6 }),
    part(cut('-30 17!, -30 20.4, -25 23.4, -15 24, -13.6 17!', 3), 'shoe', { edge: 0.5 }),
    part(cut('-10 88!, -15 76, -22 60, -26 45!, -16 39, -2 38, 11 34!, 14 52, 13.4 72, 12 88!'), 'skirt', {
      shade: 9,
      edge: 1,
    }),
    part(
      cut(
        '-4.4 134.6!, -9.6 131, -13 123, -13.4 108, -12.4 94, -13.6 80!, 0 78, 14 80!, 14 94, 14.4 110, 14 123, 11.4 131, 5 135!',
      ),
      'coat',
      { shade: 9, edge: 1 },
    ),
    ...placed(profile({ hair: 'pony', eyes: 'down' }), -2.4, 133.4, 0.2, 0.98),
    part(cut('-7.6 134.4!, -7.6 129.6, -1.6 127, 5 129.6, 7.6 135!, 3 132', 3), 'coat', {
      shade: 2,
      edge: 0.5,
    }),
    // a strap from the far shoulder, the bag at her hip
    linePart(stroke('-3 130 2, 4 112 2.2, 11 92 2', 3), 'bag'),
    part(corners('4 92, 21 90, 20 68, 5 70'), 'bag', { shade: 4, edge: 0.7 }),
    part(stroke('3 127 11.4, 4 111 10.4, -3 99 9'), 'coat', { shade: 4, edge: 0.9 }),
    part(stroke('-3 99 8.6, -9 94 7.4, -15 93 6'), 'coat', { shade: 2.6, edge: 0.7 }),
    part(hand(-14.4, 93, Math.PI - 0.1, 0.74), 'skin', { shade: 1.4 }),
  ];
}

/** Sol-mi at the foot of the stairs, drying her hands on her apron, head back. */
export function solmi(): Part[] {
  return [
    part(corners('6 40, 12.8 40, 13.4 20, 11.6 5, 7 5, 7 20'), 'sock', { shade: 3 }),
    part(cut('5 0!, 5 3.4, 6.6 6, 12.4 6.2, 17 3, 17.4 0!', 3), 'shoe'),
    part(corners('-8 40, -1 40, -2 20, -3.6 5, -8.4 5, -9.4 20'), 'sock', { shade: 3, edge: 0.6 }),
    part(cut('-14.6 0!, -14.8 3, -10.6 5.8, -3 6.2, -1.4 3, -1.4 0!', 3), 'shoe', { edge: 0.6 }),
    part(
      cut('-12.6 90!, -16.4 72, -18 52, -18.4 38.4!, -4 36, 10 36.6, 19.6 40!, 18.6 56, 16 74, 13 90!'),
      'skirt',
      {
        shade: 9,
        edge: 0.8,
      },
    ),
    part(
      cut(
        '-3 134.6!, -9 133, -13.4 128.6, -14.6 118, -12.4 104, -11.6 94, -13 84!, 14 84!, 12.4 96, 13.4 108, 15 122, 13 130.4, 8 133.6, 5 135.4!',
      ),
      'blouse',
      { shade: 8, edge: 0.8 },
    ),
    part(cut('-9 118!, -11.6 98, -14.6 76, -16.4 46!, -4 43, 8 44!, 7 76, 5.4 98, 4.6 118!'), 'apron', {
      shade: 6,
      edge: 0.8,
    }),
    part(stroke('-8.6 118 1.8, -7 126 1.6, -3.4 133 1.4'), 'apron'),
    part(stroke('4.4 118 1.8, 5 126 1.6, 4 134 1.4'), 'apron'),
    shadePart(stroke('-12 95 1.8, -2 93.4 2, 12.6 96 1.8'), 'apron'),
    part(stroke('12.6 128 11, 18.6 113 9.6, 15.6 101 8.6'), 'blouse', { shade: 4 }),
    part(stroke('16 101 8.6, 8 96.4 7.2, -3 95 5.6'), 'skin', { shade: 2.4 }),
    part(hand(-2.6, 95, Math.PI + 0.1, 0.7), 'skin', { shade: 1.4 }),
    part(stroke('-11.4 128 11, -18.6 115 9.6, -19.4 106 8.6'), 'blouse', { shade: 3, edge: 0.9 }),
    part(stroke('-19.2 106 8, -16.6 97 6.6, -11 92.6 5.4'), 'skin', { shade: 2, edge: 0.4 }),
    part(hand(-11.6, 92.8, -0.3, 0.7), 'skin', { shade: 1.2, edge: 0.4 }),
    ...placed(threeQuarter({ hair: 'bob', eyes: 'closed', mouth: 'laugh', jaw: 0.95 }), 0.6, 133.6, -0.16, 1),
    part(cut('-4.6 134!, -5.4 130, -1 127.4!, 5 129.4, 8.6 133.6!, 4.6 131.6, 0 129.8', 3), 'blouse', {
      shade: 2,
      edge: 0.5,
    }),
  ];
}

/** Mrs Tak, 57: a padded jacket, a pot held out with both hands; its lid rattles in no draught. */
export function tak(): Part[] {
  const jacket = cut(
    '-4.6 128.6!, -10 126, -14.6 121, -16 108, -15.4 92, -16 78, -16.4 70!, 0 67.6, 16 70!, 16 84, 16.4 102, 16 114, 14 122.6, 9 126.6, 5 129!',
  );
  return [
    part(corners('-8.4 30, -2.4 30, -3 5, -7.6 5'), 'sock', { shade: 3 }),
    part(corners('2.6 30, 8.8 30, 8.2 5, 3.6 5'), 'sock', { shade: 3 }),
    part(cut('-13 0!, -13.2 3, -9.6 5.8, -3 6, -1.4 0!', 3), 'shoe', { edge: 0.5 }),
    part(cut('2 0!, 2.6 5, 8.4 6, 12.4 3, 12.8 0!', 3), 'shoe'),
    part(
      cut('-12.6 80!, -15 64, -16.6 44, -16.6 27!, -4 25, 8 25.4, 17 27.6!, 16.6 46, 15 66, 13 80!'),
      'skirt',
      {
        shade: 9,
        edge: 0.8,
      },
    ),
    part(stroke('13 120 11, 16 106 10, 7 98 9'), 'padded', { shade: 4 }),
    part(jacket, 'padded', { shade: 9, edge: 1 }),
    ...[111, 97, 83].map((up) =>
      shadePart(
        stroke(`-15.4 ${up} 0.3, -5 ${up - 2} 0.8, 7 ${up - 1.8} 0.8, 15.2 ${up} 0.4`),
        'padded',
        0.8,
      ),
    ),
    part(stroke('8 98.6 8.6, -4 97 7.6, -13 100 6.2'), 'padded', { shade: 2 }),
    // the pot
    part(cut('-35 107!, -13 107!, -14 96, -17.4 93, -30.6 93, -34 96', 3), 'pot', { shade: 7, edge: 0.9 }),
    part(stroke('-37.6 104 2.2, -35 104.6 2.2'), 'pot'),
    part(cut('-36 107!, -30 110.4, -24 111.4, -18 110.4, -12 107!', 3), 'lid', { shade: 4, edge: 0.8 }),
    part(ellipse(-24, 112.2, 2, 1.4, 0, 12), 'lid'),
    part(hand(-10.4, 100.4, Math.PI - 0.1, 0.66), 'skin', { shade: 1.2 }),
    part(cut('-9.6 124, -15 119.4, -18.4 109, -18.6 99, -15 95.4, -10.4 99, -9 111'), 'padded', {
      shade: 3,
      edge: 0.9,
    }),
    part(stroke('-17 98 8.6, -22 95 7.4, -27 95 6'), 'padded', { shade: 2, edge: 0.7 }),
    part(hand(-26.4, 95, Math.PI - 0.1, 0.7), 'skin', { shade: 1.2, edge: 0.4 }),
    ...placed(
      threeQuarter({ hair: 'bun', eyes: 'open', aged: true }).map((one) =>
        one.material === 'hair' ? { ...one, material: 'grey-hair' } : one,
      ),
      -2.6,
      128.4,
      0.06,
      1.02,
    ),
    part(cut('-8 129.6!, -8 125, -1.6 122.4, 5.4 125, 8.4 130.6!, 4 127.4, -2 125.6', 3), 'padded', {
      shade: 2,
      edge: 0.5,
    }),
  ];
}
