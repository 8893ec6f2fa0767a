/** The room behind her desk: window wall, rows of machines, the last sun on the right-hand wall, a clock. */
import type { Light } from '../../../../places/place.ts';
import type { Vector } from '../../camera.ts';
import { mixColours } from '../../colour.ts';
import { ellipse, type Outline, type Point, type Shape, subtract, union } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import { type BoxSize, boxFaces, visibleFaces } from '../../solids.ts';
import type { MachineRoomColours } from './colours.ts';
import { camera, FAR_ROWS, face, level, PANE, RAY, ROOM, SUN, see, upright, WINDOWS } from './measures.ts';

const NEAR = 0.8;

export function drawShell(sheet: Sheet, colours: MachineRoomColours): void {
  const { left, right, back, top } = ROOM;
  const floor = sheet.linearGradient(
    'floor',
    [0, see(0, 0, back)[1]],
    [0, 1080],
    [
      [0, colours.floorFar],
      [1, colours.floor],
    ],
  );
  const wall = sheet.linearGradient(
    'wall',
    [see(left, 0, back)[0], 0],
    [see(right, 0, back)[0], 0],
    [
      [0, colours.wallDeep],
      [0.65, colours.wall],
      [1, colours.wall],
    ],
  );
  const side = (x: number, colour: string) =>
    sheet.fillTight(
      face([
        [x, 0, back],
        [x, top, back],
        [x, top, NEAR],
        [x, 0, NEAR],
      ]),
      colour,
      2,
    );
  sheet.fillTight(level(left, right, NEAR, back, top), colours.ceiling, 2);
  sheet.fillTight(level(left, right, NEAR, back, 0), floor, 2);
  sheet.fillTight(upright(left, right, 0, top, back), wall, 2);
  side(left, colours.windowWall);
  side(right, colours.rightWall);
  // a painted line at half height, and dead tubes that nobody has switched on
  sheet.fill(upright(left, right, 0, 1.1, back), colours.wallDeep, { opacity: 0.5 });
  for (const z of [3.4, 5, 6.6, 8.2]) {
    sheet.fill(
      level(-0.9, 0.9, z - 0.06, z + 0.06, top - 0.12),
      mixColours(colours.ceiling, colours.wall, 0.4),
    );
  }
}

/** The panes of one window as corners in the room; a transom parts them. */
function panes({ from, to }: { from: number; to: number }): Vector[][] {
  const middle = (from + to) / 2;
  const transom = PANE.bottom + (PANE.top - PANE.bottom) * 0.68;
  const columns = [
    [from + 0.05, middle - 0.03],
    [middle + 0.03, to - 0.05],
  ] as const;
  const rows = [
    [PANE.bottom + 0.05, transom - 0.03],
    [transom + 0.03, PANE.top - 0.05],
  ] as const;
  return columns.flatMap(([near, far]) =>
    rows.map(([low, high]): Vector[] => [
      [ROOM.left, low, near],
      [ROOM.left, low, far],
      [ROOM.left, high, far],
      [ROOM.left, high, near],
    ]),
  );
}

export function drawWindows(sheet: Sheet, colours: MachineRoomColours): void {
  const sky = sheet.linearGradient(
    'sky',
    [0, see(ROOM.left, PANE.top, 5)[1]],
    [0, see(ROOM.left, PANE.bottom, 5)[1]],
    [
      [0, colours.skyHigh],
      [1, colours.skyLow],
    ],
  );
  for (const window of WINDOWS) {
    const [near, far] = [window.from - 0.06, window.to + 0.06];
    const { bottom, top } = PANE;
    const reveal = 0.22;
    sheet.fill(
      face([
        [ROOM.left, bottom - 0.06, near],
        [ROOM.left, bottom - 0.06, far],
        [ROOM.left, top + 0.06, far],
        [ROOM.left, top + 0.06, near],
      ]),
      colours.frame,
    );
    for (const pane of panes(window)) sheet.fill(face(pane), sky);
    // roofs across the street, in the lower panes only
    for (const pane of panes(window).filter((corners) => corners[0]![1] < 1.5)) {
      const [low, , ,] = pane;
      const [from, to] = [pane[0]![2], pane[1]![2]];
      const tall = low![1] + (Math.round(from * 10) % 3) * 0.09 + 0.24;
      sheet.fill(
        face([
          [ROOM.left, low![1], from],
          [ROOM.left, low![1], to],
          [ROOM.left, tall, to],
          [ROOM.left, tall, from],
        ]),
        colours.block,
      );
    }
    // the sill
    sheet.fill(
      face([
        [ROOM.left, bottom - 0.05, near],
        [ROOM.left, bottom - 0.05, far],
        [ROOM.left + reveal, bottom - 0.05, far],
        [ROOM.left + reveal, bottom - 0.05, near],
      ]),
      mixColours(colours.frame, colours.skyLow, 0.5),
    );
  }
}

function onWall([x, y, z]: Vector, to: number): Vector {
  const share = (to - x) / RAY[0];
  return [to, y + RAY[1] * share, z + RAY[2] * share];
}

/** The sun on the right-hand wall and, where it runs on, on the back wall. */
export function sunOnWall(): Shape {
  const patches = WINDOWS.flatMap(panes)
    .map((pane) => pane.map((corner) => onWall(corner, ROOM.right)))
    .filter((pane) => pane.every(([, , z]) => z < ROOM.back && z > 1.5))
    .map((pane): Outline => face(pane))
    .filter((outline) => outline.length > 2);
  return union(...patches);
}

export function drawSunOnWall(sheet: Sheet, colours: MachineRoomColours): void {
  const light = sunOnWall();
  const sun = sheet.linearGradient(
    'sun',
    [1500, 0],
    [2040, 0],
    [
      [0, colours.sunEnd],
      [0.5, colours.sun],
      [1, colours.sun],
    ],
  );
  sheet.fill(light, sun);
}

/** Hands only: afternoon, and twenty to six. */
export function drawClock(sheet: Sheet, colours: MachineRoomColours, light: Light): void {
  const [x, y] = see(0.02, 2.42, ROOM.back);
  const radius = 30;
  sheet.fill(ellipse(x, y, radius + 4, radius + 4, 0, 28), colours.frame);
  sheet.fill(ellipse(x, y, radius, radius, 0, 28), colours.clock);
  const [hour, minute] = light === 'day' ? [15, 20] : [17, 40];
  const hand = (turn: number, length: number, width: number) => {
    const angle = turn * 2 * Math.PI - Math.PI / 2;
    const tip: Point = [x + Math.cos(angle) * length, y + Math.sin(angle) * length];
    sheet.line([[x, y], tip], colours.frame, width, { 'stroke-linecap': 'round' });
  };
  hand(((hour % 12) + minute / 60) / 12, radius * 0.55, 4);
  hand(minute / 60, radius * 0.82, 2.6);
}

function solid(
  sheet: Sheet,
  size: BoxSize,
  colours: { top: string; lit: string; front: string; shade: string },
): void {
  for (const one of visibleFaces(camera, boxFaces(size), SUN)) {
    const colour =
      one.name === 'top'
        ? colours.top
        : one.name === 'left'
          ? colours.lit
          : one.name === 'right'
            ? colours.shade
            : colours.front;
    sheet.fillTight(one.outline, colour, 0.5);
  }
}

/** The rows behind: each desk a long box, on it monitors with their backs half turned; some are on. */
export function drawRows(sheet: Sheet, colours: MachineRoomColours): void {
  const far = (from: string, depth: number) => mixColours(from, colours.wall, depth * 0.55);
  const rows = [...FAR_ROWS].reverse();
  rows.forEach((z, index) => {
    const depth = 1 - (index + 1) / (rows.length + 1);
    for (const side of [-1, 1] as const) {
      const [inner, outer] = [1.05 * side, 2.95 * side];
      const size = { x: (inner + outer) / 2, width: Math.abs(outer - inner), z, depth: 0.62 };
      solid(
        sheet,
        { ...size, bottom: 0, top: 0.72 },
        {
          top: far(colours.deskTopFar, depth),
          lit: far(mixColours(colours.deskFront, colours.bodyLit, 0.35), depth),
          front: far(colours.deskFront, depth),
          shade: far(colours.bodyShade, depth),
        },
      );
      for (const place of [0, 1, 2]) {
        const x = side * (1.4 + place * 0.6);
        const looks = {
          top: far(colours.bodyTop, depth),
          lit: far(colours.bodyLit, depth),
          front: far(colours.body, depth),
          shade: far(colours.bodyShade, depth),
        };
        solid(sheet, { x, z: z + 0.05, width: 0.1, depth: 0.08, bottom: 0.72, top: 0.84 }, looks);
        solid(sheet, { x, z: z + 0.05, width: 0.46, depth: 0.09, bottom: 0.82, top: 1.18 }, looks);
        const on = (index * 7 + place * 3 + (side > 0 ? 1 : 0)) % 5 === 0;
        sheet.fill(
          upright(x - 0.2, x + 0.2, 0.85, 1.15, z),
          on ? far(colours.farScreen, depth * 0.7) : far(colours.bodyShade, depth),
        );
      }
    }
  });
}

/** Bars of light in the air of the room, from the windows to the floor. */
export function drawShafts(sheet: Sheet, colours: MachineRoomColours): void {
  const shaft = sheet.linearGradient(
    'shaft',
    [0, 0],
    [1700, 0],
    [
      [0, colours.haze, 0.3],
      [0.5, colours.haze, 0.12],
      [1, colours.haze, 0],
    ],
  );
  for (const { from, to } of WINDOWS) {
    const corner = (y: number, z: number): Vector => [ROOM.left, y, z];
    const there = (at: Vector) => onWall(at, ROOM.right - 0.4);
    const near = corner(PANE.top, from);
    const far = corner(PANE.bottom, to);
    sheet.fill(face([near, corner(PANE.bottom, from), there(far), there(near)]), shaft, { opacity: 0.7 });
  }
}

/** A wall's dark corner where the room ends, so that the sun on the wall has an edge. */
export function drawCorner(sheet: Sheet, colours: MachineRoomColours): void {
  const { left, right, back, top } = ROOM;
  sheet.lines(
    [
      [see(left, 0, back), see(left, top, back)],
      [see(right, 0, back), see(right, top, back)],
    ],
    colours.frame,
    1.6,
    { opacity: 0.6 },
  );
  sheet.fill(subtract(upright(left, right, 0, 0.1, back), upright(-0.6, 0.6, 0, 0.1, back)), colours.frame);
}
