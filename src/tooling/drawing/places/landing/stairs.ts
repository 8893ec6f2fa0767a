/** The landing's wall, its two doors, its stairs, and the shoes inside Mrs Tak's door. */
import type { Vector } from '../../camera.ts';
import { mixColours } from '../../colour.ts';
import { openCurve, strip } from '../../curves.ts';
import { makeCuts } from '../../cuts.ts';
import { ellipse, intersect, type Outline, type Point, rectangle, subtract, union } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import { boxFaces, visibleFaces } from '../../solids.ts';
import type { LandingColours } from './colours.ts';
import {
  BULB,
  CEILING,
  camera,
  DADO,
  JO_DOOR,
  LENS,
  POOL,
  see,
  seeAll,
  TAK_DOOR,
  upright,
  WALL,
} from './measures.ts';

const takHole = () => upright(TAK_DOOR.left, TAK_DOOR.right, -0.02, TAK_DOOR.top);

/** Mrs Tak's flat through her door: a warm lamp farther in, and a row of shoes. */
export function drawInside(sheet: Sheet, colours: LandingColours): void {
  const [x, y] = see(TAK_DOOR.left + 0.3, 0.9, 6.4);
  const wall = sheet.radialGradient('inside', [x, y], 260, [
    [0, mixColours(colours.insideWall, '#ffe0a8', 0.35)],
    [0.4, colours.insideWall],
    [1, colours.insideFar],
  ]);
  sheet.fill(upright(TAK_DOOR.left - 0.2, TAK_DOOR.right + 0.2, -0.05, 2.2), wall);
  const floor: Vector[] = [
    [TAK_DOOR.left - 0.2, 0, WALL - 0.02],
    [TAK_DOOR.right + 0.2, 0, WALL - 0.02],
    [TAK_DOOR.right + 0.5, 0, 6.4],
    [TAK_DOOR.left - 0.4, 0, 6.4],
  ];
  sheet.fill(seeAll(floor), colours.insideFloor);
  sheet.line([see(TAK_DOOR.left - 0.3, 0, 6.4), see(TAK_DOOR.right + 0.4, 0, 6.4)], colours.insideFar, 3);
  // three pairs, toes to the door
  for (const [at, deep] of [
    [0.5, 5.42],
    [0.63, 5.44],
    [0.76, 5.4],
  ] as const) {
    for (const side of [-0.032, 0.034]) {
      const [sx, sy] = see(at + side, 0.02, deep);
      sheet.fill(ellipse(sx, sy, 6.6, 10, side * 3, 16), colours.shoe);
      sheet.fill(ellipse(sx, sy - 3.4, 3.4, 4.2, 0, 12), mixColours(colours.shoe, colours.insideFloor, 0.5));
      sheet.line(
        [
          [sx - 4, sy - 8.6],
          [sx + 3, sy - 9.4],
        ],
        colours.shoeLit,
        1.8,
      );
    }
  }
}

export function drawStairwell(sheet: Sheet, colours: LandingColours): void {
  const [bx, by] = see(BULB[0], 1.75);
  const wall = sheet.radialGradient('wall', [bx, by], 620, [
    [0, colours.wallHot],
    [0.3, colours.wallWarm],
    [0.66, colours.wall],
    [1, colours.wallEnd],
  ]);
  const dado = sheet.radialGradient('dado', [bx, by + 40], 640, [
    [0, colours.dadoHot],
    [0.4, colours.dadoWarm],
    [0.7, colours.dado],
    [1, mixColours(colours.wallEnd, colours.frame, 0.4)],
  ]);
  const floor = sheet.radialGradient(
    'floor',
    see(BULB[0], 0, 4.6),
    620,
    [
      [0, colours.floorHot],
      [0.3, colours.floorWarm],
      [0.7, colours.floor],
      [1, mixColours(colours.floor, colours.frame, 0.5)],
    ],
    0.42,
  );
  const ceiling = mixColours(colours.wallEnd, colours.frame, 0.5);
  sheet.fill(subtract(rectangle(-120, -60, 2160, 1200), takHole()), ceiling);
  sheet.fill(subtract(upright(-6, 6, DADO, CEILING), takHole()), wall);
  sheet.fill(subtract(upright(-6, 6, -0.01, DADO + 0.005), takHole()), dado);
  sheet.fill(subtract(upright(-6, 6, DADO - 0.008, DADO + 0.014), takHole()), colours.frame, {
    opacity: 0.55,
  });
  sheet.fill(
    seeAll([
      [-6, 0, WALL],
      [6, 0, WALL],
      [6, 0, 1.6],
      [-6, 0, 1.6],
    ]),
    floor,
  );
  const seams: Outline[] = [4.7, 4.2, 3.7].map((z) => [see(-3, 0, z), see(3, 0, z)]);
  sheet.lines(seams, colours.frame, 1.2, { opacity: 0.35 });
  drawCuts(sheet, colours, [bx, by]);
  drawDoors(sheet, colours);
  drawMeters(sheet, colours);
  drawSteps(sheet, colours);
}

function drawCuts(sheet: Sheet, colours: LandingColours, [bx, by]: Point): void {
  const doors = union(
    upright(JO_DOOR.left - 0.1, JO_DOOR.right + 0.1, 0, 2.1),
    upright(TAK_DOOR.left - 0.1, TAK_DOOR.right + 0.1, 0, 2.1),
  );
  const boxes = doors.map((polygon) => polygon[0]!);
  const cuts = makeCuts({
    box: [see(-2.2, 0)[0], see(0, CEILING)[1], see(2.6, 0)[0], see(0, 0.15)[1]],
    attempts: 700,
    seed: 17,
    chance: (x, y) => {
      if (
        boxes.some(
          (ring) =>
            x > ring[0]![0] - 4 &&
            x < Math.max(...ring.map(([px]) => px)) + 4 &&
            y > Math.min(...ring.map(([, py]) => py)),
        )
      )
        return 0;
      const far = Math.hypot(x - bx, y - by);
      return far < 280 || far > 620 ? 0 : Math.min(0.7, (far - 280) / 320);
    },
    direction: (x, y) => Math.atan2(y - by, x - bx),
    length: [12, 40],
    width: [0.5, 1.4],
  });
  sheet.cuts(cuts, colours.wallEnd, { opacity: 0.5 });
}

function drawDoors(sheet: Sheet, colours: LandingColours): void {
  for (const { left, right, top } of [JO_DOOR, TAK_DOOR]) {
    const around = upright(left - 0.08, right + 0.08, -0.005, top + 0.08);
    sheet.fill(subtract(around, upright(left, right, -0.02, top)), colours.frame);
  }
  const { left, right, top } = JO_DOOR;
  const across = sheet.linearGradient('jo-door', see(left, 1), see(right, 1), [
    [0, colours.door],
    [1, mixColours(colours.door, colours.doorLit, 0.5)],
  ]);
  sheet.fill(upright(left, right, 0, top), across);
  for (const [low, high] of [
    [0.16, 0.88],
    [1.02, 1.84],
  ] as const) {
    sheet.fill(upright(left + 0.1, right - 0.1, low, high), mixColours(colours.door, colours.frame, 0.35));
    sheet.fill(
      upright(left + 0.118, right - 0.1, low, high - 0.018),
      mixColours(colours.doorPanel, colours.doorLit, 0.25),
    );
  }
  sheet.fill(
    strip([
      [...see(right - 0.07, 1), 9],
      [...see(right - 0.17, 0.995), 7],
    ]),
    mixColours(colours.frame, colours.rim, 0.55),
  );
  // a strip of paper with two bars: whose flat it is
  sheet.fill(upright(-0.98, -0.84, 1.5, 1.56), mixColours(colours.doorLit, colours.rim, 0.4));
  sheet.fill(upright(-0.96, -0.88, 1.525, 1.535), colours.frame);
  // Mrs Tak's leaf, opened inwards, seen along its edge
  const tak = TAK_DOOR;
  const leaf = seeAll([
    [tak.right, 0, WALL],
    [tak.right - 0.12, 0, WALL + 0.8],
    [tak.right - 0.12, tak.top, WALL + 0.8],
    [tak.right, tak.top, WALL],
  ]);
  sheet.fill(intersect(leaf, takHole()), mixColours(colours.door, colours.insideFar, 0.3));
  sheet.line(
    [see(tak.right - 0.12, 0.02, WALL + 0.8), see(tak.right - 0.12, tak.top, WALL + 0.8)],
    colours.insideWall,
    2,
  );
}

/** Two meters in a row on the wall between the doors, and a bucket below. */
function drawMeters(sheet: Sheet, colours: LandingColours): void {
  for (const x of [-0.2, 0.04]) {
    sheet.fill(upright(x + 0.02, x + 0.19, 1.55, 1.8), colours.wallEnd, { opacity: 0.5 });
    sheet.fill(upright(x, x + 0.17, 1.57, 1.82), colours.doorPanel);
    sheet.fill(upright(x + 0.03, x + 0.14, 1.7, 1.78), mixColours(colours.doorLit, colours.rim, 0.2));
    const [a, b] = see(x + 0.085, 1.57);
    sheet.line(
      [
        [a, b],
        [a, b + 26],
      ],
      colours.frame,
      2.4,
    );
  }
}

function drawSteps(sheet: Sheet, colours: LandingColours): void {
  const light = BULB;
  for (let index = 8; index >= 0; index--) {
    const x = -1.86 - index * 0.27;
    const faces = boxFaces({ x, z: 4.72, width: 0.27, depth: 0.96, bottom: 0, top: 0.17 * (index + 1) });
    const far = Math.min(1, index / 7);
    for (const face of visibleFaces(camera, faces, light)) {
      const tone: Record<string, string> = {
        top: colours.stepTop,
        right: colours.step,
        front: colours.stepShade,
      };
      sheet.fillTight(
        face.outline,
        mixColours(tone[face.name] ?? colours.stepShade, colours.wallEnd, far * 0.8),
      );
    }
  }
  // the rail of the flight, square iron
  const foot: Point = see(-1.72, 0.9, 4.24);
  const end: Point = see(-4.4, 2.56, 4.24);
  for (let index = 0; index < 9; index++) {
    const x = -1.78 - index * 0.27;
    sheet.line([see(x, 0.17 * (index + 1), 4.24), see(x, 0.92 + 0.166 * index, 4.24)], colours.frame, 4);
  }
  sheet.line([foot, end], mixColours(colours.frame, colours.stepTop, 0.35), 8);
}

/** The bulb on its flex; out in the dark. */
export function drawBulb(sheet: Sheet, colours: LandingColours): void {
  const [x, y] = see(...BULB);
  sheet.line(
    openCurve([
      [x + 3, -64],
      [x - 1, y * 0.5],
      [x, y - 26],
    ]),
    colours.flex,
    3,
  );
  sheet.fill(
    [
      [x - 7, y - 30],
      [x + 7, y - 30],
      [x + 8, y - 12],
      [x - 8, y - 12],
    ],
    colours.frame,
  );
  sheet.fill(ellipse(x, y, 13, 16, 0, 22), colours.bulb);
}

export function drawBulbGlow(sheet: Sheet, colours: LandingColours): void {
  const [x, y] = see(...BULB);
  const glow = sheet.radialGradient('bulb', [x, y], 300, [
    [0, colours.glow, 0.85],
    [0.05, colours.glow, 0.5],
    [0.2, colours.glow, 0.16],
    [0.5, colours.glow, 0.05],
    [1, colours.glow, 0],
  ]);
  sheet.fill(ellipse(x, y, 300, 300, 0, 40), glow);
}

/** What falls out of Mrs Tak's door on to the landing. */
export function drawSpill(sheet: Sheet, colours: LandingColours, strong: number): void {
  const { left, right } = TAK_DOOR;
  const fade = sheet.linearGradient('spill', see(0.8, 0), see(0.8, 0, 3.7), [
    [0, colours.glow, 0.5 * strong],
    [0.5, colours.glow, 0.2 * strong],
    [1, colours.glow, 0],
  ]);
  sheet.fill(
    [see(left + 0.02, 0), see(right - 0.04, 0), see(right + 0.34, 0, 3.7), see(left + 0.02, 0, 3.7)],
    fade,
  );
}

const round = (): Outline =>
  Array.from({ length: 40 }, (_, index): Point => {
    const turn = (index / 40) * 2 * Math.PI;
    return see(POOL.x + Math.cos(turn) * POOL.wide, 0, POOL.z + Math.sin(turn) * POOL.deep);
  });

/** The round of the lowered torch on the floor. */
export function drawTorchPool(sheet: Sheet): void {
  sheet.fill(round(), '#dddbcd');
  sheet.line([see(POOL.x - 0.31, 0, 4.2), see(POOL.x + 0.31, 0, 4.2)], '#6f726d', 1.6);
}

export function drawTorchBeam(sheet: Sheet): void {
  const [x, y] = see(...LENS);
  const ring = round();
  const left = ring.reduce((a, b) => (b[0] < a[0] ? b : a));
  const right = ring.reduce((a, b) => (b[0] > a[0] ? b : a));
  const beam = sheet.linearGradient('beam', [x, y], see(POOL.x, 0, POOL.z), [
    [0, '#fffdf2', 0.6],
    [0.4, '#f1efe2', 0.26],
    [1, '#d9d7c8', 0.1],
  ]);
  sheet.fill(union([[x - 4, y], left, right, [x + 4, y]], ring), beam);
  const bounce = sheet.radialGradient('bounce', see(POOL.x, 0.3, POOL.z), 420, [
    [0, '#e9e7da', 0.24],
    [0.4, '#b7b6aa', 0.08],
    [1, '#6a6a64', 0],
  ]);
  const [cx, cy] = see(POOL.x, 0.3, POOL.z);
  sheet.fill(ellipse(cx, cy, 420, 420, 0, 40), bounce);
}
