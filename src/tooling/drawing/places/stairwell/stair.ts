/** The shell of the stairwell, its doors, and the flight itself. */
import { mixColours } from '../../colour.ts';
import { ellipse, hull, intersect, type Outline, type Point, subtract } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import type { StairColours } from './colours.ts';
import {
  across,
  face,
  HALF_LANDING,
  LIGHTS,
  level,
  OPEN_DOOR,
  ROOM,
  SHUT_DOOR,
  STAIR,
  type StairLight,
  see,
  stepFrom,
  stepTop,
  upright,
  WINDOW,
} from './measures.ts';

const NEAR = 1.4;

/** Sky and a block across the yard, wider than the window. */
export function drawOutside(sheet: Sheet, colours: StairColours): void {
  const { left, right, bottom, top } = WINDOW;
  const sky = sheet.linearGradient('sky', see(left, top, ROOM.back), see(left, bottom, ROOM.back), [
    [0, colours.sky],
    [1, colours.skyLow],
  ]);
  sheet.fill(upright(left - 0.25, right + 0.25, bottom - 0.25, top + 0.25, ROOM.back), sky);
  sheet.fill(upright(left - 0.25, right - 0.3, bottom - 0.25, bottom + 0.42, ROOM.back), colours.block);
  sheet.fill(
    upright(right - 0.34, right + 0.25, bottom - 0.25, bottom + 0.24, ROOM.back),
    mixColours(colours.block, colours.skyLow, 0.2),
  );
}

export function drawShell(sheet: Sheet, colours: StairColours, light: StairLight): void {
  const { left, right, back, high, ceiling, ceilingEnd } = ROOM;
  const [lx, ly] = LIGHTS[light];
  const wall = sheet.radialGradient('wall', see(lx + 0.1, ly - 0.2, back), light === 'dusk' ? 860 : 640, [
    [0, colours.wallHot],
    [0.3, mixColours(colours.wallHot, colours.wall, 0.65)],
    [0.62, colours.wall],
    [1, colours.wallDeep],
  ]);
  const window = upright(WINDOW.left, WINDOW.right, WINDOW.bottom, WINDOW.top, back);
  const doorway = upright(OPEN_DOOR.left, OPEN_DOOR.right, 0, OPEN_DOOR.top, back);
  sheet.fillTight(across(left, 0, high, NEAR, back), colours.sideWall, 2);
  sheet.fillTight(across(right, 0, high, NEAR, back), colours.sideWall, 2);
  sheet.fill(subtract(upright(left, right, 0, high, back), window, doorway), wall);
  // oil paint to breast height, as in every stairwell; it climbs with the steps
  const rise = STAIR.rise / STAIR.going;
  const dado: Outline = face([
    [left, 0, back],
    [right, 0, back],
    [right, 1.25 + (HALF_LANDING - STAIR.start) * rise, back],
    [HALF_LANDING, 1.25 + (HALF_LANDING - STAIR.start) * rise, back],
    [STAIR.start, 1.25, back],
    [left, 1.25, back],
  ]);
  sheet.fill(subtract(dado, window, doorway), colours.dado, { opacity: 0.55 });
  // floor and its pool of light
  const pool = sheet.radialGradient(
    'pool',
    see(lx, 0, LIGHTS[light][2] + 0.1),
    light === 'dusk' ? 820 : 560,
    [
      [0, colours.floorHot],
      [0.35, mixColours(colours.floorHot, colours.floor, 0.4)],
      [0.7, mixColours(colours.floorHot, colours.floor, 0.82)],
      [1, colours.floor],
    ],
    0.34,
  );
  sheet.fillTight(level(left, right, NEAR, back, 0), pool, 1);
  // the slab over the landing ends before the stairs
  sheet.fillTight(level(left, ceilingEnd, NEAR, back, ceiling), colours.ceiling, 2);
  sheet.fillTight(
    across(ceilingEnd, ceiling, high, NEAR, back),
    mixColours(colours.ceiling, colours.wall, 0.5),
    1,
  );
  sheet.line([see(ceilingEnd, ceiling, back), see(ceilingEnd, ceiling, 3.2)], colours.edge, 1.6, {
    opacity: 0.35,
  });
  sheet.lines(
    [
      [see(left, 0, back), see(left, ceiling, back)],
      [see(left, 0, back), see(STAIR.start, 0, back)],
    ],
    colours.frame,
    2,
    { opacity: 0.7 },
  );
}

export function drawWindowFrame(sheet: Sheet, colours: StairColours): void {
  const { left, right, bottom, top } = WINDOW;
  const middle = (left + right) / 2;
  const bars = [
    [left - 0.04, left + 0.03, bottom - 0.04, top + 0.04],
    [right - 0.03, right + 0.04, bottom - 0.04, top + 0.04],
    [left, right, bottom - 0.04, bottom + 0.03],
    [left, right, top - 0.03, top + 0.04],
    [middle - 0.02, middle + 0.02, bottom, top],
    [left, right, bottom + 0.55, bottom + 0.58],
  ] as const;
  for (const [from, to, low, up] of bars) sheet.fill(upright(from, to, low, up, ROOM.back), colours.frame);
}

/** The entry behind the open door: a lit room, and shoes in a row. */
export function drawDoors(sheet: Sheet, colours: StairColours, light: StairLight): void {
  const { left, right, top } = OPEN_DOOR;
  const back = ROOM.back;
  const deep = back + 1.5;
  const opening = upright(left, right, 0, top, back);
  const inside = (outline: Outline, colour: string) => sheet.fill(intersect(outline, opening), colour);
  inside(opening, colours.insideDeep);
  inside(upright(left - 1, right + 1.4, 0, 3, deep), colours.inside);
  inside(
    level(left - 1, right + 1.4, back, deep, 0),
    mixColours(colours.insideFloor, colours.insideDeep, 0.45),
  );
  // the raised floor of the room begins behind the shoes
  inside(upright(left - 1, right + 1.4, 0, 0.12, back + 0.55), colours.insideDeep);
  inside(level(left - 1, right + 1.4, back + 0.55, deep, 0.12), colours.insideFloor);
  // a coat on a hook, a low cupboard
  inside(upright(-3.02, -2.66, 0.12, 0.95, deep - 0.05), mixColours(colours.insideDeep, colours.inside, 0.3));
  inside(
    [
      see(-2.42, 1.75, deep),
      see(-2.56, 1.6, deep),
      see(-2.62, 0.85, deep),
      see(-2.24, 0.85, deep),
      see(-2.3, 1.6, deep),
    ],
    mixColours(colours.insideDeep, colours.inside, 0.15),
  );
  [-2.76, -2.5, -2.27].forEach((x, index) => {
    for (const side of [-0.055, 0.055]) {
      const shoe = ellipse(x + side, 0, 0.042, 0.13, 0, 18).map(
        ([sx, sz]): Point => see(sx, 0.05, back + 0.3 + sz),
      );
      const sole = ellipse(x + side, 0, 0.046, 0.135, 0, 18).map(
        ([sx, sz]): Point => see(sx, 0, back + 0.3 + sz),
      );
      inside(hull([...shoe, ...sole]), colours.shoes[index]!);
      inside(
        ellipse(x + side, 0, 0.024, 0.05, 0, 14).map(([sx, sz]): Point => see(sx, 0.052, back + 0.35 + sz)),
        mixColours(colours.shoes[index]!, colours.insideFloor, 0.3),
      );
    }
  });
  frameDoor(sheet, colours, OPEN_DOOR);
  // the leaf stands open towards us
  const leaf = face([
    [left - 0.02, 0.02, back],
    [left - 0.3, 0.02, back - 0.72],
    [left - 0.3, top, back - 0.72],
    [left - 0.02, top, back],
  ]);
  sheet.fill(leaf, colours.doorLeaf);
  sheet.line([see(left - 0.3, 0.02, back - 0.72), see(left - 0.3, top, back - 0.72)], colours.edge, 2, {
    opacity: 0.5,
  });
  if (light === 'dusk') {
    const patch = face([
      [left + 0.02, 0.002, back],
      [right - 0.02, 0.002, back],
      [right + 0.42, 0.002, back - 1.5],
      [left + 0.12, 0.002, back - 1.5],
    ]);
    const fade = sheet.linearGradient('door-light', see(left, 0, back), see(left, 0, back - 1.5), [
      [0, colours.doorLight, 0.85],
      [1, colours.doorLight, 0.05],
    ]);
    sheet.fill(patch, fade);
  }
  // the shut one
  sheet.fill(upright(SHUT_DOOR.left, SHUT_DOOR.right, 0, SHUT_DOOR.top, back), colours.doorLeaf);
  for (const [low, high] of [
    [0.18, 0.85],
    [1, 1.82],
  ] as const) {
    sheet.fill(upright(SHUT_DOOR.left + 0.12, SHUT_DOOR.right - 0.12, low, high, back), colours.doorPanel);
  }
  sheet.fill(upright(SHUT_DOOR.left + 0.06, SHUT_DOOR.left + 0.1, 0.9, 1, back), colours.edge, {
    opacity: 0.6,
  });
  frameDoor(sheet, colours, SHUT_DOOR);
}

function frameDoor(
  sheet: Sheet,
  colours: StairColours,
  { left, right, top }: { left: number; right: number; top: number },
): void {
  const back = ROOM.back;
  sheet.fill(upright(left - 0.07, left, 0, top + 0.07, back), colours.frame);
  sheet.fill(upright(right, right + 0.07, 0, top + 0.07, back), colours.frame);
  sheet.fill(upright(left - 0.07, right + 0.07, top, top + 0.07, back), colours.frame);
}

export function drawFlight(sheet: Sheet, colours: StairColours, light: StairLight): void {
  const { near, far, steps, rise, going, start } = STAIR;
  const [lx] = LIGHTS[light];
  // how much of the lamp a step still gets
  const lit = (index: number) => Math.max(0, 1 - (stepFrom(index) - lx) / (light === 'dusk' ? 3 : 1.7));
  const end = HALF_LANDING;
  const total = steps * rise;
  sheet.fillTight(upright(end, ROOM.right, 0, total, near), colours.under, 1);
  // half-landing
  sheet.fillTight(upright(end, ROOM.right, total - 0.2, total, near), colours.stringer, 1);
  for (let index = steps - 1; index >= 0; index--) {
    const [x, y] = [stepFrom(index), stepTop(index)];
    const share = lit(index);
    sheet.fillTight(
      across(x, y - rise, y, near, far),
      mixColours(colours.stringer, colours.riser, 0.3 + 0.7 * share),
      0.8,
    );
    if (y < 1.5) {
      sheet.fillTight(
        level(x, x + going, near, far, y),
        mixColours(colours.treadFar, colours.tread, share),
        0.8,
      );
    }
  }
  // the concrete side: a slab with teeth above, dark under it
  const teeth: Outline = Array.from({ length: steps }, (_, index) => index).flatMap((index): Point[] => [
    see(stepFrom(index), stepTop(index) - rise, near),
    see(stepFrom(index), stepTop(index), near),
  ]);
  const thick = 0.26;
  const slab: Outline = [
    ...teeth,
    see(end, total, near),
    see(end, total - 0.2, near),
    see(start + going * 1.4, 0, near),
    see(start, 0, near),
  ];
  const underside: Outline = [
    see(start + going * 1.4, 0, near),
    see(end, total - thick, near),
    see(end + 0.05, 0, near),
  ];
  sheet.fill(underside, colours.under);
  const side = sheet.linearGradient('side', see(start, 0, near), see(end, total, near), [
    [0, mixColours(colours.stringer, colours.tread, light === 'dusk' ? 0.34 : 0.2)],
    [0.5, colours.stringer],
    [1, mixColours(colours.stringer, colours.under, 0.5)],
  ]);
  sheet.fill(slab, side);
  const nosing = Array.from({ length: steps }, (_, index) => index).filter((index) => lit(index) > 0.1);
  for (const index of nosing) {
    sheet.line(
      [see(stepFrom(index), stepTop(index), near), see(stepFrom(index) + going, stepTop(index), near)],
      colours.edge,
      1.6,
      { opacity: Math.round(lit(index) * 70) / 100 },
    );
  }
}

/** A rail along the wall. */
export function drawRail(sheet: Sheet, colours: StairColours): void {
  const slope = STAIR.rise / STAIR.going;
  const at = (x: number, above: number) => see(x, (x - STAIR.start) * slope + above, ROOM.back - 0.06);
  const from = STAIR.start + 0.1;
  const to = HALF_LANDING;
  for (const x of [from + 0.2, from + 1, from + 1.8, from + 2.6]) {
    sheet.line([at(x, 0.82), at(x, 0.95)], colours.rail, 4);
  }
  sheet.line([at(from, 0.95), at(to, 0.95)], colours.rail, 7);
  sheet.line([at(from, 0.967), at(to, 0.967)], colours.edge, 1.4, { opacity: 0.45 });
}
