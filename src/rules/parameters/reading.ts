/** Traces, who reads them, and what a reading does. */
import type { Parameter } from './parameter.ts';

export const readingParameters = {
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
  'read.tag': {
    value: 1,
    of: 4,
    unit: 'times',
    range: [0, 4],
    standsFor: 'How often the marks on a file, or what a stick remembers, are read when somebody could.',
    designed: 'That the marks are made is documented; who reads them, and when, is not (S21), so: seldom.',
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
  'attention.tag': {
    value: 2,
    unit: 'steps',
    range: [1, 3],
    standsFor: 'How far a mark that was read raises the attention paid to a person.',
    designed: 'The marks were meant against southern media, so one that is read weighs more (S21, S27).',
  },
} as const satisfies Record<string, Parameter>;
