/** How one sound is made. An ambience makes one round of its loop. */
import type { Stereo } from '../signal.ts';

export type Recipe = {
  make: () => Stereo;
  /** How loud it is brought to. What lies under the reading is softer than what happens in it. */
  lufs: number;
};

export const UNDER = -29;
export const HAPPENS = -24;
