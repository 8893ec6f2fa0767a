/** The run as a file would hold it: gathered from what the rules said, never told again by hand. */
import type { Because } from '../rules/index.ts';
import type { Moment, Run } from '../run/index.ts';

/** One reason, with the moment it came from. */
export type Entry = {
  /** Index of the turn in which it happened. */
  turn: number;
  because: Because;
  moment: Moment;
};

export type TraceEntry = Entry & {
  /** True when a reading of this kind came later and found something. */
  read: boolean;
  /** True when somebody looked for this kind at all. */
  sought: boolean;
};

export type SilenceEntry = Entry & { listening: number; byOffice: number };

export type WhatHappened = {
  traces: TraceEntry[];
  silences: SilenceEntry[];
  /** Everything, in order. */
  all: Entry[];
  /** Ids of the facts behind the lines that were met, each once, in order. */
  facts: string[];
};

const noMoment: Moment = { day: 0, hour: null };

export function whatHappened(run: Run): WhatHappened {
  const all = run.turns.flatMap(({ passage }, turn) =>
    passage.because.map(
      (because, nth): Entry => ({ turn, because, moment: passage.moments[nth] ?? noMoment }),
    ),
  );
  const readings = all.filter((entry) => entry.because.rule === 'read');
  const traces = all
    .filter((entry) => entry.because.rule === 'trace')
    .map((entry): TraceEntry => {
      const later = readings.filter(
        (reading) => reading.because.inputs.kind === entry.because.inputs.kind && reading.turn >= entry.turn,
      );
      return {
        ...entry,
        sought: later.length > 0,
        read: later.some((reading) => reading.because.inputs.found === 1),
      };
    });
  const silences = all
    .filter((entry) => entry.because.rule === 'silence')
    .map(
      (entry): SilenceEntry => ({
        ...entry,
        listening: Number(entry.because.inputs.listening ?? 0),
        byOffice: Number(entry.because.inputs.byOffice ?? 0),
      }),
    );
  const facts = new Set<string>();
  for (const { passage } of run.turns)
    for (const line of passage.lines) for (const fact of line.facts) facts.add(fact);
  return { traces, silences, all, facts: [...facts] };
}
