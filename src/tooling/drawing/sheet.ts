/** One layer of a picture while it is being drawn: its elements, its gradients and how far it reaches. */
import type { Cut } from './cuts.ts';
import { type Flat, intersect, type Outline, type Point, rectangle, ringsOf, toShape } from './shapes.ts';
import {
  type Attributes,
  cutsData,
  element,
  pathData,
  round,
  type Stop,
  shapeData,
  stopElements,
} from './svg.ts';

/** Pictures are 1920 by 1080; layers run past that, so that other formats and the camera find no edge. */
export const REACH = { left: -120, top: -60, right: 2040, bottom: 1140 } as const;
/** Empty pixels round a layer, so that its edge is not cut when it is scaled. */
const MARGIN = 3;

const reachOutline = rectangle(REACH.left, REACH.top, REACH.right - REACH.left, REACH.bottom - REACH.top);

export class Sheet {
  private elements: string[] = [];
  private gradients: string[] = [];
  private left = Number.POSITIVE_INFINITY;
  private top = Number.POSITIVE_INFINITY;
  private right = Number.NEGATIVE_INFINITY;
  private bottom = Number.NEGATIVE_INFINITY;
  private readonly prefix: string;

  /** `prefix` makes gradient ids unique on a page: place, light, layer. */
  constructor(prefix: string) {
    this.prefix = prefix;
  }

  fill(flat: Flat, colour: string, extra: Attributes = {}): void {
    const reaching = this.exceeds(flat) ? intersect(flat, reachOutline) : toShape(flat);
    const data = shapeData(reaching);
    if (!data) return;
    for (const ring of ringsOf(reaching)) for (const point of ring) this.reach(point, 1);
    this.elements.push(element('path', { d: data, fill: colour, ...extra }));
  }

  /** Fill with a hair of its own colour round it: neighbours then leave no gap. */
  fillTight(flat: Flat, colour: string, hair = 0.6): void {
    this.fill(flat, colour, { stroke: colour, 'stroke-width': hair });
  }

  /** Several open lines as one path. */
  lines(lines: readonly Outline[], colour: string, width: number, extra: Attributes = {}): void {
    const data = lines.map((line) => pathData(line, false)).join('');
    if (!data) return;
    for (const line of lines) for (const point of line) this.reach(point, width);
    this.elements.push(
      element('path', { d: data, fill: 'none', stroke: colour, 'stroke-width': width, ...extra }),
    );
  }

  line(line: Outline, colour: string, width: number, extra: Attributes = {}): void {
    this.lines([line], colour, width, extra);
  }

  cuts(cuts: readonly Cut[], colour: string, extra: Attributes = {}): void {
    if (cuts.length === 0) return;
    for (const cut of cuts) for (const point of [cut.from, cut.to]) this.reach(point, 2);
    this.elements.push(element('path', { d: cutsData(cuts), fill: colour, ...extra }));
  }

  /** Returns what to write as a fill. Coordinates in pixels of the picture. */
  linearGradient(id: string, from: Point, to: Point, stops: readonly Stop[]): string {
    const ends = { x1: from[0], y1: from[1], x2: to[0], y2: to[1] };
    return this.gradient('linearGradient', id, { gradientUnits: 'userSpaceOnUse', ...ends }, stops);
  }

  /** `flatten` squeezes the circle to an ellipse: its height as a share of its width. */
  radialGradient(id: string, centre: Point, radius: number, stops: readonly Stop[], flatten = 1): string {
    const [cx, cy] = centre;
    const squeeze =
      flatten === 1
        ? {}
        : { gradientTransform: `translate(0 ${round(cy * (1 - flatten))}) scale(1 ${flatten})` };
    const circle = { gradientUnits: 'userSpaceOnUse', cx, cy, r: radius, ...squeeze };
    return this.gradient('radialGradient', id, circle, stops);
  }

  get box(): readonly [x: number, y: number, width: number, height: number] {
    const left = Math.floor(this.left) - MARGIN;
    const top = Math.floor(this.top) - MARGIN;
    return [left, top, Math.ceil(this.right) + MARGIN - left, Math.ceil(this.bottom) + MARGIN - top];
  }

  toSvg(): string {
    const [x, y, width, height] = this.box;
    const head = `xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`;
    const defs = this.gradients.length > 0 ? `<defs>${this.gradients.join('')}</defs>\n` : '';
    return `<svg ${head} viewBox="${x} ${y} ${width} ${height}">\n${defs}${this.elements.join('\n')}\n</svg>\n`;
  }

  private gradient(tag: string, id: string, attributes: Attributes, stops: readonly Stop[]): string {
    const fullId = `${this.prefix}-${id}`;
    this.gradients.push(element(tag, { id: fullId, ...attributes }, stopElements(stops)));
    return `url(#${fullId})`;
  }

  private exceeds(flat: Flat): boolean {
    return ringsOf(flat).some((ring) =>
      ring.some(([x, y]) => x < REACH.left || x > REACH.right || y < REACH.top || y > REACH.bottom),
    );
  }

  private reach([x, y]: Point, around: number): void {
    this.left = Math.min(this.left, Math.max(REACH.left, x - around));
    this.right = Math.max(this.right, Math.min(REACH.right, x + around));
    this.top = Math.min(this.top, Math.max(REACH.top, y - around));
    this.bottom = Math.max(this.bottom, Math.min(REACH.bottom, y + around));
  }
}
