/** Which spot a press meets. Pure. */
import type { Place } from '../places/place.ts';
import type { StageView } from './stage-port.ts';

export type OfferedSpot = { spot: string; closed: boolean; x: number; y: number; radius: number };

/** The view's spots with their circles, in drawing pixels. None without a set piece; one the place lacks is left out. */
export function offeredSpots(view: StageView, place: Place): OfferedSpot[] {
  if (view.set === null) return [];
  return view.spots.flatMap(({ spot, closed }) => {
    const circle = place.spots[spot];
    return circle === undefined ? [] : [{ spot, closed, ...circle }];
  });
}

/**
 * The spot at a point of the drawing, or null. A circle smaller than `least` (drawing pixels) is met as if
 * it were that large, so that a finger can; two that are too close for that are met a little apart. Where
 * circles overlap, the one whose centre is nearest is met.
 */
export function spotAt(
  spots: readonly OfferedSpot[],
  x: number,
  y: number,
  least: number,
): OfferedSpot | null {
  let met: OfferedSpot | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [index, centre] of apart(spots, 2 * least).entries()) {
    const spot = spots[index]!;
    const distance = Math.hypot(x - centre.x, y - centre.y);
    if (distance <= Math.max(spot.radius, least) && distance < nearest) {
      met = spot;
      nearest = distance;
    }
  }
  return met;
}

/** The centres of the spots, each two at least `far` from each other: closer ones give way by half each. */
function apart(spots: readonly OfferedSpot[], far: number): { x: number; y: number }[] {
  const centres = spots.map(({ x, y }) => ({ x, y }));
  for (const [index, one] of centres.entries()) {
    for (const other of centres.slice(index + 1)) {
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      const distance = Math.hypot(dx, dy);
      if (distance === 0 || distance >= far) continue;
      const give = (far / distance - 1) / 2;
      one.x -= dx * give;
      one.y -= dy * give;
      other.x += dx * give;
      other.y += dy * give;
    }
  }
  return centres;
}
