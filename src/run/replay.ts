/** A run brought back from its record: for a reload, another language, a rewind, a handed-in code, a check. */
import { ChoiceRefused, openRun, type Run, type StoryData } from './run.ts';
import { type RunRecord, stateHash } from './run-record.ts';

export type Replay = {
  run: Run;
  /** Where the record could not be followed: the story has changed since. The run stands before that choice. */
  parted?: { at: number; id: string; reason: 'not-offered' | 'closed' };
  /** False when the record names a state and the run came out elsewhere. */
  agrees: boolean;
};

/** Plays a record again, as far as its choices are offered. Throws only when the story itself is broken. */
export function replay(story: StoryData, record: RunRecord): Replay {
  const run = openRun(story, record.start, record.seed);
  for (const [at, id] of record.choices.entries()) {
    try {
      run.choose(id);
    } catch (error) {
      if (!(error instanceof ChoiceRefused)) throw error;
      return { run, parted: { at, id, reason: error.reason }, agrees: false };
    }
  }
  return { run, agrees: record.state === undefined || record.state === stateHash(run.state) };
}
