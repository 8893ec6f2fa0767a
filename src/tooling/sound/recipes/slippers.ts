/** Slippers in a corridor: seven soft steps that come nearer, and stop. Nobody speaks. */
import { bandpass, filtered, highpass, lowpass } from '../filters.ts';
import { inRoom } from '../room.ts';
import { burst, softEnds } from '../shapes.ts';
import { add, addAt, db, type Samples, type Stereo, silence, sum, times } from '../signal.ts';
import { struck, white } from '../sources.ts';
import { HAPPENS, type Recipe } from './recipe.ts';

/** The sole drags, the heel lands, the back of the slipper claps after it. */
function step(seed: number, near: number): Samples {
  const whole = silence(0.5);
  const drag = times(
    filtered(white(0.2, seed), [bandpass(1150, 0.7), lowpass(2600)]),
    burst(0.2, 0.11, 0.035),
  );
  const floor = struck(0.25, [
    [84, 1, 0.035],
    [146, 0.55, 0.028],
    [263, 0.2, 0.018],
  ]);
  const felt = times(filtered(white(0.09, seed + 1), [lowpass(520), highpass(90)]), burst(0.09, 0.004, 0.02));
  const clap = times(filtered(white(0.06, seed + 2), [bandpass(780, 1.1)]), burst(0.06, 0.002, 0.011));
  add(whole, times(drag, 0.5), 0);
  add(whole, times(softEnds(sum(times(floor, 0.3), times(felt, 1.5)), 0.002, 0.05), 1), 0.13);
  add(whole, times(clap, 0.5), 0.2);
  // A corridor keeps what is bright to itself.
  return filtered(whole, [lowpass(500 + 3200 * near * near)]);
}

function make(): Stereo {
  const dry: Stereo = [silence(5), silence(5)];
  const wet: Stereo = [silence(5), silence(5)];
  for (let nth = 0; nth < 7; nth++) {
    const near = (nth + 1) / 7;
    const made = step(810 + nth * 7, near);
    const at = 0.1 + nth * 0.56 + (nth % 2) * 0.035 + (nth === 6 ? 0.07 : 0);
    const loud = db(-15 + 15 * near ** 1.4) * (nth === 6 ? 0.85 : 1);
    addAt(dry, times(made, loud), at, 0.5 - 0.4 * near);
    addAt(wet, times(made, db(-11 + 6 * near)), at, 0.5 - 0.4 * near);
  }
  const heard = inRoom(wet, { size: 0.5, seconds: 0.9, dull: 0.6 }, 1);
  const echo = (side: 0 | 1) => sum(dry[side], times(sum(heard[side], times(wet[side], -1)), 0.45));
  return [echo(0), echo(1)];
}

export const slippers: Recipe = { make, lufs: HAPPENS - 1 };
