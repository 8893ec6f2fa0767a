/** The table: the sun's patch on it, the sheet to be signed, the folder, two half-glasses, a plate of radish. */
import { project, scaleAt, type Vector } from '../../camera.ts';
import { mixColours } from '../../colour.ts';
import { makeCuts } from '../../cuts.ts';
import {
  contains,
  ellipse,
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
import type { SaturdayColours } from './colours.ts';
import {
  camera,
  face,
  level,
  MULLION,
  onTable,
  type RoomBox,
  room,
  roomBox,
  SUN,
  see,
  sunOnTable,
  TABLE,
  TRANSOM,
  WINDOW,
  WINDOW_WALL,
} from './measures.ts';

export const SHEET = { u: -0.11, w: -0.06, width: 0.3, depth: 0.41, turn: 0.42 };
const FOLDER = { u: 0.2, w: 0.17, width: 0.5, depth: 0.34, turn: -0.06 };
const PENCIL_PAGE = { u: -0.23, w: 0.01, width: 0.3, depth: 0.4, turn: 0.68 };
export const GLASSES = [
  { u: 0.24, w: -0.2, full: 0.5 },
  { u: 0.56, w: 0.08, full: 0.55 },
] as const;
const PLATE = { u: 0.52, w: -0.22, radius: 0.135 };
const GLASS = { radius: 0.036, tall: 0.12 };

/** The window's panes as the sun lays them on the table. */
export function sunPatch(): Shape {
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
      sunOnTable([
        room(WINDOW_WALL, low, near),
        room(WINDOW_WALL, low, far),
        room(WINDOW_WALL, high, far),
        room(WINDOW_WALL, high, near),
      ]),
    ),
  );
  return intersect(union(...panes), level(TABLE.left, TABLE.right, TABLE.near, TABLE.far, TABLE.top));
}

function ring(u: number, w: number, y: number, radius: number, points = 22): Vector[] {
  return Array.from({ length: points }, (_, index) => {
    const angle = (index / points) * 2 * Math.PI;
    return room(u + Math.cos(angle) * radius, y, w + Math.sin(angle) * radius);
  });
}

function shadowOf(points: readonly Vector[]): Outline {
  return hull(sunOnTable(points));
}

function cornersOf(box: RoomBox): Vector[] {
  return roomBox(box).flatMap((one) => one.corners);
}

export function drawTable(sheet: Sheet, colours: SaturdayColours): void {
  const { left, right, near, far, top } = TABLE;
  const solid = (box: RoomBox, colour: (name: string) => string) => {
    for (const one of visibleFaces(camera, roomBox(box), SUN)) sheet.fillTight(one.outline, colour(one.name));
  };
  const legColour = (name: string) => (name === 'left' ? colours.tableShade : colours.tableDeep);
  for (const [u, w] of [
    [left + 0.06, far - 0.06],
    [right - 0.06, far - 0.06],
    [left + 0.06, near + 0.06],
    [right - 0.06, near + 0.06],
  ] as const) {
    solid({ u, w, width: 0.06, depth: 0.06, bottom: 0, top: top - 0.03 }, legColour);
  }
  const middle = { u: (left + right) / 2, w: (near + far) / 2 };
  solid(
    { ...middle, width: right - left - 0.12, depth: far - near - 0.12, bottom: top - 0.12, top: top - 0.03 },
    () => colours.tableDeep,
  );
  solid({ ...middle, width: right - left, depth: far - near, bottom: top - 0.03, top }, (name) =>
    name === 'top' ? colours.tableShade : mixColours(colours.tableDeep, colours.tableShade, 0.35),
  );
  const centre = see(SHEET.u, top, SHEET.w);
  const patch = sheet.radialGradient(
    'patch',
    centre,
    640,
    [
      [0, colours.tableHot],
      [0.25, colours.tableHot],
      [0.55, colours.tableWarm],
      [1, colours.tableEnd],
    ],
    0.5,
  );
  const shadows = [
    ...GLASSES.map(({ u, w }) =>
      shadowOf([...ring(u, w, top, GLASS.radius), ...ring(u, w, top + GLASS.tall, GLASS.radius)]),
    ),
    shadowOf([
      ...ring(PLATE.u, PLATE.w, top, PLATE.radius * 0.7),
      ...ring(PLATE.u, PLATE.w, top + 0.025, PLATE.radius),
    ]),
    shadowOf(cornersOf({ ...FOLDER, bottom: top, top: top + 0.022 })),
  ];
  const lit = subtract(sunPatch(), ...shadows);
  sheet.fill(lit, patch);
  // grain of the wood: cuts where the patch dies
  const cuts = makeCuts({
    box: [440, 650, 1470, 980],
    attempts: 620,
    seed: 9,
    chance: (x, y) =>
      contains(lit, [x, y]) ? Math.max(0, (Math.hypot(x - centre[0], (y - centre[1]) * 2) - 190) / 560) : 0,
    direction: () => Math.atan2(110, 733),
    length: [16, 60],
    width: [0.6, 1.6],
  });
  sheet.cuts(cuts, colours.tableShade, { opacity: 0.7 });
  const edge = sheet.linearGradient('edge', see(left, top, near), see(right, top, near), [
    [0, colours.edgeFaint],
    [0.5, mixColours(colours.edgeFaint, colours.tableShade, 0.4)],
    [1, mixColours(colours.edgeFaint, colours.tableShade, 0.7)],
  ]);
  sheet.line([see(left, top, near), see(right, top, near)], edge, 2);
  sheet.line([see(left, top, near), see(left, top, far)], colours.edge, 2.4);
  // what the sun takes with it through the tea
  const { u, w } = GLASSES[0];
  const tint = shadowOf([...ring(u, w, top + 0.006, 0.026), ...ring(u, w, top + 0.05, 0.02)]);
  sheet.fill(intersect(tint, sunPatch()), colours.tea, { opacity: 0.75 });
  drawThings(sheet, colours);
}

function drawThings(sheet: Sheet, colours: SaturdayColours): void {
  drawFolder(sheet, colours);
  drawPlate(sheet, colours);
  // Tong-ho's page below, the typed sheet above
  const pencil = onTable(
    PENCIL_PAGE.u,
    PENCIL_PAGE.w,
    PENCIL_PAGE.width,
    PENCIL_PAGE.depth,
    PENCIL_PAGE.turn,
  );
  sheet.fill(quad(pencil, 0.5, 0.5), colours.pencilPage);
  const lines: Outline[] = [];
  for (let row = -0.44; row < 0.5; row += 0.08) {
    lines.push([project(camera, pencil(-0.5, row)), project(camera, pencil(0.5, row))]);
  }
  sheet.lines(lines, mixColours(colours.pencilPage, colours.tableWarm, 0.7), 1);
  drawTypedSheet(sheet, colours);
  for (const glass of GLASSES) drawGlass(sheet, colours, glass);
}

type OnSheet = ReturnType<typeof onTable>;

function quad(place: OnSheet, halfAcross: number, halfDeep: number): Point[] {
  return face([
    place(-halfAcross, -halfDeep),
    place(halfAcross, -halfDeep),
    place(halfAcross, halfDeep),
    place(-halfAcross, halfDeep),
  ]);
}

/** Turned towards the one who must sign: its last line, with the cross, lies nearest to him. */
function drawTypedSheet(sheet: Sheet, colours: SaturdayColours): void {
  const place = onTable(SHEET.u, SHEET.w, SHEET.width, SHEET.depth, SHEET.turn, 0.004);
  const shade = onTable(SHEET.u + 0.012, SHEET.w - 0.006, SHEET.width, SHEET.depth, SHEET.turn);
  sheet.fill(quad(shade, 0.5, 0.5), colours.shadow, { opacity: 0.6 });
  sheet.fillTight(quad(place, 0.5, 0.5), colours.paper);
  const bar = (from: number, to: number, at: number, thick = 0.014) =>
    sheet.fill(
      face([place(from, at - thick), place(to, at - thick), place(to, at + thick), place(from, at + thick)]),
      colours.bars,
    );
  bar(-0.16, 0.2, 0.38);
  for (const [at, to] of [
    [0.24, 0.36],
    [0.17, 0.3],
    [0.1, 0.36],
    [0.03, 0.2],
    [-0.07, 0.34],
    [-0.14, 0.1],
  ] as const) {
    bar(-0.36, to, at);
  }
  // the place to sign: a line and a cross
  bar(-0.02, 0.38, -0.36, 0.006);
  const cross: Outline[] = [
    [project(camera, place(-0.14, -0.31)), project(camera, place(-0.07, -0.38))],
    [project(camera, place(-0.14, -0.38)), project(camera, place(-0.07, -0.31))],
  ];
  sheet.lines(cross, colours.line, 2);
  // a pen across its corner
  const pen = (share: number): Point =>
    project(camera, place(0.3 + share * 0.5, -0.62 + share * 0.52, 0.006));
  sheet.line([pen(0), pen(1)], colours.line, 5, { 'stroke-linecap': 'round' });
  sheet.line([pen(0.08), pen(0.96)], colours.edge, 1.4);
}

function drawFolder(sheet: Sheet, colours: SaturdayColours): void {
  const cover = onTable(FOLDER.u, FOLDER.w, FOLDER.width, FOLDER.depth, FOLDER.turn);
  const box: RoomBox = { ...FOLDER, bottom: TABLE.top, top: TABLE.top + 0.02 };
  for (const one of visibleFaces(camera, roomBox(box), SUN)) {
    sheet.fillTight(
      one.outline,
      one.name === 'top' ? colours.folderLit : one.name === 'left' ? colours.edgeFaint : colours.folderShade,
    );
  }
  // open: pages on the right half, the cover's inside on the left
  sheet.fill(
    face([
      cover(0.03, -0.42, 0.022),
      cover(0.45, -0.42, 0.022),
      cover(0.45, 0.42, 0.022),
      cover(0.03, 0.42, 0.022),
    ]),
    colours.paperShade,
  );
  sheet.fill(
    face([
      cover(0.05, -0.38, 0.026),
      cover(0.43, -0.4, 0.026),
      cover(0.45, 0.38, 0.026),
      cover(0.06, 0.4, 0.026),
    ]),
    mixColours(colours.paperTurned, colours.tableHot, 0.65),
  );
  for (const at of [0.26, 0.18, 0.1, -0.04, -0.12]) {
    sheet.fill(
      face([
        cover(0.1, at, 0.027),
        cover(0.36, at, 0.027),
        cover(0.36, at + 0.03, 0.027),
        cover(0.1, at + 0.03, 0.027),
      ]),
      colours.folder,
    );
  }
  sheet.line(
    [project(camera, cover(0, -0.5, 0.021)), project(camera, cover(0, 0.5, 0.021))],
    colours.folder,
    2,
  );
}

function drawPlate(sheet: Sheet, colours: SaturdayColours): void {
  const { u, w, radius } = PLATE;
  const disc = (y: number, size: number) => face(ring(u, w, y, size, 30));
  const y = TABLE.top;
  sheet.fill(hull([...disc(y, radius * 0.6), ...disc(y + 0.024, radius)]), colours.plateShade);
  sheet.fill(disc(y + 0.024, radius), colours.plate);
  sheet.fill(subtract(disc(y + 0.024, radius), disc(y + 0.024, radius * 0.93)), colours.plateLit);
  sheet.fill(disc(y + 0.02, radius * 0.72), mixColours(colours.plate, colours.plateShade, 0.35));
  // slices lean on one another, far ones first
  for (const [du, dw, lift] of [
    [0.05, 0.06, 0],
    [0.0, 0.065, 0.008],
    [-0.05, 0.05, 0.004],
    [0.065, 0.005, 0.01],
    [0.012, 0.012, 0.018],
    [-0.045, 0, 0.012],
    [0.03, -0.05, 0.008],
    [-0.03, -0.05, 0.02],
  ] as const) {
    const slice = ring(u + du, w + dw, y + 0.03 + lift, 0.037, 18);
    sheet.fill(face(slice.map(([x, up, z]): Vector => [x, up - 0.011, z])), colours.plateShade);
    sheet.fill(face(slice), colours.radishShade);
    sheet.fill(face(ring(u + du - 0.003, w + dw + 0.002, y + 0.03 + lift, 0.032, 18)), colours.radish);
  }
}

function drawGlass(
  sheet: Sheet,
  colours: SaturdayColours,
  { u, w, full }: { u: number; w: number; full: number },
): void {
  const inSun = contains(sunPatch(), see(u - 0.1, TABLE.top, w));
  const spot = room(u, TABLE.top, w);
  const [x, y] = project(camera, spot);
  const scale = scaleAt(camera, spot[2]);
  const [half, tall] = [GLASS.radius * scale, GLASS.tall * scale];
  const tilt = (camera.eyeHeight - TABLE.top) / spot[2];
  const level = y - tall * full;
  const rim = ellipse(x, y - tall, half, half * tilt, 0, 28);
  const foot = ellipse(x, y, half * 0.9, half * tilt * 0.9, 0, 28);
  const wall = hull([...rim, ...foot]);
  sheet.fill(wall, colours.glass, { opacity: 0.28 });
  const surface = ellipse(x, level, half * 0.95, half * tilt * 0.95, 0, 28);
  const tea = hull([...surface, ...foot]);
  const deep = inSun ? colours.tea : colours.teaDim;
  sheet.fill(tea, deep);
  if (inSun) {
    // the sun goes through: the far side glows
    sheet.fill(intersect(tea, rectangle(x - half * 0.1, level - 40, half * 0.9, 200)), colours.teaHot);
    sheet.fill(intersect(tea, rectangle(x + half * 0.8, level - 40, half, 200)), colours.tea);
  }
  sheet.fill(surface, mixColours(deep, inSun ? colours.teaHot : colours.tea, 0.5));
  sheet.fill(subtract(rim, ellipse(x, y - tall, half - 2, half * tilt - 1.6, 0, 28)), colours.glass, {
    opacity: 0.8,
  });
  sheet.line(
    [[x - half + 1.5, y - tall + 3] as Point, [x - half * 0.9 + 1.5, y - 3] as Point],
    colours.edge,
    2,
    {
      opacity: inSun ? 0.95 : 0.4,
    },
  );
}
