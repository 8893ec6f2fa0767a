/**
 * Places, their lights, spots, pictures and alternative texts. A `light:` or `at:` counts for the place last
 * named above it in the same knot; what a knot inherits from another is left to the walk.
 */
import type { Light, Place } from '../../places/place.ts';
import type { Ground, Problem, Rule } from './problem.ts';
import type { At, Flow, Script } from './script.ts';
import { namedTags, nodesOf, partsOf } from './walk-script.ts';

export const placesNamed: Rule = ({ script, ground }) => {
  const told = new Set<string>();
  const once = (problem: Problem): Problem[] => {
    if (told.has(problem.message)) return [];
    told.add(problem.message);
    return [problem];
  };
  return knotsOf(script).flatMap((flows) => {
    let place: Place | null = null;
    let light: string | null = null;
    const found: Problem[] = [];
    for (const node of nodesOf(flows.flatMap(({ body }) => body))) {
      if (node.kind === 'line') {
        const tags = namedTags(node);
        const placed = tags.find(({ name }) => name === 'place');
        const lit = tags.find(({ name }) => name === 'light');
        if (placed) {
          place = Object.hasOwn(ground.places, placed.value) ? ground.places[placed.value]! : null;
          if (place) found.push(...pictureFaults(place, ground, placed.at).flatMap(once));
          else {
            const message = `There is no place ‘${placed.value}’ in src/places.`;
            found.push(...once({ ...placed.at, rule: 'place-unknown', message }));
          }
        }
        if (lit) light = lit.value;
        if ((placed || lit) && place && light !== null && !place.lights[light as Light]) {
          const message = `The place ‘${place.id}’ is not drawn at light ‘${light}’.`;
          found.push(...once({ ...(lit ?? placed)!.at, rule: 'place-light', message }));
        }
      }
      if (node.kind === 'choice' && place) {
        const known: Place = place;
        for (const { at, name, value } of partsOf(node).flatMap(namedTags)) {
          if (name !== 'at' || Object.hasOwn(known.spots, value)) continue;
          found.push({
            ...at,
            rule: 'spot-unknown',
            message: `The place ‘${known.id}’ has no spot ‘${value}’.`,
          });
        }
      }
    }
    return found;
  });
};

/** What is missing of a place itself, told where a story names it. */
function pictureFaults(place: Place, ground: Ground, at: At): Problem[] {
  const found: Problem[] = [];
  for (const [light, layers] of Object.entries(place.lights)) {
    for (const { file } of layers) {
      if (ground.hasAsset(file)) continue;
      found.push({ ...at, rule: 'layer-file', message: `There is no assets/${file} (capitals count).` });
    }
    const key = `${place.alt}.${light}`;
    if (!ground.ui.has(key) && !ground.ui.has(place.alt)) {
      const message = `No alternative text in story/words/en/ui.po: ${key}`;
      found.push({ ...at, rule: 'place-words', message });
    }
  }
  return found;
}

/** The flows of each knot, its stitches after it. */
function knotsOf(script: Script): Flow[][] {
  const knots = new Map<string, Flow[]>();
  for (const flow of script.flows) knots.set(flow.knot, [...(knots.get(flow.knot) ?? []), flow]);
  return [...knots.values()];
}
