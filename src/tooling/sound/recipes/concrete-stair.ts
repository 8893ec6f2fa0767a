/** A stair of concrete: steps two floors away, a door, a drip, the air of five landings. */
import { bandpass, filtered, highpass, lowpass } from '../filters.ts';
import { inRoom } from '../room.ts';
import { softEnds } from '../shapes.ts';
import { add, addAt, db, drawn, type Samples, type Stereo, silence, sum, times } from '../signal.ts';
import { struck, tone, white } from '../sources.ts';
import { type Recipe, UNDER } from './recipe.ts';

const ROUND = 14;

/** A sole on a stair: heel, and grit. */
function step(seed: number): Samples {
  const heel = struck(0.2, [
    [118, 1, 0.02],
    [241, 0.5, 0.014],
    [590, 0.2, 0.008],
  ]);
  const grit = times(
    filtered(white(0.14, seed), [bandpass(2300, 0.7)]),
    drawn(0.14, (time) => (time < 0.02 ? time / 0.02 : Math.exp(-(time - 0.02) / 0.025))),
  );
  return softEnds(sum(heel, times(grit, 0.25)), 0.002, 0.04);
}

function drip(pitch: number): Samples {
  return softEnds(
    times(
      tone(0.12, (time) => pitch * (1 + 3 * time)),
      drawn(0.12, (time) => Math.exp(-time / 0.022)),
    ),
    0.001,
    0.03,
  );
}

function farDoor(): Samples {
  return softEnds(
    struck(0.6, [
      [64, 1, 0.09],
      [103, 0.6, 0.07],
      [188, 0.3, 0.04],
    ]),
    0.003,
    0.1,
  );
}

function make(): Stereo {
  const far: Stereo = [silence(ROUND), silence(ROUND)];
  // Somebody comes up one flight, and goes in.
  for (let nth = 0; nth < 9; nth++)
    addAt(far, times(step(810 + nth), db(-22 + nth * 0.4)), 2 + nth * 0.56 + (nth % 2) * 0.03, 0.3, true);
  addAt(far, times(farDoor(), db(-17)), 7.6, 0.4, true);
  for (const [at, pitch] of [
    [0.7, 1460],
    [5.1, 1390],
    [9.8, 1440],
    [12.6, 1480],
  ] as const)
    addAt(far, times(drip(pitch), db(-27)), at, -0.6, true);
  const hall = inRoom(far, { size: 1.6, seconds: 2.8, dull: 0.45 }, 0.9, true);
  const air = (seed: number): Samples =>
    times(filtered(white(ROUND, seed), [lowpass(240), highpass(45)], true), 0.1);
  const whole: Stereo = [sum(hall[0], air(851)), sum(hall[1], air(852))];
  for (const side of [0, 1] as const)
    add(whole[side], times(filtered(white(ROUND, 861 + side), [bandpass(900, 0.4)], true), 0.008), 0, true);
  return whole;
}

export const concreteStair: Recipe = { make, lufs: UNDER };
