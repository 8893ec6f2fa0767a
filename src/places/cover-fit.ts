/** How a drawing covers a box: the same for the still picture and the stage, so that one can replace the other. */
import { drawing } from './place.ts';

/**
 * Scale and offset, in pixels of the page, so that the drawing covers a box of `width` × `height` with the
 * focus as near its middle as the drawing's edges allow. `left` and `top` are never above 0.
 */
export function coverFit(
  width: number,
  height: number,
  focusX: number,
): { scale: number; left: number; top: number } {
  const scale = Math.max(width / drawing.width, height / drawing.height);
  const spare = width - drawing.width * scale;
  const left = Math.min(0, Math.max(spare, width / 2 - focusX * scale));
  const top = (height - drawing.height * scale) / 2;
  return { scale, left, top };
}
