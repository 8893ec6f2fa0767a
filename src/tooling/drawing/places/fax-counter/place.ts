/**
 * The post-and-fax counter in Dandong, an elevation. One tube over the counter, the hall dark; it falls on the
 * operator's hand on a page.
 */
import type { Alive, Light, Spot } from '../../../../places/place.ts';
import { project, standAt } from '../../camera.ts';
import { faxPlace } from '../../fax-machine.ts';
import { mirrored } from '../../figures.ts';
import { drawLights, type LayerStack } from '../../layer-stack.ts';
import type { DrawnPlace } from '../../picture.ts';
import type { Point, Shape } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import { type CounterColours, counterColours } from './colours.ts';
import { drawCounter, drawFedPage } from './counter.ts';
import { drawFront } from './front.ts';
import { drawDoor, drawFloor, drawHallWall, drawOutside, drawShutter, floorLight } from './hall.ts';
import { drawGlow, drawHalo, drawMoth } from './lamp-light.ts';
import { bench, CHA, CHOLMIN, camera, cartons, FAX, GLASS_BAY, SLEEPER, WOMAN, wall } from './measures.ts';
import { drawBackWall, drawTube } from './office.ts';
import { cha, cholmin, clerk, clerkHand, queueWoman, sleeper } from './people.ts';
import { drawCholmin, drawClerk, drawShadow, drawSleeper, drawWaiting } from './people-in-light.ts';

const ID = 'fax-counter';
const FOCUS_X = 940;

export function drawFaxCounter(): DrawnPlace {
  const onFax = faxPlace(FAX);
  const onCholmin = standAt(camera, CHOLMIN.x, CHOLMIN.z);
  const onCha = standAt(camera, CHA.x, CHA.z);
  return {
    id: ID,
    constant: 'faxCounter',
    focusX: FOCUS_X,
    lights: drawLights(ID, counterColours, drawLight),
    spots: {
      tray: spotAt(project(camera, onFax(-0.14, 0.12, -0.02)), 34),
      page: spotAt(project(camera, onFax(0.13, 0.32, 0.1)), 34),
      coat: spotAt(onCholmin([-2, 122]), 46),
      bench: spotAt(wall(-2.1, 0.46, bench[0]!.z), 56),
      cha: spotAt(onCha([0, 118]), 60),
    },
  };
}

function spotAt([x, y]: Point, radius: number): Spot {
  return { x: Math.round(x), y: Math.round(y), radius };
}

function drawLight(stack: LayerStack, colours: CounterColours, light: Light): void {
  // by evening nobody else waits, and the sleeper has taken his carton
  const crowded = light !== 'dusk';
  const lit = floorLight(crowded ? [...bench, ...cartons] : bench);
  const breathe: Alive = { kind: 'breathe', low: 0.94, seconds: 7 };
  stack.add('back', 0.55, (one) => drawOutside(one, colours), { detail: 0.5 });
  stack.add('mid', 1, (one) => drawRoom(one, colours, lit, light));
  stack.add('figure-shadows', 1, (one) => {
    drawShadow(one, colours, lit, mirrored(cholmin()), CHOLMIN);
    if (!crowded) return;
    drawShadow(one, colours, lit, mirrored(queueWoman()), WOMAN);
    drawShadow(one, colours, lit, sleeper(), SLEEPER);
  });
  stack.add('figure-shadow-cha', 1, (one) => drawShadow(one, colours, lit, mirrored(cha()), CHA), {
    who: 'cha',
  });
  stack.add('glow', 1.02, (one) => drawGlow(one, colours), { blend: 'screen', detail: 0.5, alive: breathe });
  stack.add('figure-clerk', 1.03, (one) => drawClerk(one, colours, clerk()), { who: 'clerk' });
  stack.add('subject', 1.04, (one) => drawCounter(one, colours));
  stack.add('paper', 1.04, (one) => drawFedPage(one, colours), {
    alive: { kind: 'drift', dx: 0, dy: 2, seconds: 9 },
  });
  stack.add('clerk-hand', 1.04, (one) => drawClerk(one, colours, clerkHand()), { who: 'clerk' });
  if (crowded) {
    stack.add('figure-woman', 1.08, (one) =>
      drawWaiting(one, colours, queueWoman(), WOMAN, true, [1.1, 1.4]),
    );
    stack.add('figure-sleeper', 1.08, (one) => drawSleeper(one, colours));
  }
  stack.add('figure-cholmin', 1.08, (one) => drawCholmin(one, colours));
  stack.add('figure-cha', 1.08, (one) => drawWaiting(one, colours, cha(), CHA, true, [-1, 1.3]), {
    who: 'cha',
  });
  stack.add('front', 1.35, (one) => drawFront(one, colours));
  stack.add('moth', 1.04, (one) => drawMoth(one, colours), {
    alive: { kind: 'drift', dx: 14, dy: 9, seconds: 11 },
  });
  stack.add('light', 1, (one) => drawHalo(one, colours), {
    blend: 'screen',
    detail: 0.5,
    alive: { kind: 'flicker', low: 0.7, seconds: 19 },
  });
}

function drawRoom(sheet: Sheet, colours: CounterColours, lit: Shape, light: Light): void {
  drawBackWall(sheet, colours, light);
  drawTube(sheet, colours);
  drawHallWall(sheet, colours);
  if (light === 'dusk') drawShutter(sheet, colours, GLASS_BAY.left, GLASS_BAY.right, 1.42);
  drawDoor(sheet, colours);
  drawFloor(sheet, colours, lit);
}
