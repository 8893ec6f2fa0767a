/**
 * Where the camera stands so that the drawing covers a viewport of any shape. Pure: no Phaser, no DOM.
 * "Drawing pixels" are those of the 1920 × 1080 drawing; "view pixels" those of whatever is passed in.
 */
import { coverFit } from '../places/cover-fit.ts';

/** The camera stands this much nearer than it must, so that it can sway and still show no edge. */
export const NEARER = 1.05;

/** The camera never travels farther than this from its place, in drawing pixels. */
export const FARTHEST = { x: 40, y: 14 } as const;

export type Fit = {
  /** View pixels to one drawing pixel. */
  scale: number;
  /** The point of the drawing, in drawing pixels, that stands in the upper left corner of the view. */
  x: number;
  y: number;
  /** What is seen, in drawing pixels. */
  width: number;
  height: number;
  /** How far the camera may move to either side without showing more than a plain cover fit shows. */
  travelX: number;
  travelY: number;
};

/**
 * The cover fit that the still picture has too, so that one can take the other's place. `nearer` is 1 for
 * a camera that does not move. A view without size is treated as one pixel wide or high, so that nothing
 * here divides by zero.
 */
export function fitCamera(viewWidth: number, viewHeight: number, focusX: number, nearer = 1): Fit {
  const wide = Math.max(1, viewWidth);
  const high = Math.max(1, viewHeight);
  const cover = coverFit(wide, high, focusX);
  const coverWidth = wide / cover.scale;
  const coverHeight = high / cover.scale;
  const width = coverWidth / nearer;
  const height = coverHeight / nearer;
  const marginX = (coverWidth - width) / 2;
  const marginY = (coverHeight - height) / 2;
  return {
    scale: cover.scale * nearer,
    // The nearer view stands in the middle of the cover fit, not of the focus: otherwise a focus near an
    // edge of the drawing would leave nothing to sway into on that side.
    x: -cover.left / cover.scale + marginX,
    y: -cover.top / cover.scale + marginY,
    width,
    height,
    travelX: Math.min(FARTHEST.x, marginX),
    travelY: Math.min(FARTHEST.y, marginY),
  };
}

/**
 * Pixels of the canvas to one CSS pixel: the screen's own ratio, at most `most`, and less when the canvas
 * would hold more than `pixels` pixels in all.
 */
export function canvasRatio(
  cssWidth: number,
  cssHeight: number,
  screenRatio: number,
  most: number,
  pixels: number,
): number {
  const area = Math.max(1, cssWidth * cssHeight);
  return Math.min(screenRatio > 0 ? screenRatio : 1, most, Math.sqrt(pixels / area));
}
