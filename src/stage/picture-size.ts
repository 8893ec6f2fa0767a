/** Which part of a layer is painted, and how large. Pure: memory is decided here, so it is tested here. */
import type { Box, Layer } from '../places/place.ts';
import type { Fit } from './camera-fit.ts';

export type PictureSize = {
  /** The part of the drawing that the picture holds, in drawing pixels. */
  part: Box;
  /** Size of the texture in its own pixels. */
  width: number;
  height: number;
};

/** A little more than can be seen, in drawing pixels, so that a small resize needs no new picture. */
const SPARE = 16;

/**
 * What has to be painted of a layer for this fit (whose view pixels are canvas pixels): the part that
 * can come into view while camera and layer move, at the size it is shown in times the layer's `detail`.
 * No side is longer than `longest` pixels. Null when nothing of the layer can be seen.
 */
export function pictureSize(layer: Layer, fit: Fit, longest: number): PictureSize | null {
  const [x, y, width, height] = layer.box;
  const drift = layer.alive?.kind === 'drift' ? layer.alive : { dx: 0, dy: 0 };
  const reachX = fit.travelX * layer.parallax + Math.abs(drift.dx) + SPARE;
  const reachY = fit.travelY * layer.parallax + Math.abs(drift.dy) + SPARE;
  const left = Math.max(x, fit.x - reachX);
  const top = Math.max(y, fit.y - reachY);
  const right = Math.min(x + width, fit.x + fit.width + reachX);
  const bottom = Math.min(y + height, fit.y + fit.height + reachY);
  if (right <= left || bottom <= top) return null;
  // Two pixels are kept for the rounding below.
  const density = Math.min(
    fit.scale * layer.detail,
    (longest - 2) / (right - left),
    (longest - 2) / (bottom - top),
  );
  // The picture's pixels lie on those of the canvas: a camera at rest then shows it as sharp as painted.
  const firstX = Math.floor((left - fit.x) * density);
  const firstY = Math.floor((top - fit.y) * density);
  const pixelsX = Math.max(1, Math.ceil((right - fit.x) * density) - firstX);
  const pixelsY = Math.max(1, Math.ceil((bottom - fit.y) * density) - firstY);
  return {
    part: [fit.x + firstX / density, fit.y + firstY / density, pixelsX / density, pixelsY / density],
    width: pixelsX,
    height: pixelsY,
  };
}

/** Whether a picture painted as `has` still serves where `needs` is asked for. */
export function servesAs(has: PictureSize | null, needs: PictureSize | null): boolean {
  if (needs === null) return true;
  if (has === null) return false;
  const covers =
    has.part[0] <= needs.part[0] + SPARE &&
    has.part[1] <= needs.part[1] + SPARE &&
    has.part[0] + has.part[2] >= needs.part[0] + needs.part[2] - SPARE &&
    has.part[1] + has.part[3] >= needs.part[1] + needs.part[3] - SPARE;
  const density = has.width / has.part[2] / (needs.width / needs.part[2]);
  // A tenth too coarse is not seen; more than twice too fine is memory for nothing.
  return covers && density >= 0.9 && density <= 2.2;
}
