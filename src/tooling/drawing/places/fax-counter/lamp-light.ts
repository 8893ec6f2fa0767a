/** Light as layers of its own: the tube's aura and cone behind people, its halo over everything, a moth in it. */
import { project } from '../../camera.ts';
import { mixColours } from '../../colour.ts';
import { ellipse, rectangle } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import type { CounterColours } from './colours.ts';
import { BAY, COUNTER, camera, LAMP, TUBE_HALF, upright, wall } from './measures.ts';

export function drawGlow(sheet: Sheet, colours: CounterColours): void {
  const [x, y] = project(camera, LAMP);
  const aura = sheet.radialGradient(
    'aura',
    [x, y + 40],
    330,
    [
      [0, colours.glow, 0.5],
      [0.3, colours.glow, 0.2],
      [0.65, colours.glow, 0.06],
      [1, colours.glow, 0],
    ],
    0.62,
  );
  const bay = upright(BAY.left, BAY.right, COUNTER.top, BAY.top);
  sheet.fill(bay, aura);
  const cone = sheet.linearGradient(
    'cone',
    [0, y],
    [0, wall(0, COUNTER.top)[1]],
    [
      [0, colours.glow, 0.34],
      [0.4, colours.glow, 0.14],
      [1, colours.glow, 0.02],
    ],
  );
  sheet.fill(
    [
      wall(-TUBE_HALF, 2.24, LAMP[2]),
      wall(TUBE_HALF, 2.24, LAMP[2]),
      wall(0.98, COUNTER.top),
      wall(-0.94, COUNTER.top),
    ],
    cone,
  );
}

/** Two tiny leaves; anything like a V would be a bird. */
export function drawMoth(sheet: Sheet, colours: CounterColours): void {
  const [x, y] = wall(0.36, 2.08, LAMP[2]);
  sheet.fill(ellipse(x - 1.2, y, 3.2, 1.5, 1.1, 10), colours.tube);
  sheet.fill(ellipse(x + 1.6, y + 0.4, 2.6, 1.3, 0.5, 10), mixColours(colours.tube, colours.wallLit, 0.5));
}

export function drawHalo(sheet: Sheet, colours: CounterColours): void {
  const [x, y] = project(camera, LAMP);
  const halo = sheet.radialGradient(
    'halo',
    [x, y],
    260,
    [
      [0, colours.tube, 0.5],
      [0.12, colours.glow, 0.3],
      [0.4, colours.glow, 0.08],
      [1, colours.glow, 0],
    ],
    0.32,
  );
  sheet.fill(rectangle(x - 262, y - 86, 524, 172), halo);
}
