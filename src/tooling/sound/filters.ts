/** What a wall, a table or a loudspeaker takes away. Second-order filters by R. Bristow-Johnson's formulas. */
import { RATE, type Samples } from './signal.ts';

export type Filter = { b: readonly [number, number, number]; a: readonly [number, number] };

type Shape = (cos: number, alpha: number) => { b: [number, number, number]; a0?: number };

function second(pitch: number, q: number, shape: Shape): Filter {
  const turn = (2 * Math.PI * pitch) / RATE;
  const cos = Math.cos(turn);
  const alpha = Math.sin(turn) / (2 * q);
  const { b } = shape(cos, alpha);
  const a0 = 1 + alpha;
  return { b: [b[0] / a0, b[1] / a0, b[2] / a0], a: [(-2 * cos) / a0, (1 - alpha) / a0] };
}

export const lowpass = (pitch: number, q = Math.SQRT1_2): Filter =>
  second(pitch, q, (cos) => ({ b: [(1 - cos) / 2, 1 - cos, (1 - cos) / 2] }));

export const highpass = (pitch: number, q = Math.SQRT1_2): Filter =>
  second(pitch, q, (cos) => ({ b: [(1 + cos) / 2, -1 - cos, (1 + cos) / 2] }));

/** As loud as it was at its own pitch, and softer to both sides; a large `q` rings. */
export const bandpass = (pitch: number, q: number): Filter =>
  second(pitch, q, (_, alpha) => ({ b: [alpha, 0, -alpha] }));

/**
 * A row through filters, one after the other. A loop is run through twice and the second time kept: the
 * filter then stands at the beginning as it does at the end.
 */
export function filtered(row: Samples, filters: readonly Filter[], loop = false): Samples {
  return filters.reduce((before, filter) => through(before, filter, loop), row);
}

function through(row: Samples, { b, a }: Filter, loop: boolean): Samples {
  const out = new Float32Array(row.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let pass = 0; pass < (loop ? 2 : 1); pass++) {
    for (let index = 0; index < row.length; index++) {
      const x = row[index]!;
      const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
      out[index] = y;
      [x1, x2, y1, y2] = [x, x1, y, y1];
    }
  }
  return out;
}
