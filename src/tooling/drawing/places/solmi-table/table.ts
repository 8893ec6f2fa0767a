/** What stands on the low table: the player turned to the guest, bowls, and the disc half out of its paper. */
import { mixColours } from '../../colour.ts';
import { openCurve } from '../../curves.ts';
import { type Flat, hull, intersect, type Outline, type Point, subtract } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import type { SolmiTableColours } from './colours.ts';
import {
  DISC,
  DISH,
  GUEST_BOWL,
  HER_BOWL,
  onTable,
  PLAYER,
  ring,
  SLEEVE,
  see,
  seeAll,
  TABLE,
  thrown,
} from './measures.ts';

const topOutline = (): Outline => {
  const { left, right, near, far, top } = TABLE;
  return [see(left, top, near), see(right, top, near), see(right, top, far), see(left, top, far)];
};

export function drawTable(sheet: Sheet, colours: SolmiTableColours): void {
  const { left, right, far, top, thick, near } = TABLE;
  const light = sheet.radialGradient(
    'top',
    see(-0.16, top, 1.22),
    760,
    [
      [0, colours.tableHot],
      [0.3, colours.tableWarm],
      [0.68, colours.tableEmber],
      [1, colours.tableEnd],
    ],
    0.5,
  );
  sheet.fill(topOutline(), light);
  sheet.line(
    [see(left, top, far), see(right, top, far)],
    mixColours(colours.tableHot, colours.tableWarm, 0.5),
    2.4,
  );
  for (const x of [left, right]) {
    const side = [see(x, top, near), see(x, top, far), see(x, top - thick, far), see(x, top - thick, near)];
    sheet.fill(side, colours.tableEdge);
  }
  // grain of the wood, towards us
  const grain = [-0.5, -0.36, -0.05, 0.08, 0.5].map(
    (x): Outline => [see(x, top, far - 0.02), see(x + 0.004, top, near)],
  );
  sheet.lines(grain, colours.tableEnd, 1.4, { opacity: 0.35 });
  const shadow = (points: Outline) =>
    sheet.fill(intersect(points, topOutline()), colours.shadow, { opacity: 0.6 });
  const base = onTable(PLAYER);
  const { width, depth, lid, tall } = PLAYER;
  shadow(
    hull([
      ...thrown([
        base(-width / 2, tall + lid, depth / 2),
        base(width / 2, tall + lid, depth / 2),
        base(width / 2, tall, -depth / 2),
        base(-width / 2, tall, -depth / 2),
      ]),
      ...seeAll([
        base(-width / 2, 0, -depth / 2),
        base(width / 2, 0, -depth / 2),
        base(width / 2, 0, depth / 2),
        base(-width / 2, 0, depth / 2),
      ]),
    ]),
  );
  for (const bowl of [HER_BOWL, GUEST_BOWL, DISH]) {
    shadow(
      hull([
        ...thrown(ring(bowl.x, bowl.z, bowl.tall, bowl.radius)),
        ...seeAll(ring(bowl.x, bowl.z, 0, bowl.radius * 0.6)),
      ]),
    );
  }
}

function drawBowl(
  sheet: Sheet,
  colours: SolmiTableColours,
  bowl: typeof HER_BOWL,
  full: (inside: Outline) => void,
): void {
  const { x, z, radius, tall } = bowl;
  const rim = seeAll(ring(x, z, tall, radius));
  const belly = seeAll(ring(x, z, tall * 0.45, radius * 0.86));
  const foot = seeAll(ring(x, z, 0, radius * 0.5));
  const whole = hull([...rim, ...belly, ...foot]);
  const [, y] = see(x, TABLE.top + tall, z);
  const across = sheet.linearGradient(
    `bowl-${Math.round(x * 100)}`,
    [Math.min(...rim.map(([a]) => a)), y],
    [Math.max(...rim.map(([a]) => a)), y],
    [
      [0, colours.bowlLit],
      [0.36, colours.bowl],
      [0.62, colours.bowl],
      [0.63, colours.bowlShade],
      [1, mixColours(colours.bowlShade, colours.frame, 0.4)],
    ],
  );
  sheet.fill(whole, across);
  sheet.fill(rim, colours.bowlLit);
  sheet.fill(seeAll(ring(x, z, tall - 0.002, radius * 0.93)), colours.bowlShade);
  const inside = intersect(
    seeAll(ring(x, z, tall - 0.014, radius * 0.88)),
    seeAll(ring(x, z, tall - 0.002, radius * 0.93)),
  );
  sheet.fill(inside, colours.broth);
  full(inside[0]?.[0] ?? []);
}

export function drawThings(sheet: Sheet, colours: SolmiTableColours): void {
  drawBowl(sheet, colours, HER_BOWL, () => drawNoodles(sheet, colours, HER_BOWL, 0.6));
  drawBowl(sheet, colours, DISH, (inside) => {
    sheet.fill(inside, colours.pickleShade);
    for (const [a, b, size] of [
      [-0.016, 0.008, 0.02],
      [0.014, 0.014, 0.018],
      [0, -0.012, 0.021],
      [0.022, -0.008, 0.014],
    ] as const) {
      sheet.fill(seeAll(ring(DISH.x + a, DISH.z + b, DISH.tall + 0.004, size)), colours.pickle);
    }
  });
  drawPlayer(sheet, colours);
  drawSleeve(sheet, colours);
  drawBowl(sheet, colours, GUEST_BOWL, () => drawNoodles(sheet, colours, GUEST_BOWL, 0.8));
}

/** Noodles, no egg. */
function drawNoodles(sheet: Sheet, colours: SolmiTableColours, bowl: typeof HER_BOWL, share: number): void {
  const { x, z, radius, tall } = bowl;
  const heap = seeAll(ring(x - 0.006, z, tall - 0.008, radius * share));
  sheet.fill(heap, mixColours(colours.noodle, colours.broth, 0.25));
  const strands = [0.25, 0.45, 0.65, 0.85].map((size) =>
    openCurve(
      seeAll(ring(x - 0.006, z, tall - 0.006, radius * share * size)).slice(
        Math.round(size * 9),
        Math.round(size * 9) + 24,
      ),
    ),
  );
  sheet.lines(strands, colours.noodle, 3, { 'stroke-linecap': 'round' });
  sheet.lines(
    strands.map((line) => line.map(([a, b]): Point => [a + 2, b + 3])),
    colours.broth,
    1.4,
    { opacity: 0.6 },
  );
}

/** The four corners of the screen's plane, shares from 0 to 1 across and up. */
export function screenAt(): (across: number, up: number) => Point {
  const base = onTable(PLAYER);
  const { width, depth, tall, lid } = PLAYER;
  return (across, up) =>
    seeAll([base((across - 0.5) * width, tall + lid * up, depth * 0.42 + 0.035 * up)])[0]!;
}

function drawPlayer(sheet: Sheet, colours: SolmiTableColours): void {
  const base = onTable(PLAYER);
  const { width, depth, tall } = PLAYER;
  const [w, d] = [width / 2, depth / 2];
  const lid = screenAt();
  sheet.fill([lid(-0.02, 0), lid(1.02, 0), lid(1.02, 1.04), lid(-0.02, 1.04)], colours.case);
  sheet.line([lid(-0.02, 1.04), lid(1.02, 1.04)], colours.bowlLit, 2.4);
  sheet.fill(
    seeAll([base(-w, 0, -d), base(w, 0, -d), base(w, tall, -d), base(-w, tall, -d)]),
    colours.caseShade,
  );
  sheet.fill(seeAll([base(w, 0, -d), base(w, 0, d), base(w, tall, d), base(w, tall, -d)]), colours.caseShade);
  sheet.fill(
    seeAll([base(-w, tall, -d), base(w, tall, -d), base(w, tall, d), base(-w, tall, d)]),
    colours.caseTop,
  );
  // the round door over the disc, four keys and no marks on them
  const round = (radius: number): Point[] =>
    seeAll(
      Array.from({ length: 30 }, (_, index) => {
        const turn = (index / 30) * 2 * Math.PI;
        return base(-0.035 + Math.cos(turn) * radius, tall + 0.001, -0.006 + Math.sin(turn) * radius);
      }),
    );
  sheet.fill(round(0.068), colours.case);
  sheet.fill(round(0.062), mixColours(colours.caseTop, colours.screenFar, 0.3));
  sheet.fill(round(0.016), colours.case);
  for (const [a, b] of [
    [0.07, 0.03],
    [0.105, 0.03],
    [0.07, -0.02],
    [0.105, -0.02],
  ] as const) {
    sheet.fill(
      seeAll([
        base(a - 0.012, tall + 0.001, b - 0.012),
        base(a + 0.012, tall + 0.001, b - 0.012),
        base(a + 0.012, tall + 0.001, b + 0.012),
        base(a - 0.012, tall + 0.001, b + 0.012),
      ]),
      colours.case,
    );
  }
  sheet.line(seeAll([base(-w, tall, -d), base(w, tall, -d)]), colours.screenFar, 2, { opacity: 0.8 });
}

/** What is on the screen: a street in rain, two people under one umbrella. No face, no letters. */
export function drawScreen(sheet: Sheet, colours: SolmiTableColours): void {
  const at = screenAt();
  const quad = (a: number, b: number, c: number, d: number): Point[] => [
    at(a, c),
    at(b, c),
    at(b, d),
    at(a, d),
  ];
  const frame = quad(0.04, 0.96, 0.07, 0.97);
  const inFrame = (flat: Flat, colour: string) => sheet.fill(intersect(flat, frame), colour);
  sheet.fill(frame, colours.screen);
  inFrame(quad(0.04, 0.34, 0.3, 0.97), colours.screenFar);
  inFrame(quad(0.72, 0.96, 0.24, 0.97), colours.screenFar);
  inFrame(quad(0.8, 0.96, 0.2, 0.8), colours.screenMiddle);
  inFrame(
    [at(0.04, 0.07), at(0.96, 0.07), at(0.96, 0.2), at(0.6, 0.3), at(0.4, 0.3), at(0.04, 0.24)],
    colours.screenMiddle,
  );
  const round = (x: number, y: number, a: number, b: number): Outline =>
    Array.from(
      { length: 24 },
      (_, index): Point =>
        at(x + Math.cos((index / 12) * Math.PI) * a, y + Math.sin((index / 12) * Math.PI) * b),
    );
  const umbrella = subtract(round(0.52, 0.66, 0.17, 0.17), quad(0.3, 0.74, 0.4, 0.655));
  inFrame(umbrella, '#b3342c');
  for (const [x, tall] of [
    [0.47, 0.6],
    [0.565, 0.56],
  ] as const) {
    inFrame(round(x, tall, 0.026, 0.045), colours.screenDark);
    inFrame(
      [
        at(x - 0.035, tall - 0.06),
        at(x + 0.035, tall - 0.06),
        at(x + 0.05, 0.26),
        at(x + 0.028, 0.14),
        at(x - 0.028, 0.14),
        at(x - 0.05, 0.26),
      ],
      colours.screenDark,
    );
  }
  sheet.line([at(0.52, 0.66), at(0.52, 0.42)], colours.screenDark, 2);
}

/** Squared paper folded round a disc; the disc is half out of it. */
function drawSleeve(sheet: Sheet, colours: SolmiTableColours): void {
  const place = onTable(SLEEVE);
  const half = SLEEVE.size / 2;
  const p = (a: number, b: number, up = 0.003): Point => seeAll([place(a, up, b)])[0]!;
  sheet.fill(
    [
      p(-half, -half - 0.006, 0),
      p(half + 0.01, -half - 0.006, 0),
      p(half + 0.01, half, 0),
      p(-half, half, 0),
    ],
    colours.shadow,
    { opacity: 0.6 },
  );
  const round = (radius: number, from = 0, to = 1): Point[] =>
    Array.from({ length: 37 }, (_, index): Point => {
      const turn = (from + ((to - from) * index) / 36) * 2 * Math.PI;
      return p(DISC.across + Math.cos(turn) * radius, DISC.deep * 0 + Math.sin(turn) * radius, 0.004);
    });
  const centre = p(DISC.across, 0, 0.004);
  sheet.fill(
    round(DISC.radius).map(([x, y]): Point => [x + 5, y + 4]),
    colours.shadow,
    { opacity: 0.55 },
  );
  const hole = round(0.0085);
  sheet.fill(subtract(round(DISC.radius), hole), colours.disc);
  sheet.fill(subtract([centre, ...round(DISC.radius, 0.1, 0.2)], hole), colours.discLit);
  sheet.fill(subtract([centre, ...round(DISC.radius, 0.86, 0.95)], hole), colours.discLit, { opacity: 0.8 });
  sheet.fill(subtract(round(0.02), hole), colours.discShade);
  // the paper lies over its left half
  const paper = [p(-half, -half), p(half * 0.62, -half), p(half * 0.62, half), p(-half, half)];
  sheet.fill(paper, colours.paper);
  const squares: Outline[] = [];
  for (let index = 1; index < 9; index++) {
    const a = -half + (index / 9) * half * 1.62;
    const b = -half + (index / 9) * SLEEVE.size;
    squares.push([p(a, -half), p(a, half)], [p(-half, b), p(half * 0.62, b)]);
  }
  sheet.lines(squares, colours.paperLine, 1, { opacity: 0.65 });
  sheet.fill([p(-half, -half), p(-half + 0.04, -half), p(-half, half * 0.3)], colours.paperFold);
  sheet.line([p(half * 0.62, -half), p(half * 0.62, half)], colours.paperFold, 2.4);
}

export function drawScreenGlow(sheet: Sheet, colours: SolmiTableColours): void {
  const [x, y] = screenAt()(0.5, 0.45);
  const glow = sheet.radialGradient('glow', [x, y], 430, [
    [0, colours.glow, 0.34],
    [0.18, colours.glow, 0.16],
    [0.5, colours.glow, 0.05],
    [1, colours.glow, 0],
  ]);
  sheet.fill(
    Array.from(
      { length: 40 },
      (_, index): Point => [
        x + Math.cos((index / 20) * Math.PI) * 430,
        y + Math.sin((index / 20) * Math.PI) * 430,
      ],
    ),
    glow,
  );
}
