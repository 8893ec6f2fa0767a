/**
 * Saturday, five in the afternoon: Consul Ro in the good chair, a corner seen across the table from a little
 * above. The low sun comes through one window and falls on the sheet he has turned round.
 */
import type { Light, Spot } from '../../../../places/place.ts';
import { project, standAt } from '../../camera.ts';
import type { DrawnLayer, DrawnPlace } from '../../picture.ts';
import type { Point } from '../../shapes.ts';
import { Sheet } from '../../sheet.ts';
import { type SaturdayColours, saturdayColours } from './colours.ts';
import { drawFront } from './front.ts';
import { CHOLMIN, camera, DOOR, LONG_WALL, onTable, RO, see, TABLE } from './measures.ts';
import { drawCholmin, drawRo, drawTongho } from './people-in-light.ts';
import { ro, roArms } from './ro.ts';
import {
  drawDoor,
  drawFloor,
  drawGoodChair,
  drawKitchen,
  drawOutside,
  drawPegs,
  drawShell,
  drawWallCuts,
} from './room.ts';
import { drawBloom, drawMotes, drawShaft } from './sunlight.ts';
import { drawTable, GLASSES, SHEET } from './table.ts';

const ID = 'saturday-room';
const FOCUS_X = 1010;

export function drawSaturdayRoom(): DrawnPlace {
  const lights: Partial<Record<Light, DrawnLayer[]>> = {};
  for (const [light, colours] of Object.entries(saturdayColours)) {
    lights[light as Light] = drawLight(light as Light, colours);
  }
  const sheet = onTable(SHEET.u, SHEET.w, SHEET.width, SHEET.depth, SHEET.turn);
  const glass = GLASSES[0];
  return {
    id: ID,
    constant: 'saturdayRoom',
    focusX: FOCUS_X,
    lights,
    spots: {
      cross: spotAt(project(camera, sheet(-0.1, -0.34)), 34),
      sheet: spotAt(project(camera, sheet(0.1, 0.1)), 46),
      tea: spotAt(see(glass.u, TABLE.top + 0.05, glass.w), 40),
      ro: spotAt(standAt(camera, RO.x, RO.z)([-4, 116]), 60),
      kitchen: spotAt(see(DOOR.left + 0.2, 1.1, LONG_WALL), 60),
      cholmin: spotAt(standAt(camera, CHOLMIN.x, CHOLMIN.z)([0, 116]), 70),
    },
  };
}

function spotAt([x, y]: Point, radius: number): Spot {
  return { x: Math.round(x), y: Math.round(y), radius };
}

function drawLight(light: Light, colours: SaturdayColours): DrawnLayer[] {
  const layers: DrawnLayer[] = [];
  const add = (
    id: string,
    parallax: number,
    draw: (sheet: Sheet) => void,
    more: Partial<DrawnLayer> = {},
  ) => {
    const sheet = new Sheet(`${ID}-${light}-${id}`);
    draw(sheet);
    layers.push({ id, sheet, parallax, ...more });
  };
  add('back', 0.9, (sheet) => drawOutside(sheet, colours), { detail: 0.5 });
  add('mid', 1, (sheet) => {
    drawKitchenSlice(sheet, colours);
    drawShell(sheet, colours);
    drawDoor(sheet, colours);
    drawWallCuts(sheet, colours);
    drawPegs(sheet, colours);
    drawGoodChair(sheet, colours);
  });
  add('glow', 1.02, (sheet) => drawShaft(sheet, colours), {
    blend: 'screen',
    detail: 0.5,
    alive: { kind: 'breathe', low: 0.9, seconds: 13 },
  });
  add('figure-ro', 1.03, (sheet) => drawRo(sheet, colours, ro()), { who: 'ro' });
  add('subject', 1.04, (sheet) => drawTable(sheet, colours));
  add('ro-hands', 1.04, (sheet) => drawRo(sheet, colours, roArms()), { who: 'ro' });
  add('motes', 1.06, (sheet) => drawMotes(sheet, colours), {
    alive: { kind: 'drift', dx: 10, dy: 14, seconds: 23 },
  });
  add('figure-cholmin', 1.1, (sheet) => drawCholmin(sheet, colours));
  add('front', 1.35, (sheet) => drawFront(sheet, colours));
  add('light', 1, (sheet) => drawBloom(sheet, colours), { blend: 'screen', detail: 0.5 });
  return layers;
}

function drawKitchenSlice(sheet: Sheet, colours: SaturdayColours): void {
  drawFloor(sheet, colours);
  drawKitchen(sheet, colours);
  drawTongho(sheet, colours);
}
