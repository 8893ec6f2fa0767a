/**
 * Flat shapes and the boolean operations on them. Units are whatever the caller draws in: pixels of the
 * picture, or centimetres of a figure.
 */
import polygonClipping from 'polygon-clipping';

export type Point = readonly [x: number, y: number];
/** A closed outline; the last point is not repeated. */
export type Outline = readonly Point[];
/** One or more outlines with their holes: polygons of rings, each ring closed by its first point. */
export type Shape = Point[][][];
/** What the operations accept: an outline or a shape. */
export type Flat = Outline | Shape;

type ClipPolygon = [number, number][][];

function isOutline(flat: Flat): flat is Outline {
  return flat.length === 0 || typeof flat[0]![0] === 'number';
}

function closed(outline: Outline): Point[] {
  const first = outline[0]!;
  const last = outline[outline.length - 1]!;
  return first[0] === last[0] && first[1] === last[1] ? [...outline] : [...outline, first];
}

export function toShape(flat: Flat): Shape {
  if (!isOutline(flat)) return flat;
  return flat.length < 3 ? [] : [[closed(flat)]];
}

export function mapShape(flat: Flat, move: (point: Point) => Point): Shape {
  return toShape(flat).map((polygon) => polygon.map((ring) => ring.map(move)));
}

export function shifted(flat: Flat, dx: number, dy: number): Shape {
  return mapShape(flat, ([x, y]) => [x + dx, y + dy]);
}

function snapped(shape: Shape, grid: number): ClipPolygon[] {
  const round = (value: number) => Math.round(value * grid) / grid;
  return shape.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [round(x), round(y)])));
}

/** The clipping library can fail on nearly touching edges: the points are snapped to ever coarser grids. */
function clip(run: (shapes: ClipPolygon[][]) => ClipPolygon[], shapes: Shape[]): Shape {
  for (const grid of [1000, 371, 100, 173, 61]) {
    try {
      return run(shapes.map((shape) => snapped(shape, grid)));
    } catch {
      // next grid
    }
  }
  throw new Error('These shapes cannot be clipped at any grid.');
}

export function union(...flats: Flat[]): Shape {
  const shapes = flats.map(toShape).filter((shape) => shape.length > 0);
  if (shapes.length === 0) return [];
  return clip(([first, ...rest]) => polygonClipping.union(first!, ...rest), shapes);
}

export function subtract(flat: Flat, ...others: Flat[]): Shape {
  const shape = toShape(flat);
  const cutters = others.map(toShape).filter((other) => other.length > 0);
  if (shape.length === 0 || cutters.length === 0) return shape;
  return clip(([first, ...rest]) => polygonClipping.difference(first!, ...rest), [shape, ...cutters]);
}

export function intersect(...flats: Flat[]): Shape {
  const shapes = flats.map(toShape);
  if (shapes.some((shape) => shape.length === 0)) return [];
  return clip(([first, ...rest]) => polygonClipping.intersection(first!, ...rest), shapes);
}

export function ringsOf(flat: Flat): Point[][] {
  return toShape(flat).flat();
}

export function rectangle(x: number, y: number, width: number, height: number): Outline {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** `turn` in radians. */
export function ellipse(
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
  turn = 0,
  points = 20,
): Outline {
  return Array.from({ length: points }, (_, index): Point => {
    const angle = (index / points) * 2 * Math.PI;
    return turnPoint([x + Math.cos(angle) * radiusX, y + Math.sin(angle) * radiusY], turn, [x, y]);
  });
}

/** `turn` in radians, round `centre`. */
export function turnPoint([x, y]: Point, turn: number, [cx, cy]: Point): Point {
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  return [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos];
}

export function turned(flat: Flat, turn: number, centre: Point): Shape {
  return mapShape(flat, (point) => turnPoint(point, turn, centre));
}

export function signedArea(ring: readonly Point[]): number {
  let sum = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    sum += x * nextY - nextX * y;
  });
  return sum / 2;
}

function insideRing([x, y]: Point, ring: readonly Point[]): boolean {
  let inside = false;
  for (let here = 0, before = ring.length - 1; here < ring.length; before = here++) {
    const [ax, ay] = ring[here]!;
    const [bx, by] = ring[before]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

export function contains(flat: Flat, point: Point): boolean {
  return toShape(flat).some(
    ([outer, ...holes]) => insideRing(point, outer!) && !holes.some((hole) => insideRing(point, hole)),
  );
}

/** The convex outline round all points. */
export function hull(points: readonly Point[]): Outline {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const turnsRight = (o: Point, a: Point, b: Point) =>
    (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]) <= 0;
  const chain = (list: Point[]) => {
    const kept: Point[] = [];
    for (const point of list) {
      while (kept.length > 1 && turnsRight(kept[kept.length - 2]!, kept[kept.length - 1]!, point)) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...chain(sorted), ...chain([...sorted].reverse())];
}
