/** Measures of a story: what it holds, what one play meets of it, and what comes back. */
import type { Chance } from '../rules/index.ts';
import { countWords, cutScreens, type Run, type Setting } from '../run/index.ts';
import type { Script } from './check/script.ts';
import { idOf, namedTags, partsOf } from './check/walk-script.ts';
import { type LineBook, lineBook, type Reach, reachFrom, wordsInScript } from './measure-script.ts';

/** Quantiles are values that occurred: the nearest rank, from below. Shares are 0 … 1, to four places. */
export type Measures = {
  /** Words of every line and option that the cut's entry knot leads to (static). */
  words: number;
  /** Words of passages read from the first line to the ending; a line read twice counts twice, options do not. */
  wordsPerPlay: { p10: number; median: number; p90: number };
  /** Choices taken. */
  choicesPerPlay: { p10: number; median: number; p90: number };
  /** Words read at a stretch: before the first choice, between two, and after the last; over all plays. */
  wordsBetweenChoices: { median: number; p90: number; max: number };
  /** Words on the fullest screen that any play showed, screens being cut at 90. */
  screenMax: number;
  /** The largest share first. Endings that no play met are missing. */
  endings: { id: string; share: number }[];
  /** Words of the different lines that one play met, of the words of all different lines; options on neither side. */
  shareMet: { median: number; p90: number };
  /**
   * Of what one play reads, the share in lines that the other never met; the mean of both ways, over one
   * other play for each, drawn among all. Pairs with the same choices do not count; 0 when there is no pair.
   */
  divergence: number;
  /**
   * `tracked`: choices that touch money, traces or people, which is those with `do:`. `returning`: those of
   * them that a play took and then met a line recalling it, at another place or on another day.
   */
  callbacks: { tracked: number; returning: number };
};

/** Most words of one screen. */
export const screenWords = 90;

/** `plays` are whole plays of the cut that begins at `entry`; at least one. `chance` draws the pairs. */
export function measure(script: Script, entry: string, plays: readonly Run[], chance: Chance): Measures {
  const reach = reachFrom(script, entry);
  const book = lineBook(reach);
  const read = plays.map((run) => readBy(run, book));
  const stretches = plays.flatMap(({ turns }) => turns.map(({ passage }) => wordsOf(passage.lines)));
  return {
    words: wordsInScript(reach),
    wordsPerPlay: spread(read.map(({ words }) => words)),
    choicesPerPlay: spread(plays.map(({ turns }) => turns.length - 1)),
    wordsBetweenChoices: {
      median: quantile(stretches, 0.5),
      p90: quantile(stretches, 0.9),
      max: Math.max(...stretches),
    },
    screenMax: Math.max(...plays.map(fullestScreen)),
    endings: endingsOf(plays),
    shareMet: shareMet(read, book),
    divergence: divergence(read, plays, chance),
    callbacks: callbacks(reach, plays),
  };
}

/** The smallest value that at least `share` of the values do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

const spread = (values: readonly number[]): { p10: number; median: number; p90: number } => ({
  p10: quantile(values, 0.1),
  median: quantile(values, 0.5),
  p90: quantile(values, 0.9),
});

const inFourPlaces = (share: number): number => Math.round(share * 10_000) / 10_000;

const wordsOf = (lines: readonly { text: string }[]): number =>
  lines.reduce((sum, { text }) => sum + countWords(text), 0);

const fullestScreen = ({ turns }: Run): number =>
  Math.max(...turns.flatMap(({ passage }) => cutScreens(passage.lines, screenWords).map(wordsOf)));

function endingsOf(plays: readonly Run[]): { id: string; share: number }[] {
  const counts = new Map<string, number>();
  for (const { passage } of plays) {
    const id = passage.ending ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([id, count]) => ({ id, share: inFourPlaces(count / plays.length) }));
}

/** `lines`: words read in each different line, repeats summed. */
type Reading = { words: number; lines: ReadonlyMap<string, number>; different: number };

function readBy({ turns }: Run, book: LineBook): Reading {
  const lines = new Map<string, number>();
  let words = 0;
  let different = 0;
  for (const { passage } of turns) {
    for (const { text } of passage.lines) {
      const own = countWords(text);
      const { line, words: once } = book.find(text);
      if (!lines.has(line)) different += once;
      lines.set(line, (lines.get(line) ?? 0) + own);
      words += own;
    }
  }
  return { words, lines, different };
}

function shareMet(read: readonly Reading[], book: LineBook): { median: number; p90: number } {
  const shares = read.map(({ different }) => different / book.words);
  return { median: inFourPlaces(quantile(shares, 0.5)), p90: inFourPlaces(quantile(shares, 0.9)) };
}

function divergence(read: readonly Reading[], plays: readonly Run[], chance: Chance): number {
  if (plays.length < 2) return 0;
  const choices = plays.map(({ record }) => record.choices.join(' '));
  const shares: number[] = [];
  for (const [at, own] of read.entries()) {
    const drawn = chance.pick(`report/pair/${at}`, plays.length - 1);
    const other = drawn < at ? drawn : drawn + 1;
    if (choices[at] === choices[other]) continue;
    shares.push((notMet(own, read[other]!) + notMet(read[other]!, own)) / 2);
  }
  return shares.length === 0 ? 0 : inFourPlaces(shares.reduce((a, b) => a + b, 0) / shares.length);
}

function notMet(own: Reading, other: Reading): number {
  let words = 0;
  for (const [line, count] of own.lines) if (!other.lines.has(line)) words += count;
  return own.words === 0 ? 0 : words / own.words;
}

function callbacks(reach: Reach, plays: readonly Run[]): { tracked: number; returning: number } {
  const tracked = new Set(
    reach.choices
      .filter((choice) =>
        partsOf(choice)
          .flatMap(namedTags)
          .some(({ name }) => name === 'do'),
      )
      .map((choice) => idOf(choice)?.id)
      .filter((id) => id !== undefined),
  );
  const returning = new Set(plays.flatMap(recalledElsewhere).filter((id) => tracked.has(id)));
  return { tracked: tracked.size, returning: returning.size };
}

/** Choices taken in a play that a later line of it recalls at another place or on another day. */
function recalledElsewhere({ turns }: Run): string[] {
  const takenAt = new Map<string, Setting | undefined>();
  const recalled: string[] = [];
  let setting: Setting | undefined;
  for (const { chosen, passage } of turns) {
    if (chosen) takenAt.set(chosen.id, setting);
    for (const line of passage.lines) {
      setting = line.setting;
      for (const id of line.recalls) {
        const then = takenAt.get(id);
        if (then && (then.place !== setting.place || then.day !== setting.day)) recalled.push(id);
      }
    }
  }
  return recalled;
}
