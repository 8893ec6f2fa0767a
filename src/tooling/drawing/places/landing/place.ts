/**
 * The landing between two doors. `lamp`: one weak bulb, and it falls on Sol-mi before her own shut door. `dark`:
 * the bulb is out, and Mrs Tak's open door is all the light there is, on a row of shoes.
 */
import { drawLights } from '../../layer-stack.ts';
import type { DrawnPlace } from '../../picture.ts';
import { yongsuk } from '../jo-room/family.ts';
import { ryang } from '../jo-room/ryang.ts';
import { tak } from '../jo-room/visitors.ts';
import { landingColours } from './colours.ts';
import { drawFront } from './front.ts';
import { RYANG, SOLMI, TAK, YONGSUK } from './measures.ts';
import { solmiStanding } from './people.ts';
import { drawPerson, drawShadow } from './people-in-light.ts';
import {
  drawBulb,
  drawBulbGlow,
  drawInside,
  drawSpill,
  drawStairwell,
  drawTorchBeam,
  drawTorchPool,
} from './stairs.ts';

const ID = 'landing';

export function drawLanding(): DrawnPlace {
  const lights = drawLights(ID, landingColours, (stack, colours, name) => {
    const lamp = name === 'lamp';
    const light = lamp ? 'lamp' : 'dark';
    stack.add('back', 0.9, (sheet) => drawInside(sheet, colours));
    stack.add('mid', 1, (sheet) => drawStairwell(sheet, colours));
    stack.add('spill', 1, (sheet) => drawSpill(sheet, colours, lamp ? 0.5 : 1), {
      blend: 'screen',
      detail: 0.5,
    });
    if (lamp) {
      stack.add('shadow-solmi', 1, (sheet) => drawShadow(sheet, colours, solmiStanding(), SOLMI));
      stack.add('shadow-yongsuk', 1, (sheet) => drawShadow(sheet, colours, yongsuk(), YONGSUK), {
        who: 'yongsuk',
      });
      stack.add('shadow-ryang', 1, (sheet) => drawShadow(sheet, colours, ryang(), RYANG), { who: 'ryang' });
    } else {
      stack.add('torch-pool', 1, drawTorchPool, { who: 'ryang' });
    }
    stack.add('subject', 1.02, (sheet) => drawBulb(sheet, colours));
    if (lamp) {
      stack.add('glow', 1.02, (sheet) => drawBulbGlow(sheet, colours), {
        blend: 'screen',
        detail: 0.5,
        alive: { kind: 'flicker', low: 0.8, seconds: 9 },
      });
    }
    if (!lamp) stack.add('beam', 1.02, drawTorchBeam, { who: 'ryang', blend: 'screen', detail: 0.5 });
    stack.add('figure-tak', 1.02, (sheet) => drawPerson(sheet, 'tak', tak(), TAK, light), { who: 'tak' });
    stack.add('figure-yongsuk', 1.03, (sheet) => drawPerson(sheet, 'yongsuk', yongsuk(), YONGSUK, light), {
      who: 'yongsuk',
    });
    stack.add('figure-solmi', 1.05, (sheet) => drawPerson(sheet, 'solmi', solmiStanding(), SOLMI, light));
    stack.add('figure-ryang', 1.06, (sheet) => drawPerson(sheet, 'ryang', ryang(), RYANG, light), {
      who: 'ryang',
    });
    stack.add('front', 1.35, (sheet) => drawFront(sheet, colours));
  });
  return { id: ID, constant: 'landing', focusX: 1002, lights, spots: {} };
}
