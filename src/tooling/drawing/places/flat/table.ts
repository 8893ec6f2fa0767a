/** The low table: the lamp, the page, one dried fish, a bowl of salt, a glass of hot water. */
import type { Vector } from '../../camera.ts';
import { mixColours } from '../../colour.ts';
import { type CurvePoint, closedCurve, openCurve, strip } from '../../curves.ts';
import {
  ellipse,
  hull,
  intersect,
  type Outline,
  type Point,
  rectangle,
  subtract,
  union,
} from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import { visibleFaces } from '../../solids.ts';
import type { FlatColours } from './colours.ts';
import {
  bulb,
  camera,
  castOnFloor,
  level,
  onTable,
  PAGE,
  type RoomBox,
  ringAt,
  roomBox,
  see,
  seeAll,
  shadeRing,
  TABLE,
} from './measures.ts';

const FOOT = { u: -0.33, w: 0.02, radius: 0.075 };
const BOWL = { u: 0.355, w: 0.02, radius: 0.056, tall: 0.045 };
const PLATE = { u: 0.19, w: -0.242, width: 0.39, depth: 0.205, turn: 0.06 };
const GLASS = { u: 0.33, w: 0.23, radius: 0.033, tall: 0.1 };

const topOutline = () => level(TABLE.left, TABLE.right, TABLE.near, TABLE.far, TABLE.top);

export function drawTable(sheet: Sheet, colours: FlatColours): void {
  const { left, right, near, far, top } = TABLE;
  const solid = (box: RoomBox, colour: (name: string) => string) => {
    for (const one of visibleFaces(camera, roomBox(box), bulb))
      sheet.fillTight(one.outline, colour(one.name));
  };
  for (const [u, w] of [
    [left + 0.06, far - 0.06],
    [right - 0.06, far - 0.06],
    [left + 0.06, near + 0.06],
    [right - 0.06, near + 0.06],
  ] as const) {
    solid({ u, w, width: 0.05, depth: 0.05, bottom: 0, top: top - 0.03 }, () => colours.tableDark);
  }
  solid({ u: 0, w: 0, width: right - left, depth: far - near, bottom: top - 0.035, top }, (name) =>
    name === 'left' ? colours.tableDark : mixColours(colours.tableDark, colours.tableEdge, 0.5),
  );
  const centre = see(PAGE.u - 0.06, top, PAGE.w);
  const light = sheet.radialGradient(
    'top',
    centre,
    330,
    [
      [0, colours.tableHot],
      [0.24, colours.tableHot],
      [0.58, colours.tableWarm],
      [1, colours.tableEmber],
    ],
    0.46,
  );
  sheet.fill(topOutline(), light);
  sheet.lines(
    [
      [see(left, top, near), see(right, top, near)],
      [see(right, top, near), see(right, top, far)],
    ],
    colours.tableHot,
    2,
    { opacity: 0.8 },
  );
  drawShadows(sheet, colours);
  drawPage(sheet, colours);
  drawPlate(sheet, colours);
  drawFish(sheet, colours);
  drawBowl(sheet, colours);
  drawGlass(sheet, colours);
  drawLamp(sheet, colours);
}

function onTop(points: readonly Vector[]): Point[] {
  return castOnFloor(points, TABLE.top);
}

function drawShadows(sheet: Sheet, colours: FlatColours): void {
  const thrown: Outline[] = [
    hull([
      ...onTop(ringAt(BOWL.u, BOWL.w, TABLE.top + BOWL.tall, BOWL.radius)),
      ...seeAll(ringAt(BOWL.u, BOWL.w, TABLE.top, BOWL.radius * 0.6)),
    ]),
    hull([
      ...onTop(ringAt(GLASS.u, GLASS.w, TABLE.top + GLASS.tall, GLASS.radius)),
      ...seeAll(ringAt(GLASS.u, GLASS.w, TABLE.top, GLASS.radius)),
    ]),
  ];
  for (const outline of thrown) sheet.fill(intersect(topOutline(), outline), colours.tableShadow);
}

function drawPage(sheet: Sheet, colours: FlatColours): void {
  const page = onTable(PAGE.u, PAGE.w, PAGE.width, PAGE.depth, PAGE.turn);
  const rect = (a: number, b: number, c: number, d: number) =>
    seeAll([page(a, c), page(b, c), page(b, d), page(a, d)]);
  sheet.fill(
    seeAll([page(-0.5, -0.5), page(0.5, -0.5), page(0.53, -0.48), page(0.53, 0.5), page(0.5, 0.5)]),
    colours.paperShade,
  );
  sheet.fill(rect(-0.5, 0.5, -0.5, 0.5), colours.paper);
  // he writes from his own side: the lines begin far from us
  for (const [row, length] of [
    [0.36, 0.72],
    [0.26, 0.8],
    [0.16, 0.76],
    [0.06, 0.4],
  ] as const) {
    sheet.fill(rect(0.4 - length, 0.4, row - 0.012, row + 0.012), colours.bars);
  }
  // shavings, where the blade throws them
  for (const [a, b, turn] of [
    [-0.36, 0.02, 0.3],
    [-0.26, -0.1, 2.5],
    [-0.62, 0.0, 1.2],
    [-0.58, -0.16, 0.1],
    [-0.72, 0.16, 2.2],
  ] as const) {
    const [x, y] = seeAll([page(a, b)])[0]!;
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    sheet.fill(
      strip([
        [x - 6 * c + 1.4 * s, y - 3.4 * s + 1.2 * c, 0.8],
        [x, y - 1.4 * c, 2.6],
        [x + 5 * c - 1.4 * s, y + 3.4 * s, 0.6],
      ]),
      colours.shaving,
    );
  }
}

/** An oval dish, dark and glazed, so that the fish is the lighter of the two. */
function drawPlate(sheet: Sheet, colours: FlatColours): void {
  const { u, w, width, depth, turn } = PLATE;
  const at = onTable(u, w, width, depth, turn);
  const oval = (size: number, up: number): Vector[] =>
    Array.from({ length: 40 }, (_, index): Vector => {
      const angle = (index / 40) * 2 * Math.PI;
      return at(Math.cos(angle) * 0.5 * size, Math.sin(angle) * 0.5 * size, up);
    });
  const foot = oval(0.66, 0);
  sheet.fill(intersect(topOutline(), hull([...onTop(oval(1, 0.018)), ...seeAll(foot)])), colours.tableShadow);
  const rim = seeAll(oval(1, 0.018));
  sheet.fill(hull([...rim, ...seeAll(foot)]), colours.tableDark);
  sheet.fill(rim, colours.plate);
  sheet.fill(seeAll(oval(0.74, 0.012)), colours.plateWell);
  // the lip turned to the lamp's far side takes the light
  sheet.line(seeAll(oval(0.985, 0.018)).slice(17, 40), colours.plateLit, 1.8);
}

/** Dried pollack, drawn on the table's top: head to the left, length and height in shares of its own box. */
function drawFish(sheet: Sheet, colours: FlatColours): void {
  const place = onTable(PLATE.u, PLATE.w, 0.33, 0.1, 0.12);
  const on = (points: CurvePoint[], up = 0.004, steps = 5): Point[] =>
    closedCurve(points, steps).map(([x, y]) => seeAll([place(x, y, up)])[0]!);
  const body: CurvePoint[] = [
    [-0.5, 0.02, 1],
    [-0.46, 0.24],
    [-0.36, 0.42],
    [-0.22, 0.5],
    [-0.04, 0.4],
    [0.16, 0.24],
    [0.32, 0.14],
    [0.4, 0.14],
    [0.5, 0.42, 1],
    [0.47, 0],
    [0.5, -0.42, 1],
    [0.4, -0.12],
    [0.3, -0.14],
    [0.12, -0.26],
    [-0.06, -0.38],
    [-0.24, -0.46],
    [-0.38, -0.36],
    [-0.48, -0.16],
  ];
  sheet.fill(
    on(
      body.map(([x, y, c]): CurvePoint => [x + 0.012, y - 0.14, c ?? 0]),
      0.008,
    ),
    colours.fishDark,
  );
  sheet.fill(on(body, 0.02), colours.fish);
  sheet.fill(
    on(
      [
        [-0.5, 0.02, 1],
        [-0.38, -0.06],
        [-0.2, -0.04],
        [0.1, -0.04],
        [0.4, -0.02],
        [0.5, -0.42, 1],
        [0.4, -0.12],
        [0.3, -0.14],
        [0.12, -0.26],
        [-0.06, -0.38],
        [-0.24, -0.46],
        [-0.38, -0.36],
        [-0.48, -0.16],
      ],
      0.02,
    ),
    colours.fishShade,
  );
  const line = (points: readonly (readonly [number, number])[], width: number, colour: string) =>
    sheet.line(
      openCurve(points.map(([x, y]): CurvePoint => [x, y])).map(([x, y]) => seeAll([place(x, y, 0.021)])[0]!),
      colour,
      width,
    );
  line(
    [
      [-0.3, 0.44],
      [-0.27, 0.1],
      [-0.31, -0.34],
    ],
    2.4,
    colours.fishDark,
  );
  line(
    [
      [-0.49, 0.1],
      [-0.34, 0.42],
      [-0.2, 0.49],
      [0.0, 0.37],
      [0.3, 0.15],
    ],
    2,
    colours.fishLit,
  );
  const [ex, ey] = seeAll([place(-0.42, 0.08, 0.021)])[0]!;
  sheet.fill(ellipse(ex, ey, 3, 2, 0, 10), colours.fishDark);
}

function drawBowl(sheet: Sheet, colours: FlatColours): void {
  const { u, w, radius, tall } = BOWL;
  const rim = seeAll(ringAt(u, w, TABLE.top + tall, radius));
  const foot = seeAll(ringAt(u, w, TABLE.top, radius * 0.55));
  sheet.fill(hull([...rim, ...foot]), colours.bowl);
  const [cx] = see(u, TABLE.top, w);
  sheet.fill(intersect(hull([...rim, ...foot]), rectangle(cx + 4, 0, 200, 1080)), colours.bowlShade);
  sheet.fill(rim, colours.bowlLit);
  sheet.fill(seeAll(ringAt(u, w, TABLE.top + tall - 0.004, radius * 0.84)), colours.bowlShade);
  sheet.fill(seeAll(ringAt(u + 0.008, w - 0.002, TABLE.top + tall - 0.012, radius * 0.62)), colours.salt);
}

function drawGlass(sheet: Sheet, colours: FlatColours): void {
  const { u, w, radius, tall } = GLASS;
  const ring = (y: number, size = 1) => seeAll(ringAt(u, w, TABLE.top + y, radius * size));
  sheet.fill(hull([...ring(0), ...ring(tall)]), colours.glass, { opacity: 0.25 });
  sheet.fill(hull([...ring(0), ...ring(tall * 0.5)]), colours.water, { opacity: 0.75 });
  sheet.fill(ring(tall * 0.5), colours.tableHot, { opacity: 0.9 });
  const rim = ring(tall);
  sheet.line([...rim, rim[0]!], colours.bowlLit, 1.4);
  const left = Math.min(...rim.map(([x]) => x));
  const [, low] = see(u, TABLE.top, w);
  const [, high] = see(u, TABLE.top + tall, w);
  sheet.line(
    [
      [left + 2, high + 2],
      [left + 2, low - 2],
    ],
    colours.bulb,
    2,
  );
}

/** The lamp turns its back to us: a dark shade on the bright wall, its mouth to the page. */
function drawLamp(sheet: Sheet, colours: FlatColours): void {
  const { u, w, radius } = FOOT;
  const foot = seeAll(ringAt(u, w, TABLE.top + 0.02, radius));
  // its cord runs over the far edge
  const cord: CurvePoint[] = (
    [
      [u, w],
      [u + 0.02, w + 0.16],
      [u + 0.08, w + 0.24],
      [u + 0.06, TABLE.far],
    ] as const
  ).map(([cu, cw]): CurvePoint => see(cu, TABLE.top, cw));
  sheet.line(openCurve(cord), colours.shade, 2.4);
  sheet.fill(hull([...foot, ...seeAll(ringAt(u, w, TABLE.top, radius))]), colours.shade);
  sheet.fill(foot, colours.shadeTurned);
  const crown = seeAll(shadeRing(0.15, 0.035));
  const [topX, topY] = middle(crown);
  const [baseX, baseY] = see(u, TABLE.top + 0.02, w);
  sheet.fill(
    strip(
      [
        [baseX, baseY, 9],
        [baseX - 8, baseY - 70, 7],
        [baseX - 8, (baseY + topY) / 2 - 40, 7],
        [baseX + 2, topY - 6, 7],
        [topX - 2, topY - 4, 8],
      ],
      6,
    ),
    colours.shade,
  );
  const mouth = seeAll(shadeRing(0, 0.125));
  const shade = hull([...crown, ...mouth, ...seeAll(shadeRing(0.05, 0.112))]);
  sheet.fill(shade, colours.shade);
  sheet.fill(crown, colours.shadeTurned);
  // the lip of the mouth, where the light comes out: the part of its ring that no other part of the shade hides
  const lip = union(mouth);
  const behind = hull([...crown, ...seeAll(shadeRing(0.014, 0.125)), ...seeAll(shadeRing(0.05, 0.112))]);
  sheet.fill(subtract(lip, behind), colours.shadeRim);
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce(([x, y], [px, py]): Point => [x + px, y + py]);
  return [sum[0] / points.length, sum[1] / points.length];
}
