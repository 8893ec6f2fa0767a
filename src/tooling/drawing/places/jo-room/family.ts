/** The Jo family as they sit and stand at home, in centimetres, floor at zero, drawn facing left. All invented. */
import { type CurvePoint, closedCurve, type StripPoint, strip } from '../../curves.ts';
import { hand, type Part, part, placed, shadePart } from '../../figures.ts';
import { ellipse, subtract } from '../../shapes.ts';
import { type QuarterHead, quarterHead, sideHead } from './heads.ts';
import { skirtAndShoes } from './skirt-and-shoes.ts';

const shape = (points: CurvePoint[], steps = 4) => closedCurve(points, steps);
const stroke = (...points: StripPoint[]) => strip(points);

type Look = Pick<QuarterHead, 'eyes' | 'mouth'>;

/** Fifteen; as he is, he has stopped in the middle of a line. */
export function kwangil(look: Look = { eyes: 'open', mouth: 'sing' }): Part[] {
  return [
    part(stroke([9.6, 50, 9], [12.6, 37, 8], [11, 25, 7.4]), 'coat-far'),
    part(stroke([13.4, 24, 8], [6, 20, 7], [-2, 20.4, 5.8]), 'coat-far'),
    part(
      shape([
        [-4, 57.4, 1],
        [-8.6, 55.6],
        [-12.6, 51],
        [-13.8, 40],
        [-13, 24],
        [-14.6, 6, 1],
        [14.6, 6, 1],
        [13.6, 26],
        [14, 40],
        [12.6, 51],
        [8.6, 55.8],
        [4.6, 58, 1],
      ]),
      'coat',
      { shade: 8 },
    ),
    shadePart(stroke([-3, 55, 0.5], [-4.4, 38, 0.9], [-4, 10, 0.5]), 'coat'),
    part(
      shape([
        [-7.6, 55],
        [-12.4, 51.6],
        [-16, 42],
        [-18.6, 32],
        [-15.6, 28.4],
        [-11.6, 32],
        [-9.4, 42],
      ]),
      'coat',
      { shade: 3 },
    ),
    part(stroke([-16.6, 31, 8], [-19, 24, 7], [-23, 19, 5.8]), 'coat', { shade: 2 }),
    part(hand(-22.4, 19.4, -2.5, 0.72), 'skin'),
    ...placed(quarterHead({ hair: 'short', ...look, jaw: 0.92 }), -2.4, 56.6, 0.02, 1.06),
    part(
      shape(
        [
          [-7.4, 57.6, 1],
          [-7.8, 53.8],
          [-2.4, 51.4],
          [3.6, 53.2],
          [7.4, 58.6, 1],
          [3.6, 55.8],
          [-2.4, 53.6],
        ],
        3,
      ),
      'shirt',
      { shade: 2 },
    ),
  ];
}

/** Leaning in, one hand at the player. */
export function solmi(look: Look = { eyes: 'down', mouth: 'rest' }): Part[] {
  return [
    part(stroke([9, 50, 9], [12, 37, 8], [9, 26, 7.2]), 'shirt-far'),
    part(stroke([10.4, 25, 7.6], [2, 21.6, 6.4], [-6, 23, 5.2]), 'shirt-far'),
    part(hand(-5, 23, Math.PI - 0.2, 0.68), 'skin'),
    part(
      shape([
        [-6, 57, 1],
        [-10.6, 55],
        [-14, 50],
        [-14.6, 40],
        [-12.4, 26],
        [-13, 6, 1],
        [15, 6, 1],
        [13.4, 26],
        [13.4, 40],
        [11.6, 51],
        [7, 55.8],
        [3, 57.8, 1],
      ]),
      'shirt',
      { shade: 8 },
    ),
    part(
      shape([
        [-9.6, 54.6],
        [-14, 51.4],
        [-18.4, 43],
        [-22.6, 36.4],
        [-21, 32.6],
        [-16, 33],
        [-11, 42],
      ]),
      'shirt',
      { shade: 2.4 },
    ),
    part(stroke([-21, 34.6, 7.6], [-28, 35, 6.4], [-35, 38, 5]), 'shirt', { shade: 1.6 }),
    part(hand(-34.4, 37.8, Math.PI - 0.45, 0.7), 'skin'),
    ...placed(quarterHead({ hair: 'bob', ...look, jaw: 0.93 }), -5.4, 55.8, 0.16, 1.02),
    part(
      shape(
        [
          [-10, 57, 1],
          [-10, 53],
          [-5, 50.6],
          [1.6, 52.8],
          [5.4, 57.8, 1],
          [1.6, 55.4],
          [-5, 53],
        ],
        3,
      ),
      'shirt',
      { shade: 2 },
    ),
  ];
}

/** The disc between her fingers, drawn with `solmi`. */
export function discInHand(): Part[] {
  return [
    part(subtract(ellipse(-44.6, 44.4, 9.4, 6.4, 0.5, 26), ellipse(-44.6, 44.4, 1.7, 1.2, 0.5, 12)), 'disc'),
    part(
      shape(
        [
          [-44.6, 44.4, 1],
          [-52.4, 39.4],
          [-53, 42],
          [-51, 46, 1],
        ],
        3,
      ),
      'disc-lit',
    ),
    part(
      shape(
        [
          [-44.6, 44.4, 1],
          [-37.4, 46],
          [-36.6, 49],
          [-38.6, 50.4, 1],
        ],
        3,
      ),
      'disc-lit',
    ),
  ];
}

/** Padded jacket, a bowl forgotten in her hands, her head to the door. */
export function yongsuk(): Part[] {
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
      'coat',
      { shade: 4 },
    ),
    part(
      shape([
        [-4.6, 130.6, 1],
        [-10, 128],
        [-14.4, 123],
        [-15.6, 110],
        [-15, 94],
        [-15.6, 80],
        [-15.6, 74, 1],
        [0, 71.6],
        [15, 74, 1],
        [15, 88],
        [15, 104],
        [15, 116],
        [13, 124.6],
        [9, 128.6],
        [5, 131, 1],
      ]),
      'coat',
      { shade: 9 },
    ),
    shadePart(stroke([-15, 113, 0.3], [-5, 111, 0.8], [7, 111.2, 0.8], [14.8, 113, 0.4]), 'coat', 0.8),
    shadePart(stroke([-15, 99, 0.3], [-5, 97, 0.8], [7, 97.2, 0.8], [14.8, 99, 0.4]), 'coat', 0.8),
    shadePart(stroke([-15, 86, 0.3], [-5, 84, 0.8], [7, 84.2, 0.8], [14.8, 86, 0.4]), 'coat', 0.8),
    part(stroke([15, 96, 8.4], [7, 92, 7.2], [-1, 93, 6]), 'coat', { shade: 2 }),
    part(
      shape([
        [-9.6, 126],
        [-14.4, 122],
        [-17.4, 110],
        [-17.6, 99],
        [-14, 95],
        [-9.6, 99],
        [-8.6, 112],
      ]),
      'coat',
      { shade: 3 },
    ),
    part(stroke([-15.6, 97.6, 8.4], [-12, 93, 7], [-7.4, 93.4, 5.8]), 'coat', { shade: 1.6 }),
    part(
      shape(
        [
          [-10, 98.6, 1],
          [5, 98.6, 1],
          [3.6, 93],
          [-0.4, 90.4],
          [-4.6, 90.4],
          [-8.6, 93],
        ],
        3,
      ),
      'bowl',
      { shade: 3, edge: 0.7 },
    ),
    part(
      shape(
        [
          [-10, 94],
          [-7, 97],
          [-4.6, 94.6],
          [-6.4, 91.6],
        ],
        3,
      ),
      'skin',
    ),
    part(
      shape(
        [
          [5, 94],
          [2, 97],
          [-0.4, 94.4],
          [1.6, 91.4],
        ],
        3,
      ),
      'skin',
    ),
    ...placed(sideHead({ eyes: 'open' }), -1, 130.6, 0.02, 1.03),
    part(
      shape(
        [
          [-7, 131.6, 1],
          [-7.4, 127.4],
          [0, 124.8],
          [6.6, 127],
          [8.6, 132.6, 1],
          [4, 129.6],
          [-1.6, 128],
        ],
        3,
      ),
      'shirt',
      { shade: 2 },
    ),
  ];
}
