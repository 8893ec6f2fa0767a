/**
 * The faculty's machine room: over Un-ha's shoulder, one screen with almost nothing on it. Late sun lies in bars
 * on the far wall; at twenty to six it has gone and the screens are what is left.
 */
import type { Light, Spot } from '../../../../places/place.ts';
import { drawInTones } from '../../figures.ts';
import { drawLights, type LayerStack } from '../../layer-stack.ts';
import type { DrawnPlace } from '../../picture.ts';
import { type Point, rectangle } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import { type MachineRoomColours, machineRoomColours } from './colours.ts';
import { drawDesk, drawFront, drawNeighbours, drawScreen, drawThings } from './desk.ts';
import { camera, DESK, KUMSONG, PRINTER, SCREEN, SIN, STICK, see, UNHA, upright } from './measures.ts';
import { kumsong, sin, unhaFromBehind } from './people.ts';
import {
  drawClock,
  drawCorner,
  drawRows,
  drawShafts,
  drawShell,
  drawSunOnWall,
  drawWindows,
} from './room.ts';

const ID = 'machine-room';

export function drawMachineRoom(): DrawnPlace {
  const { x, bottom, top, z } = SCREEN;
  const half = Math.round((see(x, bottom, z)[1] - see(x, top, z)[1]) / 2);
  return {
    id: ID,
    constant: 'machineRoom',
    focusX: 985,
    lights: drawLights(ID, machineRoomColours, drawLight),
    spots: {
      screen: spot(see(x, (bottom + top) / 2, z), half),
      stick: spot(see(...STICK), 44),
      printer: spot(see(PRINTER.x, PRINTER.top - 0.08, PRINTER.z - 0.1), 90),
    },
  };
}

function spot([x, y]: Point, radius: number): Spot {
  return { x: Math.round(x), y: Math.round(y), radius };
}

function drawLight(stack: LayerStack, colours: MachineRoomColours, light: Light): void {
  const sunny = light === 'day';
  stack.add('mid', 1, (sheet) => {
    drawShell(sheet, colours);
    drawWindows(sheet, colours);
    if (sunny) drawSunOnWall(sheet, colours);
    drawCorner(sheet, colours);
    drawClock(sheet, colours, light);
    drawRows(sheet, colours);
  });
  if (sunny) {
    stack.add('shafts', 1, (sheet) => drawShafts(sheet, colours), {
      blend: 'screen',
      detail: 0.5,
      alive: { kind: 'breathe', low: 0.75, seconds: 15 },
    });
  }
  const toWindow: Point = sunny ? [-1, 0.45] : [-0.4, -0.5];
  stack.add(
    'figure-sin',
    1.02,
    (sheet) =>
      drawInTones(
        sheet,
        sin(),
        { camera, ...SIN, mirrored: true, toLight: sunny ? toWindow : [0.7, -0.3] },
        colours.people,
      ),
    { who: 'sin' },
  );
  stack.add(
    'figure-kumsong',
    1.02,
    (sheet) => drawInTones(sheet, kumsong(), { camera, ...KUMSONG, toLight: toWindow }, colours.people),
    { who: 'kumsong' },
  );
  stack.add('subject', 1.04, (sheet) => {
    drawDesk(sheet, colours);
    drawNeighbours(sheet, colours);
    drawScreen(sheet, colours);
    drawThings(sheet, colours);
  });
  stack.add('glow', 1.04, (sheet) => drawScreenGlow(sheet, colours, sunny ? 0.34 : 0.6), {
    blend: 'screen',
    detail: 0.5,
    alive: { kind: 'breathe', low: 0.84, seconds: 6 },
  });
  stack.add('figure-unha', 1.08, (sheet) => drawUnha(sheet, colours, sunny));
  stack.add('front', 1.3, (sheet) => drawFront(sheet, colours));
}

/** Round the screen, not over it: what will be drawn on it must stay clear. */
function drawScreenGlow(sheet: Sheet, colours: MachineRoomColours, strength: number): void {
  const centre = see(SCREEN.x, (SCREEN.bottom + SCREEN.top) / 2, SCREEN.z);
  const aura = sheet.radialGradient('aura', centre, 430, [
    [0, colours.screenGlow, strength * 0.5],
    [0.35, colours.screenGlow, strength * 0.5],
    [0.6, colours.screenGlow, strength * 0.16],
    [1, colours.screenGlow, 0],
  ]);
  sheet.fill(rectangle(centre[0] - 430, centre[1] - 430, 860, 860), aura);
}

function drawUnha(sheet: Sheet, colours: MachineRoomColours, sunny: boolean): void {
  const setting = {
    camera,
    x: UNHA.x,
    z: UNHA.z,
    floor: UNHA.seat,
    toLight: (sunny ? [-1, 0.7] : [-1, 0.2]) as Point,
  };
  drawInTones(sheet, unhaFromBehind(), setting, { ...colours.unha, band: colours.unha.coat! });
  // the back of her chair
  const z = UNHA.z - 0.12;
  for (const x of [UNHA.x - 0.15, UNHA.x + 0.15]) {
    sheet.fill(upright(x - 0.016, x + 0.016, 0.2, DESK.top + 0.07, z), colours.chair);
  }
  sheet.fill(upright(UNHA.x - 0.18, UNHA.x + 0.18, DESK.top - 0.02, DESK.top + 0.07, z), colours.chair);
  sheet.line(
    [see(UNHA.x - 0.18, DESK.top + 0.07, z), see(UNHA.x + 0.18, DESK.top + 0.07, z)],
    colours.frontEdge,
    2,
  );
}
