/** Where sound begins: tones and noise. */
import { seededRandom } from '../drawing/random.ts';
import { drawn, RATE, type Samples, silence } from './signal.ts';

/** A steady tone, or one that glides when the pitch is given by time. */
export function tone(seconds: number, pitch: number | ((time: number) => number)): Samples {
  if (typeof pitch === 'number') return drawn(seconds, (time) => Math.sin(2 * Math.PI * pitch * time));
  let turn = 0;
  return drawn(seconds, (time) => {
    turn += pitch(time) / RATE;
    return Math.sin(2 * Math.PI * turn);
  });
}

/** Hiss: every pitch as loud as every other. */
export function white(seconds: number, seed: number): Samples {
  const random = seededRandom(seed);
  return silence(seconds).map(() => random() * 2 - 1);
}

/**
 * Something struck: its own tones, each dying away. `modes` are pitch, loudness, and the seconds in which it
 * falls to a third.
 */
export function struck(
  seconds: number,
  modes: readonly (readonly [pitch: number, loud: number, fall: number])[],
): Samples {
  return drawn(seconds, (time) =>
    modes.reduce(
      (whole, [pitch, loud, fall]) =>
        whole + loud * Math.exp(-time / fall) * Math.sin(2 * Math.PI * pitch * time),
      0,
    ),
  );
}

/**
 * What sticks and slips: a row of short knocks, each a little before or after its time and a little louder or
 * softer than the last. Passed through a filter it is wood on a floor, a hinge, a blade.
 */
export function stickSlip(
  seconds: number,
  seed: number,
  knocksASecond: (time: number) => number,
  uneven: number,
): Samples {
  const random = seededRandom(seed);
  let until = 0;
  return drawn(seconds, (time) => {
    until -= knocksASecond(time) / RATE;
    if (until > 0) return 0;
    until = 1 + (random() * 2 - 1) * uneven;
    return 1 - random() * uneven;
  });
}
