/** The neighbour and the guest at the Jo family’s, in centimetres, floor at zero, drawn facing left. All invented. */
import { type CurvePoint, closedCurve, type StripPoint, strip } from '../../curves.ts';
import { hand, type Part, part, placed, shadePart } from '../../figures.ts';
import { quarterHead } from './heads.ts';
import { skirtAndShoes } from './skirt-and-shoes.ts';

const shape = (points: CurvePoint[], steps = 4) => closedCurve(points, steps);
const stroke = (...points: StripPoint[]) => strip(points);

/** A guest of twenty behind the low table, looking down at the screen; her knees lie under the quilt. */
export function unha(): Part[] {
  return [
    part(
      shape([
        [-4, 88, 1],
        [-11, 84],
        [-15, 76],
        [-15.4, 60],
        [-14, 44],
        [-15, 26],
        [-10, 16],
        [8, 14],
        [18, 20],
        [19, 38],
        [18, 58],
        [16, 74],
        [11, 84],
        [5, 89, 1],
      ]),
      'coat',
      { shade: 10, edge: 1 },
    ),
    ...placed(quarterHead({ hair: 'pony', eyes: 'down', mouth: 'rest', jaw: 0.92 }), -6.4, 86.8, 0.36, 0.99),
    part(
      shape(
        [
          [-9.4, 87, 1],
          [-9.6, 83],
          [-4.4, 80.4, 1],
          [3, 83],
          [6, 90, 1],
          [2.6, 86],
          [-4.4, 83.2, 1],
        ],
        3,
      ),
      'shirt',
      { shade: 2 },
    ),
    part(stroke([13, 78, 12], [18, 60, 10.6], [13, 47, 9.6]), 'coat', { shade: 4.4, edge: 0.6 }),
    part(stroke([13.6, 47, 9.6], [3, 42.4, 8], [-7, 42.6, 6.6]), 'coat', { shade: 3, edge: 0.7 }),
    part(hand(-6, 42.6, Math.PI + 0.1, 0.72), 'skin', { shade: 1.4 }),
    part(stroke([-12, 78, 12], [-19.6, 62, 10.6], [-22, 48, 9.4]), 'coat', { shade: 3.6, edge: 1 }),
    part(stroke([-22, 48, 9.4], [-26, 40, 8], [-27, 35, 6.6]), 'coat', { edge: 0.9 }),
    part(hand(-27, 35.6, -1.1, 0.72), 'skin', { shade: 1.4 }),
  ];
}

/** Fifty-seven: a quilted waistcoat, grey hair in a bun, a borrowed pot held out with both hands. */
export function tak(): Part[] {
  return [
    ...skirtAndShoes,
    part(
      shape([
        [12, 124],
        [16, 119],
        [18.4, 106],
        [18, 95],
        [13.6, 90],
        [8, 92],
        [10, 106],
      ]),
      'sleeve',
      { shade: 4 },
    ),
    part(
      shape([
        [-4.6, 130.6, 1],
        [-10, 128],
        [-14.4, 123],
        [-15.8, 110],
        [-15.6, 94],
        [-16.4, 80],
        [-16.6, 68, 1],
        [0, 65.6],
        [16, 68, 1],
        [16, 88],
        [15.6, 104],
        [15, 116],
        [13, 124.6],
        [9, 128.6],
        [5, 131, 1],
      ]),
      'vest',
      { shade: 9 },
    ),
    ...[0, 1, 2, 3].map((row) =>
      shadePart(
        stroke([-9 + row * 6.4, 126, 0.4], [-9.6 + row * 6.6, 100, 0.9], [-10.4 + row * 7, 67, 0.5]),
        'vest',
        0.7,
      ),
    ),
    part(stroke([15.4, 97, 8.4], [10, 94, 7.2], [3.4, 96, 6]), 'sleeve', { shade: 2 }),
    part(
      shape([
        [-9.6, 126],
        [-14.4, 122],
        [-17.6, 110],
        [-18.4, 100],
        [-15, 95],
        [-10.6, 99],
        [-8.8, 112],
      ]),
      'sleeve',
      { shade: 3 },
    ),
    // a pot with a lid, two handles
    part(
      shape([
        [-20.6, 105, 1],
        [3.6, 105, 1],
        [3, 96],
        [0.6, 90.6, 1],
        [-17.6, 90.6, 1],
        [-20, 96],
      ]),
      'pot',
      { shade: 6, edge: 0.8 },
    ),
    part(
      shape(
        [
          [-21.4, 107, 1],
          [-21.2, 105, 1],
          [4.2, 105, 1],
          [4.4, 107, 1],
          [-2, 108.8],
          [-15, 108.8],
        ],
        3,
      ),
      'pot',
      { shade: 4, edge: 0.7 },
    ),
    part(
      shape(
        [
          [-10.6, 108.4, 1],
          [-10.8, 111],
          [-6.4, 111],
          [-6.6, 108.4, 1],
        ],
        3,
      ),
      'pot',
      { edge: 0.5 },
    ),
    part(stroke([-17.6, 98.6, 8.2], [-20, 96.6, 7], [-20.6, 98, 5.8]), 'sleeve', { shade: 1.6 }),
    part(
      shape(
        [
          [-23, 101],
          [-20.4, 103],
          [-17.6, 100.6],
          [-18.6, 96.6],
          [-22, 96.4],
        ],
        3,
      ),
      'skin',
      { shade: 1.4 },
    ),
    part(
      shape(
        [
          [5.6, 101],
          [3, 103],
          [0.6, 100.4],
          [1.4, 96.4],
          [4.8, 96.6],
        ],
        3,
      ),
      'skin',
      { shade: 1.4 },
    ),
    ...placed(
      quarterHead({ hair: 'bun', eyes: 'open', mouth: 'rest', jaw: 1.02, aged: true }),
      -3,
      129.4,
      0.12,
      1.02,
    ),
    part(
      shape(
        [
          [-9, 131, 1],
          [-9.4, 127],
          [-2, 123.6],
          [5, 126.4],
          [7.4, 132.6, 1],
          [2.6, 128.6],
          [-3, 126.8],
        ],
        3,
      ),
      'scarf',
      { shade: 2 },
    ),
  ];
}
