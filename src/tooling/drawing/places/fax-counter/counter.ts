/** The counter and what stands on it: the fax machine with its papers, a scale, a glass of tea. */
import { scaleAt, type Vector } from '../../camera.ts';
import { mixColours } from '../../colour.ts';
import { drawFax, drawRibbon, faxPlace, ribbonStrips } from '../../fax-machine.ts';
import { type Outline, rectangle } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import { type BoxSize, boxFaces, visibleFaces } from '../../solids.ts';
import type { CounterColours } from './colours.ts';
import { drawCounterFront } from './counter-front.ts';
import { BAY, bench, COUNTER, camera, FAX, FRONT_Z, face, LAMP, level, upright, wall } from './measures.ts';

/** The counter with what stands on it. */
export function drawCounter(sheet: Sheet, colours: CounterColours): void {
  const [left, right] = [-2.62, 5.4];
  const back = FRONT_Z + COUNTER.depth;
  const top = sheet.linearGradient(
    'top',
    [wall(-1.5, 0)[0], 0],
    [wall(2.2, 0)[0], 0],
    [
      [0, mixColours(colours.counterTop, colours.counterFront, 0.75)],
      [0.4, colours.counterTop],
      [0.62, mixColours(colours.counterTop, colours.counterFront, 0.35)],
      [1, mixColours(colours.counterTop, colours.counterFront, 0.9)],
    ],
  );
  drawCounterFront(sheet, colours, left, right);
  sheet.fill(level(BAY.left, BAY.right, FRONT_Z - 0.03, back, COUNTER.top), top);
  sheet.fill(upright(left - 0.02, right, COUNTER.top - 0.05, COUNTER.top, FRONT_Z - 0.03), colours.frame);
  const lip = sheet.linearGradient(
    'lip',
    [wall(BAY.left, 0)[0], 0],
    [wall(BAY.right, 0)[0], 0],
    [
      [0, colours.edgeFaint],
      [0.45, colours.edge],
      [1, colours.edgeFaint],
    ],
  );
  sheet.fill(upright(BAY.left, BAY.right, COUNTER.top - 0.011, COUNTER.top + 0.001, FRONT_Z - 0.03), lip);
  sheet.line([wall(left, 0.02), wall(left, COUNTER.top - 0.05)], colours.doorEdge, 1.8);
  drawThings(sheet, colours);
  drawFax(sheet, FAX, {
    top: colours.machineTop,
    body: colours.machine,
    shade: colours.machineShade,
    hot: colours.tube,
  });
  drawJournal(sheet, colours);
  for (const one of bench) {
    for (const side of visibleFaces(camera, boxFaces(one), LAMP)) {
      sheet.fillTight(
        side.outline,
        side.name === 'top' ? mixColours(colours.counterFront, colours.edgeFaint, 0.3) : colours.frame,
      );
    }
  }
  sheet.line([wall(-2.58, 0.46, 7.81), wall(-1.47, 0.46, 7.81)], colours.doorEdge, 1.6);
}

/** A scale with a parcel, a glass of tea, a stack of forms. */
function drawThings(sheet: Sheet, colours: CounterColours): void {
  const y = COUNTER.top;
  const solid = (box: BoxSize, colour: (name: string) => string) => {
    for (const side of visibleFaces(camera, boxFaces(box), LAMP))
      sheet.fillTight(side.outline, colour(side.name));
  };
  solid({ x: 0.88, z: 8.62, width: 0.28, depth: 0.3, bottom: y, top: y + 0.07 }, (name) =>
    name === 'top' ? colours.machineTop : name === 'left' ? colours.machine : colours.machineShade,
  );
  solid({ x: 0.88, z: 8.62, width: 0.34, depth: 0.32, bottom: y + 0.1, top: y + 0.115 }, (name) =>
    name === 'top' ? colours.counterTop : colours.machine,
  );
  solid({ x: 0.9, z: 8.64, width: 0.24, depth: 0.2, bottom: y + 0.115, top: y + 0.28, turn: 0.12 }, (name) =>
    name === 'top'
      ? mixColours(colours.parcelLit, colours.paper, 0.4)
      : name === 'left'
        ? colours.parcelLit
        : mixColours(colours.parcelTurned, colours.machineShade, 0.35),
  );
  sheet.lines(
    [
      [wall(0.9, y + 0.12, 8.53), wall(0.9, y + 0.28, 8.53)],
      [wall(0.78, y + 0.2, 8.53), wall(1.01, y + 0.2, 8.53)],
    ],
    colours.machineShade,
    1.4,
  );
  // tea
  const [tx, ty] = wall(0.62, y, 8.46);
  const scale = scaleAt(camera, 8.46);
  const [half, tall] = [0.036 * scale, 0.15 * scale];
  sheet.fill(rectangle(tx - half, ty - tall, half * 2, tall), colours.parcelTurned, { opacity: 0.5 });
  sheet.fill(rectangle(tx - half, ty - tall * 0.66, half * 2, tall * 0.66), colours.tea);
  sheet.fill(rectangle(tx - half, ty - tall * 0.66, 3, tall * 0.66), colours.sodiumHot);
  sheet.fill(rectangle(tx - half - 1, ty - tall - 5, half * 2 + 2, 6), colours.machineShade);
  // forms
  solid({ x: -0.62, z: 8.6, width: 0.3, depth: 0.22, bottom: y, top: y + 0.035, turn: -0.1 }, (name) =>
    name === 'top' ? colours.paperTurned : colours.paperShade,
  );
}

const journalPath = [
  [0.09, 0.045, -0.2, 0],
  [0.09, 0.05, -0.25, 0],
  [0.088, 0.035, -0.31, 0.02],
  [0.085, -0.05, -0.35, 0.04],
  [0.085, -0.11, -0.36, 0.08],
  [0.088, -0.16, -0.352, 0.12],
  [0.088, -0.195, -0.37, 0.14],
  [0.084, -0.205, -0.41, 0.12],
  [0.08, -0.188, -0.435, 0.1],
] as const;

/** What came in at night: a tongue of thermal paper over the counter's edge. */
function drawJournal(sheet: Sheet, colours: CounterColours): void {
  const paper = {
    lit: colours.paper,
    turned: mixColours(colours.paperTurned, colours.paperShade, 0.22),
    shade: colours.paperShade,
    bars: colours.bars,
  };
  // the counter's edge keeps the light from what hangs below this line
  const inShade = ([, y, z]: Vector) => {
    const slope = (LAMP[1] - COUNTER.top) / (LAMP[2] - FRONT_Z);
    return y < COUNTER.top - slope * (FRONT_Z - z) && y < COUNTER.top;
  };
  drawRibbon(sheet, camera, LAMP, ribbonStrips(faxPlace(FAX), journalPath), paper, inShade);
}

/** The page in the feed, and a second one behind it. */
export function drawFedPage(sheet: Sheet, colours: CounterColours): void {
  const place = faxPlace(FAX);
  const page = (shift: number, tall: number) =>
    face([
      place(-0.035 + shift, 0.18, 0.045),
      place(0.175 + shift, 0.18, 0.045),
      place(0.18 + shift, 0.18 + tall, 0.12),
      place(-0.03 + shift, 0.18 + tall, 0.12),
    ]);
  sheet.fill(page(0.012, 0.215), colours.paperTurned);
  sheet.fill(page(0, 0.2), colours.paper);
  const bars: Outline[] = [
    [0.15, 0.02, 0.11],
    [0.132, 0.02, 0.14],
    [0.114, 0.02, 0.09],
    [0.084, 0.02, 0.13],
    [0.066, 0.02, 0.1],
    [0.048, 0.02, 0.12],
  ].map(([up, from, to]) => {
    const deep = 0.045 + (up! / 0.2) * 0.075 - 0.002;
    return face([
      place(from! - 0.03, 0.18 + up!, deep),
      place(to! - 0.03, 0.18 + up!, deep),
      place(to! - 0.03, 0.187 + up!, deep),
      place(from! - 0.03, 0.187 + up!, deep),
    ]);
  });
  for (const bar of bars) sheet.fill(bar, colours.bars, { opacity: 0.8 });
}
