/** The people, set into the picture: one in the tube's light, the others against it. */
import { mixColours } from '../../colour.ts';
import {
  type AgainstLight,
  drawAgainstLight,
  drawInTones,
  outlineOf,
  type Part,
  type Setting,
  type Tones,
} from '../../figures.ts';
import { cutOutOnFloor } from '../../shadows.ts';
import { intersect, type Point, rectangle, type Shape } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import { drawCarton } from './carton.ts';
import type { CounterColours } from './colours.ts';
import { CHOLMIN, CLERK, camera, cartons, LAMP, NEAREST, SLEEPER, wall } from './measures.ts';
import { cholmin, cholminHand, sleeper, threePages } from './people.ts';

export function drawShadow(
  sheet: Sheet,
  colours: CounterColours,
  lit: Shape,
  parts: readonly Part[],
  { x, z }: { x: number; z: number },
): void {
  // hands and parcels are left out: thrown on the floor they would only puzzle
  const trunk = intersect(outlineOf(parts), rectangle(-19, 0, 38, 200));
  const shadow = cutOutOnFloor(camera, LAMP, trunk, x, z, NEAREST);
  sheet.fill(intersect(lit, shadow), colours.shadow, { opacity: 0.92 });
}

export function drawClerk(sheet: Sheet, colours: CounterColours, parts: readonly Part[]): void {
  const tones: Record<string, Tones> = {
    skin: [colours.skinLit, colours.skin, colours.skinShade],
    hair: [colours.hairLit, colours.hair, colours.line],
    line: [colours.line, colours.line, colours.line],
    cardigan: [colours.cardiganLit, colours.cardigan, colours.cardiganShade],
    blouse: [colours.blouseLit, colours.blouse, colours.blouseShade],
    sleeve: [colours.sodiumHot, colours.sodium, colours.sodiumShade],
  };
  drawInTones(sheet, parts, { camera, ...CLERK, toLight: [-0.8, 1] }, tones, 2.6);
}

/** The rim fades from head to foot: the feet are farther from the tube. */
function againstLight(sheet: Sheet, colours: CounterColours, weak = 0): AgainstLight {
  const [, feet] = wall(0, 0, CHOLMIN.z);
  const rim = sheet.linearGradient(
    'rim',
    [0, 430],
    [0, feet],
    [
      [0, mixColours(colours.edge, colours.edgeFaint, weak)],
      [0.35, mixColours(colours.edge, colours.edgeFaint, weak + (1 - weak) * 0.25)],
      [1, mixColours(colours.edge, colours.edgeFaint, weak + (1 - weak) * 0.85)],
    ],
  );
  return {
    body: colours.figure,
    tints: {
      skin: colours.figureSkin,
      parcel: colours.figureThing,
      bag: colours.figureThing,
      string: mixColours(colours.edge, colours.edgeFaint, 0.45),
      strap: mixColours(colours.edgeFaint, colours.figure, 0.62),
      'bag-fold': colours.figure,
    },
    rim,
    litEdges: {
      skin: { colour: colours.figureSkinLit, width: 1.6 },
      parcel: { colour: colours.edge, width: 0.9 },
      bag: { colour: colours.edgeFaint, width: 0.9 },
    },
    innerRim: mixColours(colours.edgeFaint, colours.figure, 0.35),
    rimWidth: 0.85,
  };
}

export function drawWaiting(
  sheet: Sheet,
  colours: CounterColours,
  parts: readonly Part[],
  at: { x: number; z: number },
  faceRight: boolean,
  toLight: Point,
): void {
  drawAgainstLight(
    sheet,
    parts,
    { camera, ...at, mirrored: faceRight, toLight },
    againstLight(sheet, colours),
  );
}

export function drawSleeper(sheet: Sheet, colours: CounterColours): void {
  for (const one of cartons) {
    drawCarton(sheet, one, {
      top: colours.figureThing,
      front: colours.figure,
      side: mixColours(colours.figureThing, colours.figure, 0.5),
      string: colours.edgeFaint,
      farEdge: colours.edgeFaint,
      rightEdge: colours.edgeFaint,
    });
  }
  drawAgainstLight(
    sheet,
    sleeper(),
    { camera, ...SLEEPER, toLight: [-1.3, 1] },
    againstLight(sheet, colours, 0.5),
  );
}

export function drawCholmin(sheet: Sheet, colours: CounterColours): void {
  const setting: Setting = { camera, ...CHOLMIN, mirrored: true, toLight: [1, 1.5] };
  const look = againstLight(sheet, colours);
  const { sheets, bars } = threePages();
  drawAgainstLight(sheet, cholmin(), setting, look);
  drawInTones(sheet, [...sheets, ...bars], setting, {
    'page-0': [colours.paper, mixColours(colours.paperShade, colours.paperTurned, 0.3), colours.paperShade],
    'page-1': [colours.paper, colours.paperTurned, colours.paperShade],
    'page-2': [colours.paper, mixColours(colours.paper, colours.paperTurned, 0.5), colours.paperTurned],
    bars: [colours.bars, colours.bars, colours.bars],
  });
  drawInTones(sheet, cholminHand(), setting, { skin: [colours.skin, colours.skinShade, colours.figureSkin] });
}
