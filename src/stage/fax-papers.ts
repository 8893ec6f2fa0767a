/**
 * The papers of the fax, drawn on canvases: the strip with the minute, the Bureau's copy, the clock of the
 * counter. Cut paper: flat tones, a lit edge towards the tube, a hard shadow. Bars and hands, never a letter.
 */
import { clockHands } from './fax-sequence.ts';

/** Sizes in drawing pixels, before the papers are enlarged for a small screen. */
export const STRIP = { width: 150, height: 190 } as const;
export const COPY = { width: 164, height: 236 } as const;
/** The clock on a paper: its middle, from the paper's upper left corner, and its radius. */
const CLOCK = { down: 72, radius: 53 } as const;
const RING = 4.5;
/** Room around a paper for what lies under it. */
export const ROOM = 22;
/** Each further sheet of a pile stands out by so much. */
const PILE = { x: 7, y: -6 } as const;

type Inks = { paper: string; turned: string; edge: string; bars: string; face: string; hands: string };

const THERMAL: Inks = {
  paper: '#efe5d1',
  turned: '#cfc4ae',
  edge: '#fffaf0',
  bars: '#8d8272',
  face: '#fffaf0',
  hands: '#111b24',
};
const CARBON: Inks = {
  paper: '#8b9bb8',
  turned: '#6f81a3',
  edge: '#b7c3d8',
  bars: '#2f4a78',
  face: '#c3cde0',
  hands: '#16233c',
};
const HOUR_BETWEEN = '#5f79a8';
const SHADOW = 'rgba(3, 7, 11, 0.62)';
const SHADOW_OFF = { x: -7, y: 9 } as const;

/** The strip: the minute here, two bars, and a torn edge. `density` is canvas pixels to a drawing pixel. */
export function stripPicture(here: string | null, density: number): HTMLCanvasElement {
  const { width, height } = STRIP;
  return picture(width, height, density, (context) => {
    const torn = tornEdge(width, height);
    cut(context, torn, SHADOW, SHADOW_OFF);
    cut(context, torn, THERMAL.paper);
    context.save();
    clipTo(context, torn);
    context.fillStyle = THERMAL.turned;
    context.fillRect(0, height - 34, width, 40);
    context.restore();
    litEdge(context, width, THERMAL.edge);
    if (here !== null) clock(context, width / 2, CLOCK.down, CLOCK.radius, here, THERMAL);
    bars(context, width, [140, 154], THERMAL.bars);
  });
}

/** The Bureau's copy: a whole page, or a pile of `sheets`; on its clock the hour between is laid in blue. */
export function copyPicture(
  header: { here: string; bureau: string } | null,
  sheets: number,
  density: number,
): HTMLCanvasElement {
  const { width, height } = COPY;
  return picture(width, height, density, (context) => {
    const page = rectangle(width, height);
    cut(context, page, SHADOW, SHADOW_OFF);
    for (let under = Math.min(3, sheets) - 1; under > 0; under -= 1) {
      const off = { x: PILE.x * under, y: PILE.y * under };
      cut(context, page, CARBON.turned, off);
      cut(context, page, CARBON.bars, { x: off.x - 2, y: off.y + 2 });
    }
    cut(context, page, CARBON.paper);
    cut(context, rectangle(width, 30), CARBON.turned, { x: 0, y: height - 30 });
    litEdge(context, width, CARBON.edge);
    if (header !== null) {
      clock(context, width / 2, CLOCK.down, CLOCK.radius, header.bureau, CARBON, header.here);
    }
    bars(context, width, [140, 154, 168, 182, 196, 210], CARBON.bars);
  });
}

/** The face of the clock on the counter's wall, at the hour that it is in the story. */
export function wallClockPicture(radius: number, hour: string, density: number): HTMLCanvasElement {
  return picture(2 * radius, 2 * radius, density, (context) => {
    const inks = { ...THERMAL, face: '#cfdcdb', hands: '#2c3a42' };
    disc(context, radius, radius, radius, inks.face);
    hands(context, radius, radius, radius, hour, inks.hands);
  });
}

/** The glow around a small lamp, to be laid over the picture as light. */
export function glowPicture(radius: number, density: number): HTMLCanvasElement {
  return picture(2 * radius, 2 * radius, density, (context) => {
    const glow = context.createRadialGradient(radius, radius, 0, radius, radius, radius);
    const stops = [
      [0, 0.95],
      [0.12, 0.62],
      [0.35, 0.22],
      [1, 0],
    ] as const;
    for (const [at, strength] of stops) glow.addColorStop(at, `rgba(242, 147, 58, ${strength})`);
    disc(context, radius, radius, radius, glow);
  });
}

type Point = readonly [x: number, y: number];
type Away = { x: number; y: number };

function picture(
  width: number,
  height: number,
  density: number,
  draw: (context: CanvasRenderingContext2D) => void,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((width + 2 * ROOM) * density);
  canvas.height = Math.ceil((height + 2 * ROOM) * density);
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  context.scale(density, density);
  context.translate(ROOM, ROOM);
  draw(context);
  return canvas;
}

function rectangle(width: number, height: number): Point[] {
  return [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
}

/** Torn by hand: uneven teeth along the lower edge, which falls a little to the left. */
function tornEdge(width: number, height: number): Point[] {
  const depths = [3, 9, 5, 12, 2, 7, 14, 6, 10, 1, 8, 4, 11];
  const teeth = depths.map((depth, tooth): Point => {
    const along = tooth / (depths.length - 1);
    return [width * (1 - along), height - 12 + along * 9 - depth];
  });
  return [[0, 0], [width, 0], ...teeth];
}

function trace(context: CanvasRenderingContext2D, outline: readonly Point[], { x, y }: Away): void {
  context.beginPath();
  for (const [px, py] of outline) context.lineTo(px + x, py + y);
  context.closePath();
}

function cut(
  context: CanvasRenderingContext2D,
  outline: readonly Point[],
  colour: string,
  away: Away = { x: 0, y: 0 },
): void {
  trace(context, outline, away);
  context.fillStyle = colour;
  context.fill();
}

function clipTo(context: CanvasRenderingContext2D, outline: readonly Point[]): void {
  trace(context, outline, { x: 0, y: 0 });
  context.clip();
}

function litEdge(context: CanvasRenderingContext2D, width: number, colour: string): void {
  context.fillStyle = colour;
  context.fillRect(0, 0, width, 3);
}

/** Lines of writing as bars, at these heights; every other one ends sooner. */
function bars(
  context: CanvasRenderingContext2D,
  width: number,
  heights: readonly number[],
  colour: string,
): void {
  context.fillStyle = colour;
  heights.forEach((y, nth) => {
    context.fillRect(20, y, (width - 40) * (nth % 3 === 1 ? 0.68 : nth % 3 === 2 ? 0.86 : 1), 5);
  });
}

function clock(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  hour: string,
  inks: Inks,
  since?: string,
): void {
  disc(context, x, y, radius, inks.hands);
  disc(context, x, y, radius - RING, inks.face);
  if (since !== undefined) {
    const top = -Math.PI / 2;
    context.beginPath();
    context.moveTo(x, y);
    context.arc(x, y, radius - RING, top + clockHands(since).short, top + clockHands(hour).short);
    context.closePath();
    context.fillStyle = HOUR_BETWEEN;
    context.fill();
  }
  hands(context, x, y, radius - RING, hour, inks.hands);
}

function hands(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  hour: string,
  colour: string,
): void {
  const { short, long } = clockHands(hour);
  hand(context, x, y, short, radius * 0.58, radius * 0.15, colour);
  hand(context, x, y, long, radius * 0.88, radius * 0.1, colour);
  disc(context, x, y, radius * 0.11, colour);
}

/** A hand: a strip a little wider at its root, square at its end. */
function hand(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  angle: number,
  length: number,
  width: number,
  colour: string,
): void {
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  cut(
    context,
    [
      [-width * 0.6, width],
      [-width * 0.4, -length],
      [width * 0.4, -length],
      [width * 0.6, width],
    ],
    colour,
  );
  context.restore();
}

function disc(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  colour: string | CanvasGradient,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}
