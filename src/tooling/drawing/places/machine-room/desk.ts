/** Her desk: the screen, nearly empty; keyboard, printer with a page, a small drive; other people's machines. */
import { mixColours } from '../../colour.ts';
import { hull, type Outline, type Point } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import { type BoxSize, boxFaces, visibleFaces } from '../../solids.ts';
import type { MachineRoomColours } from './colours.ts';
import { camera, DESK, face, level, PRINTER, SCREEN, STICK, SUN, see, upright } from './measures.ts';

function solid(sheet: Sheet, size: BoxSize, colours: MachineRoomColours, front = colours.body): void {
  for (const one of visibleFaces(camera, boxFaces(size), SUN)) {
    const colour =
      one.name === 'top'
        ? colours.bodyTop
        : one.name === 'left'
          ? colours.bodyLit
          : one.name === 'right'
            ? colours.bodyShade
            : front;
    sheet.fillTight(one.outline, colour, 0.6);
  }
}

export function drawDesk(sheet: Sheet, colours: MachineRoomColours): void {
  const top = sheet.radialGradient(
    'desk',
    see(SCREEN.x, DESK.top, 1.95),
    820,
    [
      [0, mixColours(colours.deskTop, colours.screenEdge, 0.42)],
      [0.3, mixColours(colours.deskTop, colours.screenEdge, 0.12)],
      [0.7, colours.deskTop],
      [1, mixColours(colours.deskTop, colours.deskFront, 0.6)],
    ],
    0.42,
  );
  sheet.fillTight(level(-3, 3, DESK.near, DESK.far, DESK.top), top, 1);
  sheet.fillTight(
    upright(-3, 3, DESK.top - 0.04, DESK.top, DESK.near),
    mixColours(colours.deskFront, colours.deskTop, 0.35),
    1,
  );
  sheet.fillTight(upright(-3, 3, 0, DESK.top - 0.04, DESK.near), colours.deskFront, 1);
  sheet.line([see(-3, DESK.top, DESK.near), see(3, DESK.top, DESK.near)], colours.bodyLit, 1.6, {
    opacity: 0.5,
  });
}

/** Neighbouring machines, switched off; on the edge of one a red label. */
export function drawNeighbours(sheet: Sheet, colours: MachineRoomColours): void {
  for (const [x, turn] of [
    [0.98, -0.05],
    [-1.75, 0.05],
    [1.75, -0.05],
  ] as const) {
    solid(sheet, { x, z: 2.24, width: 0.18, depth: 0.16, bottom: DESK.top, top: 0.76 }, colours);
    solid(sheet, { x, z: 2.22, width: 0.07, depth: 0.06, bottom: 0.75, top: 0.86 }, colours);
    solid(sheet, { x, z: 2.2, width: 0.54, depth: 0.09, bottom: 0.835, top: 1.262, turn }, colours);
    sheet.fill(upright(x - 0.235, x + 0.235, 0.868, 1.232, 2.14), colours.bodyShade);
  }
}

/** The label is pasted on the frame of the machine she sits at: it belongs to a list. */
function drawLabel(sheet: Sheet, colours: MachineRoomColours): void {
  const { x, width, bottom, z } = SCREEN;
  const left = x - width / 2;
  sheet.fill(upright(left + 0.004, left + 0.062, bottom - 0.029, bottom - 0.008, z - 0.01), colours.label);
  sheet.fill(upright(left + 0.012, left + 0.054, bottom - 0.02, bottom - 0.017, z - 0.011), colours.paper, {
    opacity: 0.55,
  });
}

export function drawScreen(sheet: Sheet, colours: MachineRoomColours): void {
  const { x, z, width, bottom, top } = SCREEN;
  const [left, right] = [x - width / 2, x + width / 2];
  solid(sheet, { x, z: z + 0.12, width: 0.22, depth: 0.18, bottom: DESK.top, top: DESK.top + 0.02 }, colours);
  solid(sheet, { x, z: z + 0.1, width: 0.08, depth: 0.06, bottom: DESK.top + 0.02, top: bottom }, colours);
  solid(
    sheet,
    { x, z: z + 0.06, width: width + 0.066, depth: 0.1, bottom: bottom - 0.036, top: top + 0.034 },
    colours,
    mixColours(colours.body, colours.bodyShade, 0.5),
  );
  const middle = see(x, (bottom + top) / 2, z);
  const lit = sheet.radialGradient('screen', middle, 210, [
    [0, colours.screen],
    [0.55, mixColours(colours.screen, colours.screenEdge, 0.3)],
    [1, colours.screenEdge],
  ]);
  sheet.fill(upright(left, right, bottom, top, z), lit);
  // what there is on it: a bar at the top, the end of a page, and the rest is white
  const bar = (across: number, down: number, length: number, thick = 0.007) =>
    upright(left + across, left + across + length, top - down - thick, top - down, z - 0.001);
  sheet.fill(upright(left, right, top - 0.022, top, z - 0.001), colours.screenBars, { opacity: 0.55 });
  for (const [across, down, length] of [
    [0.04, 0.05, 0.31],
    [0.04, 0.068, 0.27],
    [0.04, 0.086, 0.12],
  ] as const) {
    sheet.fill(bar(across, down, length), colours.screenBars, { opacity: 0.6 });
  }
  // a thin edge of light on the frame
  sheet.line(
    [see(left - 0.033, top + 0.034, z), see(right + 0.033, top + 0.034, z)],
    colours.screenEdge,
    1.4,
    {
      opacity: 0.5,
    },
  );
  drawLabel(sheet, colours);
}

export function drawThings(sheet: Sheet, colours: MachineRoomColours): void {
  drawKeyboard(sheet, colours);
  drawPrinter(sheet, colours);
  drawStick(sheet, colours);
}

function drawKeyboard(sheet: Sheet, colours: MachineRoomColours): void {
  const y = DESK.top + 0.012;
  const [left, right, near, far] = [-0.36, 0.1, 1.69, 1.82];
  sheet.fill(
    hull([...level(left, right, near, far, DESK.top), ...level(left, right, near, far, y)]),
    colours.bodyShade,
  );
  sheet.fill(level(left, right, near, far, y), mixColours(colours.body, colours.bodyTop, 0.22));
  const keys: Outline[] = [];
  for (let row = 0; row < 4; row++) {
    const z = near + 0.014 + row * 0.028;
    for (let column = 0; column < 14; column++) {
      const x = left + 0.016 + column * 0.031;
      keys.push(level(x, x + 0.024, z, z + 0.02, y + 0.003));
    }
  }
  for (const key of keys) sheet.fill(key, colours.keys);
}

function drawPrinter(sheet: Sheet, colours: MachineRoomColours): void {
  solid(sheet, PRINTER, colours);
  const { x, z, width, depth, top } = PRINTER;
  const [left, right, front] = [x - width / 2, x + width / 2, z - depth / 2];
  sheet.fill(upright(left + 0.05, right - 0.05, top - 0.1, top - 0.06, front), colours.bodyShade);
  // a page in the tray behind, and one that has come out
  sheet.fill(
    face([
      [left + 0.08, top, z + 0.06],
      [right - 0.08, top, z + 0.06],
      [right - 0.08, top + 0.17, z + 0.16],
      [left + 0.08, top + 0.17, z + 0.16],
    ]),
    mixColours(colours.paper, colours.bodyShade, 0.35),
  );
  const page: Point[] = face([
    [left + 0.08, top - 0.09, front],
    [right - 0.08, top - 0.09, front],
    [right - 0.07, DESK.top + 0.02, front - 0.2],
    [left + 0.07, DESK.top + 0.02, front - 0.2],
  ]);
  sheet.fill(page, colours.paper);
  sheet.line([page[2]!, page[3]!], colours.bodyShade, 1.2, { opacity: 0.6 });
  sheet.fill(upright(right - 0.06, right - 0.045, top - 0.04, top - 0.025, front), colours.screenEdge);
}

function drawStick(sheet: Sheet, colours: MachineRoomColours): void {
  const [x, y, z] = STICK;
  const box = (left: number, right: number, half: number, up: number) =>
    level(x + left, x + right, z - half, z + half, y + up);
  sheet.fill(hull([...box(-0.035, 0.025, 0.011, 0), ...box(-0.035, 0.025, 0.011, 0.011)]), colours.stick);
  sheet.fill(
    hull([...box(0.025, 0.043, 0.007, 0.002), ...box(0.025, 0.043, 0.007, 0.009)]),
    colours.stickEnd,
  );
  sheet.line(box(-0.035, 0.025, 0.011, 0.011).slice(2), colours.stickEnd, 1.2, { opacity: 0.7 });
}

/** In front: the back of her chair, and machines of the row behind us cut by the frame. */
export function drawFront(sheet: Sheet, colours: MachineRoomColours): void {
  const screenBack: Outline = [
    [-120, 1140],
    [-120, 742],
    [236, 770],
    [262, 1140],
  ];
  sheet.fill(screenBack, colours.front);
  sheet.fill(
    [
      [-120, 742],
      [236, 770],
      [250, 754],
      [-120, 722],
    ],
    mixColours(colours.front, colours.frontEdge, 0.6),
  );
  sheet.line(
    [
      [-120, 722],
      [250, 754],
      [276, 1140],
    ],
    colours.frontEdge,
    2,
  );
  sheet.fill(
    [
      [250, 754],
      [236, 770],
      [262, 1140],
      [280, 1140],
    ],
    mixColours(colours.front, colours.frontEdge, 0.25),
  );
  for (let slit = 0; slit < 6; slit++) {
    const y = 850 + slit * 26;
    sheet.line(
      [
        [-60, y],
        [150, y + 12],
      ],
      mixColours(colours.front, colours.frontEdge, 0.3),
      4,
    );
  }
}
