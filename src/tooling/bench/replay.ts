/** Our own share of a turn: rules and run beside Ink alone, on the same plays, in the same process. */
import { Story } from 'inkjs';
import { openRun, type RunRecord, replay } from '../../run/index.ts';
import { loadStory } from '../every-story.ts';
import { playThrough } from '../players.ts';
import { atMost, type Row } from './row.ts';

const start = { story: 'fax', cut: 'short' } as const;

/** Milliseconds that `work` takes. */
function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

export function measureReplay(): Row[] {
  const story = loadStory('fax');
  const records: RunRecord[] = [];
  const indices: number[][] = [];
  for (let seed = 0; seed < 300; seed++) {
    const { record } = playThrough(story, start, seed);
    // The same choices by index, for Ink alone.
    const run = openRun(story, start, seed);
    indices.push(
      record.choices.map((id) => {
        const at = run.passage.choices.findIndex((choice) => choice.id === id);
        run.choose(id);
        return at;
      }),
    );
    records.push(record);
  }

  const withRules = () => {
    for (const record of records) replay(story, record);
  };
  const inkAlone = () => {
    for (const choices of indices) {
      const ink = new Story(story.ink as Record<string, unknown>);
      ink.ChoosePathString('short_start');
      while (ink.canContinue) ink.Continue();
      for (const at of choices) {
        ink.ChooseChoiceIndex(at);
        while (ink.canContinue) ink.Continue();
      }
    }
  };
  withRules();
  inkAlone();
  const ratios = Array.from({ length: 7 }, () => {
    const ours = timed(withRules);
    return ours / timed(inkAlone);
  });
  return [atMost('replay of a run, as a multiple of Ink alone', '×', 1.4, ratios)];
}
