/** Small movement of one layer as a function of time. Pure, so that a still picture is simply time 0. */
import type { Alive } from '../places/place.ts';

export type Moved = {
  /** Share of the layer's opacity, 0 to 1. */
  opacity: number;
  /** Drawing pixels. */
  dx: number;
  dy: number;
};

const AT_REST: Moved = { opacity: 1, dx: 0, dy: 0 };

/** One fall and rise of a flicker. */
const FLICKER_SECONDS = 0.16;

/**
 * A flicker falls in the first half of its period, so two falls are at least half a period apart:
 * with this shortest period no second holds more than three, which is the limit for flashing.
 */
const SHORTEST_FLICKER_PERIOD = 0.8;

/** Where the layer is after `seconds`; without `alive` it is always at rest. */
export function moved(alive: Alive | undefined, seconds: number): Moved {
  if (alive === undefined) return AT_REST;
  switch (alive.kind) {
    case 'breathe':
      return { ...AT_REST, opacity: fall(alive.low, turns(seconds, alive.seconds)) };
    case 'drift': {
      const angle = 2 * Math.PI * turns(seconds, alive.seconds);
      // Twice as fast in height: the path is a lying eight, not a line.
      return { ...AT_REST, dx: alive.dx * Math.sin(angle), dy: alive.dy * Math.sin(2 * angle) };
    }
    case 'flicker':
      return { ...AT_REST, opacity: flicker(alive.low, alive.seconds, seconds) };
    case 'goes-out':
      return { ...AT_REST, opacity: 1 - share(seconds - alive.after, alive.fades) };
  }
}

function flicker(low: number, everySeconds: number, seconds: number): number {
  const period = Math.max(everySeconds, SHORTEST_FLICKER_PERIOD);
  const which = Math.floor(seconds / period);
  const begins = scattered(which) * (period / 2 - FLICKER_SECONDS);
  const since = seconds - which * period - begins;
  return since < 0 || since > FLICKER_SECONDS ? 1 : fall(low, since / FLICKER_SECONDS);
}

/** From 1 down to `low` and back while `turn` goes from 0 to 1. */
function fall(low: number, turn: number): number {
  return 1 - (1 - low) * (0.5 - 0.5 * Math.cos(2 * Math.PI * turn));
}

/** How much of `whole` has passed, 0 to 1; of a whole without length all, once it has begun. */
function share(passed: number, whole: number): number {
  if (passed <= 0) return 0;
  return passed >= whole ? 1 : passed / whole;
}

function turns(seconds: number, period: number): number {
  return period > 0 ? seconds / period : 0;
}

/** A number from 0 to 1 that looks irregular and is always the same for the same whole number. */
function scattered(whole: number): number {
  let bits = (whole ^ 0x9e3779b9) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 0xffffffff;
}
