/** The slow swaying of the camera, which is what shows the depth of the layers. Pure. */
import type { Fit } from './camera-fit.ts';

const SECONDS_X = 31;
const SECONDS_Y = 43;

/**
 * How far the camera is from its place after `seconds`, in drawing pixels; it begins in its place.
 * `nearest` is the largest parallax on show: that layer travels farthest and must not show its edge.
 */
export function sway(fit: Fit, nearest: number, seconds: number): { x: number; y: number } {
  const share = 1 / Math.max(1, nearest);
  return {
    x: fit.travelX * share * Math.sin((2 * Math.PI * seconds) / SECONDS_X),
    y: fit.travelY * share * Math.sin((2 * Math.PI * seconds) / SECONDS_Y),
  };
}
