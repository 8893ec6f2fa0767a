/**
 * The same evening in another family: the choices of a run, taken again from a start that differs in class, in
 * money or in who informs. Draws are named, so the other family meets the same chance; what parts the two is
 * the change and nothing else.
 */
import type { Because, Start } from '../rules/index.ts';
import type { Choice, Passage } from './passage.ts';
import { openRun, type Run, type StoryData } from './run.ts';
import type { RunRecord } from './run-record.ts';

export type Change = NonNullable<Start['change']>;

/** Where the two evenings part for the first time. `turn` counts as `Run.turns` does: 0 before any choice. */
export type Parting =
  /** Other words or other choices are read here; `because` is what the rules say here and did not say before. */
  | { kind: 'words'; turn: number; because: Because[] }
  /** What was chosen is closed here, and why. */
  | { kind: 'closed'; turn: number; id: string; because: Because[] }
  /** What was chosen is not offered here. */
  | { kind: 'not-offered'; turn: number; id: string; because: Because[] };

export type SameEvening = {
  /** The other family’s run, to its ending. */
  other: Run;
  /** In order: the first time the words differ, and the first choice that cannot be taken; empty when nothing parts. */
  partings: Parting[];
  /** How many choices of the record were taken before the first that could not be. */
  kept: number;
  /** Choices taken in place of those that could not be, the most similar that were open. */
  instead: { turn: number; id: string }[];
};

/** More choices than any run has: a story that never ends is broken. */
const most = 1000;

/** Takes the record’s choices again from the changed start. Throws only when the story itself is broken. */
export function sameEvening(story: StoryData, record: RunRecord, change: Change): SameEvening {
  const usual = openRun(story, record.start, record.seed);
  const start: Start = { ...record.start, change: { ...record.start.change, ...change } };
  const other = openRun(story, start, record.seed);
  const partings: Parting[] = [];
  const instead: SameEvening['instead'] = [];
  let kept = 0;

  function compare(turn: number): void {
    if (partings.some(({ kind }) => kind === 'words')) return;
    const here = usual.turns[turn]?.passage;
    const there = other.turns[turn]?.passage;
    if (!here || !there || saidBy(here) === saidBy(there)) return;
    partings.push({ kind: 'words', turn, because: newReasons(here, there) });
  }

  compare(0);
  for (const id of record.choices) {
    usual.choose(id);
    const choice = other.passage.choices.find((each) => each.id === id);
    if (!choice || choice.closed) {
      const because = choice?.closed ? [choice.closed] : [];
      partings.push({ kind: choice ? 'closed' : 'not-offered', turn: other.turns.length - 1, id, because });
      break;
    }
    other.choose(id);
    kept += 1;
    compare(kept);
  }
  for (let at = kept; other.passage.choices.length > 0; at++) {
    if (at >= most) throw new Error('The other evening comes to no end.');
    const id = mostSimilar(other.passage.choices, record.choices.slice(kept), usual);
    instead.push({ turn: other.turns.length - 1, id });
    other.choose(id);
  }
  return { other, partings, kept, instead };
}

/** What a reader sees of a passage: its words, and which choices stand open. */
const saidBy = (passage: Passage): string =>
  JSON.stringify([
    passage.lines.map(({ text }) => text),
    passage.choices.map(({ id, text, closed }) => [id, text, closed === undefined]),
    passage.ending ?? null,
  ]);

function newReasons(here: Passage, there: Passage): Because[] {
  const said = new Set(here.because.map((because) => JSON.stringify(because)));
  return there.because.filter((because) => !said.has(JSON.stringify(because)));
}

/**
 * The open choice nearest to what the record still holds: itself; else one of the same decision, a holding-back
 * for a holding-back; else the first that is open.
 */
function mostSimilar(choices: readonly Choice[], still: readonly string[], usual: Run): string {
  const open = choices.filter(({ closed }) => closed === undefined);
  const same = open.find(({ id }) => still.includes(id));
  if (same) return same.id;
  const decision = open[0]?.id.split('.')[0] ?? '';
  const wanted = still.find((id) => id.startsWith(`${decision}.`));
  const heldBack = usual.turns.find((turn) => turn.chosen?.id === wanted)?.chosen?.silence;
  const near = open.find(({ silence }) => silence === heldBack) ?? open[0];
  if (!near) throw new Error('The other evening stands before choices that are all closed.');
  return near.id;
}
