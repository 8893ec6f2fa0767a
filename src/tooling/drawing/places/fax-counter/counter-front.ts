/**
 * The counter's front: tongued boards between two rails, a kick-plate that forty years of shoes have scuffed, a
 * frame for notices, a slot for letters. The tube does not see it: what light it has comes back from the floor.
 */
import { mixColours } from '../../colour.ts';
import { makeCuts } from '../../cuts.ts';
import { seededRandom } from '../../random.ts';
import { intersect, type Outline } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import type { CounterColours } from './colours.ts';
import { BAY, COUNTER, upright, WICKET, wall } from './measures.ts';

/** Heights and widths in metres. */
const RAIL = { top: [0.8, 0.9], bottom: [0.17, 0.25] } as const;
const KICK = 0.16;
const BOARD = 0.124;
const NOTICE = { left: -0.44, right: -0.12, bottom: 0.36, top: 0.76 };
const SLOT = { left: 0.5, right: 0.76, bottom: 0.6, top: 0.64 };

/** `left` and `right` are the counter's ends in metres. */
export function drawCounterFront(sheet: Sheet, colours: CounterColours, left: number, right: number): void {
  const returned = returnedLight(sheet, colours);
  sheet.fill(
    upright(left, right, 0, COUNTER.top - 0.035),
    mixColours(colours.counterFront, colours.floor, 0.3),
  );
  sheet.fill(upright(left, right, 0, COUNTER.top - 0.035), returned);
  drawBoards(sheet, colours, left, right);
  drawRails(sheet, colours, left, right);
  drawNotice(sheet, colours);
  drawSlot(sheet, colours);
  drawKickPlate(sheet, colours, left, right);
  // the counter's top overhangs: one flat shade under it
  sheet.fill(upright(left, right, COUNTER.top - 0.085, COUNTER.top - 0.03), colours.counterSeam, {
    opacity: 0.75,
  });
}

/** What the lit floor gives back: most at the foot of the bay's middle. */
function returnedLight(sheet: Sheet, colours: CounterColours): string {
  const lit = mixColours(colours.counterFront, colours.patchWarm, 0.82);
  return sheet.radialGradient(
    'returned',
    wall(0.05, 0.02),
    640,
    [
      [0, lit, 1],
      [0.3, lit, 0.66],
      [0.65, lit, 0.24],
      [1, lit, 0],
    ],
    0.52,
  );
}

function drawBoards(sheet: Sheet, colours: CounterColours, left: number, right: number): void {
  const random = seededRandom(14);
  const seams: Outline[] = [];
  const edges: Outline[] = [];
  for (let x = left + 0.03; x < Math.min(right, 4.6); x += BOARD) {
    const tone = random();
    const board = upright(x, x + BOARD, RAIL.bottom[1], RAIL.top[0]);
    // no two boards have taken the paint alike
    if (tone > 0.62) sheet.fill(board, colours.counterSeam, { opacity: 0.1 + (tone - 0.62) * 0.7 });
    else if (tone < 0.2) sheet.fill(board, colours.edgeFaint, { opacity: 0.1 });
    seams.push([wall(x, RAIL.bottom[1]), wall(x, RAIL.top[0])]);
    // the edge that looks to the middle of the bay catches a little
    if (x > BAY.left - 0.3 && x < BAY.right + 0.3) {
      const side = x < 0 ? -0.008 : 0.008;
      edges.push([wall(x + side, RAIL.bottom[1]), wall(x + side, RAIL.top[0] - 0.06)]);
    }
  }
  sheet.lines(seams, colours.counterSeam, 2.2);
  sheet.lines(edges, colours.edgeFaint, 1.1, { opacity: 0.55 });
}

function drawRails(sheet: Sheet, colours: CounterColours, left: number, right: number): void {
  const ends = [wall(-2.2, 0)[0], wall(2.4, 0)[0]] as const;
  const middle = mixColours(colours.counterFront, colours.patchWarm, 0.42);
  const rail = sheet.linearGradient(
    'rail',
    [ends[0], 0],
    [ends[1], 0],
    [
      [0, mixColours(colours.counterFront, colours.counterSeam, 0.25)],
      [0.48, middle],
      [1, mixColours(colours.counterFront, colours.counterSeam, 0.25)],
    ],
  );
  for (const [bottom, top] of [RAIL.bottom, RAIL.top]) {
    sheet.fill(upright(left, right, bottom, top), rail);
    sheet.line([wall(left, bottom), wall(right, bottom)], colours.counterSeam, 2.4);
  }
  // the lower rail's upper edge, where the wicket's light comes back
  sheet.line([wall(left, RAIL.bottom[1]), wall(right, RAIL.bottom[1])], colours.counterSeam, 1.6);
  sheet.line(
    [wall(WICKET.left - 0.2, RAIL.bottom[1] - 0.008), wall(WICKET.right + 0.2, RAIL.bottom[1] - 0.008)],
    colours.edgeFaint,
    1.4,
    { opacity: 0.7 },
  );
  // screws
  for (let x = left + 0.2; x < 3.6; x += 0.62) {
    for (const y of [0.21, 0.85]) {
      const [cx, cy] = wall(x, y);
      sheet.line(
        [
          [cx - 1.6, cy],
          [cx + 1.6, cy],
        ],
        colours.counterSeam,
        3,
      );
    }
  }
}

/** Two leaves behind glass: bars for lines, no words. */
function drawNotice(sheet: Sheet, colours: CounterColours): void {
  const { left, right, bottom, top } = NOTICE;
  const paper = mixColours(colours.counterFront, colours.parcelLit, 0.5);
  const lines = mixColours(colours.counterFront, colours.parcelLit, 0.22);
  sheet.fill(upright(left + 0.014, right + 0.014, bottom - 0.018, top - 0.018), colours.counterSeam);
  sheet.fill(upright(left, right, bottom, top), colours.frame);
  const inside = upright(left + 0.022, right - 0.022, bottom + 0.022, top - 0.022);
  sheet.fill(inside, mixColours(colours.counterFront, colours.counterSeam, 0.4));
  const leaf = (from: number, to: number, low: number, high: number, tilt: number): Outline => [
    wall(from, low),
    wall(to, low + tilt),
    wall(to, high + tilt),
    wall(from, high),
  ];
  sheet.fill(intersect(leaf(left + 0.045, right - 0.06, 0.53, 0.72, 0.004), inside), paper);
  sheet.fill(
    intersect(leaf(left + 0.07, right - 0.045, 0.4, 0.55, -0.006), inside),
    mixColours(paper, colours.counterFront, 0.25),
  );
  const bars: Outline[] = [
    [0.045, 0.14, 0.694],
    [0.065, 0.2, 0.664],
    [0.065, 0.19, 0.64],
    [0.065, 0.205, 0.616],
    [0.065, 0.15, 0.592],
    [0.09, 0.2, 0.5],
    [0.09, 0.235, 0.476],
    [0.09, 0.215, 0.452],
    [0.09, 0.17, 0.428],
  ].map(([from, to, y]): Outline => [wall(left + from! + 0.02, y!), wall(left + to!, y!)]);
  sheet.lines(bars, lines, 2.6);
  // the glass: one slanting shine, cut
  sheet.fill(
    intersect(
      [wall(left + 0.16, top), wall(left + 0.23, top), wall(left + 0.09, bottom), wall(left + 0.02, bottom)],
      inside,
    ),
    colours.edge,
    { opacity: 0.08 },
  );
  sheet.line([wall(left, bottom), wall(right, bottom)], colours.edgeFaint, 1.6, { opacity: 0.9 });
  sheet.line([wall(right, bottom), wall(right, top)], colours.edgeFaint, 1.2, { opacity: 0.6 });
}

/** A slot for letters, blank, its flap worn bright in the middle. */
function drawSlot(sheet: Sheet, colours: CounterColours): void {
  const { left, right, bottom, top } = SLOT;
  const plate = mixColours(colours.counterFront, colours.edgeFaint, 0.45);
  sheet.fill(upright(left - 0.03, right + 0.03, bottom - 0.035, top + 0.03), plate);
  sheet.fill(upright(left, right, bottom, top), colours.frame);
  sheet.line([wall(left - 0.03, bottom - 0.035), wall(right + 0.03, bottom - 0.035)], colours.edgeFaint, 1.6);
  sheet.line([wall(left, bottom), wall(right, bottom)], colours.edgeFaint, 1.4);
}

function drawKickPlate(sheet: Sheet, colours: CounterColours, left: number, right: number): void {
  const ends = [wall(-2.4, 0)[0], wall(2.5, 0)[0]] as const;
  const plate = sheet.linearGradient(
    'kick',
    [ends[0], 0],
    [ends[1], 0],
    [
      [0, mixColours(colours.counterSeam, colours.frame, 0.5)],
      [0.3, mixColours(colours.counterFront, colours.edgeFaint, 0.3)],
      [0.5, mixColours(colours.counterFront, colours.edgeFaint, 0.8)],
      [0.7, mixColours(colours.counterFront, colours.edgeFaint, 0.3)],
      [1, mixColours(colours.counterSeam, colours.frame, 0.5)],
    ],
  );
  sheet.fill(upright(left, right, 0, KICK), plate);
  sheet.fill(upright(left, right, KICK - 0.012, KICK), colours.frame);
  // joints of the plate
  const joints = [-1.5, -0.3, 0.9, 2.1].map((x): Outline => [wall(x, 0), wall(x, KICK)]);
  sheet.lines(joints, colours.frame, 1.6);
  // scuffs, thickest where one stands to be served
  const [near, far] = [wall(-2.4, 0)[0], wall(2.6, 0)[0]];
  const middle = wall(0.05, 0)[0];
  const [, low] = wall(0, 0.015);
  const [, high] = wall(0, KICK - 0.025);
  const field = (seed: number, attempts: number, steep: number) =>
    makeCuts({
      box: [near, high, far, low],
      attempts,
      seed,
      chance: (x) => Math.max(0.05, 0.9 - Math.abs(x - middle) / 520),
      direction: (x) => steep + (x < middle ? 0.18 : -0.18),
      length: [10, 30],
      width: [0.6, 1.6],
    });
  sheet.cuts(field(33, 110, 0.12), colours.frame, { opacity: 0.7 });
  sheet.cuts(field(34, 60, -0.2), colours.edge, { opacity: 0.34 });
}
