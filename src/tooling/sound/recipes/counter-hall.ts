/** The hall of the fax counter: a tube that hums, steps far off, paper, a stamp on its pad and on a form. */
import { bandpass, filtered, highpass, lowpass } from '../filters.ts';
import { inRoom } from '../room.ts';
import { burst, softEnds, swell } from '../shapes.ts';
import { add, addAt, db, drawn, type Samples, type Stereo, silence, sum, times } from '../signal.ts';
import { struck, tone, white } from '../sources.ts';
import { type Recipe, UNDER } from './recipe.ts';

const ROUND = 14;

/** Twice the mains, and what a ballast makes of it; every pitch fits the round a whole number of times. */
function tube(): Samples {
  const partials = [
    [100, 1],
    [200, 0.55],
    [300, 0.32],
    [400, 0.2],
    [600, 0.13],
    [900, 0.06],
    [1200, 0.04],
  ] as const;
  const hum = sum(...partials.map(([pitch, loud]) => times(tone(ROUND, pitch), loud)));
  const arc = drawn(ROUND, (time) => Math.abs(Math.sin(2 * Math.PI * 50 * time)) ** 10);
  const hiss = filtered(white(ROUND, 11), [bandpass(4200, 0.9)], true);
  const wavers = swell(ROUND, [
    [3, 0],
    [5, 0.3],
  ]).map((height) => 0.8 + 0.2 * height);
  return times(sum(hum, times(times(hiss, arc), 1.2)), wavers);
}

function step(seed: number): Samples {
  const heel = struck(0.25, [
    [78, 0.9, 0.04],
    [152, 0.5, 0.025],
    [410, 0.12, 0.012],
  ]);
  const click = times(filtered(white(0.05, seed), [bandpass(1700, 1.2)]), burst(0.05, 0.001, 0.007));
  const sole = times(filtered(white(0.12, seed + 1), [bandpass(900, 0.8)]), burst(0.12, 0.03, 0.03));
  const whole = silence(0.4);
  add(whole, heel, 0);
  add(whole, times(click, 1.4), 0);
  add(whole, times(sole, 0.25), 0.08);
  return softEnds(whole, 0.001, 0.05);
}

function stamp(hard: number, seed: number): Samples {
  const table = struck(0.5, [
    [96, 1, 0.05],
    [187, 0.7, 0.045],
    [312, 0.4, 0.03],
    [545, 0.22, 0.018],
  ]);
  const rubber = times(
    filtered(white(0.06, seed), [lowpass(1800), highpass(200)]),
    burst(0.06, 0.001, 0.012),
  );
  return softEnds(times(sum(table, times(rubber, 1.6)), hard), 0.001, 0.1);
}

/** A form turned over: hiss that crumples. */
function paper(seconds: number, seed: number): Samples {
  const hiss = filtered(white(seconds, seed), [highpass(1400), lowpass(6500)]);
  const folds = filtered(
    white(seconds, seed + 1).map((each) => (Math.abs(each) > 0.9985 ? Math.abs(each) : 0)),
    [lowpass(40)],
  );
  return softEnds(
    times(
      hiss,
      folds.map((fold) => Math.min(1, 90 * fold)),
    ),
    0.08,
    0.12,
  );
}

function make(): Stereo {
  const still: Stereo = [silence(ROUND), silence(ROUND)];
  for (const side of [0, 1] as const) {
    const air = filtered(white(ROUND, 31 + side), [lowpass(260), lowpass(700), highpass(45)], true);
    const queue = filtered(white(ROUND, 41 + side), [bandpass(430, 0.7)], true);
    const shifts = swell(ROUND, [
      [2, 0.1],
      [7, 0.6],
      [11, 0.2 + side / 4],
    ]);
    add(still[side], times(air, 0.15), 0, true);
    add(still[side], times(times(queue, shifts), 0.022), 0, true);
  }
  addAt(still, times(tube(), db(-37)), 0, 0.15, true);

  const happens: Stereo = [silence(ROUND), silence(ROUND)];
  for (let nth = 0; nth < 7; nth++) {
    const far = db(-22 - nth * 1.1);
    addAt(
      happens,
      times(step(60 + nth * 3), far),
      1.1 + nth * 0.56 + (nth % 2) * 0.025,
      -0.7 + nth * 0.2,
      true,
    );
  }
  addAt(happens, times(paper(0.7, 91), db(-15)), 6.1, 0.35, true);
  addAt(happens, times(stamp(db(-31), 95), 1), 7.35, 0.4, true);
  addAt(happens, times(stamp(db(-23), 96), 1), 7.92, 0.42, true);
  addAt(happens, times(paper(0.5, 98), db(-17)), 8.6, 0.4, true);
  addAt(happens, times(stamp(db(-26), 99), 1), 11.9, 0.45, true);
  const heard = inRoom(happens, { size: 0.8, seconds: 1.5, dull: 0.45 }, 0.5, true);
  return [sum(still[0], heard[0]), sum(still[1], heard[1])];
}

export const counterHall: Recipe = { make, lufs: UNDER };
