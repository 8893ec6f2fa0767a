/**
 * How much the stage draws, and when it draws less. It only ever steps down: a picture that grows rich
 * and poor by turns is worse than a poor one.
 */

export type Tier = 'full' | 'middle' | 'low';

export type Quality = {
  /** Canvas pixels to one CSS pixel, at most. */
  ratio: number;
  /** Canvas pixels in all, at most. */
  pixels: number;
  /** Grain and vignette over the whole picture. */
  print: boolean;
  sway: boolean;
  /** Frames a second, at most; 0 is as many as the screen shows. */
  fpsLimit: number;
};

export const QUALITY: Readonly<Record<Tier, Quality>> = {
  full: { ratio: 2, pixels: 3840 * 2160, print: true, sway: true, fpsLimit: 0 },
  middle: { ratio: 1.5, pixels: 2560 * 1440, print: false, sway: true, fpsLimit: 0 },
  low: { ratio: 1, pixels: 1024 * 576, print: false, sway: false, fpsLimit: 30 },
};

/** Milliseconds from frame to frame above which a tier is too much. A 48 Hz screen (20.8) is not. */
const TOO_LONG: Readonly<Record<Exclude<Tier, 'low'>, number>> = { full: 22, middle: 25 };

/** Above this the middle tier would not help either. */
const HOPELESS = 45;

/**
 * The tier after a run of frames, given how long each took in milliseconds. The middle one of the sorted
 * times decides: a single long frame (a picture being decoded, a tab coming back) says nothing.
 */
export function tierAfter(tier: Tier, frames: readonly number[]): Tier {
  if (tier === 'low' || frames.length === 0) return tier;
  const sorted = [...frames].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)]!;
  if (median <= TOO_LONG[tier]) return tier;
  return median > HOPELESS || tier === 'middle' ? 'low' : 'middle';
}

/** So many frames are judged together, or fewer when they have taken this long: misery should be short. */
const FRAMES_WATCHED = 60;
const FRAMES_AT_LEAST = 8;
const WATCHED_MS = 2000;
/** The first frames after a pause or a new picture are slow for reasons of their own. */
const FRAMES_FORGIVEN = 6;

/** Collects frame times and says when the tier should change. */
export class FrameWatch {
  #tier: Tier;
  #forgiven = FRAMES_FORGIVEN;
  #frames: number[] = [];
  #watched = 0;

  constructor(tier: Tier) {
    this.#tier = tier;
  }

  get tier(): Tier {
    return this.#tier;
  }

  /** Forgets what was seen: after sleep, resize, a new picture. */
  rest(): void {
    this.#forgiven = FRAMES_FORGIVEN;
    this.#begin();
  }

  /** One frame took so many milliseconds. Returns true when the tier has just changed. */
  saw(milliseconds: number): boolean {
    if (this.#forgiven > 0) {
      this.#forgiven -= 1;
      return false;
    }
    this.#frames.push(milliseconds);
    this.#watched += milliseconds;
    const enough = this.#frames.length >= FRAMES_AT_LEAST && this.#watched >= WATCHED_MS;
    if (!enough && this.#frames.length < FRAMES_WATCHED) return false;
    const next = tierAfter(this.#tier, this.#frames);
    const changed = next !== this.#tier;
    this.#tier = next;
    // Forgiven again only after a change: a tier that holds is watched without gaps.
    this.#begin();
    if (changed) this.rest();
    return changed;
  }

  #begin(): void {
    this.#frames = [];
    this.#watched = 0;
  }
}
