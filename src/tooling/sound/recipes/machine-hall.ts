/** The faculty's machine room: many small fans, a transformer, keys here and there, a chair. */
import { bandpass, filtered, highpass, lowpass } from '../filters.ts';
import { inRoom } from '../room.ts';
import { softEnds, swell } from '../shapes.ts';
import { add, addAt, db, drawn, type Samples, type Stereo, silence, sum, times } from '../signal.ts';
import { struck, white } from '../sources.ts';
import { type Recipe, UNDER } from './recipe.ts';

const ROUND = 12;

/** Air through a grille, and the blades' own pitch: all pitches fit the round, so that it closes. */
function fan(seed: number, blades: number): Samples {
  const air = filtered(white(ROUND, seed), [bandpass(620, 0.5), highpass(120)], true);
  const whirr = drawn(ROUND, (time) =>
    [1, 2, 3].reduce((whole, nth) => whole + Math.sin(2 * Math.PI * blades * nth * time) / nth ** 1.6, 0),
  );
  const beats = swell(ROUND, [
    [3, seed / 7],
    [5, seed / 11],
  ]).map((height) => 0.75 + height * 0.25);
  return times(sum(times(air, 0.5), times(whirr, 0.05)), beats);
}

/** The mains: fifty, and what a transformer makes of it. */
function mains(): Samples {
  return drawn(
    ROUND,
    (time) =>
      Math.sin(2 * Math.PI * 50 * time) * 0.5 +
      Math.sin(2 * Math.PI * 100 * time) +
      Math.sin(2 * Math.PI * 300 * time) * 0.18,
  );
}

/** A key: down, and up again a little softer. */
function key(seed: number): Samples {
  const whole = silence(0.16);
  const press = times(
    filtered(white(0.04, seed), [bandpass(1900, 0.9), lowpass(4200)]),
    drawn(0.04, (time) => Math.exp(-time / 0.006)),
  );
  add(whole, press, 0.005);
  add(whole, times(press, 0.45), 0.085);
  add(
    whole,
    times(
      struck(0.05, [
        [410, 0.4, 0.01],
        [860, 0.2, 0.006],
      ]),
      0.3,
    ),
    0.006,
  );
  return softEnds(whole, 0.002, 0.02);
}

function make(): Stereo {
  const near: Stereo = [sum(fan(611, 117.5), times(mains(), 0.02)), sum(fan(613, 121), times(mains(), 0.02))];
  const far: Stereo = [silence(ROUND), silence(ROUND)];
  // Somebody writes a line, waits, writes another.
  for (const [at, place] of [
    [1.1, -0.5],
    [4.3, 0.4],
    [8.2, -0.2],
  ] as const) {
    for (const [nth, after] of [0, 0.19, 0.33, 0.61, 0.74, 0.97, 1.21].entries())
      addAt(far, times(key(640 + nth), db(-19 - (nth % 3))), at + after, place, true);
  }
  const room = inRoom(far, { size: 0.9, seconds: 1.1, dull: 0.55 }, 0.4, true);
  return [sum(near[0], room[0]), sum(near[1], room[1])];
}

export const machineHall: Recipe = { make, lufs: UNDER };
