/** One room in winter: a clock on the wall, wind over a chimney, a pan that is kept warm. */
import { bandpass, filtered, highpass, lowpass } from '../filters.ts';
import { inRoom } from '../room.ts';
import { softEnds, swell } from '../shapes.ts';
import { add, addAt, db, drawn, type Samples, type Stereo, silence, sum, times } from '../signal.ts';
import { struck, white } from '../sources.ts';
import { type Recipe, UNDER } from './recipe.ts';

const ROUND = 12;

/** The clock: one second to go, one to come back, not quite alike. */
function tick(back: boolean): Samples {
  const pitch = back ? 2080 : 2310;
  const wheel = struck(0.08, [
    [pitch, 0.6, 0.006],
    [pitch * 1.62, 0.4, 0.004],
    [pitch * 0.41, 0.5, 0.009],
  ]);
  return softEnds(wheel, 0.0006, 0.02);
}

function chimney(seed: number, shift: number): Samples {
  const hollow = filtered(white(ROUND, seed), [bandpass(210, 3)], true);
  const comes = swell(ROUND, [
    [1, shift],
    [3, shift + 0.4],
    [4, shift + 0.2],
  ]);
  return times(
    hollow,
    comes.map((height) => 0.2 + height ** 2),
  );
}

/** Water that is nearly asked to boil. */
function simmer(): Samples {
  const small = filtered(white(ROUND, 933), [bandpass(1350, 1.2), highpass(500)], true);
  const bubbles = filtered(white(ROUND, 937), [lowpass(14)], true);
  return times(
    small,
    bubbles.map((height) => Math.max(0, height * 9) ** 1.4),
  );
}

function make(): Stereo {
  const near: Stereo = [chimney(941, 0), chimney(947, 0.09)];
  const far: Stereo = [silence(ROUND), silence(ROUND)];
  for (let second = 0; second < ROUND; second++)
    addAt(far, times(tick(second % 2 === 1), db(-19)), second + 0.01, 0.15, true);
  addAt(far, times(simmer(), db(-24)), 0, -0.6, true);
  const room = inRoom(far, { size: 0.3, seconds: 0.4, dull: 0.6 }, 0.3, true);
  const air = drawn(ROUND, () => 0);
  add(air, times(filtered(white(ROUND, 953), [lowpass(150), highpass(40)], true), 0.1), 0, true);
  return [sum(near[0], room[0], air), sum(near[1], room[1], air)];
}

export const winterRoom: Recipe = { make, lufs: UNDER };
