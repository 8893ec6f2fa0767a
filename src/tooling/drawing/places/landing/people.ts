/** Sol-mi on the landing, in centimetres, feet at zero, drawn facing left: hands held, head a little down. */

import { type CurvePoint, closedCurve } from '../../curves.ts';
import { type Part, part, placed } from '../../figures.ts';
import { yongsuk } from '../jo-room/family.ts';
import { quarterHead } from '../jo-room/heads.ts';

const shape = (points: CurvePoint[], steps = 4) => closedCurve(points, steps);

/** Parts of the mother's figure up to her head: skirt, trunk, arms; the bowl and what holds it are left out. */
function standing(): Part[] {
  const parts = yongsuk();
  const firstOfHead = parts.findIndex(({ material }) => material === 'hair');
  return parts
    .slice(0, firstOfHead)
    .filter(
      ({ material, kind }) =>
        material !== 'bowl' && material !== 'skin' && !(kind === 'shade' && material === 'coat'),
    );
}

export function solmiStanding(): Part[] {
  return [
    ...standing().map((one) => (one.material === 'coat' ? { ...one, material: 'shirt' } : one)),
    part(
      shape(
        [
          [-9, 96],
          [-4, 98.6],
          [1.6, 97.4],
          [4.4, 94],
          [1.4, 90.6],
          [-4, 89.6],
          [-8.4, 91.6],
        ],
        3,
      ),
      'skin',
      { shade: 2 },
    ),
    ...placed(quarterHead({ hair: 'bob', eyes: 'open', mouth: 'rest', jaw: 0.93 }), -1.4, 129.4, 0.04, 1.03),
    part(
      shape(
        [
          [-7.4, 131, 1],
          [-7.6, 127],
          [-1.4, 124.4],
          [5.4, 126.6],
          [8, 131.6, 1],
          [3.6, 128.8],
          [-2, 127],
        ],
        3,
      ),
      'band',
      { shade: 2 },
    ),
  ];
}
