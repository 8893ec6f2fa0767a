/** The family at the table, and the guest, who is seen only as an arm. */
import { type CurvePoint, closedCurve, strip } from '../../curves.ts';
import { drawInTones, hand, type Part, part, placed } from '../../figures.ts';
import { intersect, shifted, subtract } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import { kwangil } from '../jo-room/family.ts';
import { sideHead } from '../jo-room/heads.ts';
import type { Seat } from '../jo-room/measures.ts';
import { tonesOf, type Who } from '../jo-room/people-in-light.ts';
import type { SolmiTableColours } from './colours.ts';
import { camera, GUEST_BOWL, see, TABLE } from './measures.ts';

/** The parts of a sitting body before its head: two far sleeves, trunk, seam, near arm, hand. */
const BODY_PARTS = 7;

/** She sits too, for once, her face to the screen. */
export function yongsukSitting(): Part[] {
  return [
    ...kwangil().slice(0, BODY_PARTS),
    ...placed(sideHead({ eyes: 'down' }), -1.6, 56.4, 0.06, 1.04),
    part(
      closedCurve(
        [
          [-8, 58, 1],
          [-8.4, 53.6],
          [-1.4, 51],
          [5.2, 53.2],
          [7.4, 58.8, 1],
          [3, 55.8],
          [-2.4, 54],
        ],
        3,
      ),
      'shirt',
      { shade: 2 },
    ),
  ];
}

export function drawSitting(sheet: Sheet, who: Who, parts: readonly Part[], seat: Seat): void {
  // so near, the lit edge of hair would be a hoop
  const sized = placed(parts, 0, 0, 0, seat.size).map((one) =>
    one.material === 'hair' ? { ...one, edge: one.edge * 0.4 } : one,
  );
  drawInTones(
    sheet,
    sized,
    { camera, x: seat.x, z: seat.z, mirrored: seat.mirrored, toLight: [-0.8, 0.5] },
    tonesOf(who, 'lamp'),
  );
}

/** A green sleeve from below, a hand with chopsticks over the nearer bowl. Pixels. */
export function drawGuest(sheet: Sheet, colours: SolmiTableColours): void {
  const [bx, by] = see(GUEST_BOWL.x, TABLE.top + GUEST_BOWL.tall, GUEST_BOWL.z);
  const wrist = [bx + 236, by + 40] as const;
  for (const shift of [0, 13]) {
    const sticks = [
      [bx - 30 + shift, by + 6],
      [bx + 310 - shift * 0.4, by - 62 + shift * 1.4],
    ] as const;
    sheet.line(sticks, colours.metal, 5, { 'stroke-linecap': 'round' });
  }
  const arm = strip(
    [
      [wrist[0] + 18, wrist[1] + 8, 78],
      [wrist[0] + 150, wrist[1] + 90, 128],
      [wrist[0] + 330, wrist[1] + 240, 190],
    ],
    8,
  );
  const palm = hand(wrist[0] + 24, wrist[1] + 12, Math.PI + 0.3, 12.5);
  const fingers = [0, 1, 2].map((index): CurvePoint[] => {
    const [x, y] = [wrist[0] - 106 + index * 17, wrist[1] - 40 + index * 25];
    return [
      [x, y],
      [x + 22, y - 14],
      [x + 76, y - 2],
      [x + 78, y + 19],
      [x + 24, y + 17],
    ];
  });
  sheet.fill(palm, colours.skin);
  sheet.fill(intersect(palm, shifted(palm, 14, 26)), colours.skinShade, { opacity: 0.7 });
  for (const finger of fingers) {
    const shape = closedCurve(finger, 4);
    sheet.fill(shape, colours.skin);
    sheet.fill(subtract(shape, shifted(shape, 0, -6)), colours.skinShade, { opacity: 0.8 });
    sheet.fill(subtract(shape, shifted(shape, 1, 4)), colours.skinLit);
  }
  sheet.fill(arm, colours.sleeve);
  sheet.fill(subtract(arm, shifted(arm, -14, -46)), colours.sleeveShade);
  sheet.fill(subtract(arm, shifted(arm, 3, 5)), colours.sleeveLit);
}
