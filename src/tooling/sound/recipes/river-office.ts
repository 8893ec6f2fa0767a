/** The office over the river, its window shut: a low wash, traffic on the bridge and its joints, a horn once. */
import { bandpass, filtered, highpass, lowpass } from '../filters.ts';
import { inRoom } from '../room.ts';
import { along, burst, softEnds, swell } from '../shapes.ts';
import { add, addAt, db, drawn, type Samples, type Stereo, silence, sum, times } from '../signal.ts';
import { struck, tone, white } from '../sources.ts';
import { type Recipe, UNDER } from './recipe.ts';

const ROUND = 16;

/** Water along a wall: three bands, each with its own slow coming and going. */
function wash(seed: number, shift: number): Samples {
  const bands = [
    [170, 0.7, 1, 3, 5],
    [420, 0.35, 2, 5, 7],
    [980, 0.09, 3, 4, 11],
  ] as const;
  return sum(
    ...bands.map(([pitch, loud, ...waves], nth) => {
      const band = filtered(white(ROUND, seed + nth), [bandpass(pitch, 0.6)], true);
      const comes = swell(
        ROUND,
        waves.map((fits, each) => [fits, shift + each * 0.27 + nth * 0.4] as const),
      );
      return times(
        times(
          band,
          comes.map((height) => 0.25 + height * height),
        ),
        loud,
      );
    }),
  );
}

/** A small wave against the stones: a bubble that rises as it closes. */
function lap(pitch: number): Samples {
  const rising = tone(0.14, (time) => pitch * (1 + 5 * time));
  return softEnds(times(rising, burst(0.14, 0.012, 0.03)), 0.004, 0.03);
}

/** A lorry over the bridge: it comes, crosses two joints, goes. */
function lorry(seconds: number, seed: number): Samples {
  const road = filtered(white(seconds, seed), [lowpass(150), lowpass(260), highpass(35)]);
  const firing = filtered(
    drawn(seconds, (time) => ((time * 31) % 1 < 0.25 ? 1 : 0)),
    [lowpass(120), highpass(30)],
  );
  const passes = along(seconds, [
    [0, 0],
    [seconds * 0.45, 1],
    [seconds * 0.55, 1],
    [seconds, 0],
  ]).map((height) => height * height);
  const whole = times(sum(times(road, 2.2), times(firing, 0.35)), passes);
  const joint = struck(0.4, [
    [62, 1, 0.07],
    [113, 0.5, 0.05],
  ]);
  for (const [at, loud] of [
    [0.42, 0.35],
    [0.49, 0.5],
    [0.56, 0.42],
    [0.63, 0.28],
  ] as const) {
    add(whole, times(joint, loud), seconds * at);
    add(whole, times(joint, loud * 0.7), seconds * at + 0.16);
  }
  return softEnds(whole, 0.1, 0.2);
}

/** A barge, a good way down the river: two pitches that do not quite agree. */
function horn(): Samples {
  const length = 2.2;
  const shape = along(length, [
    [0, 0],
    [0.25, 1],
    [1.5, 0.9],
    [length, 0],
  ]);
  const pipe = (pitch: number, late: number): Samples =>
    sum(
      ...[1, 2, 3, 4, 5].map((nth) =>
        times(
          tone(length, (time) => pitch * nth * (1 - 0.012 * Math.exp(-(time + late) / 0.12))),
          1 / nth ** 1.3,
        ),
      ),
    );
  return filtered(times(sum(pipe(148, 0), times(pipe(187, 0.05), 0.7)), shape), [lowpass(520), lowpass(800)]);
}

function make(): Stereo {
  const near: Stereo = [wash(201, 0), wash(301, 0.08)];
  for (const side of [0, 1] as const) {
    const air = filtered(white(ROUND, 401 + side), [lowpass(180), highpass(40)], true);
    add(near[side], times(air, 0.12), 0, true);
  }
  for (const [at, pitch, loud, place] of [
    [0.9, 410, -34, -0.4],
    [1.15, 520, -37, -0.3],
    [3.7, 360, -35, 0.3],
    [6.2, 460, -33, -0.1],
    [6.42, 590, -38, 0],
    [6.6, 430, -36, 0.1],
    [9.4, 380, -35, 0.5],
    [13.1, 500, -35, -0.5],
    [13.3, 390, -37, -0.4],
    [15.8, 440, -36, 0.2],
  ] as const) {
    addAt(near, times(lap(pitch), db(loud)), at, place, true);
  }
  const far: Stereo = [silence(ROUND), silence(ROUND)];
  addAt(far, times(lorry(5.5, 501), db(-15)), 1.8, -0.35, true);
  addAt(far, times(lorry(4.5, 507), db(-19)), 8.1, 0.4, true);
  addAt(far, times(lorry(5, 513), db(-17)), 13.2, -0.1, true);
  addAt(far, times(horn(), db(-27)), 10.4, 0.55, true);
  const outside = inRoom(far, { size: 1.3, seconds: 2.2, dull: 0.6 }, 0.6, true);
  return [sum(near[0], outside[0]), sum(near[1], outside[1])];
}

export const riverOffice: Recipe = { make, lufs: UNDER };
