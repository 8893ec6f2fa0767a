/** Three knocks on a thin door, not hard; then the handle. */
import { bandpass, filtered, lowpass } from '../filters.ts';
import { inRoom } from '../room.ts';
import { burst, softEnds } from '../shapes.ts';
import { addAt, db, type Samples, type Stereo, silence, sum, times } from '../signal.ts';
import { stickSlip, struck, white } from '../sources.ts';
import { HAPPENS, type Recipe } from './recipe.ts';

function knuckle(seed: number): Samples {
  const panel = struck(0.4, [
    [147, 1, 0.045],
    [268, 0.7, 0.03],
    [431, 0.4, 0.02],
    [905, 0.2, 0.01],
  ]);
  const bone = times(filtered(white(0.03, seed), [bandpass(1700, 0.8)]), burst(0.03, 0.0006, 0.005));
  return softEnds(sum(panel, times(bone, 0.8)), 0.0008, 0.08);
}

function handle(): Samples {
  const rubs = stickSlip(0.5, 977, (time) => 90 - 60 * time, 0.3);
  const spring = filtered(rubs, [bandpass(1240, 6), lowpass(3200)]);
  return softEnds(spring, 0.02, 0.12);
}

function make(): Stereo {
  const whole: Stereo = [silence(2.6), silence(2.6)];
  addAt(whole, times(knuckle(971), 0.5), 0.1, 0.35);
  addAt(whole, times(knuckle(972), 0.55), 0.38, 0.35);
  addAt(whole, times(knuckle(973), 0.46), 0.69, 0.35);
  addAt(whole, times(handle(), 1.6), 1.35, 0.4);
  return inRoom(whole, { size: 0.35, seconds: 0.5, dull: 0.5 }, db(-9));
}

export const knock: Recipe = { make, lufs: HAPPENS };
