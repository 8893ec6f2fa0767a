/** A record played again with an eye on what is wrong: where the tools' faults come true. */
import { type Chance, type Start, seededChance } from '../../rules/index.ts';
import { openRun, type Passage, type Run, type RunRecord } from '../../run/index.ts';
import { faultsOf } from './faults.ts';
import type { OpenStory } from './open-story.ts';
import { watchedInk } from './watched-ink.ts';

export type Played = {
  /** Null when the story broke before its first choice. */
  run: Run | null;
  /** In the order in which they were met; what broke the run is the last one. */
  faults: string[];
  ending?: string;
};

/** Never throws for a fault of the story; a choice that is refused is a fault too. */
export function playRecord(
  open: OpenStory,
  { start, seed, choices }: Pick<RunRecord, 'start' | 'seed' | 'choices'>,
  chance: Chance = seededChance(seed),
): Played {
  const taken = new Set<string>();
  const faults: string[] = [];
  const look = (passage: Passage): void => void faults.push(...faultsOf(passage, (id) => taken.has(id)));
  let run: Run | null = null;
  try {
    run = openRun(open.data, start, seed, chance, { ink: watchedInk(open.story, seed, new Set()) });
    look(run.passage);
    for (const id of choices) {
      taken.add(id);
      look(run.choose(id));
    }
  } catch (error) {
    faults.push((error as Error).message);
  }
  const ending = run?.passage.ending;
  return { run, faults, ...(ending === undefined ? {} : { ending }) };
}

/** The record of a run that may have broken: without the state, which it may not have come to. */
export const recordOf = (
  { data }: OpenStory,
  start: Start,
  seed: number,
  choices: readonly string[],
): RunRecord => ({ v: 1, edition: data.edition, start, seed, choices: [...choices] });
