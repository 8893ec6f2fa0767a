/** Runs, as other folders see them. */
export { type CodedRun, codedRun, endingNamed, indicesOf, type Recovered, recordOf } from './coded-run.ts';
export { cuts, entryKnots } from './cuts.ts';
export { endings, endingUnlisted } from './endings.ts';
export { type Kept, type KeyValue, keep, memoryStorage, readKept } from './kept-runs.ts';
export { keepMet, type Met, moreMet, readMet } from './met.ts';
export type { Choice, Line, Meters, Moment, Passage, Setting } from './passage.ts';
export { type Replay, replay } from './replay.ts';
export { ChoiceRefused, openRun, type Run, type StoryData, type Turn, type Workings } from './run.ts';
export { type RunRecord, readRecord, sameStart, stateHash } from './run-record.ts';
export { type Change, type Parting, type SameEvening, sameEvening } from './same-evening.ts';
export { countWords, cutScreens } from './screens.ts';
export { setView } from './set-view.ts';
