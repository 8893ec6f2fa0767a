/** The room itself: walls, window, clock, the door shut and the door open. */
import type { Vector } from '../../camera.ts';
import { mixColours } from '../../colour.ts';
import { openCurve, strip } from '../../curves.ts';
import { makeCuts } from '../../cuts.ts';
import { cutOutOnFloor, faceOnLevel } from '../../shadows.ts';
import {
  contains,
  ellipse,
  hull,
  intersect,
  type Outline,
  type Point,
  type Shape,
  subtract,
  union,
} from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import type { JoRoomColours } from './colours.ts';
import {
  BACK,
  BULB,
  camera,
  DADO,
  DOOR,
  doorway,
  HEIGHT,
  LEFT,
  RIGHT,
  see,
  seeAll,
  TABLE,
  upright,
  WINDOW,
} from './measures.ts';

const NEAR = 0.8;
const DOOR_MIDDLE = (DOOR.left + DOOR.right) / 2;
const FEET = [
  [0.62, 0.74],
  [0.83, 0.95],
] as const;

export function drawYard(sheet: Sheet, colours: JoRoomColours): void {
  const { left, right, bottom, top } = WINDOW;
  const [x, y] = [see(right, 0)[0], see(0, 2)[1]];
  const sky = sheet.radialGradient('yard', [x, y], 260, [
    [0, mixColours(colours.sky, colours.rim, 0.18)],
    [1, colours.sky],
  ]);
  sheet.fill(upright(left - 0.1, right + 0.1, bottom - 0.1, top + 0.1), sky);
  // the house across, no window of it lit
  const house: Point[] = [
    see(left - 0.1, bottom - 0.1),
    see(left - 0.1, 2.02),
    see(-2.2, 2.02),
    see(-2.2, 2.06),
    see(-1.3, 2.06),
    see(-1.3, bottom - 0.1),
  ];
  sheet.fill(house, mixColours(colours.sky, colours.wallLow, 0.45));
  const [startX] = see(left - 0.1, bottom);
  const windows: Shape = [];
  for (let row = 0; row < 4; row++) {
    for (let column = 0; column < 9; column++) {
      const [a, b] = [startX + 18 + column * 32, see(0, 1.98)[1] + row * 30];
      windows.push([
        [
          [a, b],
          [a + 17, b],
          [a + 17, b + 17],
          [a, b + 17],
          [a, b],
        ],
      ]);
    }
  }
  sheet.fill(windows, mixColours(colours.sky, colours.wallLow, 0.75));
}

export function drawShell(sheet: Sheet, colours: JoRoomColours, lamp: boolean): void {
  const centre: Point = lamp
    ? [see(TABLE.x + 0.06, 0)[0], see(0, 0.7)[1]]
    : [see(-0.3, 0, 5.5)[0], see(0, 0.6, 5.5)[1]];
  const stops = (high: string, middle: string, end: string) =>
    lamp
      ? ([
          [0, high],
          [0.3, mixColours(high, middle, 0.45)],
          [0.56, middle],
          [0.8, mixColours(middle, end, 0.72)],
          [1, end],
        ] as const)
      : ([
          [0, high],
          [0.42, middle],
          [1, end],
        ] as const);
  const wall = sheet.radialGradient(
    'wall',
    centre,
    lamp ? 640 : 760,
    stops(colours.wallHigh, colours.wall, colours.wallLow),
  );
  const dado = sheet.radialGradient(
    'dado',
    centre,
    lamp ? 640 : 700,
    stops(colours.dadoHigh, colours.dado, mixColours(colours.wallLow, colours.frame, 0.3)),
  );
  const floor = sheet.linearGradient(
    'floor',
    [0, see(0, 0)[1]],
    [0, 1080],
    [
      [0, colours.floorFar],
      [1, colours.floor],
    ],
  );
  const seal = (points: Vector[], colour: string) => sheet.fillTight(seeAll(points), colour, 2);
  seal(
    [
      [LEFT, HEIGHT, BACK],
      [RIGHT, HEIGHT, BACK],
      [RIGHT, HEIGHT, NEAR],
      [LEFT, HEIGHT, NEAR],
    ],
    colours.ceiling,
  );
  for (const x of [LEFT, RIGHT]) {
    seal(
      [
        [x, 0, BACK],
        [x, HEIGHT, BACK],
        [x, HEIGHT, NEAR],
        [x, 0, NEAR],
      ],
      colours.side,
    );
  }
  sheet.fill(
    seeAll([
      [LEFT, 0, BACK + 0.02],
      [RIGHT, 0, BACK + 0.02],
      [RIGHT, 0, NEAR],
      [LEFT, 0, NEAR],
    ]),
    floor,
  );
  if (lamp) drawFloorPool(sheet);
  const hole = upright(WINDOW.left, WINDOW.right, WINDOW.bottom, WINDOW.top);
  const outer = (bottom: number, top: number) => upright(LEFT - 0.005, RIGHT + 0.005, bottom, top);
  sheet.fill(subtract(outer(DADO, HEIGHT + 0.005), hole, doorway()), wall);
  sheet.fill(subtract(outer(-0.005, DADO + 0.01), doorway()), dado);
  sheet.fill(subtract(upright(LEFT, RIGHT, DADO - 0.005, DADO + 0.02), doorway()), colours.frame, {
    opacity: 0.5,
  });
  sheet.fill(
    subtract(upright(LEFT, RIGHT, 0, 0.08), upright(DOOR.left - 0.06, DOOR.right + 0.06, -0.1, DOOR.top)),
    colours.frame,
  );
  drawWindow(sheet, colours);
  drawClock(sheet, colours);
  const joints: Outline[] = [5.2, 4.4, 3.7].map((z) => [see(LEFT, 0, z), see(RIGHT, 0, z)]);
  for (let row = -3; row <= 3; row++) joints.push([see(row * 0.92, 0), see(row * 0.92, 0, 3)]);
  sheet.lines(joints, colours.frame, 1.2, { opacity: 0.4 });
  if (lamp) drawWallCuts(sheet, colours, centre);
}

/** What the little screen leaves on the floor: none behind the lid. */
function drawFloorPool(sheet: Sheet): void {
  const whole = hull([see(LEFT, 0), see(RIGHT, 0), see(3.4, 0, 3.3), see(-3.4, 0, 3.3)]);
  const shade = hull([
    see(TABLE.x - 0.2, 0, 4.2),
    see(TABLE.x + 0.2, 0, 4.2),
    see(TABLE.x - 2.1, 0, 1.6),
    see(TABLE.x + 2.1, 0, 1.6),
  ]);
  const pool = sheet.radialGradient(
    'pool',
    see(TABLE.x, 0, 5),
    560,
    [
      [0, '#8a908c', 0.34],
      [0.3, '#5d6463', 0.2],
      [0.65, '#3a4042', 0.1],
      [1, '#2a2f32', 0],
    ],
    0.38,
  );
  sheet.fill(subtract(whole, shade), pool);
}

function drawWindow(sheet: Sheet, colours: JoRoomColours): void {
  const { left, right, bottom, top } = WINDOW;
  const bars = [
    upright(left - 0.03, left + 0.03, bottom - 0.03, top + 0.03),
    upright(right - 0.03, right + 0.03, bottom - 0.03, top + 0.03),
    upright(left, right, bottom - 0.03, bottom + 0.03),
    upright(left, right, top - 0.03, top + 0.03),
    upright(-2.15, -2.1, bottom, top),
  ];
  sheet.fill(union(...bars), colours.frame);
  for (const [from, to] of [
    [left - 0.12, left + 0.4],
    [right - 0.46, right + 0.14],
  ] as const) {
    const count = 6;
    const hem: Point[] = [];
    const folds: Shape = [];
    const wide = (to - from) / count;
    for (let index = 0; index <= count; index++) {
      const x = from + wide * index;
      hem.push(see(x, bottom - 0.16 + (index % 2) * 0.02));
      if (index < count && index % 2) {
        const first = see(x, top + 0.1);
        folds.push([
          [first, see(x + wide * 0.8, top + 0.1), see(x + wide, bottom - 0.14), see(x, bottom - 0.14), first],
        ]);
      }
    }
    sheet.fill(
      [see(from, top + 0.1), see(to, top + 0.1), ...hem.reverse()],
      mixColours(colours.dado, colours.wallLow, 0.25),
    );
    sheet.fill(folds, mixColours(colours.wallLow, colours.dado, 0.25));
  }
  sheet.line([see(left - 0.2, top + 0.1), see(right + 0.22, top + 0.1)], colours.frame, 2.4);
}

/** A quarter to nine, no figures. */
function drawClock(sheet: Sheet, colours: JoRoomColours): void {
  const [x, y] = see(-0.08, 2);
  sheet.fill(ellipse(x, y, 25, 25, 0, 28), colours.frame);
  sheet.fill(ellipse(x, y, 21, 21, 0, 28), colours.clock);
  const pointer = (turn: number, length: number, width: number) =>
    sheet.line(
      [
        [x, y],
        [x + Math.sin(turn) * length, y - Math.cos(turn) * length],
      ],
      colours.frame,
      width,
    );
  pointer((8.75 / 12) * 2 * Math.PI, 11, 3.2);
  pointer(0.75 * 2 * Math.PI, 17, 2.2);
}

function drawWallCuts(sheet: Sheet, colours: JoRoomColours, [cx, cy]: Point): void {
  const [doorLeft] = see(DOOR.left - 0.08, 0);
  const [doorRight] = see(DOOR.right + 0.08, 0);
  const [, doorTop] = see(0, DOOR.top + 0.08);
  const cuts = makeCuts({
    box: [see(LEFT, 0)[0], see(0, HEIGHT)[1], see(RIGHT, 0)[0], see(0, 0.1)[1]],
    attempts: 1300,
    seed: 31,
    chance: (x, y) => {
      if (x > doorLeft && x < doorRight && y > doorTop) return 0;
      const far = Math.hypot(x - cx, y - cy);
      return far < 250 || far > 600 ? 0 : Math.min(0.8, (far - 250) / 300);
    },
    direction: (x, y) => Math.atan2(y - cy, x - cx),
    length: [12, 44],
    width: [0.5, 1.4],
  });
  sheet.cuts(cuts, colours.wallLow, { opacity: 0.55 });
}

function drawJamb(sheet: Sheet, colours: JoRoomColours): void {
  const { left, right, top } = DOOR;
  sheet.fill(
    [
      see(left - 0.07, 0),
      see(left, 0),
      see(left, top),
      see(right, top),
      see(right, 0),
      see(right + 0.07, 0),
      see(right + 0.07, top + 0.07),
      see(left - 0.07, top + 0.07),
    ],
    colours.frame,
  );
}

/** The door shut. `slit` is the colour of the strip of light below it and beside it. */
export function drawShutDoor(sheet: Sheet, colours: JoRoomColours, slit: string): void {
  const { left, right, top, slit: low } = DOOR;
  sheet.fill(upright(left - 0.03, right + 0.03, -0.005, top + 0.03), slit);
  drawJamb(sheet, colours);
  sheet.fill(upright(left + 0.009, right + 0.01, low, top + 0.01), colours.door);
  for (const [from, to] of [
    [0.12, 0.86],
    [0.98, 1.8],
  ] as const) {
    sheet.fill(upright(left + 0.1, right - 0.1, from + 0.05, to), colours.doorHigh);
    sheet.fill(
      [
        see(left + 0.1, from + 0.05),
        see(right - 0.1, from + 0.05),
        see(right - 0.115, from + 0.068),
        see(left + 0.115, from + 0.068),
      ],
      mixColours(colours.doorHigh, colours.landing, 0.16),
    );
  }
  sheet.fill(upright(left + 0.055, left + 0.085, 0.92, 1.06), colours.frame);
  sheet.fill(
    strip([
      [...see(left + 0.07, 0.99), 10],
      [...see(left + 0.16, 0.985), 8],
    ]),
    mixColours(colours.frame, colours.rim, 0.45),
  );
  const chain = openCurve([see(left - 0.03, 1.3), see(left + 0.03, 1.255), see(left + 0.1, 1.29)]);
  sheet.line(chain, mixColours(colours.frame, colours.rim, 0.5), 2.2, { 'stroke-dasharray': '4 2' });
}

const FAR_END = 3.35;

function blade(left: number, right: number, from: number, to: number, spread: number): Outline {
  return [
    see(left, 0, from),
    see(right, 0, from),
    see(DOOR_MIDDLE + (right - DOOR_MIDDLE) * spread, 0, to),
    see(DOOR_MIDDLE + (left - DOOR_MIDDLE) * spread, 0, to),
  ];
}

const wholeBlade = () => blade(DOOR.left + 0.01, DOOR.right - 0.01, BACK, FAR_END, 1.5);

/** The lacquered floor mirrors the slit as a long blade. */
export function drawBlade(sheet: Sheet, colours: JoRoomColours): void {
  const [x, y] = see(DOOR_MIDDLE, 0);
  const fade = sheet.linearGradient(
    'blade',
    [0, y],
    [0, 1052],
    [
      [0, colours.landing, 0.98],
      [0.12, colours.landing, 0.78],
      [0.4, '#cfcabb', 0.42],
      [0.75, '#a9a597', 0.16],
      [1, '#a9a597', 0],
    ],
  );
  const shape = wholeBlade();
  sheet.fill(shape, fade);
  const cuts = makeCuts({
    box: [1000, 800, 1420, 1060],
    attempts: 420,
    seed: 3,
    chance: (cx, cy) => (contains(shape, [cx, cy]) ? Math.max(0, (cy - 840) / 260) : 0),
    direction: (cx, cy) => Math.atan2(cy - 500, (cx - x) * 0.55),
    length: [18, 60],
    width: [0.7, 1.8],
  });
  sheet.cuts(cuts, colours.floor, { opacity: 0.75 });
}

/** Two feet before the door: gaps in the slit, and in its blade. */
export function drawFeet(sheet: Sheet, colours: JoRoomColours): void {
  const [, y] = see(0, 0);
  const floor = sheet.linearGradient(
    'floor',
    [0, y],
    [0, 1080],
    [
      [0, mixColours(colours.floorFar, colours.thingHigh, 0.25)],
      [0.5, mixColours(colours.floor, colours.floorFar, 0.6)],
      [1, colours.floor],
    ],
  );
  for (const [left, right] of FEET) {
    const gap = blade(left - 0.015, right + 0.015, BACK + 0.001, FAR_END - 0.2, 1.62);
    sheet.fill(intersect(gap, wholeBlade()), floor);
    sheet.fill(upright(left, right, 0, DOOR.slit), colours.frame);
  }
}

/** The door swung into the room, and the landing behind it: a door opposite, shoes in a row inside it. */
export function drawOpenDoor(
  sheet: Sheet,
  colours: JoRoomColours,
  person: Shape,
  at: { x: number; z: number },
): void {
  drawLightFromLanding(sheet, colours, person, at);
  const { left, right, top } = DOOR;
  const [x] = see(0.86, 0);
  const landing = sheet.radialGradient('landing', [x, see(0, 2.1)[1]], 330, [
    [0, colours.landing],
    [0.4, colours.landingMiddle],
    [1, colours.landingLow],
  ]);
  const hole = upright(left - 0.05, right + 0.05, -0.02, top + 0.05);
  sheet.fill(hole, landing);
  const inHole = (points: readonly Vector[], colour: string) =>
    sheet.fill(intersect(seeAll(points), hole), colour);
  inHole(
    [
      [-0.6, 0, 8.6],
      [2.8, 0, 8.6],
      [2.2, 0, 5.98],
      [-0.2, 0, 5.98],
    ],
    mixColours(colours.landingLow, colours.landingMiddle, 0.45),
  );
  sheet.fill(intersect(upright(0.95, 1.75, 0, 1.95, 8.6), hole), colours.landingDoor);
  sheet.fill(
    intersect(upright(1, 1.7, 0.05, 1.9, 8.6), hole),
    mixColours(colours.landingDoor, colours.landingMiddle, 0.2),
  );
  drawJamb(sheet, colours);
  const leaf = (from: number, to: number, low: number, high: number): Vector[] => [
    [right + 0.3 * from, low, BACK - 0.78 * from],
    [right + 0.3 * to, low, BACK - 0.78 * to],
    [right + 0.3 * to, high, BACK - 0.78 * to],
    [right + 0.3 * from, high, BACK - 0.78 * from],
  ];
  sheet.fill(seeAll(leaf(0, 1, 0.01, top)), colours.door);
  sheet.fill(upright(right + 0.3, right + 0.315, 0.01, top, BACK - 0.78), colours.doorHigh);
  sheet.fill(seeAll(leaf(0.13, 0.87, 1, 1.8)), colours.doorHigh);
  sheet.fill(seeAll(leaf(0.13, 0.87, 0.15, 0.86)), colours.doorHigh);
}

/** The doorway's light on the floor, less the one who stands in it. */
function drawLightFromLanding(
  sheet: Sheet,
  colours: JoRoomColours,
  person: Shape,
  at: { x: number; z: number },
): void {
  const patch = faceOnLevel(
    camera,
    BULB,
    [
      [DOOR.left, 0, BACK],
      [DOOR.right, 0, BACK],
      [DOOR.right, DOOR.top, BACK],
      [DOOR.left, DOOR.top, BACK],
    ],
    0,
    1.2,
  );
  const shadow = cutOutOnFloor(camera, BULB, person, at.x, at.z, 1.2);
  const fade = sheet.linearGradient(
    'patch',
    [0, see(0, 0)[1]],
    [0, 1080],
    [
      [0, mixColours(colours.landingMiddle, colours.floor, 0.28)],
      [0.5, mixColours(colours.landingMiddle, colours.floor, 0.62)],
      [1, mixColours(colours.landingMiddle, colours.floor, 0.88)],
    ],
  );
  // first the floor itself: what the slit left there is gone
  sheet.fill(hull([...patch, ...wholeBlade()]), colours.floorFar);
  sheet.fill(subtract(patch, shadow), fade);
}
