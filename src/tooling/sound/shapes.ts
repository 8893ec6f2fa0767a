/** How loud something is as time goes by. */
import { drawn, RATE, type Samples } from './signal.ts';

/** Straight lines between points of time in seconds and loudness; the first and last are held. */
export function along(seconds: number, points: readonly (readonly [time: number, loud: number])[]): Samples {
  return drawn(seconds, (time) => heightAt(points, time));
}

export function heightAt(points: readonly (readonly [number, number])[], time: number): number {
  const after = points.findIndex(([at]) => at > time);
  if (after < 0) return points.at(-1)?.[1] ?? 0;
  const [from, low] = points[Math.max(0, after - 1)]!;
  const [to, high] = points[after]!;
  return after === 0 ? high : low + ((high - low) * (time - from)) / (to - from);
}

/** Comes in `attack` seconds and dies away, to a third in `fall`. */
export function burst(seconds: number, attack: number, fall: number): Samples {
  return drawn(seconds, (time) =>
    time < attack ? (1 - Math.cos((Math.PI * time) / attack)) / 2 : Math.exp(-(time - attack) / fall),
  );
}

/**
 * Swells that come round again with the loop: from 0 to 1, out of waves that fit a whole number of times.
 */
export function swell(seconds: number, waves: readonly (readonly [fits: number, shift: number])[]): Samples {
  return drawn(seconds, (time) => {
    const whole = waves.reduce(
      (height, [fits, shift]) => height + Math.cos(2 * Math.PI * ((fits * time) / seconds + shift)),
      0,
    );
    return (whole / waves.length + 1) / 2;
  });
}

/** The first and last moments made soft, so that a sound neither begins nor ends with a click. */
export function softEnds(row: Samples, attack: number, release: number): Samples {
  const length = row.length / RATE;
  return row.map((sample, index) => {
    const time = index / RATE;
    return sample * Math.min(1, time / attack, (length - time) / release);
  });
}
