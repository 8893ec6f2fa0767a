/**
 * Nine at night in the two-room flat: a corner. One small lamp on the low table; it falls on the page over which
 * Tong-ho sharpens his pencil, and leaves Chol-min, whom the page is about, in the dark.
 */
import type { Light } from '../../../../places/place.ts';
import type { DrawnLayer, DrawnPlace } from '../../picture.ts';
import { Sheet } from '../../sheet.ts';
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
  const lights: Partial<Record<Light, DrawnLayer[]>> = {};
  for (const [light, colours] of Object.entries(flatColours)) {
    lights[light as Light] = drawLight(light as Light, colours);
  }
  return { id: ID, constant: 'flat', focusX: FOCUS_X, lights, spots: {} };
}

function drawLight(light: Light, colours: FlatColours): DrawnLayer[] {
  const layers: DrawnLayer[] = [];
  const floor = floorLight();
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
  add('back', 0.75, (sheet) => drawOutside(sheet, colours), { detail: 0.5 });
  add('mid', 1, (sheet) => {
    drawShell(sheet, colours);
    drawWallLight(sheet, colours);
    drawFloorLight(sheet, colours, floor);
    drawWindow(sheet, colours);
    drawDoor(sheet, colours);
    drawQuilts(sheet, colours);
    drawLaptop(sheet, colours);
    drawSlipperShadows(sheet, colours, floor);
  });
  add('figure-shadows', 1, (sheet) => drawCholminShadow(sheet, colours, floor));
  add('figure-shadow-tongsu', 1, (sheet) => drawTonghoShadow(sheet, colours, floor), { who: 'tongsu' });
  add('books', 1.01, (sheet) => drawBooks(sheet, colours));
  add('slippers', 1.02, (sheet) => drawSlippers(sheet, colours));
  add('glow', 1.02, (sheet) => drawGlow(sheet, colours), {
    blend: 'screen',
    detail: 0.5,
    alive: { kind: 'breathe', low: 0.94, seconds: 7 },
  });
  add('figure-tongsu', 1.03, (sheet) => drawTongho(sheet, colours, tongho()), { who: 'tongsu' });
  add('subject', 1.04, (sheet) => drawTable(sheet, colours));
  add('tongsu-hands', 1.04, (sheet) => drawTongho(sheet, colours, tonghoHands()), { who: 'tongsu' });
  add('moth', 1.04, (sheet) => drawMoth(sheet, colours), {
    alive: { kind: 'drift', dx: 14, dy: 9, seconds: 11 },
  });
  add('figure-cholmin', 1.08, (sheet) => drawCholmin(sheet, colours));
  add('front', 1.35, (sheet) => drawFront(sheet, colours));
  add('light', 1, (sheet) => drawBloom(sheet, colours), { blend: 'screen', detail: 0.5 });
  return layers;
}
