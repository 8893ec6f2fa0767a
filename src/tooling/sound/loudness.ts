/**
 * How loud a sound is to an ear: the measure of ITU-R BS.1770 (LUFS), with its filters for 48 kHz and its
 * gates; and what else the checks ask.
 */
import { type Filter, filtered } from './filters.ts';
import { db, RATE, type Samples, type Stereo, times } from './signal.ts';

const head: Filter = {
  b: [1.53512485958697, -2.69169618940638, 1.19839281085285],
  a: [-1.69065929318241, 0.73248077421585],
};
const low: Filter = { b: [1, -2, 1], a: [-1.99004745483398, 0.99007225036621] };

/** Loudness in LUFS over blocks of 0.4 seconds; silent blocks do not count. */
export function loudnessOf(sound: Stereo): number {
  const heard = sound.map((side) => filtered(side, [head, low]));
  const block = 0.4 * RATE;
  const powers: number[] = [];
  for (let from = 0; from + block <= heard[0]!.length; from += block / 4) {
    powers.push(heard.reduce((whole, side) => whole + meanSquare(side.subarray(from, from + block)), 0));
  }
  const inDb = (power: number) => -0.691 + 10 * Math.log10(power);
  const mean = (all: number[]) => all.reduce((whole, each) => whole + each, 0) / all.length;
  const sounding = powers.filter((power) => inDb(power) > -70);
  const gate = inDb(mean(sounding)) - 10;
  return inDb(mean(sounding.filter((power) => inDb(power) > gate)));
}

const meanSquare = (row: Samples): number =>
  row.reduce((whole, sample) => whole + sample * sample, 0) / row.length;

/** Root mean square of both sides, in decibels under full. */
export function rmsOf(sound: Stereo): number {
  return 10 * Math.log10((meanSquare(sound[0]) + meanSquare(sound[1])) / 2);
}

/** The highest sample, in decibels under full. */
export function peakOf(sound: Stereo): number {
  const highest = sound.reduce(
    (most, side) => side.reduce((high, sample) => Math.max(high, Math.abs(sample)), most),
    0,
  );
  return 20 * Math.log10(highest);
}

/**
 * Brought to a loudness; what stands out above the ceiling is bent under it, gently, so that a stamp stays a
 * stamp.
 */
export function broughtTo(sound: Stereo, lufs: number, ceiling: number): Stereo {
  const louder = db(lufs - loudnessOf(sound));
  const most = db(ceiling);
  const knee = most / 2;
  const bend = (sample: number): number => {
    const size = Math.abs(sample);
    if (size <= knee) return sample;
    return Math.sign(sample) * (knee + (most - knee) * Math.tanh((size - knee) / (most - knee)));
  };
  return [times(sound[0], louder).map(bend), times(sound[1], louder).map(bend)];
}

/** The step over the seam of a loop against the largest step inside it: at most 1 when nothing clicks. */
export function seamOf(sound: Stereo): number {
  return Math.max(
    ...sound.map((side) => {
      let largest = 0;
      for (let index = 1; index < side.length; index++)
        largest = Math.max(largest, Math.abs(side[index]! - side[index - 1]!));
      return Math.abs(side[0]! - side.at(-1)!) / largest;
    }),
  );
}
