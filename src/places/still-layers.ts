/** Which layers of a place are seen, for the still picture and for the stage alike. Pure. */
import type { Layer, Light, Place } from './place.ts';

/** The light a place is drawn in: the one asked for, or the first it has. */
export function lightOf(place: Place, light: Light): Light {
  if (place.lights[light]) return light;
  const first = Object.keys(place.lights)[0];
  return (first ?? light) as Light;
}

/** The layers of a place at a light with these people present, from back to front. */
export function layersOf(place: Place, light: Light, who: readonly string[]): readonly Layer[] {
  const layers = place.lights[lightOf(place, light)] ?? [];
  return layers.filter((layer) => layer.who === undefined || who.includes(layer.who));
}
