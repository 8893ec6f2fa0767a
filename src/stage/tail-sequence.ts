/** The tail of a file as a function of time: a mark that grows, a lamp that blinks, rain in a drama. Pure. */
import { scattered } from './cut-paper.ts';

/** A new mark has grown after so many seconds. */
export const MARK_SECONDS = 1.5;
/** The stick’s lamp has found its state after so many. */
export const LAMP_SECONDS = 1.2;

/** The mark begins after this pause: the eye first finds the end of the row. */
const PAUSE = 0.3;

/** Shares from 0 to 1: how much of a new mark is there, and how brightly it still glows. */
export type MarkMoment = { grown: number; glow: number };

export const MARKED: MarkMoment = { grown: 1, glow: 0 };

/** The moment `seconds` after the mark began to be made; the glow goes out a while after it has grown. */
export function markMoment(seconds: number): MarkMoment {
  const grown = eased(share(PAUSE, MARK_SECONDS, seconds));
  return { grown, glow: grown * (1 - eased(share(MARK_SECONDS, MARK_SECONDS + 2, seconds))) };
}

/** How brightly the lamp of the stick burns: lit, dark once, and lit for good. */
export function lampAt(seconds: number): number {
  const out = share(0.35, 0.45, seconds) - share(0.75, 0.9, seconds);
  return 1 - eased(Math.max(0, out));
}

/** A stroke of rain: where it begins, in shares of the picture’s width and height, and how long it is. */
export type Drop = { x: number; y: number; length: number };

const DROPS = 34;

/** The rain at this moment. A drop falls through the picture in about a second and a half. */
export function rainAt(seconds: number): Drop[] {
  return Array.from({ length: DROPS }, (_, drop) => {
    const length = 0.07 + 0.08 * scattered(drop * 3 + 1);
    const fallen = (seconds * (0.55 + 0.3 * scattered(drop * 3 + 2)) + scattered(drop * 3)) % 1;
    return { x: scattered(drop * 7 + 5), y: fallen * (1 + length) - length, length };
  });
}

/** Where the umbrella walks, in shares of the picture’s width, and how far it has risen in its step. */
export function umbrellaAt(seconds: number): { x: number; step: number } {
  return {
    x: 0.5 + 0.13 * Math.sin((2 * Math.PI * seconds) / 26),
    step: 0.5 - 0.5 * Math.cos((2 * Math.PI * seconds) / 1.7),
  };
}

function share(begins: number, ends: number, seconds: number): number {
  return Math.min(1, Math.max(0, (seconds - begins) / (ends - begins)));
}

function eased(part: number): number {
  return part * part * (3 - 2 * part);
}
