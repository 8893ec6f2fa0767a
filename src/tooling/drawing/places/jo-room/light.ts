/** Light as layers of its own: the screen, the slit, the torch and what it falls on. */
import { mixColours } from '../../colour.ts';
import { ellipse, type Flat, intersect, type Point, type Shape, union } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import { type JoRoomColours, torchLit } from './colours.ts';
import { CHEST, DADO, DOOR, HEIGHT, LEFT, LENS, RIGHT, see, TABLE, upright } from './measures.ts';
import { behind, fallenQuilt, foldedQuilts } from './things.ts';

export function drawScreenGlow(sheet: Sheet): void {
  const [x, y] = see(TABLE.x, 0.46, TABLE.z + 0.1);
  const glow = sheet.radialGradient('screen', [x, y - 26], 360, [
    [0, '#f4fbf6', 0.34],
    [0.14, '#dfeae6', 0.2],
    [0.5, '#aebcba', 0.06],
    [1, '#7d8a8a', 0],
  ]);
  sheet.fill(ellipse(x, y - 26, 360, 360, 0, 40), glow);
}

export function drawSlitGlow(sheet: Sheet): void {
  const [x, y] = see((DOOR.left + DOOR.right) / 2, 0.02);
  const glow = sheet.radialGradient(
    'slit',
    [x, y],
    230,
    [
      [0, '#fff8e6', 0.6],
      [0.3, '#f0e6cf', 0.2],
      [1, '#c9c0aa', 0],
    ],
    90 / 230,
  );
  sheet.fill(ellipse(x, y, 230, 90, 0, 32), glow);
}

/** Where the torch lands. */
const [poolX, poolY] = see(-1.82, 0.98, 5.28);
const pool = ellipse(poolX, poolY, 190, 172, 0, 48);

/** Everything inside the round of the torch, drawn again in full light. */
export function drawTorchLit(sheet: Sheet): void {
  const onto = (flat: Flat, colour: string) => sheet.fill(intersect(flat, pool), colour);
  onto(upright(LEFT, RIGHT, 0, HEIGHT), torchLit.wall);
  onto(upright(LEFT, RIGHT, 0, DADO), torchLit.dado);
  onto(upright(LEFT, RIGHT, DADO - 0.005, DADO + 0.02), torchLit.line);
  const quilts = foldedQuilts();
  onto(union(...quilts.map(({ whole }) => behind(whole, -34, 3))), torchLit.shadow);
  const { x, width, z, depth, bottom, top } = CHEST;
  onto(upright(x - width / 2, x + width / 2, bottom, top, z - depth / 2 + 0.02), torchLit.chest);
  for (const one of quilts) {
    const [base, low, high] = torchLit[one.cloth];
    onto(one.whole, base);
    onto(one.pattern, mixColours(base, low, 0.5));
    onto(one.low, low);
    onto(one.fold, low);
    onto(one.lit, high);
  }
  const fallen = fallenQuilt();
  onto(fallen.whole, torchLit.red[0]);
  for (const fold of fallen.folds) onto(fold, torchLit.red[1]);
}

/** The cone: the two tangents from the lens to the pool. */
export function drawBeam(sheet: Sheet): void {
  const [x, y] = see(...LENS);
  const tangent = (sign: number): Point =>
    pool.reduce((best, point) => {
      const angle = ([px, py]: Point) => {
        const turn = Math.atan2(py - y, px - x);
        return sign * (turn < 0 ? turn + 2 * Math.PI : turn);
      };
      return angle(point) > angle(best) ? point : best;
    });
  const cone: Shape = union([[x, y - 4], tangent(1), tangent(-1), [x, y + 4]], pool);
  const beam = sheet.linearGradient(
    'beam',
    [x, y],
    [poolX, poolY],
    [
      [0, torchLit.lens, 0.55],
      [0.25, '#f1efe2', 0.26],
      [0.8, torchLit.beam, 0.12],
      [1, torchLit.beam, 0.08],
    ],
  );
  sheet.fill(cone, beam);
}

/** The lens, and what the red cloth throws back into the room. */
export function drawLensAndBounce(sheet: Sheet): void {
  const [x, y] = see(...LENS);
  const lens = sheet.radialGradient('lens', [x, y], 120, [
    [0, '#ffffff', 1],
    [0.06, '#fffbe8', 0.8],
    [0.25, torchLit.beam, 0.2],
    [1, torchLit.beam, 0],
  ]);
  sheet.fill(ellipse(x, y, 120, 120, 0, 32), lens);
  const bounce = sheet.radialGradient(
    'bounce',
    [poolX + 30, poolY + 10],
    560,
    [
      [0, '#e8cfc0', 0.26],
      [0.4, '#b98a7c', 0.1],
      [1, '#7a4a40', 0],
    ],
    0.75,
  );
  sheet.fill(ellipse(poolX + 30, poolY + 10, 560, 420, 0, 40), bounce);
}

/** The cold light of a yard under snow, a little of it, through the curtain's gap. */
export function drawWindowGlow(sheet: Sheet, colours: JoRoomColours): void {
  const [x, y] = see(-2.1, 1.75);
  const glow = sheet.radialGradient('window', [x, y], 300, [
    [0, mixColours(colours.sky, colours.rim, 0.3), 0.34],
    [0.3, colours.sky, 0.16],
    [1, colours.sky, 0],
  ]);
  sheet.fill(ellipse(x, y, 300, 300, 0, 36), glow);
}
