/** What a finished story has to measure (story bible, part 7), and which measures are outside. */
import type { Cut, StoryId } from '../rules/index.ts';
import { type Measures, screenWords } from './measure.ts';

/** How many endings each cut has. */
const endings: Readonly<Record<StoryId, Readonly<Record<Cut, number>>>> = {
  fax: { full: 7, short: 3 },
  machine: { full: 7, short: 3 },
  knock: { full: 8, short: 3 },
};

/** One row: what is measured, as text; what it should be; whether it is. */
export type Row = { measure: string; value: string; goal: string; ok: boolean };

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** Rows in the order of the bible. A measure without a bound for this cut is shown and always good. */
export function rowsOf(story: StoryId, cut: Cut, m: Measures): Row[] {
  const full = cut === 'full';
  const words = full ? { from: 3000, to: 4500 } : { from: 500, to: 800 };
  const choices = full ? { from: 50, to: 80 } : { from: 9, to: 14 };
  const between = m.wordsBetweenChoices;
  const returns = full ? 2 / 3 : 1 / 2;
  const differs = full ? 1 / 2 : 1 / 3;
  const returning = m.callbacks.tracked === 0 ? 1 : m.callbacks.returning / m.callbacks.tracked;
  return [
    {
      measure: 'words in the script',
      value: String(m.words),
      goal: full ? 'at least 10000' : '',
      ok: !full || m.words >= 10_000,
    },
    spreadRow('words met in a play', m.wordsPerPlay, words),
    spreadRow('choices in a play', m.choicesPerPlay, choices),
    {
      measure: 'words between choices',
      value: `median ${between.median}, 90% ${between.p90}, most ${between.max}`,
      goal: full ? 'median 25 to 60, 90% under 100' : `median 25 to 60, 90% under 100, most ${screenWords}`,
      ok:
        between.median >= 25 &&
        between.median <= 60 &&
        between.p90 < 100 &&
        (full || between.max <= screenWords),
    },
    {
      measure: 'words on the fullest screen',
      value: String(m.screenMax),
      goal: `at most ${screenWords}`,
      ok: m.screenMax <= screenWords,
    },
    {
      measure: 'endings met',
      value: `${m.endings.length}: ${m.endings.map(({ id, share }) => `${id} ${percent(share)}`).join(', ')}`,
      goal: String(endings[story][cut]),
      ok: m.endings.length === endings[story][cut],
    },
    {
      measure: 'share of the script met',
      value: `median ${percent(m.shareMet.median)}, 90% ${percent(m.shareMet.p90)}`,
      goal: full ? 'at most 45%' : '',
      ok: !full || m.shareMet.p90 <= 0.45,
    },
    {
      measure: 'risky choices that return',
      value: `${m.callbacks.returning} of ${m.callbacks.tracked}`,
      goal: full ? 'two thirds' : 'half',
      ok: returning >= returns,
    },
    {
      measure: 'two plays differ in',
      value: percent(m.divergence),
      goal: full ? 'at least half' : 'at least a third',
      ok: m.divergence >= differs,
    },
  ];
}

/** Good when eight plays in ten are inside. */
function spreadRow(
  measure: string,
  { p10, median, p90 }: { p10: number; median: number; p90: number },
  { from, to }: { from: number; to: number },
): Row {
  return {
    measure,
    value: `10% ${p10}, median ${median}, 90% ${p90}`,
    goal: `${from} to ${to}`,
    ok: p10 >= from && p90 <= to,
  };
}
