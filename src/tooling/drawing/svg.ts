/** Shapes, lines, cuts and gradients as SVG text. Pixels, rounded to a tenth. */
import type { Cut } from './cuts.ts';
import { type Flat, type Point, ringsOf } from './shapes.ts';

const TENTH = 10;
/** How far, in pixels, a point may lie off the straight line before it is kept. */
const TOLERANCE = 0.14;

export type Stop = readonly [offset: number, colour: string, opacity?: number];
export type Attributes = Record<string, string | number>;

export function round(value: number): string {
  const text = (Math.round(value * TENTH) / TENTH).toString();
  return text === '-0' ? '0' : text;
}

function short(value: number): string {
  return value.toString().replace(/^(-?)0\./, '$1.');
}

/** Relative path data, without needless characters. */
export function pathData(points: readonly Point[], close: boolean): string {
  const whole = points.map(([x, y]): Point => [Math.round(x * TENTH), Math.round(y * TENTH)]);
  const start = whole[0]!;
  let [x, y] = start;
  let steps = '';
  for (const [nextX, nextY] of whole.slice(1)) {
    if (nextX === x && nextY === y) continue;
    const dx = short((nextX - x) / TENTH);
    const dy = short((nextY - y) / TENTH);
    steps += `${steps && !dx.startsWith('-') ? ' ' : ''}${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
    [x, y] = [nextX, nextY];
  }
  return steps && `M${start[0] / TENTH} ${start[1] / TENTH}l${steps}${close ? 'z' : ''}`;
}

/** Drops points that lie on the line between their neighbours (Ramer, Douglas, Peucker). */
function simplified(ring: readonly Point[]): Point[] {
  if (ring.length < 5) return [...ring];
  const keep = new Set([0, ring.length - 1]);
  const open: [number, number][] = [[0, ring.length - 1]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to] = range;
    const [ax, ay] = ring[from]!;
    const [bx, by] = ring[to]!;
    const length = Math.hypot(bx - ax, by - ay);
    let farthest = 0;
    let at = -1;
    for (let index = from + 1; index < to; index++) {
      const [x, y] = ring[index]!;
      const off =
        length > 1e-6
          ? Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length
          : Math.hypot(x - ax, y - ay);
      if (off > farthest) [farthest, at] = [off, index];
    }
    if (farthest > TOLERANCE) {
      keep.add(at);
      open.push([from, at], [at, to]);
    }
  }
  return ring.filter((_, index) => keep.has(index));
}

export function shapeData(flat: Flat): string {
  return ringsOf(flat)
    .map((ring) => simplified(ring))
    .filter((ring) => ring.length > 3)
    .map((ring) => pathData(ring.slice(0, -1), true))
    .join('');
}

export function cutsData(cuts: readonly Cut[]): string {
  return cuts
    .map(({ from, to, halfWidth }) => {
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      const length = Math.hypot(dx, dy) || 1;
      const [nx, ny] = [(-dy / length) * halfWidth, (dx / length) * halfWidth];
      const there = `q${round(dx / 2 + nx)} ${round(dy / 2 + ny)} ${round(dx)} ${round(dy)}`;
      const back = `q${round(-dx / 2 - nx)} ${round(-dy / 2 - ny)} ${round(-dx)} ${round(-dy)}`;
      return `M${round(from[0])} ${round(from[1])}${there}${back}`;
    })
    .join('');
}

/** Numbers in attributes are widths, opacities and places of gradients: a hundredth is enough. */
export function element(tag: string, attributes: Attributes, inner?: string): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? Math.round(value * 100) / 100 : value}"`)
    .join('');
  return inner === undefined ? `<${tag}${written}/>` : `<${tag}${written}>${inner}</${tag}>`;
}

export function stopElements(stops: readonly Stop[]): string {
  return stops
    .map(([offset, colour, opacity]) => {
      const seen = opacity === undefined ? '' : ` stop-opacity="${opacity}"`;
      return `<stop offset="${offset}" stop-color="${colour}"${seen}/>`;
    })
    .join('');
}
