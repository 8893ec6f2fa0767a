/** What two women of the stairs stand in alike, in centimetres, floor at zero: stockings, shoes and a long skirt. */
import { type CurvePoint, closedCurve } from '../../curves.ts';
import { type Part, part } from '../../figures.ts';

const shape = (points: CurvePoint[], steps = 4) => closedCurve(points, steps);

export const skirtAndShoes: readonly Part[] = [
  part(
    [
      [-8.4, 30],
      [-2.4, 30],
      [-3, 5],
      [-7.6, 5],
    ],
    'sock',
    { shade: 3 },
  ),
  part(
    [
      [2.6, 30],
      [8.8, 30],
      [8.2, 5],
      [3.6, 5],
    ],
    'sock',
    { shade: 3 },
  ),
  part(
    shape(
      [
        [-13, 0, 1],
        [-13.2, 3],
        [-9.6, 5.8],
        [-3, 6],
        [-1.4, 0, 1],
      ],
      3,
    ),
    'shoe',
  ),
  part(
    shape(
      [
        [2, 0, 1],
        [2.6, 5],
        [8.4, 6],
        [12.4, 3],
        [12.8, 0, 1],
      ],
      3,
    ),
    'shoe',
  ),
  part(
    shape([
      [-12, 84, 1],
      [-14.6, 66],
      [-16, 46],
      [-16, 28, 1],
      [-4, 26],
      [8, 26.4],
      [16.6, 28.6, 1],
      [16, 48],
      [14.4, 68],
      [12, 84, 1],
    ]),
    'skirt',
    { shade: 9 },
  ),
];
