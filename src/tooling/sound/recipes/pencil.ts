/** A pencil sharpened with a knife, at a table, by somebody who has time: five strokes, and the curls fall. */
import { bandpass, filtered, highpass, lowpass } from '../filters.ts';
import { inRoom } from '../room.ts';
import { along, burst, softEnds } from '../shapes.ts';
import { add, db, type Samples, type Stereo, silence, sum, times } from '../signal.ts';
import { stickSlip, struck, white } from '../sources.ts';
import { HAPPENS, type Recipe } from './recipe.ts';

/** The blade bites, runs through the grain, and comes free. */
function stroke(seconds: number, seed: number): Samples {
  const grain = stickSlip(seconds, seed, (time) => 150 + (420 * time) / seconds, 0.6);
  const wood = sum(
    times(filtered(grain, [bandpass(840, 2.5)]), 1.2),
    times(filtered(grain, [bandpass(1650, 2)]), 1.3),
    times(filtered(grain, [bandpass(3100, 1.5)]), 1.2),
  );
  const shave = filtered(white(seconds, seed + 1), [highpass(1300), lowpass(5200)]);
  const shape = along(seconds, [
    [0, 0],
    [seconds * 0.12, 0.55],
    [seconds * 0.6, 0.8],
    [seconds * 0.9, 1],
    [seconds, 0],
  ]);
  return times(sum(times(wood, 2.2), times(shave, 0.12)), shape);
}

function make(): Stereo {
  const whole = silence(3.6);
  const strokes = [
    [0.08, 0.34, 0.8],
    [0.72, 0.3, 1],
    [1.3, 0.36, 0.9],
    [2.02, 0.24, 0.7],
    [2.42, 0.2, 0.55],
  ] as const;
  for (const [nth, [at, seconds, loud]] of strokes.entries()) {
    add(whole, times(stroke(seconds, 700 + nth * 5), loud), at);
    // The knife comes free of the wood; a curl lands on paper.
    const free = times(filtered(white(0.03, 740 + nth), [bandpass(3600, 2)]), burst(0.03, 0.001, 0.005));
    add(whole, times(free, 0.45 * loud), at + seconds - 0.01);
    const curl = times(filtered(white(0.05, 750 + nth), [bandpass(2300, 1)]), burst(0.05, 0.002, 0.008));
    add(whole, times(curl, 0.1), at + seconds + 0.16 + 0.03 * nth);
  }
  const laid = struck(0.2, [
    [520, 0.5, 0.014],
    [1240, 0.35, 0.009],
    [2900, 0.15, 0.004],
  ]);
  add(whole, times(softEnds(laid, 0.0008, 0.05), 0.35), 2.98);
  add(whole, times(softEnds(laid, 0.0008, 0.05), 0.14), 3.07);
  return inRoom([whole, times(whole, 0.88)], { size: 0.28, seconds: 0.45, dull: 0.55 }, db(-14));
}

export const pencil: Recipe = { make, lufs: HAPPENS - 2 };
