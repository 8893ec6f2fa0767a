/** Light as layers of its own: what comes out of the shade, its bloom over everything, a moth in it. */
import { mixColours } from '../../colour.ts';
import { ellipse, intersect, type Point, rectangle } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import type { FlatColours } from './colours.ts';
import { BULB, PAGE, see, seeAll, shadeRing, TABLE } from './measures.ts';

/** The side of the mouth's long axis on which the light comes out. */
function outOfTheMouth(): Point[] {
  const ring = seeAll(shadeRing(0, 0.125));
  const left = ring.reduce((a, b) => (b[0] < a[0] ? b : a));
  const right = ring.reduce((a, b) => (b[0] > a[0] ? b : a));
  const [dx, dy] = [right[0] - left[0], right[1] - left[1]];
  const far = (from: Point, times: number): Point => [from[0] + dx * times, from[1] + dy * times];
  const [a, b] = [far(left, -4), far(right, 4)];
  return [a, b, [b[0] - dy * 6, b[1] + dx * 6], [a[0] - dy * 6, a[1] + dx * 6]];
}

export function drawGlow(sheet: Sheet, colours: FlatColours): void {
  const centre = see(...BULB);
  const aura = sheet.radialGradient('aura', [centre[0] + 36, centre[1] + 12], 200, [
    [0, colours.glow, 0.5],
    [0.14, colours.glow, 0.26],
    [0.42, colours.glow, 0.08],
    [1, colours.glow, 0],
  ]);
  sheet.fill(intersect(ellipse(centre[0] + 36, centre[1] + 12, 200, 200, 0, 48), outOfTheMouth()), aura);
}

export function drawBloom(sheet: Sheet, colours: FlatColours): void {
  const [x, y] = see(PAGE.u, TABLE.top, PAGE.w);
  const bloom = sheet.radialGradient(
    'bloom',
    [x, y],
    220,
    [
      [0, colours.glow, 0.16],
      [0.3, colours.glow, 0.08],
      [0.65, colours.glow, 0.02],
      [1, colours.glow, 0],
    ],
    0.6,
  );
  sheet.fill(rectangle(x - 222, y - 134, 444, 268), bloom);
}

/** Two tiny leaves; anything like a V would be a bird. */
export function drawMoth(sheet: Sheet, colours: FlatColours): void {
  const [x, y] = see(-0.42, 0.86, 0.2);
  sheet.fill(ellipse(x - 1.4, y, 3.6, 1.7, 1.1, 10), colours.bulb);
  sheet.fill(ellipse(x + 1.8, y + 0.5, 2.9, 1.4, 0.5, 10), mixColours(colours.bulb, colours.wallWarm, 0.5));
}
