/**
 * The Jo family's one room. `lamp`: the power is on, a small screen lights who sits before it, and under the door
 * lies a strip of light. `dusk` is the same minute when two feet stand in that strip and the disc is out of the
 * player. `dark`: the power is out; with the officer comes the round of his torch on the quilts.
 */
import type { Layer, Light } from '../../../../places/place.ts';
import { drawLights, LayerStack } from '../../layer-stack.ts';
import type { DrawnLayer, DrawnPlace } from '../../picture.ts';
import { subtract } from '../../shapes.ts';
import { type JoRoomColours, joRoomColours } from './colours.ts';
import { discInHand, kwangil, solmi, yongsuk } from './family.ts';
import { drawFront } from './front.ts';
import {
  drawBeam,
  drawLensAndBounce,
  drawScreenGlow,
  drawSlitGlow,
  drawTorchLit,
  drawWindowGlow,
} from './light.ts';
import { KWANGIL, RYANG, SOLMI, see, TABLE, TAK, UNHA, YONGSUK } from './measures.ts';
import { drawPerson, drawWallShadow, outlineAt, wallShadow } from './people-in-light.ts';
import { drawBlade, drawFeet, drawOpenDoor, drawShell, drawShutDoor, drawYard } from './room.ts';
import { ryang, ryangWithTorch } from './ryang.ts';
import { COAT, drawChest, drawCoat, drawFallenQuilt, drawJars, drawKneeQuilt, drawTable } from './things.ts';
import { tak, unha } from './visitors.ts';

const ID = 'jo-room';

export function drawJoRoom(): DrawnPlace {
  const lights: DrawnPlace['lights'] = drawLights(ID, joRoomColours, drawLight);
  lights.dusk = theKnock(lights.lamp as DrawnLayer[]);
  return { id: ID, constant: 'joRoom', focusX: 1014, lights, spots: spots() };
}

function drawLight(stack: LayerStack, colours: JoRoomColours, name: Light): void {
  const lamp = name === 'lamp';
  const light = lamp ? 'lamp' : 'dark';
  stack.add('back', 0.55, (sheet) => drawYard(sheet, colours), { detail: 0.5 });
  stack.add('mid', 1, (sheet) => {
    drawShell(sheet, colours, lamp);
    drawShutDoor(sheet, colours, lamp ? colours.landing : colours.frame);
    if (lamp) drawBlade(sheet, colours);
    drawCoat(sheet, colours);
  });
  if (lamp) {
    stack.add('slit', 1, drawSlitGlow, { blend: 'screen', detail: 0.5 });
    const ofSolmi = wallShadow(solmi(), SOLMI);
    stack.add('shadow-solmi', 1, (sheet) => drawWallShadow(sheet, ofSolmi));
    for (const [who, parts, seat] of [
      ['yongsuk', yongsuk(), YONGSUK],
      ['kwangil', kwangil(), KWANGIL],
      ['unha', unha(), UNHA],
    ] as const) {
      stack.add(
        `shadow-${who}`,
        1,
        (sheet) => drawWallShadow(sheet, subtract(wallShadow(parts, seat), ofSolmi)),
        { who },
      );
    }
  }
  const officer = lamp ? ryang() : ryangWithTorch();
  stack.add('door-open', 1, (sheet) => drawOpenDoor(sheet, colours, outlineAt(officer, RYANG), RYANG), {
    who: 'ryang',
  });
  stack.add('subject', 1.02, (sheet) => {
    drawChest(sheet, colours, lamp);
    drawJars(sheet, colours);
  });
  if (!lamp) {
    stack.add('fallen-quilt', 1.02, (sheet) => drawFallenQuilt(sheet, colours), { who: 'ryang' });
    stack.add('torch-lit', 1.02, drawTorchLit, { who: 'ryang' });
  }
  if (lamp)
    stack.add('glow', 1.02, drawScreenGlow, {
      blend: 'screen',
      detail: 0.5,
      alive: { kind: 'breathe', low: 0.9, seconds: 5 },
    });
  else {
    stack.add('glow', 1, (sheet) => drawWindowGlow(sheet, colours), { blend: 'screen', detail: 0.5 });
    stack.add('beam', 1.02, drawBeam, {
      who: 'ryang',
      blend: 'screen',
      detail: 0.5,
      alive: { kind: 'breathe', low: 0.95, seconds: 6 },
    });
  }
  stack.add('figure-ryang', 1.02, (sheet) => drawPerson(sheet, 'ryang', officer, RYANG, light), {
    who: 'ryang',
  });
  stack.add('figure-tak', 1.03, (sheet) => drawPerson(sheet, 'tak', tak(), TAK, light), { who: 'tak' });
  stack.add('figure-yongsuk', 1.04, (sheet) => drawPerson(sheet, 'yongsuk', yongsuk(), YONGSUK, light), {
    who: 'yongsuk',
  });
  stack.add('figure-unha', 1.05, (sheet) => drawPerson(sheet, 'unha', unha(), UNHA, light), { who: 'unha' });
  stack.add('figure-kwangil', 1.06, (sheet) => drawPerson(sheet, 'kwangil', kwangil(), KWANGIL, light), {
    who: 'kwangil',
  });
  stack.add('figure-solmi', 1.06, (sheet) => drawPerson(sheet, 'solmi', solmi(), SOLMI, light));
  stack.add('table', 1.06, (sheet) => {
    drawKneeQuilt(sheet, colours, lamp);
    drawTable(sheet, colours, lamp);
  });
  stack.add('front', 1.35, (sheet) => drawFront(sheet, colours));
  if (!lamp) stack.add('light', 1, drawLensAndBounce, { who: 'ryang', blend: 'screen', detail: 0.5 });
}

/** The files of the lamp's layers, shown under another light. */
function asInLamp({ sheet, ...layer }: DrawnLayer): Layer {
  return { detail: 1, blend: 'normal', ...layer, file: `images/${ID}/lamp/${layer.id}.svg`, box: sheet.box };
}

/** The room by lamp, with feet in the slit and the disc in her hand. */
function theKnock(lamp: readonly DrawnLayer[]): (DrawnLayer | Layer)[] {
  const own = new LayerStack(ID, 'dusk');
  own.add('feet', 1, (sheet) => drawFeet(sheet, joRoomColours.lamp));
  own.add('disc', 1.06, (sheet) => drawPerson(sheet, 'solmi', discInHand(), SOLMI, 'lamp'));
  const [feet, disc] = own.layers;
  return lamp.flatMap((layer): (DrawnLayer | Layer)[] => {
    if (layer.id === 'slit') return [asInLamp(layer), feet!];
    if (layer.id === 'figure-solmi') return [asInLamp(layer), disc!];
    return [asInLamp(layer)];
  });
}

function spots(): DrawnPlace['spots'] {
  const at = (x: number, y: number, z: number, radius: number) => {
    const [px, py] = see(x, y, z);
    return { x: Math.round(px), y: Math.round(py), radius };
  };
  const { x, top, z } = TABLE;
  return {
    disc: at(x + 0.06, top + 0.34, z, 30),
    lid: at(x - 0.02, top + 0.12, z - 0.1, 44),
    sleeve: at(x + 0.25, top, z - 0.08, 26),
    table: at(x - 0.26, top - 0.02, z - 0.2, 40),
    brother: at(KWANGIL.x, 0.72, KWANGIL.z, 56),
    door: at(0.78, 1.05, 6, 90),
    chest: at(-2, 0.85, 5.3, 110),
    jar: at(2.1, 0.4, 5.4, 80),
    coat: at(COAT.x, 1.4, 6, 60),
  };
}
