/** Where the things of the room are drawn, and which way a torch goes over them. Pure; drawing pixels. */
import type { Place, Spot } from '../places/place.ts';
import type { Fit } from './camera-fit.ts';
import type { LyingThing } from './stage-port.ts';

type Where = { x: number; y: number };
type Spots = Place['spots'];

/** What a thing is out of sight under: the quilts of the chest, the cloth of a coat. */
export type Cover = 'quilt' | 'coat';

/** A thing as it is drawn: where, how large (from its middle to its side), and what it is tucked under. */
export type DrawnThing = Where & { thing: LyingThing['thing']; half: number; under: Cover | null };

/** The spot that a thing lies at; none for what has left the room, or where the place has no such spot. */
export function spotOf({ thing, lies }: LyingThing, spots: Spots): Spot | undefined {
  switch (lies) {
    case 'kept':
      return spots.chest;
    case 'carried':
      return spots.coat;
    case 'found':
      return spots.table;
    case 'given':
      return undefined;
    default:
      return spots[thing] ?? spots.table;
  }
}

/** Half a mark, in drawing pixels, and at least so many CSS pixels. */
const HALF = { drawn: 21, css: 9 } as const;

/** Every thing that is in the room; those at one spot lie side by side. `ratio` is canvas to CSS pixels. */
export function drawnThings(
  things: readonly LyingThing[],
  spots: Spots,
  fit: Fit,
  ratio: number,
): DrawnThing[] {
  const half = Math.max(HALF.drawn, (HALF.css * ratio) / fit.scale);
  const placed = things.flatMap((thing) => {
    const spot = spotOf(thing, spots);
    return spot === undefined ? [] : [{ thing, spot }];
  });
  return placed.map(({ thing, spot }) => {
    const together = placed.filter((other) => other.spot === spot);
    const nth = together.findIndex((other) => other.thing === thing) - (together.length - 1) / 2;
    return {
      thing: thing.thing,
      x: spot.x + nth * half * 2.3,
      y: spot.y,
      half,
      under: thing.lies === 'kept' ? 'quilt' : thing.lies === 'carried' ? 'coat' : null,
    };
  });
}

/**
 * The way of the torch: from the door over what was looked for, in order. What was found is lit where it lay
 * (`before`, the view before) and then on the table.
 */
export function torchWay(
  things: readonly LyingThing[],
  before: readonly LyingThing[],
  spots: Spots,
): Where[] {
  const way: Where[] = [];
  const goTo = (spot: Spot | undefined): void => {
    const last = way.at(-1);
    if (spot === undefined || (last?.x === spot.x && last.y === spot.y)) return;
    way.push({ x: spot.x, y: spot.y });
  };
  for (const thing of things) {
    if (!thing.looked) continue;
    const lay = before.find((other) => other.thing === thing.thing);
    if (thing.lies === 'found' && lay !== undefined) goTo(spotOf(lay, spots));
    // A thing that has been given away is looked for where it used to lie.
    goTo(thing.lies === 'given' ? spots[thing.thing] : spotOf(thing, spots));
  }
  if (way.length === 0) return [];
  return spots.door === undefined ? way : [{ x: spots.door.x, y: spots.door.y }, ...way];
}

/** The strokes on the wall left of the door, one for each act that is left: the middles of them. */
export function actStrokes(acts: number, door: Spot, high: number): Where[] {
  return Array.from({ length: Math.max(0, acts) }, (_, act) => ({
    x: door.x - 1.35 * door.radius - (acts - 1 - act) * high * 0.9,
    y: door.y - 0.6 * door.radius,
  }));
}
