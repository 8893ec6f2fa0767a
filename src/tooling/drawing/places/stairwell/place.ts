/**
 * The stairwell in kimchi week: one bulb, a door left open on a row of shoes, three young neighbours who have
 * just reached the end of a joke, and Un-ha, who goes up. In a power cut somebody's torch stands on a step.
 */

import type { Light, Spot } from '../../../../places/place.ts';
import { drawInTones, mirrored, outlineOf, type Part } from '../../figures.ts';
import { drawLights, type LayerStack } from '../../layer-stack.ts';
import type { DrawnPlace } from '../../picture.ts';
import { cutOutOnFloor } from '../../shadows.ts';
import { hull, type Point, ringsOf } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import { type StairColours, stairColours } from './colours.ts';
import {
  camera,
  FIRST,
  LIGHTS,
  OPEN_DOOR,
  onBackWall,
  SECOND,
  SOLMI,
  type StairLight,
  see,
  TAK,
  THIRD,
  UNHA,
} from './measures.ts';
import { first, second, solmi, tak, third, unhaClimbing } from './people.ts';
import { drawDoors, drawFlight, drawOutside, drawRail, drawShell, drawWindowFrame } from './stair.ts';
import { drawBulb, drawCabbages, drawFront, drawHalo, drawJars, drawTorch, drawTorchCone } from './things.ts';

const ID = 'stairwell';

type Stand = { x: number; z: number; floor: number };

export function drawStairwell(): DrawnPlace {
  return {
    id: ID,
    constant: 'stairwell',
    focusX: 985,
    lights: drawLights(ID, stairColours, drawLight),
    spots: {
      shoes: spot(see((OPEN_DOOR.left + OPEN_DOOR.right) / 2, 0.04, 6.3), 70),
      joke: spot(see(FIRST.x + 0.2, FIRST.floor + 0.6, FIRST.z), 90),
      jars: spot(see(2.2, 0.4, 5.1), 90),
    },
  };
}

function spot([x, y]: Point, radius: number): Spot {
  return { x: Math.round(x), y: Math.round(y), radius };
}

function drawLight(stack: LayerStack, colours: StairColours, name: Light): void {
  const light = name as StairLight;
  stack.add('back', 0.8, (sheet) => drawOutside(sheet, colours), { detail: 0.5 });
  stack.add('mid', 1, (sheet) => {
    drawShell(sheet, colours, light);
    drawWindowFrame(sheet, colours);
    drawDoors(sheet, colours, light);
    drawWallShadow(sheet, colours, light, mirrored(unhaClimbing()), UNHA);
    drawRail(sheet, colours);
    drawFlight(sheet, colours, light);
    drawJars(sheet, colours);
  });
  stack.add('figure-shadow-tak', 1, (sheet) => drawFloorShadow(sheet, colours, light, mirrored(tak()), TAK), {
    who: 'tak',
  });
  stack.add(
    'figure-shadow-solmi',
    1,
    (sheet) => drawFloorShadow(sheet, colours, light, mirrored(solmi()), SOLMI),
    {
      who: 'solmi',
    },
  );
  if (light === 'dark') {
    stack.add('glow', 1, (sheet) => drawTorchCone(sheet, colours), {
      blend: 'screen',
      detail: 0.5,
      alive: { kind: 'breathe', low: 0.85, seconds: 7 },
    });
  }
  const figure = (id: string, parts: Part[], stand: Stand, turned: boolean, who?: string) =>
    stack.add(
      id,
      1.03,
      (sheet) => drawPerson(sheet, colours, light, parts, stand, turned),
      who ? { who } : {},
    );
  figure('figure-unha', unhaClimbing(), UNHA, true);
  stack.add(
    'neighbours',
    1.03,
    (sheet) => {
      drawPerson(sheet, colours, light, second(), SECOND, false);
      drawPerson(sheet, colours, light, third(), THIRD, false);
      drawPerson(sheet, colours, light, first(), FIRST, false);
    },
    { alive: { kind: 'drift', dx: 0.8, dy: 1.2, seconds: 4 } },
  );
  // the pot is held out in front of whoever stands there
  figure('figure-solmi', solmi(), SOLMI, true, 'solmi');
  figure('figure-tak', tak(), TAK, true, 'tak');
  stack.add('subject', 1.04, (sheet) => {
    drawCabbages(sheet, colours);
    if (light === 'dark') drawTorch(sheet, colours);
    drawBulb(sheet, colours, light);
  });
  stack.add('front', 1.3, (sheet) => drawFront(sheet, colours));
  stack.add('light', 1, (sheet) => drawHalo(sheet, colours, light), {
    blend: 'screen',
    detail: 0.5,
    alive:
      light === 'dusk'
        ? { kind: 'flicker', low: 0.82, seconds: 9 }
        : { kind: 'breathe', low: 0.88, seconds: 7 },
  });
}

function drawPerson(
  sheet: Sheet,
  colours: StairColours,
  light: StairLight,
  parts: readonly Part[],
  stand: Stand,
  turned: boolean,
): void {
  const [lx, ly] = LIGHTS[light];
  const toLight: Point = [lx - stand.x, (ly - stand.floor - 0.8) * (light === 'dusk' ? 1 : 0.8)];
  drawInTones(sheet, parts, { camera, ...stand, mirrored: turned, toLight }, colours.people);
}

/** Behind them, on the wall: the hull of the outline, larger than the person. */
function drawWallShadow(
  sheet: Sheet,
  colours: StairColours,
  light: StairLight,
  parts: readonly Part[],
  { x, z, floor }: Stand,
): void {
  const outline = ringsOf(outlineOf(parts))
    .flat()
    .filter(([, up]) => up > 70)
    .map(([a, b]): Point => [x + a / 100, floor + b / 100]);
  sheet.fill(onBackWall(LIGHTS[light], outline, z), colours.shadow, { opacity: 0.55 });
}

/** A short wedge away from the light. */
function drawFloorShadow(
  sheet: Sheet,
  colours: StairColours,
  light: StairLight,
  parts: readonly Part[],
  { x, z }: Stand,
): void {
  const low = outlineOf(
    parts.filter((one) =>
      ringsOf(one.shape)
        .flat()
        .every(([, up]) => up < 92),
    ),
  );
  const shadow = cutOutOnFloor(
    camera,
    [LIGHTS[light][0], Math.max(1.4, LIGHTS[light][1]), LIGHTS[light][2]],
    low,
    x,
    z,
  );
  const feet = ringsOf(low)
    .flat()
    .filter(([, up]) => up < 6)
    .map(([a]): Point => see(x + a / 100, 0, z));
  sheet.fill(hull([...ringsOf(shadow).flat(), ...feet]), colours.shadow, { opacity: 0.8 });
}
