/** The shell of Saturday's room: the wall with the window, the long wall with the kitchen door, the good chair. */
import { mixColours } from '../../colour.ts';
import { type CurvePoint, closedCurve } from '../../curves.ts';
import { makeCuts } from '../../cuts.ts';
import {
  contains,
  ellipse,
  intersect,
  type Outline,
  type Point,
  rectangle,
  type Shape,
  shifted,
  subtract,
  union,
} from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import { visibleFaces } from '../../solids.ts';
import type { SaturdayColours } from './colours.ts';
import {
  across,
  along,
  CEILING,
  camera,
  DADO,
  DOOR,
  face,
  KITCHEN_WALL,
  LONG_WALL,
  level,
  MULLION,
  PEGS,
  type RoomBox,
  room,
  roomBox,
  SUN,
  see,
  TRANSOM,
  thrownOnWall,
  WINDOW,
  WINDOW_WALL,
} from './measures.ts';

/** What the window shows: a bright sky and the flat roofs opposite, drawn wider than the hole. */
export function drawOutside(sheet: Sheet, colours: SaturdayColours): void {
  const far = WINDOW_WALL - 0.2;
  const [, top] = see(far, 2.5, WINDOW.near);
  const [, low] = see(far, 0.8, WINDOW.near);
  const sky = sheet.linearGradient(
    'sky',
    [0, top],
    [0, low],
    [
      [0, colours.sky],
      [0.5, colours.skyLow],
      [1, colours.skyLow],
    ],
  );
  sheet.fill(across(-0.5, 1.6, 0.7, 2.5, far), sky);
  const roofs: Point[] = [
    [-0.5, 1.36],
    [0.16, 1.36],
    [0.16, 1.43],
    [0.28, 1.43],
    [0.28, 1.3],
    [0.72, 1.3],
    [0.72, 1.38],
    [1.6, 1.38],
    [1.6, 0.7],
    [-0.5, 0.7],
  ];
  sheet.fill(face(roofs.map(([w, y]) => room(far, y, w))), colours.houses);
}

export function drawShell(sheet: Sheet, colours: SaturdayColours): void {
  const corner = see(WINDOW_WALL, 0, LONG_WALL);
  const wall = sheet.linearGradient(
    'wall',
    [corner[0], 0],
    [1920, 0],
    [
      [0, mixColours(colours.wall, colours.wallDeep, 0.4)],
      [0.3, colours.wallNear],
      [0.62, colours.wall],
      [1, colours.wallDeep],
    ],
  );
  const whole = along(WINDOW_WALL - 0.01, 3.2, 0, CEILING + 0.4, LONG_WALL);
  const doorway = along(DOOR.left, DOOR.right, -0.1, DOOR.top, LONG_WALL);
  sheet.fill(subtract(whole, doorway), wall);
  const lower = sheet.linearGradient(
    'dado',
    [corner[0], 0],
    [1920, 0],
    [
      [0, mixColours(colours.dado, colours.wallDeep, 0.5)],
      [0.3, mixColours(colours.dado, colours.wallNear, 0.3)],
      [1, mixColours(colours.dado, colours.floor, 0.4)],
    ],
  );
  sheet.fill(subtract(along(WINDOW_WALL, 3.2, 0, DADO, LONG_WALL), doorway), lower);
  sheet.fill(subtract(along(WINDOW_WALL, 3.2, 0, 0.1, LONG_WALL), doorway), colours.skirting);
  drawWallSun(sheet, colours);
  drawWainscot(sheet, colours);
  // the wall with the window lies against the light
  const hole = across(WINDOW.near, WINDOW.far, WINDOW.bottom, WINDOW.top, WINDOW_WALL);
  const windowWall = across(-1.5, LONG_WALL + 0.005, -0.02, CEILING + 0.4, WINDOW_WALL);
  sheet.fill(subtract(windowWall, hole), colours.windowWall);
  sheet.fill(
    subtract(across(-1.5, LONG_WALL, 0, DADO, WINDOW_WALL), hole),
    mixColours(colours.windowWall, colours.floor, 0.5),
  );
  sheet.fill(
    [see(WINDOW_WALL, CEILING, LONG_WALL), see(3.2, CEILING, LONG_WALL), [2060, -90], [-140, -90]],
    colours.ceiling,
  );
  sheet.fill(
    [
      see(WINDOW_WALL, CEILING, LONG_WALL),
      see(WINDOW_WALL, CEILING, -0.4),
      [-140, -90],
      [see(WINDOW_WALL, CEILING, LONG_WALL)[0], -90],
    ],
    colours.ceiling,
  );
  drawWindow(sheet, colours);
}

/** The window's panes on the long wall, as far as the kitchen door's frame; the bars stay dark by themselves. */
export function wallSun(): Shape {
  const outer = WINDOW_WALL;
  const columns: [number, number][] = [
    [WINDOW.near + 0.035, MULLION[0]],
    [MULLION[1], WINDOW.far - 0.035],
  ];
  const rows: [number, number][] = [
    [WINDOW.bottom + 0.04, TRANSOM[0]],
    [TRANSOM[1], WINDOW.top - 0.04],
  ];
  const panes = columns.flatMap(([near, far]) =>
    rows.map(([low, high]) =>
      thrownOnWall([
        room(outer, low, near),
        room(outer, low, far),
        room(outer, high, far),
        room(outer, high, near),
      ]),
    ),
  );
  return intersect(union(...panes), along(WINDOW_WALL, DOOR.left - 0.07, 0, CEILING, LONG_WALL));
}

function drawWallSun(sheet: Sheet, colours: SaturdayColours): void {
  const lit = wallSun();
  const fill = sheet.linearGradient('wall-sun', see(-1.75, 1.6, LONG_WALL), see(-0.35, 0.7, LONG_WALL), [
    [0, colours.wallSun],
    [0.4, mixColours(colours.wallSun, colours.wallSunEnd, 0.35)],
    [0.8, mixColours(colours.wallSun, colours.wallSunEnd, 0.8)],
    [1, colours.wallSunEnd],
  ]);
  sheet.fill(lit, fill);
  const below = intersect(lit, along(WINDOW_WALL, 3.2, 0, DADO, LONG_WALL));
  sheet.fill(below, colours.dado, { opacity: 0.42 });
  // where it dies the gouge eats into it, away from the window
  const [windowX, windowY] = see(WINDOW_WALL, 1.5, 0.5);
  const [fromX] = see(-1.7, 1, LONG_WALL);
  const [toX] = see(-0.3, 1, LONG_WALL);
  const gouges = makeCuts({
    box: [fromX, 200, toX + 40, 800],
    attempts: 640,
    seed: 9,
    chance: (x, y) => (contains(lit, [x, y]) ? Math.max(0, (x - fromX) / (toX - fromX) - 0.22) : 0),
    direction: (x, y) => Math.atan2(y - windowY, x - windowX),
    length: [12, 44],
    width: [0.6, 1.5],
  });
  sheet.cuts(gouges, colours.wall, { opacity: 0.8 });
}

/** Painted boards up to the rail; the rail's upper edge catches what light there is. */
function drawWainscot(sheet: Sheet, colours: SaturdayColours): void {
  const end = DOOR.left - 0.07;
  const seams: Outline[] = [];
  for (let u = WINDOW_WALL + 0.19; u < end; u += 0.19) {
    seams.push([see(u, 0.11, LONG_WALL), see(u, DADO - 0.02, LONG_WALL)]);
  }
  sheet.lines(seams, colours.dadoLine, 1.6, { opacity: 0.8 });
  const lit = wallSun();
  const rail = along(WINDOW_WALL, end, DADO - 0.02, DADO + 0.035, LONG_WALL - 0.02);
  const underRail = along(WINDOW_WALL, end, DADO - 0.05, DADO - 0.02, LONG_WALL);
  sheet.fill(underRail, colours.dadoLine, { opacity: 0.7 });
  sheet.fill(rail, mixColours(colours.dado, colours.wallNear, 0.45));
  sheet.fill(intersect(rail, lit), mixColours(colours.wallSun, colours.wallSunEnd, 0.3));
  const edge = along(WINDOW_WALL, end, DADO + 0.027, DADO + 0.035, LONG_WALL - 0.02);
  sheet.fill(edge, mixColours(colours.wallNear, colours.edgeFaint, 0.3));
  sheet.fill(intersect(edge, lit), mixColours(colours.wallSun, colours.edge, 0.5));
}

/** A rail with three pegs: a soft hat, and a jacket by its loop; the third peg is free. */
export function drawPegs(sheet: Sheet, colours: SaturdayColours): void {
  const { left, right, y } = PEGS;
  const near = LONG_WALL - 0.03;
  const onWall = (u: number, high: number) => see(u, high, near);
  sheet.fill(along(left, right, y - 0.03, y + 0.035, near), colours.frame);
  sheet.line([onWall(left, y + 0.035), onWall(right, y + 0.035)], colours.hungLit, 1.6);
  const step = (right - left) / 3;
  const pegs = [0.5, 1.5, 2.5].map((index) => left + index * step);
  for (const u of pegs) {
    sheet.line([onWall(u, y), see(u, y + 0.03, near - 0.07)], colours.frame, 7);
    sheet.line([onWall(u - 0.004, y + 0.008), see(u - 0.004, y + 0.036, near - 0.07)], colours.hungLit, 1.4);
  }
  const cut = (u: number, points: readonly CurvePoint[]): Outline =>
    closedCurve(
      points.map(([across, up, corner]): CurvePoint => {
        const [px, py] = see(u + across / 100, y + up / 100, near - 0.05);
        return corner ? [px, py, 1] : [px, py];
      }),
      5,
    );
  const hang = (u: number, points: readonly CurvePoint[]) => {
    const outline = cut(u, points);
    sheet.fill(shifted(outline, 13, 8), colours.wallDeep, { opacity: 0.55 });
    sheet.fill(outline, colours.hung);
    sheet.fill(subtract(outline, shifted(outline, 2, 1.2)), colours.hungLit);
  };
  // the jacket hangs by its loop: shoulders fallen, sleeves straight down
  hang(pegs[0]!, [
    [-3.4, 1.2, 1],
    [-5, -3],
    [-11.4, -8.4],
    [-14, -13],
    [-16.4, -30],
    [-17, -54, 1],
    [-10.8, -55, 1],
    [-10, -40, 1],
    [-10.6, -68, 1],
    [0, -69.4],
    [10.8, -67, 1],
    [10.2, -40, 1],
    [11.6, -53, 1],
    [17.4, -51.6, 1],
    [16.2, -28],
    [13.6, -12],
    [11, -8],
    [5, -3],
    [3.4, 1.2, 1],
    [0, -1],
  ]);
  const fold = (points: readonly Point[], width = 1.5) =>
    sheet.line(
      points.map(([across, up]) => see(pegs[0]! + across / 100, y + up / 100, near - 0.05)),
      colours.hungLit,
      width,
      { opacity: 0.75 },
    );
  // collar and lapels, the edge of the front, the sleeves' seams
  fold([
    [-4.6, -2],
    [-7, -9],
    [-4.2, -10.4],
    [0.4, -26],
    [4, -10.4],
    [6.8, -9],
    [4.6, -2],
  ]);
  fold([
    [0.4, -26],
    [0.2, -68],
  ]);
  fold(
    [
      [-10.2, -16],
      [-10, -40],
    ],
    1.2,
  );
  fold(
    [
      [10, -16],
      [10.2, -40],
    ],
    1.2,
  );
  hang(pegs[2]!, [
    [-12.4, -7, 1],
    [-7.6, -4.4],
    [-6.4, 3],
    [-3.4, 6.4],
    [0, 5.2],
    [3.6, 6.6],
    [6.6, 3],
    [7.8, -4],
    [12.6, -6.4, 1],
    [6, -9.6],
    [-6, -9.8],
  ]);
  sheet.line(
    [
      [-7.2, -3.4],
      [0, -4.8],
      [7.4, -3.2],
    ].map(([across, up]) => see(pegs[2]! + across! / 100, y + up! / 100, near - 0.05)),
    colours.hungLit,
    3,
    { opacity: 0.6 },
  );
}

function drawWindow(sheet: Sheet, colours: SaturdayColours): void {
  const outer = WINDOW_WALL - WINDOW.deep;
  const { near, far, bottom, top } = WINDOW;
  // the far reveal and the sill take the light
  sheet.fillTight(
    face([
      room(WINDOW_WALL, bottom, far),
      room(outer, bottom, far),
      room(outer, top, far),
      room(WINDOW_WALL, top, far),
    ]),
    mixColours(colours.reveal, colours.windowWall, 0.62),
  );
  sheet.fillTight(
    face([
      room(WINDOW_WALL + 0.1, bottom, near - 0.05),
      room(WINDOW_WALL + 0.1, bottom, far + 0.05),
      room(outer, bottom, far),
      room(outer, bottom, near),
    ]),
    colours.reveal,
  );
  sheet.fill(across(near - 0.05, far + 0.05, bottom - 0.05, bottom, WINDOW_WALL + 0.1), colours.frame);
  const bar = (from: number, to: number, low: number, high: number) =>
    sheet.fillTight(across(from, to, low, high, outer), colours.frame);
  bar(near - 0.05, near + 0.035, bottom, top);
  bar(far - 0.035, far, bottom, top);
  bar(near, far, top - 0.04, top);
  bar(near, far, bottom, bottom + 0.04);
  bar(MULLION[0], MULLION[1], bottom, top);
  bar(near, far, TRANSOM[0], TRANSOM[1]);
  // a curtain drawn back on the near side: flat folds
  const folds = 5;
  for (let index = 0; index < folds; index++) {
    const from = -0.6 + index * 0.115;
    const bow = 0.02 * (index % 2);
    const outline: CurvePoint[] = [
      [...see(WINDOW_WALL + 0.06, top + 0.1, from), 1],
      [...see(WINDOW_WALL + 0.06, top + 0.1, from + 0.118), 1],
      [...see(WINDOW_WALL + 0.06, 1.5, from + 0.11 + bow)],
      [...see(WINDOW_WALL + 0.06, 0.62, from + 0.118), 1],
      [...see(WINDOW_WALL + 0.06, 0.62, from), 1],
    ];
    const lit = index / folds;
    sheet.fillTight(
      closedCurve(outline, 4),
      index % 2
        ? mixColours(colours.curtain, colours.curtainLit, lit * 0.8)
        : mixColours(colours.curtain, colours.windowWall, 0.4),
    );
  }
  sheet.line(
    [see(WINDOW_WALL + 0.07, top + 0.12, -0.6), see(WINDOW_WALL + 0.07, top + 0.12, 1.2)],
    colours.frame,
    5,
  );
}

/** Everything that no wall covers is floor; drawn first. */
export function drawFloor(sheet: Sheet, colours: SaturdayColours): void {
  const windowHole = across(WINDOW.near, WINDOW.far, WINDOW.bottom, WINDOW.top, WINDOW_WALL);
  sheet.fill(subtract(rectangle(-140, -80, 2200, 1240), windowHole), colours.floor);
}

/** The kitchen door and the slice of kitchen it leaves open. The cook himself is drawn between the two. */
export function drawKitchen(sheet: Sheet, colours: SaturdayColours): void {
  const light = sheet.linearGradient(
    'kitchen',
    [0, 80],
    [0, 760],
    [
      [0, colours.kitchenDeep],
      [0.3, colours.kitchen],
      [0.75, colours.kitchen],
      [1, colours.kitchenDeep],
    ],
  );
  const opening = doorOpening();
  sheet.fill(opening, light);
  sheet.fill(
    intersect(opening, level(-1, 4, LONG_WALL - 0.2, KITCHEN_WALL, 0)),
    mixColours(colours.kitchenDeep, colours.floor, 0.3),
  );
  // a shelf with a pot, and the stove's corner
  const inside = (outline: Outline, colour: string) => sheet.fill(intersect(opening, outline), colour);
  inside(along(-0.4, 3, 1.62, 1.65, KITCHEN_WALL), colours.kitchenDeep);
  inside(along(0.86, 1.05, 1.65, 1.82, KITCHEN_WALL), colours.kitchenDeep);
  inside(along(1.12, 1.24, 1.65, 1.75, KITCHEN_WALL), colours.kitchenDeep);
  inside(along(-0.5, 3, 0, 0.78, KITCHEN_WALL - 0.3), mixColours(colours.kitchenDeep, colours.kitchen, 0.25));
  inside(level(-0.5, 3, KITCHEN_WALL - 0.3, KITCHEN_WALL, 0.78), colours.kitchenLit);
}

export function doorOpening(): Point[] {
  return along(DOOR.left, DOOR.right, 0, DOOR.top, LONG_WALL);
}

export function drawDoor(sheet: Sheet, colours: SaturdayColours): void {
  const reach = DOOR.right - DOOR.left - 0.02;
  const endU = DOOR.right - reach * Math.cos(DOOR.open);
  const endW = LONG_WALL + reach * Math.sin(DOOR.open);
  const leaf = face([
    room(DOOR.right, 0, LONG_WALL),
    room(endU, 0, endW),
    room(endU, DOOR.top, endW),
    room(DOOR.right, DOOR.top, LONG_WALL),
  ]);
  const opening = doorOpening();
  sheet.fillTight(intersect(leaf, opening), mixColours(colours.wallDeep, colours.frame, 0.4));
  const onLeaf = (share: number, y: number) =>
    see(DOOR.right + (endU - DOOR.right) * share, y, LONG_WALL + (endW - LONG_WALL) * share);
  for (const [low, high] of [
    [0.14, 0.86],
    [1.0, 1.86],
  ] as const) {
    sheet.fill(
      [onLeaf(0.16, low), onLeaf(0.84, low), onLeaf(0.84, high), onLeaf(0.16, high)],
      mixColours(colours.wallDeep, colours.wall, 0.35),
    );
  }
  sheet.line([onLeaf(1, 0), onLeaf(1, DOOR.top - 0.01)], colours.edgeFaint, 2);
  sheet.line([onLeaf(0.9, 0.94), onLeaf(0.8, 0.94)], colours.edgeFaint, 4);
  // jambs and lintel
  const jamb = (from: number, to: number) =>
    sheet.fillTight(along(from, to, 0, DOOR.top + 0.07, LONG_WALL - 0.02), colours.frame);
  jamb(DOOR.left - 0.07, DOOR.left);
  jamb(DOOR.right, DOOR.right + 0.07);
  sheet.fillTight(
    along(DOOR.left - 0.07, DOOR.right + 0.07, DOOR.top, DOOR.top + 0.07, LONG_WALL - 0.02),
    colours.frame,
  );
  sheet.line(
    [see(DOOR.left, 0, LONG_WALL - 0.02), see(DOOR.left, DOOR.top, LONG_WALL - 0.02)],
    mixColours(colours.kitchenLit, colours.frame, 0.35),
    1.8,
  );
}

/** Where the sun's shaft grazes the long wall it leaves a few cuts. */
export function drawWallCuts(sheet: Sheet, colours: SaturdayColours): void {
  const [sunX, sunY] = see(WINDOW_WALL, 1.5, 0.5);
  const cuts = makeCuts({
    box: [470, 40, 1400, 560],
    attempts: 620,
    seed: 5,
    chance: (x, y) => Math.max(0, 0.75 - Math.hypot(x - 640, (y - 330) * 1.3) / 620),
    direction: (x, y) => Math.atan2(y - sunY, x - sunX),
    length: [10, 34],
    width: [0.5, 1.2],
  });
  sheet.cuts(cuts, colours.wallNear, { opacity: 0.5 });
}

/** The good chair: upholstered, with a crocheted cloth over its back. */
export function drawGoodChair(sheet: Sheet, colours: SaturdayColours): void {
  const back: RoomBox = { u: -0.06, w: 1.0, width: 0.74, depth: 0.14, bottom: 0.3, top: 1.12 };
  for (const one of visibleFaces(camera, roomBox(back), SUN)) {
    sheet.fillTight(
      one.outline,
      one.name === 'left' ? colours.chairLit : one.name === 'top' ? colours.chairLit : colours.chair,
    );
  }
  const front = back.w - back.depth / 2 - 0.002;
  const scallops: Point[] = [];
  const [from, to] = [back.u - 0.26, back.u + 0.26];
  for (let index = 0; index <= 14; index++) {
    scallops.push(see(from + ((to - from) * index) / 14, index % 2 ? 0.85 : 0.89, front));
  }
  sheet.fill([see(from, 1.12, front), ...scallops, see(to, 1.12, front)], colours.lace);
  sheet.fill(
    face([
      room(from, 1.121, front),
      room(to, 1.121, front),
      room(to, 1.121, back.w + 0.07),
      room(from, 1.121, back.w + 0.07),
    ]),
    colours.laceLit,
  );
  // the crochet: rows of holes
  const holes: Point[] = [];
  for (const y of [0.93, 0.98, 1.03]) {
    for (let x = from + 0.04; x < to - 0.02; x += 0.042)
      holes.push(see(x + (y === 0.98 ? 0.021 : 0), y, front - 0.001));
  }
  for (const [x, y] of holes)
    sheet.fill(ellipse(x, y, 3.4, 5.2, 0, 4), mixColours(colours.lace, colours.chair, 0.55));
  for (const side of [-1, 1]) {
    const arm: RoomBox = {
      u: back.u + side * 0.33,
      w: 0.78,
      width: 0.1,
      depth: 0.42,
      bottom: 0.3,
      top: 0.66,
    };
    for (const one of visibleFaces(camera, roomBox(arm), SUN)) {
      sheet.fillTight(one.outline, one.name === 'top' ? colours.chairLit : colours.chairShade);
    }
  }
}
