/**
 * A way of the proof as a record that anybody can replay: the choices, and a seed under which the draws fall as
 * the way needs them. Draws are named, so seeds are simply tried against the names.
 */
import { type Start, seededChance } from '../../rules/index.ts';
import type { RunRecord } from '../../run/index.ts';
import type { OpenStory } from '../walk/open-story.ts';
import { type Played, playRecord, recordOf } from '../walk/play-record.ts';
import type { PathDraw } from './every-draw.ts';

/** Seeds tried before giving up: a way through ten draws of one in fifty is rarer than a seed. */
const mostSeeds = 2_000_000;

/** A few seeds are simply played: most draws change nothing on the way to an ending. */
const simplyPlayed = 8;

/**
 * The record with the smallest seed that fits; null when none was found. It has been replayed with the chance
 * of play, and `holds` said yes of what came out.
 */
export function witnessOf(
  open: OpenStory,
  way: { start: Start; choices: readonly string[]; draws: readonly PathDraw[] },
  holds: (played: Played) => boolean,
): RunRecord | null {
  for (let seed = 0; seed < mostSeeds; seed += 1) {
    if (seed >= simplyPlayed && !falls(seed, way.draws)) continue;
    const record = recordOf(open, way.start, seed, way.choices);
    const played = playRecord(open, record);
    // A run that broke has no state to be compared with.
    if (holds(played)) return played.run && played.faults.length === 0 ? played.run.record : record;
  }
  return null;
}

function falls(seed: number, draws: readonly PathDraw[]): boolean {
  const chance = seededChance(seed);
  return draws.every(({ key, ways, got }) => got.includes(chance.pick(key, ways)));
}
