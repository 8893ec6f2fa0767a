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
 * it were that large, so that a finger can; where circles overlap, the one whose centre is nearest is met.
 */
export function spotAt(
  spots: readonly OfferedSpot[],
  x: number,
  y: number,
  least: number,
): OfferedSpot | null {
  let met: OfferedSpot | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const distance = Math.hypot(x - spot.x, y - spot.y);
    if (distance <= Math.max(spot.radius, least) && distance < nearest) {
      met = spot;
      nearest = distance;
    }
  }
  return met;
}
