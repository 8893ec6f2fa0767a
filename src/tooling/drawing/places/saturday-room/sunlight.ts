/** Light as layers of its own: the sun's shaft behind people, a weak bloom over everything, motes in it. */
import { seededRandom } from '../../random.ts';
import {
  contains,
  ellipse,
  hull,
  intersect,
  type Outline,
  type Point,
  rectangle,
  subtract,
} from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import type { SaturdayColours } from './colours.ts';
import { across, MULLION, room, see, sunOnTable, TABLE, WINDOW, WINDOW_WALL } from './measures.ts';
import { SHEET } from './table.ts';

/** The shaft through one leaf of the window: the hull of the leaf and its picture on the table. */
function shaft(near: number, far: number): Outline {
  const leaf = across(near, far, WINDOW.bottom + 0.25, WINDOW.top - 0.04, WINDOW_WALL);
  const table = sunOnTable([
    room(WINDOW_WALL, WINDOW.bottom + 0.38, near),
    room(WINDOW_WALL, WINDOW.bottom + 0.38, far),
    room(WINDOW_WALL, WINDOW.top - 0.04, far),
    room(WINDOW_WALL, WINDOW.top - 0.04, near),
  ]);
  return hull([...leaf, ...table]);
}

export function drawShaft(sheet: Sheet, colours: SaturdayColours): void {
  const fill = sheet.linearGradient('shaft', see(WINDOW_WALL, 1.6, 0.5), see(SHEET.u, TABLE.top, SHEET.w), [
    [0, colours.shaft, 0.3],
    [0.35, colours.shaft, 0.15],
    [0.72, colours.shaft, 0.06],
    [1, colours.shaft, 0.01],
  ]);
  const above: Outline = [
    see(TABLE.left - 0.02, TABLE.top, TABLE.far),
    see(TABLE.right, TABLE.top, TABLE.far),
    [2000, -60],
    [-120, -60],
    [-120, 900],
    see(TABLE.left - 0.02, TABLE.top, TABLE.near),
  ];
  const hole = across(WINDOW.near - 0.1, WINDOW.far, WINDOW.bottom, WINDOW.top, WINDOW_WALL);
  for (const [near, far] of [
    [WINDOW.near + 0.035, MULLION[0]],
    [MULLION[1], WINDOW.far - 0.035],
  ] as const) {
    sheet.fill(subtract(intersect(shaft(near, far), above), hole), fill);
  }
}

export function drawMotes(sheet: Sheet, colours: SaturdayColours): void {
  const random = seededRandom(31);
  const beam = shaft(WINDOW.near, WINDOW.far);
  let made = 0;
  while (made < 26) {
    const at: Point = [330 + random() * 520, 260 + random() * 400];
    if (!contains(beam, at)) continue;
    made++;
    sheet.fill(
      ellipse(at[0], at[1], 1.3 + random() * 1.1, 1 + random() * 0.6, random() * 3, 7),
      colours.edge,
      {
        opacity: 0.35 + random() * 0.4,
      },
    );
  }
}

export function drawBloom(sheet: Sheet, colours: SaturdayColours): void {
  const [x, y] = see(SHEET.u, TABLE.top, SHEET.w);
  const bloom = sheet.radialGradient(
    'bloom',
    [x, y],
    260,
    [
      [0, colours.shaft, 0.2],
      [0.3, colours.shaft, 0.09],
      [0.65, colours.shaft, 0.03],
      [1, colours.shaft, 0],
    ],
    0.6,
  );
  sheet.fill(rectangle(x - 262, y - 158, 524, 316), bloom);
}
