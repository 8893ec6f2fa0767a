/**
 * A run by places instead of ids, as codes carry it: a choice is its place among those that Ink presents, closed
 * ones counted. It can be played again in its own edition only; its ending can be counted in any.
 */
import { cuts } from './cuts.ts';
import { endings, endingUnlisted } from './endings.ts';
import { openRun, type Run, type StoryData } from './run.ts';
import type { RunRecord } from './run-record.ts';

export type CodedRun = Pick<RunRecord, 'edition' | 'start' | 'seed'> & {
  /** Places, 0 … 7, in the order they were taken. */
  choices: number[];
  /** Place in the story's list of endings, 0 … 62, or 63 when it is not in the list; null while unfinished. */
  ending: number | null;
};

/** The places of the choices that were taken, 0 … 7 each. Throws when the run is no run of `openRun`. */
export function indicesOf(run: Run): number[] {
  return run.turns.slice(1).map(({ chosen }, before) => {
    const offered = run.turns[before]?.passage.choices ?? [];
    const place = offered.findIndex(({ id }) => id === chosen?.id);
    if (place < 0) throw new Error(`The choice ${chosen?.id} was not offered.`);
    return place;
  });
}

/** What a code keeps of a run: everything but the words. */
export function codedRun(run: Run): CodedRun {
  const { edition, start, seed } = run.record;
  return { edition, start, seed, choices: indicesOf(run), ending: endingOf(run) };
}

function endingOf({ start, passage }: Run): number | null {
  if (passage.ending === undefined) return null;
  const place = endings[start.story].indexOf(passage.ending);
  return place < 0 ? endingUnlisted : place;
}

/** The id of the ending that a coded run names; null when unfinished or not in the list. Any edition. */
export const endingNamed = ({ start, ending }: CodedRun): string | null =>
  ending === null ? null : (endings[start.story][ending] ?? null);

/**
 * - `replays`: every choice was open where it was taken, and the run stands where the code says.
 * - `parts`: it was not made by playing. `at` is the place of the first choice that cannot be taken; the number
 *   of choices when all can and the ending is another. `run` stands before that choice; there is none when the
 *   story has no such cut.
 * - `other-edition`: made with another state of the story, or another story: not tried.
 */
export type Recovered =
  | { status: 'replays'; run: Run; record: RunRecord }
  | { status: 'parts'; at: number; reason: 'not-offered' | 'closed' | 'other-ending'; run: Run }
  | { status: 'parts'; at: 0; reason: 'no-such-cut' }
  | { status: 'other-edition'; edition: string };

/** Plays a coded run again and gives its record with ids. Throws only when the story itself is broken. */
export function recordOf(story: StoryData, coded: CodedRun): Recovered {
  const { edition, start, seed } = coded;
  if (edition !== story.edition || start.story !== story.story) return { status: 'other-edition', edition };
  if (!cuts[start.story].includes(start.cut)) return { status: 'parts', at: 0, reason: 'no-such-cut' };
  const run = openRun(story, start, seed);
  for (const [at, place] of coded.choices.entries()) {
    const choice = run.passage.choices[place];
    if (choice === undefined) return { status: 'parts', at, reason: 'not-offered', run };
    if (choice.closed) return { status: 'parts', at, reason: 'closed', run };
    run.choose(choice.id);
  }
  if (endingOf(run) !== coded.ending)
    return { status: 'parts', at: coded.choices.length, reason: 'other-ending', run };
  return { status: 'replays', run, record: run.record };
}
