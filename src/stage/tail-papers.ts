/**
 * The pictures of the tail of a file: the end of the last page, the marks, the drama, drawn on canvases. Bars
 * and cuts, never a letter; the screen is a lit shape and looks like nobody’s product.
 */
import { box, cut, cutPicture, disc } from './cut-paper.ts';
import { markCut, type Row } from './tail-marks.ts';
import type { TailWhere } from './tail-where.ts';

const INK = {
  screen: '#0b2422',
  edge: '#63d3c3',
  page: '#86c6b8',
  pageTurned: '#4f9487',
  bars: '#22615a',
  old: '#93d0c3',
  fresh: '#ffb347',
  years: '#2c6a63',
} as const;

/** Room around the panel for its shadow and glow. */
export const PANEL_ROOM = 60;

/** Shares of the panel: the page’s sides and lower edge, and the middle of the row. */
const PAGE = { left: 0.05, right: 0.95, bottom: 0.46 } as const;
const ROW = { left: 0.05, width: 0.9, middle: 0.73 } as const;

/** Where the row begins, in a panel of this size, and how long it is. */
export function rowIn({ width, height }: { width: number; height: number }) {
  return { x: width * ROW.left, y: height * ROW.middle, width: width * ROW.width };
}

/** The screen with the page’s end and the row, without the marks that are still to be made. */
export function panelPicture(
  { panel: { width, height } }: TailWhere,
  row: Row,
  until: number,
  bright: boolean,
  density: number,
): HTMLCanvasElement {
  return cutPicture(width, height, density, PANEL_ROOM, (context) => {
    screenGround(context, width, height, bright);
    lastPage(context, width, height);
    const { x, y } = rowIn({ width, height });
    if (row.gap !== null) twoYears(context, x + row.gap.x, y, row.half, row.gap.width);
    for (const mark of row.marks.slice(0, until)) {
      drawMark(context, mark.index, x + mark.x, y, row.half, mark.fresh);
    }
  });
}

/** One mark by itself, as large as it is in the row. */
export function markPicture(index: number, half: number, density: number): HTMLCanvasElement {
  return cutPicture(2 * half, 2 * half, density, half, (context) => {
    drawMark(context, index, half, half, half, true);
  });
}

/** The light from the screen to the panel, for SCREEN; the upper left corner is the panel’s lower left. */
export function beamPicture(
  { panel, beam }: TailWhere,
  bright: boolean,
  film: boolean,
  density: number,
): HTMLCanvasElement | null {
  if (beam === null) return null;
  const top = panel.y + panel.height;
  const colour = film ? '142, 170, 190' : '127, 230, 212';
  const height = beam.points[2][1] - top;
  return cutPicture(panel.width, height, density, 0, (context) => {
    const light = context.createLinearGradient(0, 0, 0, height);
    light.addColorStop(0, `rgba(${colour}, 0.04)`);
    light.addColorStop(1, `rgba(${colour}, ${bright ? 0.42 : 0.28})`);
    cut(
      context,
      beam.points.map(([x, y]) => [x - panel.x, y - top] as const),
      light,
    );
  });
}

/** The ground of the drama: a wet street in blue-grey, its edges soft. */
export function filmPicture({ panel: { width, height } }: TailWhere, density: number): HTMLCanvasElement {
  return cutPicture(width, height, density, PANEL_ROOM, (context) => {
    glowAround(context, width, height, '142, 170, 190', 0.3);
    context.save();
    context.beginPath();
    context.rect(0, 0, width, height);
    context.clip();
    const air = context.createLinearGradient(0, 0, 0, height);
    const airs = [
      [0, '#3d5160'],
      [0.45, '#7d95a3'],
      [0.66, '#93a9b4'],
      [1, '#3a4c5a'],
    ] as const;
    for (const [at, colour] of airs) air.addColorStop(at, colour);
    cut(context, box(0, 0, width, height), air);
    const ground = height * 0.78;
    // Houses on both sides, the far ones paler.
    cut(context, box(width * 0.1, height * 0.24, width * 0.2, ground - height * 0.24), '#647c8b');
    cut(context, box(width * 0.74, height * 0.3, width * 0.16, ground - height * 0.3), '#647c8b');
    cut(context, box(0, height * 0.08, width * 0.16, ground - height * 0.08), '#465b69');
    cut(context, box(width * 0.85, 0, width * 0.15, ground), '#465b69');
    cut(context, box(0, ground, width, height - ground), '#4a606f');
    // A street lamp, and its light on the wet ground.
    cut(context, box(width * 0.29, height * 0.2, width * 0.012, ground - height * 0.2), '#2c3d49');
    disc(context, width * 0.31, height * 0.2, height * 0.028, '#e4e9e2');
    const halo = context.createRadialGradient(
      width * 0.31,
      height * 0.2,
      0,
      width * 0.31,
      height * 0.2,
      height * 0.34,
    );
    halo.addColorStop(0, 'rgba(228, 233, 226, 0.4)');
    halo.addColorStop(1, 'rgba(228, 233, 226, 0)');
    disc(context, width * 0.31, height * 0.2, height * 0.34, halo);
    for (const [x, y, wide] of [
      [0.24, 0.83, 0.16],
      [0.27, 0.88, 0.1],
      [0.25, 0.93, 0.13],
    ] as const)
      cut(context, box(width * x, height * y, width * wide, height * 0.014), '#8ea3ae');
    softEdges(context, width, height);
    context.restore();
  });
}

/** Somebody under an umbrella, seen from behind: a dome, a coat, two legs. As high as `height`. */
export function umbrellaPicture(height: number, density: number): HTMLCanvasElement {
  const width = height * 0.62;
  return cutPicture(width, height, density, 0, (context) => {
    const middle = width / 2;
    const brim = height * 0.36;
    cut(
      context,
      [
        [middle - height * 0.105, brim * 0.8],
        [middle + height * 0.105, brim * 0.8],
        [middle + height * 0.15, height * 0.8],
        [middle - height * 0.15, height * 0.8],
      ],
      '#22303b',
    );
    cut(context, box(middle - height * 0.085, height * 0.78, height * 0.055, height * 0.22), '#1b2731');
    cut(context, box(middle + height * 0.03, height * 0.78, height * 0.055, height * 0.2), '#1b2731');
    context.beginPath();
    context.moveTo(middle - width / 2, brim);
    context.quadraticCurveTo(middle - width * 0.4, height * 0.05, middle, height * 0.04);
    context.quadraticCurveTo(middle + width * 0.4, height * 0.05, middle + width / 2, brim);
    for (const rib of [0.375, 0.125, -0.125, -0.375]) {
      context.quadraticCurveTo(
        middle + width * rib,
        brim - height * 0.055,
        middle + width * (rib - 0.125),
        brim,
      );
    }
    context.closePath();
    context.fillStyle = '#a2625a';
    context.fill();
    // The side away from the lamp.
    context.clip();
    cut(
      context,
      [
        [middle + width * 0.08, 0],
        [width, 0],
        [width, brim],
        [middle + width * 0.25, brim],
      ],
      '#6b4246',
    );
  });
}

function screenGround(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  bright: boolean,
): void {
  glowAround(context, width, height, '127, 230, 212', bright ? 0.34 : 0.16);
  cut(context, box(0, 0, width, height), INK.screen);
  cut(context, box(0, height - 3, width, 3), INK.edge);
}

/** The last lines of the last page; the page hangs in from above, and its lower edge is cut. */
function lastPage(context: CanvasRenderingContext2D, width: number, height: number): void {
  const [left, right, bottom] = [width * PAGE.left, width * PAGE.right, height * PAGE.bottom];
  cut(context, [...box(left, 0, right - left, bottom)], INK.page);
  cut(context, box(left, bottom - height * 0.05, right - left, height * 0.05), INK.pageTurned);
  const long = right - left - width * 0.1;
  [1, 0.95, 0.42].forEach((share, line) => {
    const y = height * (0.07 + line * 0.11);
    cut(context, box(left + width * 0.05, y, long * share, height * 0.034), INK.bars);
  });
}

/** Two strokes low in the gap, one a year. */
function twoYears(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  half: number,
  width: number,
): void {
  for (const side of [-1, 1]) {
    const middle = x + side * width * 0.14;
    cut(
      context,
      [
        [middle - 1.2, y + half * 0.2],
        [middle + 1.2, y + half * 0.2],
        [middle + 0.6, y + half],
        [middle - 0.6, y + half],
      ],
      INK.years,
    );
  }
}

function drawMark(
  context: CanvasRenderingContext2D,
  index: number,
  x: number,
  y: number,
  half: number,
  fresh: boolean,
): void {
  const { outline, cuts } = markCut(index);
  context.beginPath();
  for (const points of [outline, ...cuts]) {
    points.forEach(([px, py], nth) => {
      if (nth === 0) context.moveTo(x + px * half, y + py * half);
      else context.lineTo(x + px * half, y + py * half);
    });
    context.closePath();
  }
  context.fillStyle = fresh ? INK.fresh : INK.old;
  context.fill('evenodd');
}

function glowAround(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  colour: string,
  strength: number,
): void {
  const reach = PANEL_ROOM;
  const [w, h] = [width + 2 * reach, height + 2 * reach];
  context.save();
  context.translate(width / 2, height / 2);
  context.scale(w / 2, h / 2);
  const inside = Math.min(width / w, height / h) * 0.8;
  const glow = context.createRadialGradient(0, 0, inside, 0, 0, 1);
  glow.addColorStop(0, `rgba(${colour}, ${strength})`);
  glow.addColorStop(1, `rgba(${colour}, 0)`);
  disc(context, 0, 0, 1, glow);
  context.restore();
}

/** Fades the sides of a picture out, so that it has no frame. */
function softEdges(context: CanvasRenderingContext2D, width: number, height: number): void {
  const reach = height * 0.12;
  context.globalCompositeOperation = 'destination-out';
  for (const [x0, y0, x1, y1] of [
    [0, 0, reach, 0],
    [width, 0, width - reach, 0],
    [0, 0, 0, reach],
    [0, height, 0, height - reach],
  ] as const) {
    const fade = context.createLinearGradient(x0, y0, x1, y1);
    fade.addColorStop(0, 'rgba(0, 0, 0, 1)');
    fade.addColorStop(1, 'rgba(0, 0, 0, 0)');
    cut(context, box(0, 0, width, height), fade);
  }
  context.globalCompositeOperation = 'source-over';
}
