/** The shell of the flat: two walls that meet, the window to the street, the thin door, the floor. */
import { mixColours } from '../../colour.ts';
import { type CurvePoint, closedCurve, openCurve, strip } from '../../curves.ts';
import { makeCuts } from '../../cuts.ts';
import {
  contains,
  hull,
  intersect,
  type Outline,
  type Point,
  rectangle,
  type Shape,
  subtract,
  union,
} from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import { visibleFaces } from '../../solids.ts';
import type { FlatColours } from './colours.ts';
import {
  across,
  along,
  BULB,
  bulb,
  CEILING,
  camera,
  castOnFloor,
  DOOR,
  DOOR_WALL,
  level,
  lightTop,
  litDoorWall,
  litFloor,
  litWindowWall,
  RIGHT_END,
  type RoomBox,
  roomBox,
  see,
  seeAll,
  TABLE,
  WINDOW,
  WINDOW_WALL,
} from './measures.ts';

const BOOKS: RoomBox = { u: 0.66, w: 0.9, width: 0.2, depth: 0.27, bottom: 0, top: 0.17 };
const LAPTOP: RoomBox = {
  u: -1.2,
  w: -0.5,
  width: 0.32,
  depth: 0.24,
  bottom: 0,
  top: 0.03,
  turn: 0.14,
};

export function drawOutside(sheet: Sheet, colours: FlatColours): void {
  const far = WINDOW_WALL - 0.3;
  const [, top] = see(far, 2.1, WINDOW.near);
  const [, low] = see(far, 0.9, WINDOW.near);
  const sky = sheet.linearGradient(
    'sky',
    [0, top],
    [0, low],
    [
      [0, colours.skyHigh],
      [0.45, colours.sky],
      [1, colours.skyLow],
    ],
  );
  sheet.fill(across(-0.8, 1.2, 0.7, 2.35, far), sky);
  const house: [number, number][] = [
    [-0.8, 1.5],
    [-0.05, 1.5],
    [-0.05, 1.58],
    [0.1, 1.58],
    [0.1, 1.32],
    [0.5, 1.32],
    [0.5, 1.42],
    [1.2, 1.42],
    [1.2, 0.7],
    [-0.8, 0.7],
  ];
  sheet.fill(seeAll(house.map(([w, y]) => [far, y, w])), colours.houses);
  for (const [w, y] of [
    [-0.34, 1.36],
    [-0.2, 1.36],
    [-0.06, 1.36],
    [-0.34, 1.18],
    [-0.06, 1.18],
    [0.2, 1.18],
    [0.34, 1.18],
    [0.56, 1.26],
  ] as const) {
    sheet.fill(across(w, w + 0.07, y, y + 0.09, far), mixColours(colours.houses, colours.houseWindow, 0.5));
  }
}

function lampGradient(
  sheet: Sheet,
  id: string,
  centre: Point,
  radius: number,
  [hot, warm, ember, end]: readonly [string, string, string, string],
  flatten: number,
): string {
  return sheet.radialGradient(
    id,
    centre,
    radius,
    [
      [0, hot],
      [0.26, warm],
      [0.6, ember],
      [1, end],
    ],
    flatten,
  );
}

export function drawShell(sheet: Sheet, colours: FlatColours): void {
  const corner = see(WINDOW_WALL, 0, DOOR_WALL);
  sheet.fill(
    subtract(rectangle(-140, -80, 2200, 1240), across(WINDOW.near, WINDOW.far, WINDOW.bottom, WINDOW.top)),
    colours.ceiling,
  );
  sheet.fill(level(WINDOW_WALL, 3.4, -3, DOOR_WALL), colours.floor);
  sheet.fill(rectangle(-140, 860, 2200, 300), colours.floor);
  const wall = sheet.linearGradient(
    'wall',
    [corner[0], 0],
    [1920, 0],
    [
      [0, mixColours(colours.wall, colours.wallDeep, 0.2)],
      [0.35, colours.wall],
      [1, colours.wallDeep],
    ],
  );
  sheet.fillTight(along(WINDOW_WALL, RIGHT_END, 0, CEILING), wall);
  const hole = across(WINDOW.near, WINDOW.far, WINDOW.bottom, WINDOW.top);
  sheet.fillTight(subtract(across(-2.4, DOOR_WALL, 0, CEILING), hole), colours.windowWall);
  sheet.line([corner, see(WINDOW_WALL, CEILING, DOOR_WALL)], colours.frame, 2);
}

/** What the lamp makes of the walls: a hard edge where the shade cuts it off, wallpaper stripes inside. */
export function drawWallLight(sheet: Sheet, colours: FlatColours): void {
  const centre = see(-0.05, 0.6, DOOR_WALL);
  const fill = lampGradient(
    sheet,
    'wall-light',
    centre,
    700,
    [colours.wallHot, colours.wallWarm, colours.wallEmber, colours.wallEnd],
    0.8,
  );
  sheet.fill(litDoorWall(), fill);
  const onLeft = sheet.linearGradient(
    'left-light',
    see(WINDOW_WALL, 0.3, DOOR_WALL),
    see(WINDOW_WALL, 0.1, 0.1),
    [
      [0, mixColours(colours.wallEmber, colours.wallEnd, 0.45)],
      [0.5, mixColours(colours.wallEnd, colours.windowWall, 0.3)],
      [1, colours.windowWall],
    ],
  );
  sheet.fill(litWindowWall(), onLeft);
  // wallpaper: a stripe every twelve centimetres
  const stripes: Outline[] = [];
  for (let u = WINDOW_WALL + 0.1; u < DOOR.left - 0.1; u += 0.16) {
    stripes.push(along(u, u + 0.05, 0.09, lightTop(u + 0.02, DOOR_WALL)));
  }
  sheet.fill(
    stripes.map((ring): Point[][] => [[...ring, ring[0]!]]),
    colours.wallEmber,
    { opacity: 0.16 },
  );
  // skirting
  sheet.fill(along(WINDOW_WALL, DOOR.left - 0.06, 0, 0.085), colours.skirting, { opacity: 0.62 });
  sheet.fill(across(-2.4, DOOR_WALL, 0, 0.085), colours.skirting);
  const [lampX, lampY] = see(...BULB);
  const lit = litDoorWall();
  const cuts = makeCuts({
    box: [640, 260, 1560, 720],
    attempts: 1700,
    seed: 9,
    chance: (x, y) => {
      if (!contains(lit, [x, y])) return 0;
      const far = Math.hypot(x - centre[0], (y - centre[1]) / 0.8) / 700;
      return far < 0.36 ? 0 : Math.min(0.9, (far - 0.36) * 2);
    },
    direction: (x, y) => Math.atan2(y - lampY, x - lampX),
    length: [8, 30],
    width: [0.5, 1.2],
  });
  sheet.cuts(cuts, colours.wallDeep, { opacity: 0.75 });
}

/** The floor's light without the table's shadow. */
export function floorLight(): Shape {
  const tableShadow = tableOnFloor(0);
  const laptop = hull(castOnFloor(flatCorners(LAPTOP)));
  const books = hull([...castOnFloor(flatCorners(BOOKS)), ...level(0.56, 0.76, 0.765, 1.035)]);
  return subtract(litFloor(), tableShadow, laptop, books);
}

/** The shadow of the table's top. `inset` in metres draws in the two edges that the lamp looks past. */
function tableOnFloor(inset: number): Point[] {
  const { left, right, near, far, top } = TABLE;
  return castOnFloor([
    [left, top, near],
    [right - inset, top, near],
    [right - inset, top, far - inset],
    [left, top, far - inset],
  ]);
}

/** The lamp's mouth is as wide as a hand: the shadow ends in one step, and the gouge opens it from its edge. */
function drawTableShadow(sheet: Sheet, colours: FlatColours, fill: string): void {
  const whole = intersect(litFloor(), tableOnFloor(0));
  // what the bright wall gives back, more the farther from under the table
  const back = sheet.linearGradient('given-back', see(0.1, 0, 0), see(1.25, 0, 0.1), [
    [0, colours.floorWarm, 0],
    [0.4, colours.floorWarm, 0.06],
    [1, colours.floorWarm, 0.26],
  ]);
  sheet.fill(whole, back);
  sheet.fill(subtract(whole, tableOnFloor(0.022)), fill, { opacity: 0.42 });
  const [lampX, lampY] = see(BULB[0], 0, BULB[2]);
  const steps = [0.03, 0.07, 0.12].map(tableOnFloor);
  const gouges = makeCuts({
    box: [820, 800, 1440, 1120],
    attempts: 2600,
    seed: 23,
    chance: (x, y) => {
      if (!contains(whole, [x, y])) return 0;
      return [0.8, 0.5, 0.2, 0][steps.filter((step) => contains(step, [x, y])).length]!;
    },
    direction: (x, y) => Math.atan2((y - lampY) * 1.2, x - lampX),
    length: [16, 54],
    width: [0.7, 2],
  });
  sheet.cuts(gouges, mixColours(colours.floorEmber, colours.floorWarm, 0.35), { opacity: 0.85 });
}

function flatCorners({ u, w, width, depth, top }: RoomBox): [number, number, number][] {
  return [
    [u - width / 2, top, w - depth / 2],
    [u + width / 2, top, w - depth / 2],
    [u + width / 2, top, w + depth / 2],
    [u - width / 2, top, w + depth / 2],
  ];
}

export function drawFloorLight(sheet: Sheet, colours: FlatColours, lit: Shape): void {
  const centre = see(0.2, 0, 0.1);
  const fill = lampGradient(
    sheet,
    'floor-light',
    centre,
    820,
    [colours.floorHot, colours.floorWarm, colours.floorEmber, colours.floorEnd],
    0.5,
  );
  sheet.fill(lit, fill);
  drawSeams(sheet, colours, lit);
  const [lampX, lampY] = see(BULB[0], 0, BULB[2]);
  const cuts = makeCuts({
    box: [420, 640, 1800, 1110],
    attempts: 1200,
    seed: 17,
    chance: (x, y) => {
      if (!contains(lit, [x, y])) return 0;
      const far = Math.hypot(x - centre[0], (y - centre[1]) / 0.5) / 820;
      return far < 0.3 ? 0 : Math.min(0.85, (far - 0.3) * 1.3);
    },
    direction: (x, y) => Math.atan2((y - lampY) * 1.2, x - lampX),
    length: [12, 46],
    width: [0.6, 1.6],
  });
  sheet.cuts(cuts, colours.floor, { opacity: 0.8 });
  drawTableShadow(sheet, colours, fill);
}

/** The floor covering is laid in widths of ninety centimetres. */
function drawSeams(sheet: Sheet, colours: FlatColours, lit: Shape): void {
  for (const w of [-1.62, -0.72, 0.18]) {
    const seam = level(WINDOW_WALL, 3.2, w - 0.006, w + 0.006);
    sheet.fill(subtract(seam, lit), colours.seamDark);
    sheet.fill(intersect(seam, lit), colours.floor, { opacity: 0.55 });
  }
  // the lamp's cord, from the table to its socket
  const cord: CurvePoint[] = (
    [
      [-0.27, 0.2, 0.34],
      [-0.42, 0.01, 0.5],
      [-0.7, 0, 0.62],
      [-0.92, 0, 0.9],
      [-0.98, 0.04, 1.08],
      [-0.98, 0.24, 1.09],
    ] as const
  ).map(([u, y, cw]): CurvePoint => see(u, y, cw));
  sheet.line(openCurve(cord), colours.shade, 2.2);
  sheet.fill(along(-1.02, -0.94, 0.22, 0.3, DOOR_WALL - 0.01), colours.wallShadow);
}

export function drawWindow(sheet: Sheet, colours: FlatColours): void {
  const outer = WINDOW_WALL - WINDOW.deep;
  const { near, far, bottom, top } = WINDOW;
  // the far reveal and the sill take what the street gives
  sheet.fillTight(
    seeAll([
      [WINDOW_WALL, bottom, far],
      [outer, bottom, far],
      [outer, top, far],
      [WINDOW_WALL, top, far],
    ]),
    mixColours(colours.sodiumEmber, colours.windowWall, 0.25),
  );
  const bar = (from: number, to: number, low: number, high: number) =>
    sheet.fillTight(across(from, to, low, high, outer), colours.frame);
  bar(near - 0.05, near + 0.04, bottom, top);
  bar(far - 0.04, far, bottom, top);
  bar(near, far, top - 0.05, top);
  bar(near, far, bottom, bottom + 0.05);
  const middle = (near + far) / 2;
  bar(middle - 0.02, middle + 0.02, bottom, top);
  bar(near, far, 1.68, 1.71);
  sheet.fillTight(
    seeAll([
      [WINDOW_WALL + 0.09, bottom, near - 0.06],
      [WINDOW_WALL + 0.09, bottom, far + 0.06],
      [outer, bottom, far],
      [outer, bottom, near],
    ]),
    colours.sodiumEmber,
  );
  sheet.fill(across(near - 0.06, far + 0.06, bottom - 0.04, bottom, WINDOW_WALL + 0.09), colours.frame);
  sheet.line(
    [see(WINDOW_WALL + 0.09, bottom, near - 0.06), see(WINDOW_WALL + 0.09, bottom, far + 0.06)],
    colours.sodiumDim,
    1.6,
  );
}

/** The thin door: a sheet of plywood in a thin frame, and what the street's lamp sends under it. */
export function drawDoor(sheet: Sheet, colours: FlatColours): void {
  const { left, right, top, gap } = DOOR;
  const w = DOOR_WALL - 0.015;
  const leaf = along(left, right, 0, top, w);
  sheet.fillTight(along(left - 0.06, right + 0.06, 0, top + 0.06, DOOR_WALL - 0.01), colours.frame);
  sheet.fillTight(leaf, colours.doorPanel);
  const lit = seeAll([
    [left, gap, w],
    [right, gap, w],
    [right, lightTop(right, w), w],
    [left, lightTop(left, w), w],
  ]);
  const light = sheet.linearGradient('door-light', see(left - 0.3, 0.6, w), see(right + 0.1, 0.6, w), [
    [0, colours.doorLit],
    [0.4, mixColours(colours.doorLit, colours.door, 0.55)],
    [1, colours.door],
  ]);
  sheet.fill(lit, light);
  for (const [low, high] of [
    [0.16, 0.84],
    [0.98, 1.78],
  ] as const) {
    const panel = along(left + 0.09, right - 0.09, low, high, w);
    sheet.fill(panel, colours.frame, { opacity: 0.32 });
    sheet.line(
      [see(right - 0.09, low, w), see(right - 0.09, high, w), see(left + 0.09, high, w)],
      mixColours(colours.doorLit, colours.door, 0.5),
      1.4,
      { opacity: 0.5 },
    );
  }
  // handle
  const [hx, hy] = see(left + 0.05, 0.93, w - 0.03);
  sheet.line(
    [
      [hx, hy],
      [hx + 24, hy + 1],
    ],
    colours.wallHot,
    4,
    { opacity: 0.8 },
  );
  sheet.line([see(left, 0, w), see(left, top, w)], mixColours(colours.wallEmber, colours.frame, 0.3), 1.6);
  // the strip, and its blade on the floor
  const slit = along(left + 0.005, right - 0.005, 0, gap, w);
  const blade = seeAll([
    [left, 0, w],
    [right, 0, w],
    [right + 0.22, 0, w - 0.5],
    [left - 0.02, 0, w - 0.5],
  ]);
  // square to the foot of the door, as the picture shows it
  const [from, to, out] = [see(left, 0, w), see(right, 0, w), see(1.34, 0, w - 0.46)];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const away: Point = [-(to[1] - from[1]) / length, (to[0] - from[0]) / length];
  const reach = (out[0] - from[0]) * away[0] + (out[1] - from[1]) * away[1];
  const spill = sheet.linearGradient(
    'spill',
    from,
    [from[0] + away[0] * reach, from[1] + away[1] * reach],
    [
      [0, colours.sodium, 0.42],
      [0.4, colours.sodiumDim, 0.18],
      [1, colours.sodiumDim, 0],
    ],
  );
  sheet.fill(blade, spill);
  sheet.fill(slit, colours.strip);
}

/** Two quilts rolled under the window: one man's, and the other's. */
export function drawQuilts(sheet: Sheet, colours: FlatColours): void {
  roll(sheet, colours, { u: -2.6, bottom: 0, radius: 0.2, near: -0.12, far: 0.74, seed: 0 });
  roll(sheet, colours, { u: -2.63, bottom: 0.33, radius: 0.165, near: 0.02, far: 0.66, seed: 1 });
}

type Roll = { u: number; bottom: number; radius: number; near: number; far: number; seed: number };

/** Soft: flat where it lies, and slack between its two strings. */
function roll(sheet: Sheet, colours: FlatColours, { u, bottom, radius, near, far, seed }: Roll): void {
  const end = (w: number, size = 1): Point[] =>
    seeAll(
      Array.from({ length: 26 }, (_, index): [number, number, number] => {
        const angle = (index / 26) * 2 * Math.PI;
        const up = Math.sin(angle) < 0 ? 0.84 : 0.92 + 0.05 * Math.sin(angle * 3 + seed);
        const wide = 1.18 + 0.05 * Math.cos(angle * 2 + seed * 2);
        return [
          u + Math.cos(angle) * radius * size * wide,
          bottom + radius * 0.84 + Math.sin(angle) * radius * size * up,
          w,
        ];
      }),
    );
  const strings = [near + (far - near) * 0.27, near + (far - near) * 0.72];
  const stations = [near, (near + strings[0]!) / 2, strings[0]!, (near + far) / 2, strings[1]!, far];
  const sizes = [0.98, 1.05, 0.93, 1.05, 0.93, 0.98];
  const body = union(
    ...stations
      .slice(1)
      .map((w, index) => hull([...end(stations[index]!, sizes[index]!), ...end(w, sizes[index + 1]!)])),
  );
  sheet.fill(body, colours.quiltShade);
  // what the window gives lies on the upper side
  const upper = stations.map((w, index) => see(u + radius * 0.5, bottom + radius * 1.5 * sizes[index]!, w));
  const ridge = stations.map((w, index) => see(u - radius * 0.15, bottom + radius * 1.74 * sizes[index]!, w));
  sheet.fill(
    intersect(body, closedCurve([...upper, ...[...ridge].reverse()].map(([x, y]): CurvePoint => [x, y]))),
    colours.quiltTop,
  );
  for (const w of strings) {
    const ring = end(w, 0.95);
    sheet.fill(
      intersect(body, strip([...ring.slice(0, 9)].map(([x, y]): [number, number, number] => [x, y, 3]))),
      colours.frame,
    );
  }
  const face = end(near, 0.98);
  sheet.fill(face, colours.quilt);
  // rolled inwards: one spiral
  const spiral = Array.from({ length: 46 }, (_, index): CurvePoint => {
    const angle = -0.6 + index * 0.36;
    const size = 0.86 * (1 - index / 52);
    return see(
      u + Math.cos(angle) * radius * size * 1.16,
      bottom + radius * 0.86 + Math.sin(angle) * radius * size * 0.88,
      near - 0.002,
    );
  });
  sheet.line(openCurve(spiral, 2), colours.quiltShade, 2.6, { 'stroke-linecap': 'round' });
  sheet.line(
    ridge.map(([x, y]): Point => [x, y + 1]),
    colours.quiltLit,
    1.6,
  );
}

/** Exercise books, squared up against the wall: his weeks. */
export function drawBooks(sheet: Sheet, colours: FlatColours): void {
  const count = 15;
  const each = BOOKS.top / count;
  for (let index = 0; index < count; index++) {
    const shift = ((index * 5) % 4) * 0.0016;
    const box: RoomBox = { ...BOOKS, u: BOOKS.u + shift, bottom: index * each, top: (index + 1) * each };
    for (const one of visibleFaces(camera, roomBox(box), bulb)) {
      if (one.name === 'top') {
        if (index === count - 1) sheet.fillTight(one.outline, colours.booksLit);
        continue;
      }
      const lit = one.name === 'left';
      // a cover, the edges of the leaves, a cover
      const base = lit
        ? mixColours(colours.booksLit, colours.books, 0.3)
        : mixColours(colours.books, colours.booksShade, 0.55);
      sheet.fillTight(one.outline, mixColours(base, colours.booksShade, (index % 3) * 0.12));
      sheet.line(one.outline.slice(0, 2), colours.booksShade, 1.1, { opacity: lit ? 0.6 : 0.85 });
    }
  }
  // a cloth back on the top one
  const { u, w, width, depth, top } = BOOKS;
  sheet.fill(
    level(u + width / 2 - 0.035, u + width / 2, w - depth / 2, w + depth / 2, top + 0.001),
    colours.books,
  );
}

/** The laptop, shut, on the floor out of the light. */
export function drawLaptop(sheet: Sheet, colours: FlatColours): void {
  for (const one of visibleFaces(camera, roomBox(LAPTOP), bulb)) {
    sheet.fillTight(one.outline, one.name === 'top' ? colours.laptop : colours.frame);
    if (one.name === 'front') sheet.line(one.outline.slice(2, 4), colours.laptopEdge, 1.6);
    if (one.name === 'left') sheet.line(one.outline.slice(2, 4), colours.laptopEdge, 1.6);
  }
}
