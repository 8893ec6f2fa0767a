/** How fast the walk is beside inkjs alone: the same story and the same choices, in one process, by turns. */
import type { Story } from 'inkjs';
import type { Cut } from '../../rules/index.ts';
import { entryKnots } from '../../run/cuts.ts';
import { uniform } from '../players.ts';
import type { OpenStory } from './open-story.ts';
import { newMeeting, walkOnce } from './walk-policy.ts';

/** Choices a second; `ratio` is the walk’s by inkjs's own. */
export type Speed = { walk: number; inkjs: number; ratio: number };

const chunk = 20;

/** `runs` runs of the uniform player, with all that the walk looks at; then their choices by inkjs alone. */
export function measureSpeed(open: OpenStory, cut: Cut, seed: number, runs: number): Speed {
  const start = { story: open.data.story, cut } as const;
  const spent = { walk: 0, inkjs: 0 };
  const taken = { walk: 0, inkjs: 0 };
  const met = newMeeting();
  for (let from = 0; from < runs; from += chunk) {
    const began = performance.now();
    const records = Array.from({ length: chunk }, (_, at) =>
      walkOnce(open, start, (seed + from + at) >>> 0, uniform, met),
    );
    const between = performance.now();
    const alone = records.map(({ seed: own, choices }) =>
      playAlone(open.story, entryKnots[cut], own, choices.length),
    );
    spent.walk += between - began;
    spent.inkjs += performance.now() - between;
    taken.walk += records.reduce((sum, { choices }) => sum + choices.length, 0);
    taken.inkjs += alone.reduce((sum, each) => sum + each, 0);
  }
  const walk = (taken.walk / spent.walk) * 1000;
  const inkjs = (taken.inkjs / spent.inkjs) * 1000;
  return {
    walk: Math.round(walk),
    inkjs: Math.round(inkjs),
    ratio: Math.round((walk / inkjs) * 1000) / 1000,
  };
}

/** inkjs without rules, tags or records: as many choices, each option equally often. The count of choices. */
function playAlone(story: Story, knot: string, seed: number, most: number): number {
  let state = seed;
  story.ResetState();
  story.ChoosePathString(knot);
  for (let taken = 0; ; taken += 1) {
    while (story.canContinue) story.Continue();
    const { length } = story.currentChoices;
    if (length === 0 || taken === most) return taken;
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    story.ChooseChoiceIndex(Math.floor((state / 2 ** 32) * length));
  }
}
