/**
 * The standing doubt: runs that know nothing of the proof, played with the chance of play. Every state they
 * come through has to be one that the proof has seen.
 */
import { type Chance, type Start, seededChance } from '../../rules/index.ts';
import { openRun, type Run } from '../../run/index.ts';
import { mostChoices, playerPicks, uniform } from '../players.ts';
import { isDeadEnd } from '../walk/faults.ts';
import type { OpenStory } from '../walk/open-story.ts';
import { watchedInk } from '../walk/watched-ink.ts';
import { drawOf, type Liveness } from './liveness.ts';
import { type KeyReader, keyOf } from './state-key.ts';

/** `states`: different ones met. `outside`: of them, those the proof has not seen. */
export type CrossCheck = { runs: number; states: number; outside: number };

export function crossCheck(
  open: OpenStory,
  starts: readonly Start[],
  live: Liveness,
  read: KeyReader,
  seen: (key: string) => boolean,
  runs: number,
): CrossCheck {
  const met = new Set<string>();
  const seeds = seededChance(0x0c405);
  for (let at = 0; at < runs; at += 1) {
    const seed = seeds.pick(`cross-check/${at}`, 2 ** 32);
    const picks = playerPicks(seed);
    const decide = (run: Run, step: number): string => uniform(run, picks(step));
    const start = starts[at % starts.length]!;
    for (const key of keysOfRun(open, start, seededChance(seed), decide, live, read)) met.add(key);
  }
  return { runs, states: met.size, outside: [...met].filter((key) => !seen(key)).length };
}

/** Keys of the states that one run comes through, up to its end or where it breaks. */
export function keysOfRun(
  open: OpenStory,
  start: Start,
  chance: Chance,
  decide: (run: Run, step: number) => string,
  live: Liveness,
  read: KeyReader,
  said: Set<object> = new Set(),
): string[] {
  const keys: string[] = [];
  const taken = new Set<string>();
  const drawn = new Map<string, number>();
  const watched: Chance = {
    pick(key, ways) {
      const got = chance.pick(key, ways);
      if (live.askedAgain.has(drawOf(key))) drawn.set(key, got);
      return got;
    },
  };
  try {
    const run = openRun(open.data, start, 0, watched, { ink: watchedInk(open.story, 0, said) });
    for (let step = 0; ; step += 1) {
      const { passage } = run;
      if (isDeadEnd(passage)) return keys;
      const { ending } = passage;
      const closed = passage.choices.filter((choice) => choice.closed).map(({ id }) => id);
      const standing = { state: run.state, setting: run.setting, drawn, taken, closed };
      keys.push(keyOf(read(open.story, ending === undefined ? standing : { ...standing, ending })));
      if (ending !== undefined || step > mostChoices) return keys;
      const id = decide(run, step);
      taken.add(id);
      run.choose(id);
    }
  } catch {
    // A broken run is the proof's to report; here it only stops.
    return keys;
  }
}
