/**
 * Sol-mi on the warm floor, knees drawn up, her arms round them; only her face has gone over to the screen.
 * Centimetres, drawn facing left.
 */
import { hand, type Part, part, placed, shadePart } from '../../figures.ts';
import { cut, stroke } from '../../notation.ts';
import { profile } from './heads.ts';

export function solmiSitting(): Part[] {
  const body: Part[] = [
    // back and seat
    part(
      cut('4 90!, -3 88, -8 80, -8 64, -4 44, -2 24, 2 6, 22 3, 30 10, 30 30, 28 52, 24 72, 18 84, 11 91!'),
      'blouse',
      {
        shade: 9,
        edge: 1,
      },
    ),
    // thighs and knees under the skirt
    part(cut('24 2, 31 12, 24 24, 6 32, -8 46, -17 54, -26 54, -31 46, -30 30, -24 8!, -8 5, 6 1'), 'skirt', {
      shade: 9,
      edge: 1.1,
    }),
    shadePart(stroke('-24 48 0.4, -12 30 1, 2 18 0.4'), 'skirt'),
    part(stroke('-27 14 9, -30 8 8, -31 6 7'), 'sock', { shade: 2 }),
    part(cut('-45 0!, -45.4 3, -39 7.4, -28 9.4, -24 5, -24 0!', 3), 'sock', { shade: 4, edge: 0.7 }),
  ];
  const arm: Part[] = [
    part(cut('0.4 89!, 0 85, 4 82.6!, 10 84.6, 14.4 89!, 10 86.8, 5 85!', 3), 'blouse', {
      shade: 2,
      edge: 0.5,
    }),
    part(stroke('18 80 12, 14 64 10, 2 54 9'), 'blouse', { shade: 4, edge: 0.8 }),
    part(stroke('3 54 8.4, -10 48 7, -22 44 5.8'), 'skin', { shade: 2.4, edge: 0.5 }),
    part(hand(-21, 44, Math.PI + 0.5, 0.72), 'skin', { shade: 1.4 }),
  ];
  // drawn a size smaller than on the style sheet, where she sits on a cushion
  const SIZE = 0.84;
  return [
    ...placed(body, 0, 0, 0, SIZE),
    ...placed(profile({ hair: 'bob', eyes: 'open', mouth: 'smile' }), 5.2, 74.4, -0.06, 0.98),
    ...placed(arm, 0, 0, 0, SIZE),
  ];
}
