/** Which layers can be painted on one picture because they never move against each other. Pure. */
import type { Box, Layer } from '../places/place.ts';

/** What moves on the stage: everything against everything, only the layers that are alive, or nothing. */
export type Movement = 'sway' | 'alive' | 'none';

/** Layers that are painted on one picture, from back to front, and how that picture is treated. */
export type LayerGroup = { members: readonly Layer[]; as: Layer };

/**
 * Groups the layers, keeping their order. Without a graphics chip the cost of a frame is the number of
 * times each pixel is painted over, so a camera that stands still is worth a picture of its own. The layer
 * `apart` is never painted with others: a set piece moves it.
 */
export function layerGroups(
  layers: readonly Layer[],
  movement: Movement,
  apart: string | null = null,
): LayerGroup[] {
  const isAtRest = (layer: Layer) => layer.id !== apart && keepsStill(layer, movement);
  const groups: Layer[][] = [];
  for (const layer of layers) {
    const last = groups[groups.length - 1];
    if (last !== undefined && isAtRest(layer) && isAtRest(last[0]!)) {
      // Light laid over what is behind it needs all of that on the same picture: so only on the rearmost.
      const blends = layer.blend === 'normal' ? last[0]!.blend === 'normal' : groups.length === 1;
      if (blends && isWorthIt([...last, layer])) {
        last.push(layer);
        continue;
      }
    }
    groups.push([layer]);
  }
  return groups.map((members) => ({ members, as: asOne(members) }));
}

function keepsStill(layer: Layer, movement: Movement): boolean {
  if (movement === 'sway' || layer.who !== undefined) return false;
  return movement === 'none' || layer.alive === undefined;
}

/** Small things far apart are better left alone: the picture around them would be mostly empty. */
function isWorthIt(members: readonly Layer[]): boolean {
  const apart = members.reduce((sum, { box }) => sum + area(box), 0);
  return area(around(members.map(({ box }) => box))) <= apart;
}

function area([, , width, height]: Box): number {
  return width * height;
}

/** A layer that stands for all of these. */
function asOne(members: readonly Layer[]): Layer {
  const first = members[0]!;
  if (members.length === 1) return first;
  return {
    id: members.map(({ id }) => id).join('+'),
    file: first.file,
    box: around(members.map(({ box }) => box)),
    blend: first.blend,
    parallax: 1,
    detail: Math.max(...members.map(({ detail }) => detail)),
  };
}

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}
