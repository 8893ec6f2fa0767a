/**
 * Saturday, five in the afternoon: Consul Ro in the good chair, a corner seen across the table from a little
 * above. The low sun comes through one window and falls on the sheet he has turned round.
 */
import type { Spot } from '../../../../places/place.ts';
import { project, standAt } from '../../camera.ts';
import { drawLights, type LayerStack } from '../../layer-stack.ts';
import type { DrawnPlace } from '../../picture.ts';
import type { Point } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
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
  const sheet = onTable(SHEET.u, SHEET.w, SHEET.width, SHEET.depth, SHEET.turn);
  const glass = GLASSES[0];
  return {
    id: ID,
    constant: 'saturdayRoom',
    focusX: FOCUS_X,
    lights: drawLights(ID, saturdayColours, drawLight),
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

function drawLight(stack: LayerStack, colours: SaturdayColours): void {
  stack.add('back', 0.9, (sheet) => drawOutside(sheet, colours), { detail: 0.5 });
  stack.add('mid', 1, (sheet) => {
    drawKitchenSlice(sheet, colours);
    drawShell(sheet, colours);
    drawDoor(sheet, colours);
    drawWallCuts(sheet, colours);
    drawPegs(sheet, colours);
    drawGoodChair(sheet, colours);
  });
  stack.add('glow', 1.02, (sheet) => drawShaft(sheet, colours), {
    blend: 'screen',
    detail: 0.5,
    alive: { kind: 'breathe', low: 0.9, seconds: 13 },
  });
  stack.add('figure-ro', 1.03, (sheet) => drawRo(sheet, colours, ro()), { who: 'ro' });
  stack.add('subject', 1.04, (sheet) => drawTable(sheet, colours));
  stack.add('ro-hands', 1.04, (sheet) => drawRo(sheet, colours, roArms()), { who: 'ro' });
  stack.add('motes', 1.06, (sheet) => drawMotes(sheet, colours), {
    alive: { kind: 'drift', dx: 10, dy: 14, seconds: 23 },
  });
  stack.add('figure-cholmin', 1.1, (sheet) => drawCholmin(sheet, colours));
  stack.add('front', 1.35, (sheet) => drawFront(sheet, colours));
  stack.add('light', 1, (sheet) => drawBloom(sheet, colours), { blend: 'screen', detail: 0.5 });
}

function drawKitchenSlice(sheet: Sheet, colours: SaturdayColours): void {
  drawFloor(sheet, colours);
  drawKitchen(sheet, colours);
  drawTongho(sheet, colours);
}
