/** The power goes: a hum that nobody had noticed sags and stops, a relay falls, and the house is quiet. */
import { filtered, lowpass } from '../filters.ts';
import { inRoom } from '../room.ts';
import { along, softEnds } from '../shapes.ts';
import { addAt, db, type Samples, type Stereo, silence, sum, times } from '../signal.ts';
import { struck, tone } from '../sources.ts';
import { HAPPENS, type Recipe } from './recipe.ts';

const LENGTH = 3;

/** Fifty and its doubles, which fall as the motors run down. */
function hum(): Samples {
  const falls = (time: number): number => (time < 1 ? 1 : Math.max(0.3, 1 - (time - 1) * 0.55));
  const pitches = sum(
    tone(LENGTH, (time) => 50 * falls(time)),
    times(
      tone(LENGTH, (time) => 100 * falls(time)),
      0.8,
    ),
    times(
      tone(LENGTH, (time) => 200 * falls(time)),
      0.25,
    ),
    times(
      tone(LENGTH, (time) => 300 * falls(time)),
      0.12,
    ),
  );
  const loud = along(LENGTH, [
    [0, 0.8],
    [1, 0.9],
    [1.08, 0.35],
    [2.2, 0],
  ]);
  return times(filtered(pitches, [lowpass(700)]), loud);
}

function relay(): Samples {
  return softEnds(
    struck(0.2, [
      [830, 0.7, 0.01],
      [1710, 0.5, 0.006],
      [210, 0.8, 0.025],
    ]),
    0.0006,
    0.05,
  );
}

function make(): Stereo {
  const whole: Stereo = [silence(LENGTH), silence(LENGTH)];
  addAt(whole, softEnds(times(hum(), 0.3), 0.25, 0.2), 0, 0);
  addAt(whole, times(relay(), 0.5), 1.02, -0.4);
  return inRoom(whole, { size: 0.4, seconds: 0.6, dull: 0.6 }, db(-12));
}

export const powerCut: Recipe = { make, lufs: HAPPENS };
