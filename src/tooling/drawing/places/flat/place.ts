import { drawLights, type LayerStack } from '../../layer-stack.ts';
import type { DrawnPlace } from '../../picture.ts';
import { type FlatColours, flatColours } from './colours.ts';
import { drawFront } from './front.ts';
import { drawBloom, drawGlow, drawMoth } from './lamp-light.ts';
import { tongho, tonghoHands } from './people.ts';
import { drawCholmin, drawCholminShadow, drawTongho, drawTonghoShadow } from './people-in-light.ts';
import {
  drawBooks,
  drawDoor,
  drawFloorLight,
  drawLaptop,
  drawOutside,
  drawQuilts,
  drawShell,
  drawWallLight,
  drawWindow,
  floorLight,
} from './room.ts';
import { drawSlipperShadows, drawSlippers } from './slippers.ts';
import { drawTable } from './table.ts';

const ID = 'flat';
const FOCUS_X = 946;

export function drawFlat(): DrawnPlace {
  return {
    id: ID,
    constant: 'flat',
    focusX: FOCUS_X,
    lights: drawLights(ID, flatColours, drawLight),
    spots: {},
  };
}

function drawLight(stack: LayerStack, colours: FlatColours): void {
  const floor = floorLight();
  stack.add('back', 0.75, (sheet) => drawOutside(sheet, colours), { detail: 0.5 });
  stack.add('mid', 1, (sheet) => {
    drawShell(sheet, colours);
    drawWallLight(sheet, colours);
    drawFloorLight(sheet, colours, floor);
    drawWindow(sheet, colours);
    drawDoor(sheet, colours);
    drawQuilts(sheet, colours);
    drawLaptop(sheet, colours);
    drawSlipperShadows(sheet, colours, floor);
  });
  stack.add('figure-shadows', 1, (sheet) => drawCholminShadow(sheet, colours, floor));
  stack.add('figure-shadow-tongsu', 1, (sheet) => drawTonghoShadow(sheet, colours, floor), { who: 'tongsu' });
  stack.add('books', 1.01, (sheet) => drawBooks(sheet, colours));
  stack.add('slippers', 1.02, (sheet) => drawSlippers(sheet, colours));
  stack.add('glow', 1.02, (sheet) => drawGlow(sheet, colours), {
    blend: 'screen',
    detail: 0.5,
    alive: { kind: 'breathe', low: 0.94, seconds: 7 },
  });
  stack.add('figure-tongsu', 1.03, (sheet) => drawTongho(sheet, colours, tongho()), { who: 'tongsu' });
  stack.add('subject', 1.04, (sheet) => drawTable(sheet, colours));
  stack.add('tongsu-hands', 1.04, (sheet) => drawTongho(sheet, colours, tonghoHands()), { who: 'tongsu' });
  stack.add('moth', 1.04, (sheet) => drawMoth(sheet, colours), {
    alive: { kind: 'drift', dx: 14, dy: 9, seconds: 11 },
  });
  stack.add('figure-cholmin', 1.08, (sheet) => drawCholmin(sheet, colours));
  stack.add('front', 1.35, (sheet) => drawFront(sheet, colours));
  stack.add('light', 1, (sheet) => drawBloom(sheet, colours), { blend: 'screen', detail: 0.5 });
}
