/**
 * `npm run story:keep-records`: plays fifty seeded runs of each cut and keeps their records with the endings they
 * came to. A test replays them: with the same edition nothing may come out otherwise, so a change of the rules that
 * changes an outcome must raise `RULES_VERSION`, and with it the edition. Run it when a story or that number changes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunRecord } from '../run/index.ts';
import { cutsOf, loadStory, storiesIn, top } from './every-story.ts';
import { playThrough } from './players.ts';

export type KeptRecord = { record: RunRecord; ending: string };

export const keptRecordsFile = join(top, 'tests/run/kept-records.json');

const runsOfEach = 50;

/** The records as they come out now. */
export function playKeptRecords(): KeptRecord[] {
  return storiesIn().flatMap((name) =>
    cutsOf(name).flatMap((cut) => {
      const story = loadStory(name);
      return Array.from({ length: runsOfEach }, (_, seed): KeptRecord => {
        const run = playThrough(story, { story: name, cut }, seed);
        return { record: run.record, ending: run.passage.ending ?? '' };
      });
    }),
  );
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  const lines = playKeptRecords().map((kept) => JSON.stringify(kept));
  writeFileSync(keptRecordsFile, `[\n${lines.join(',\n')}\n]\n`);
  process.stdout.write(`Kept ${lines.length} records in tests/run/kept-records.json.\n`);
}
