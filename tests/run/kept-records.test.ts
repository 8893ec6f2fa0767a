import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/run/index.ts';
import { cutsOf, loadStory, storiesIn } from '../../src/tooling/every-story.ts';
import { type KeptRecord, keptRecordsFile } from '../../src/tooling/keep-records.ts';

const all = JSON.parse(readFileSync(keptRecordsFile, 'utf8')) as KeptRecord[];
const played = storiesIn().flatMap((name) => cutsOf(name).map((cut) => [name, cut] as const));

describe.each(played)('fifty kept records of %s, %s', (name, cut) => {
  const story = loadStory(name, cut);
  const kept = all.filter(({ record: { start } }) => start.story === name && start.cut === cut);

  it('are of the current edition: run `npm run story:keep-records` after a story or RULES_VERSION has changed', () => {
    expect(kept).toHaveLength(50);
    expect(new Set(kept.map(({ record }) => record.edition))).toEqual(new Set([story.edition]));
  });

  it('come out as they did: if the rules have changed an outcome, raise RULES_VERSION', () => {
    for (const { record, ending } of kept) {
      const { run, parted, agrees } = replay(story, record);
      expect({ parted, agrees, ending: run.passage.ending }).toEqual({
        parted: undefined,
        agrees: true,
        ending,
      });
    }
  });

  it('meet every ending', () => {
    expect(new Set(kept.map(({ ending }) => ending)).size).toBe(3);
  });
});
