/** A flat at night: wind at a taped window, a pipe that ticks, and somebody old breathing. */
import { bandpass, filtered, highpass, lowpass } from '../filters.ts';
import { inRoom } from '../room.ts';
import { softEnds, swell } from '../shapes.ts';
import { add, addAt, db, drawn, type Samples, type Stereo, silence, sum, times } from '../signal.ts';
import { struck, white } from '../sources.ts';
import { type Recipe, UNDER } from './recipe.ts';

const ROUND = 16;

function wind(seed: number, shift: number): Samples {
  const low = filtered(white(ROUND, seed), [bandpass(160, 0.7)], true);
  const gap = filtered(white(ROUND, seed + 1), [bandpass(690, 5)], true);
  const comes = swell(ROUND, [
    [2, shift],
    [3, shift + 0.3],
    [7, shift + 0.1],
  ]);
  return sum(
    times(
      low,
      comes.map((height) => 0.35 + height * height),
    ),
    times(
      times(
        gap,
        comes.map((height) => height ** 4),
      ),
      0.2,
    ),
  );
}

/** Four breaths a round: in is shorter and brighter, out is longer. */
function breath(): Samples {
  const each = ROUND / 4;
  const air = filtered(white(ROUND, 733), [bandpass(820, 0.8), lowpass(2400)], true);
  return times(
    air,
    drawn(ROUND, (time) => {
      const at = (time % each) / each;
      if (at < 0.32) return Math.sin((Math.PI * at) / 0.32) * 0.6;
      if (at > 0.4 && at < 0.86) return Math.sin((Math.PI * (at - 0.4)) / 0.46) ** 1.5;
      return 0;
    }),
  );
}

/** A heating pipe that cools by a hair. */
function tick(pitch: number): Samples {
  return softEnds(
    struck(0.3, [
      [pitch, 1, 0.02],
      [pitch * 2.76, 0.5, 0.012],
      [pitch * 5.4, 0.2, 0.006],
    ]),
    0.0008,
    0.05,
  );
}

function make(): Stereo {
  const near: Stereo = [wind(701, 0), wind(711, 0.07)];
  const air = filtered(white(ROUND, 721), [lowpass(160), highpass(40)], true);
  for (const side of [0, 1] as const) add(near[side], times(air, 0.12), 0, true);
  addAt(near, times(breath(), db(-21)), 0, 0.45, true);
  const far: Stereo = [silence(ROUND), silence(ROUND)];
  for (const [at, pitch, loud] of [
    [2.3, 640, -26],
    [2.9, 655, -30],
    [7.7, 610, -27],
    [12.1, 648, -29],
    [12.35, 652, -33],
  ] as const)
    addAt(far, times(tick(pitch), db(loud)), at, -0.6, true);
  const room = inRoom(far, { size: 0.35, seconds: 0.5, dull: 0.6 }, 0.35, true);
  return [sum(near[0], room[0]), sum(near[1], room[1])];
}

export const quietFlat: Recipe = { make, lufs: UNDER };
