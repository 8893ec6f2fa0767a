/**
 * What one side computes, in Node and in a browser alike: runs played out by a player that only seed and step
 * decide, replayed, and played again in other families. Plain data, so that the two sides can be compared.
 */
import { seededChance } from '../../../src/rules/index.ts';
import { type Change, openRun, replay, type StoryData, sameEvening } from '../../../src/run/index.ts';

export type Figure = {
  choices: string[];
  ending: string | undefined;
  state: string | undefined;
  agrees: boolean;
  /** For each change: what was kept, where it parted, how it ended. */
  others: [kept: number, parted: string, ending: string | undefined, state: string | undefined][];
};

const changes: readonly Change[] = [
  { household: 'hostile' },
  { household: 'core' },
  { dollars: 'none' },
  { informants: 'none' },
];

/** One figure for each seed from `first`, `count` of them. Throws when a story is broken. */
export function figures(story: StoryData, first: number, count: number): Figure[] {
  return Array.from({ length: count }, (_, at): Figure => {
    const seed = first + at;
    const run = openRun(story, { story: story.story, cut: 'short' }, seed);
    const chance = seededChance(seed);
    for (let step = 0; run.passage.choices.length > 0; step++) {
      const open = run.passage.choices.filter((choice) => !choice.closed);
      run.choose(open[chance.pick(`agreement/${step}`, open.length)]?.id ?? 'none.open');
    }
    const change = changes[at % changes.length] ?? {};
    const { other, partings, kept } = sameEvening(story, run.record, change);
    const parted = partings.map(({ kind, turn }) => `${kind} ${turn}`).join(', ');
    return {
      choices: run.record.choices,
      ending: run.passage.ending,
      state: run.record.state,
      agrees: replay(story, run.record).agrees,
      others: [[kept, parted, other.passage.ending, other.record.state]],
    };
  });
}
