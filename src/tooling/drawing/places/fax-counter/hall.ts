/** The dark hall: its wall with the bays, the street door, the floor with the tube's light on it. */
import type { Vector } from '../../camera.ts';
import { mixColours } from '../../colour.ts';
import { closedCurve } from '../../curves.ts';
import { makeCuts } from '../../cuts.ts';
import { faceOnLevel, solidOnLevel } from '../../shadows.ts';
import {
  contains,
  ellipse,
  type Outline,
  type Point,
  rectangle,
  type Shape,
  subtract,
  union,
} from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import { type BoxSize, boxFaces, visibleFaces } from '../../solids.ts';
import type { CounterColours } from './colours.ts';
import {
  BAY,
  bench,
  CLOSED_BAY,
  camera,
  DOOR,
  FRONT_Z,
  GLASS_BAY,
  grilleBars,
  LAMP,
  NEAREST,
  openings,
  upright,
  WICKET,
  wall,
} from './measures.ts';

/** The tube's light on the floor of the hall: through the bay, less what stands in it. */
export function floorLight(inTheWay: readonly BoxSize[]): Shape {
  const through = openings().map(([left, right]) =>
    faceOnLevel(
      camera,
      LAMP,
      [
        [left, BAY.bottom, FRONT_Z],
        [right, BAY.bottom, FRONT_Z],
        [right, BAY.top, FRONT_Z],
        [left, BAY.top, FRONT_Z],
      ],
      0,
      NEAREST,
    ),
  );
  const shadows = inTheWay.map((one) => solidOnLevel(camera, LAMP, boxFaces(one), 0, NEAREST));
  return subtract(union(...through), ...shadows);
}

/** The street behind the door: a pale morning, a parked bicycle. */
export function drawOutside(sheet: Sheet, colours: CounterColours): void {
  const [left, top] = wall(DOOR.left, DOOR.top);
  const [right, bottom] = wall(DOOR.right, 0);
  const sky = sheet.linearGradient(
    'street',
    [0, top],
    [0, bottom],
    [
      [0, colours.outsideHigh],
      [0.4, mixColours(colours.outsideHigh, colours.outsideLow, 0.3)],
      [0.86, colours.outsideLow],
      [1, colours.outsideLow],
    ],
  );
  sheet.fill(rectangle(left - 60, top - 50, right - left + 120, bottom - top + 60), sky);
  const ground = bottom - 66;
  sheet.fill(
    rectangle(left - 60, ground, right - left + 120, 126),
    mixColours(colours.outsideLow, colours.outsideThing, 0.35),
  );
  for (const x of [left + 26, left + 128]) {
    sheet.fill(
      subtract(ellipse(x, ground - 8, 36, 36, 0, 28), ellipse(x, ground - 8, 32, 32, 0, 28)),
      colours.outsideThing,
    );
  }
  const frame: Outline[] = [
    [
      [left + 26, ground - 8],
      [left + 62, ground - 52],
      [left + 112, ground - 52],
      [left + 76, ground - 8],
      [left + 26, ground - 8],
    ],
    [
      [left + 62, ground - 52],
      [left + 76, ground - 8],
    ],
    [
      [left + 128, ground - 8],
      [left + 108, ground - 66],
      [left + 122, ground - 74],
    ],
    [
      [left + 58, ground - 62],
      [left + 62, ground - 52],
    ],
  ];
  sheet.lines(frame, colours.outsideThing, 4);
  sheet.fill(
    closedCurve([
      [left + 44, ground - 66],
      [left + 58, ground - 68],
      [left + 72, ground - 63],
      [left + 58, ground - 60],
    ]),
    colours.outsideThing,
  );
}

/** The hall's own front: dark wall with a lit bay, a closed bay, a glass bay and the street door cut out. */
export function drawHallWall(sheet: Sheet, colours: CounterColours): void {
  const wallFill = sheet.linearGradient(
    'hall',
    [0, 120],
    [0, 900],
    [
      [0, colours.hallWallDeep],
      [0.35, colours.hallWall],
      [1, colours.hallWall],
    ],
  );
  const whole = upright(-6, 6, 0, 4, FRONT_Z);
  const holes = [
    upright(BAY.left, BAY.right, 0.5, BAY.top),
    upright(GLASS_BAY.left, GLASS_BAY.right, 0.5, 2.2),
    upright(DOOR.left, DOOR.right, -0.2, DOOR.top),
  ];
  sheet.fill(subtract(whole, ...holes), wallFill);
  sheet.fill(rectangle(-140, -80, 2200, 190), colours.hallWallDeep);
  drawShutter(sheet, colours, CLOSED_BAY.left, CLOSED_BAY.right, 0.96);
  // beam over all bays; the lit bay's frame catches light on its inner side
  sheet.fill(upright(-2.62, 3.4, BAY.top, BAY.top + 0.13), colours.frame);
  sheet.line([wall(BAY.left, BAY.top), wall(BAY.right, BAY.top)], colours.edgeFaint, 1.8);
  for (const [left, right] of [
    [BAY.left - 0.09, BAY.left],
    [BAY.right, BAY.right + 0.09],
    [GLASS_BAY.left - 0.06, GLASS_BAY.left],
    [GLASS_BAY.right, GLASS_BAY.right + 0.06],
  ] as const) {
    sheet.fill(upright(left, right, 0.9, BAY.top + 0.02), colours.frame);
  }
  // glass of the right bay: a veil and one reflection
  sheet.fill(upright(GLASS_BAY.left, GLASS_BAY.right, 0.9, 2.2), colours.hallWallDeep, { opacity: 0.62 });
  sheet.fill(
    [wall(2.02, 2.2), wall(2.2, 2.2), wall(1.98, 0.95), wall(1.84, 0.95), wall(1.84, 1.15)],
    colours.wallEnd,
    { opacity: 0.35 },
  );
  sheet.fill(upright(2.52, 2.57, 0.9, 2.22), colours.frame);
  sheet.fill(upright(GLASS_BAY.left, GLASS_BAY.right, 2.18, 2.34), colours.frame);
  for (const [left, right] of grilleBars()) {
    sheet.fill(upright(left, right, 0.9, BAY.top), colours.frame);
    const inner = left < LAMP[0] ? right : left;
    sheet.line([wall(inner, 1), wall(inner, BAY.top)], colours.edgeFaint, 1.2);
  }
  for (const [left, right] of [
    [BAY.left, WICKET.left],
    [WICKET.right, BAY.right],
  ] as const) {
    sheet.fill(upright(left, right, 1.3, 1.33), colours.frame);
  }
  // two dead tubes in the hall
  for (const x of [-1.9, 1.9]) {
    const fixture = boxFaces({ x, z: 6.6, width: 1.2, depth: 0.14, bottom: 2.66, top: 2.72 });
    for (const one of visibleFaces(camera, fixture, LAMP)) {
      sheet.fill(
        one.outline,
        one.name === 'bottom' ? mixColours(colours.hallWall, colours.edgeFaint, 0.12) : colours.fixture,
      );
    }
    sheet.lines(
      [-0.4, 0.4].map((dx): Outline => [wall(x + dx, 2.72, 6.6), wall(x + dx, 3.4, 6.6)]),
      colours.fixture,
      2,
    );
  }
}

/** A roller shutter let down to `bottom`, its box above it. */
export function drawShutter(
  sheet: Sheet,
  colours: CounterColours,
  left: number,
  right: number,
  bottom: number,
): void {
  sheet.fill(upright(left, right, bottom, 2.2), colours.shutter);
  const slats: Outline[] = [];
  for (let y = bottom + 0.075; y < 2.16; y += 0.075) slats.push([wall(left, y), wall(right, y)]);
  sheet.lines(slats, colours.shutterEdge, 1.6);
  sheet.fill(upright(left, right, bottom, bottom + 0.035), colours.frame);
  sheet.fill(upright(left - 0.02, right + 0.02, 2.16, 2.32), colours.frame);
}

/** The street door: strips of clear plastic, as in every shop there in summer. */
export function drawDoor(sheet: Sheet, colours: CounterColours): void {
  const strips = 6;
  const width = (DOOR.right - DOOR.left) / strips;
  for (let index = 0; index < strips; index++) {
    const left = DOOR.left + index * width;
    const lift = [0, 0.02, 0.01, 0.05, 0, 0.02][index]!;
    sheet.fill(upright(left - 0.005, left + width, 0.03 + lift, DOOR.top), colours.doorStrip, {
      opacity: [0.62, 0.44, 0.7, 0.5, 0.66, 0.54][index]!,
    });
    sheet.line(
      [wall(left + width - 0.006, 0.03 + lift), wall(left + width - 0.006, DOOR.top)],
      colours.doorEdge,
      1.4,
      { opacity: 0.6 },
    );
  }
  sheet.fill(upright(DOOR.left, DOOR.right, DOOR.top - 0.05, DOOR.top + 0.08), colours.frame);
  for (const [left, right] of [
    [DOOR.left - 0.08, DOOR.left],
    [DOOR.right, DOOR.right + 0.08],
  ] as const) {
    sheet.fill(upright(left, right, 0, DOOR.top + 0.08), colours.frame);
  }
  sheet.line(
    [wall(DOOR.right, 0), wall(DOOR.right, DOOR.top - 0.05), wall(DOOR.left, DOOR.top - 0.05)],
    colours.doorEdge,
    2,
  );
}

export function drawFloor(sheet: Sheet, colours: CounterColours, lit: Shape): void {
  const [, base] = wall(0, 0);
  const floor = sheet.linearGradient(
    'floor',
    [0, base],
    [0, 1080],
    [
      [0, colours.floorFar],
      [1, colours.floor],
    ],
  );
  sheet.fill(rectangle(-140, base - 1, 2200, 320), floor);
  const foot: Point = [960, base + 10];
  const patch = sheet.radialGradient(
    'patch',
    foot,
    720,
    [
      [0, colours.patchHot],
      [0.22, mixColours(colours.patchHot, colours.patchWarm, 0.55)],
      [0.55, mixColours(colours.patchWarm, colours.patchEnd, 0.5)],
      [1, colours.patchEnd],
    ],
    0.42,
  );
  sheet.fill(lit, patch);
  const gouges = makeCuts({
    box: [250, base + 10, 1670, 1110],
    attempts: 760,
    seed: 21,
    chance: (x, y) =>
      contains(lit, [x, y]) ? Math.max(0, (Math.hypot(x - foot[0], (y - foot[1]) * 2) - 150) / 560) : 0,
    direction: (x, y) => Math.atan2(y - foot[1] + 60, x - foot[0]),
    length: [14, 58],
    width: [0.6, 1.7],
  });
  sheet.cuts(gouges, colours.floor, { opacity: 0.85 });
  // morning (or street) light in front of the door: a blade, weak
  const sky: Vector = [-5, 4.4, 13];
  const blade = faceOnLevel(
    camera,
    sky,
    [
      [DOOR.left, 0.02, FRONT_Z],
      [DOOR.right, 0.02, FRONT_Z],
      [DOOR.right, DOOR.top, FRONT_Z],
      [DOOR.left, DOOR.top, FRONT_Z],
    ],
    0,
    NEAREST,
  );
  const bladeFill = sheet.linearGradient(
    'blade',
    [0, base],
    [0, 1080],
    [
      [0, colours.doorBlade, colours.doorBladeOpacity],
      [1, colours.doorBlade, 0],
    ],
  );
  const inTheWay = bench.map((one) => solidOnLevel(camera, sky, boxFaces(one), 0, NEAREST));
  sheet.fill(subtract(blade, ...inTheWay), bladeFill);
  const seams: Outline[] = [];
  for (let x = -4; x <= 4; x += 0.8) seams.push([wall(x, 0, FRONT_Z), wall(x, 0, NEAREST)]);
  for (const z of [7.5, 6.7, 5.9, 5.1])
    seams.push([
      [-120, wall(0, 0, z)[1]],
      [2040, wall(0, 0, z)[1]],
    ]);
  sheet.lines(seams, colours.floorSeam, 1.2, { opacity: 0.5 });
}
