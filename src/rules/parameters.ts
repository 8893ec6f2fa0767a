/**
 * Every number of the model. A number without a source says that it is designed, and why: the type insists.
 * Shares are given as `value` in `of`, so that a draw is a whole number of equal ways.
 */
import type { FactId } from '../facts/fact.ts';

export type Parameter = {
  value: number;
  unit: 'notes' | 'dollars' | 'steps' | 'traces' | 'times';
  /** For a share: the number of equal ways it is a part of. */
  of?: number;
  /** Smallest and largest value that would still be sensible. */
  range: readonly [number, number];
  /** One sentence a teacher can read. */
  standsFor: string;
} & ({ sources: readonly [FactId, ...FactId[]] } | { designed: string });

export const parameters = {
  'money.note': {
    value: 10,
    unit: 'dollars',
    range: [5, 20],
    standsFor: 'What one note in the envelope is worth.',
    designed:
      'No source gives what a trader keeps after remitting (S22); ten dollars makes the few sums easy to follow.',
  },
  'money.fax-start': {
    value: 4,
    unit: 'notes',
    range: [3, 6],
    standsFor: 'What Chol-min has of his own on the Tuesday, after the remittance.',
    designed:
      'Savings of traders are documented, their size is not (S22); enough for some pages and not for all.',
  },
  'trace.most': {
    value: 3,
    unit: 'traces',
    range: [3, 3],
    standsFor: 'From this many traces of one kind, more of them change nothing.',
    designed: 'Bands of none, one, two and many are all that a reader of a file would notice.',
  },
  'read.paper': {
    value: 3,
    of: 4,
    unit: 'times',
    range: [1, 4],
    standsFor: 'How often a paper in a folder is read when somebody opens the folder.',
    designed: 'Nobody outside knows (S22): paper that was asked for is read more often than not.',
  },
  'read.log': {
    value: 1,
    of: 4,
    unit: 'times',
    range: [0, 4],
    standsFor: 'How often a line in a log is noticed when somebody looks for such lines.',
    designed: 'The source says only that watching these machines is not easy (S19, S22), so: seldom.',
  },
  'read.absence': {
    value: 1,
    of: 2,
    unit: 'times',
    range: [0, 2],
    standsFor: 'How often somebody remarks on what was not sent or who did not come.',
    designed: 'An absence is easy to see and easy to pass over; no source gives a share (S22).',
  },
  'attention.paper': {
    value: 1,
    unit: 'steps',
    range: [1, 2],
    standsFor: 'How far one paper that was read raises the attention paid to a person.',
    designed: 'No source measures suspicion (S27); one step is the least that can matter.',
  },
  'attention.log': {
    value: 2,
    unit: 'steps',
    range: [1, 3],
    standsFor: 'How far a line in a log that was read raises the attention paid to a person.',
    designed:
      'The order was aimed at the Internet and not at paper, so a log weighs more (S27 for the size).',
  },
  'informant.ever': {
    value: 10,
    of: 50,
    unit: 'times',
    range: [10, 10],
    standsFor: 'One in five people has at some time informed, by one scholar’s estimate.',
    sources: ['informants-one-in-five'],
  },
  'informant.active': {
    value: 1,
    of: 50,
    unit: 'times',
    range: [1, 1],
    standsFor: 'One in fifty people is informing now, by the same estimate.',
    sources: ['informants-one-in-fifty'],
  },
  'attention.informant': {
    value: 1,
    unit: 'steps',
    range: [1, 2],
    standsFor: 'How far a report by an active informant raises the attention paid to a person.',
    designed: 'What informants report and how soon anybody acts is not known (S11).',
  },
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof parameters;

/** The parameter as its general type: with `of`, and with either sources or a confession. */
export const parameter = (id: ParameterId): Parameter => parameters[id];

/** A share as the pair a draw needs: how many of how many ways. Throws for a parameter that is no share. */
export function odds(id: ParameterId): [number, number] {
  const { value, of } = parameter(id);
  if (of === undefined) throw new Error(`The parameter ${id} is not a share.`);
  return [value, of];
}
