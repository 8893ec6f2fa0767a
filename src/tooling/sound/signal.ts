/** Sound as rows of samples from −1 to 1, and how rows are laid over one another. */

/** Samples a second, everywhere. */
export const RATE = 48_000;

export type Samples = Float32Array;

/** Left and right, of one length. */
export type Stereo = readonly [Samples, Samples];

export const samplesIn = (seconds: number): number => Math.round(seconds * RATE);

/** The factor of so many decibels. */
export const db = (decibels: number): number => 10 ** (decibels / 20);

export const silence = (seconds: number): Samples => new Float32Array(samplesIn(seconds));

export const stereoSilence = (seconds: number): Stereo => [silence(seconds), silence(seconds)];

/** A row as long as asked, each sample from its time in seconds. */
export function drawn(seconds: number, at: (time: number) => number): Samples {
  return silence(seconds).map((_, index) => at(index / RATE));
}

/** One row times another, or times a number. */
export function times(row: Samples, by: Samples | number): Samples {
  return typeof by === 'number'
    ? row.map((sample) => sample * by)
    : row.map((sample, index) => sample * (by[index] ?? 0));
}

/**
 * Adds a row to another from a moment on. What runs over the end is lost, or in a loop goes on at the
 * beginning.
 */
export function add(into: Samples, row: Samples, seconds: number, loop = false): void {
  const from = samplesIn(seconds);
  for (let index = 0; index < row.length; index++) {
    const at = loop ? (from + index) % into.length : from + index;
    if (at >= into.length) return;
    into[at] = into[at]! + row[index]!;
  }
}

/** Adds a row between left (−1) and right (1), as loud in the middle as at the sides. */
export function addAt(into: Stereo, row: Samples, seconds: number, place: number, loop = false): void {
  const angle = ((place + 1) * Math.PI) / 4;
  add(into[0], times(row, Math.cos(angle)), seconds, loop);
  add(into[1], times(row, Math.sin(angle)), seconds, loop);
}

/** Several rows as one, as long as the longest. */
export function sum(...rows: Samples[]): Samples {
  const whole = new Float32Array(Math.max(...rows.map(({ length }) => length)));
  for (const row of rows) add(whole, row, 0);
  return whole;
}
