/** Builds the layers of a place that was cut from a whole frame: the depths and blends of the art guide, part 5. */
import type { Alive, Box, Layer } from './place.ts';

/** Share of the camera's travel and size of texture, by the name of the layer; from back to front. */
const depths = {
  back: { parallax: 0.55, detail: 0.5, blend: 'normal' },
  far: { parallax: 0.7, detail: 1, blend: 'normal' },
  mid: { parallax: 1, detail: 1, blend: 'normal' },
  subject: { parallax: 1.04, detail: 1, blend: 'normal' },
  glow: { parallax: 1.04, detail: 0.5, blend: 'screen' },
  figures: { parallax: 1.08, detail: 1, blend: 'normal' },
  front: { parallax: 1.35, detail: 1, blend: 'normal' },
  light: { parallax: 1, detail: 0.5, blend: 'screen' },
} as const;

export type Depth = keyof typeof depths;

/** `id` names a layer that is one of several at its depth; else it is called after the depth. */
export type Cutting = { depth: Depth; id?: string; box: Box; alive?: Alive };

/** `folder` lies below `assets/`: `images/office/dusk`. */
export function framed(folder: string, cuttings: readonly Cutting[]): readonly Layer[] {
  return cuttings.map(({ depth, id = depth, box, alive }) => ({
    id,
    file: `${folder}/${id}.svg`,
    box,
    ...depths[depth],
    ...(alive === undefined ? {} : { alive }),
  }));
}
