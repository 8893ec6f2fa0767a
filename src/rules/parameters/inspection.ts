/** Inspections: how much warning, what is looked into, how long they stay. */
import type { Parameter } from './parameter.ts';

export const inspectionParameters = {
  'inspection.warnings': {
    value: 3,
    unit: 'acts',
    range: [1, 3],
    standsFor: 'The most things a pair of hands can do between the knock and the open door.',
    designed:
      'How an inspection begins is not described (S5); one to three acts, each as likely as the others.',
  },
  'inspection.kept-from': {
    value: 2,
    unit: 'bands',
    range: [1, 3],
    standsFor: 'From this band of attention on, what is put away in a home is looked for and found.',
    designed:
      'The order of a search is not given (S5): one that is made without suspicion looks at what lies open.',
  },
  'inspection.carried-from': {
    value: 3,
    unit: 'bands',
    range: [2, 4],
    standsFor: 'From this band of attention on, what somebody carries at home is found.',
    designed: 'Whether people are searched is not given (S5); it asks for more suspicion than a drawer does.',
  },
  'inspection.stay-core': {
    value: 1,
    unit: 'bands',
    range: [1, 2],
    standsFor: 'How long an inspection stays with a core family: briefly.',
    designed: 'That the elite is treated more mildly is documented, the length of a visit is not (S5, S7).',
  },
  'inspection.stay-wavering': {
    value: 2,
    unit: 'bands',
    range: [1, 3],
    standsFor: 'How long an inspection stays with a wavering family: long.',
    designed: 'That others are treated more harshly is documented, the length of a visit is not (S5, S7).',
  },
  'inspection.stay-hostile': {
    value: 3,
    unit: 'bands',
    range: [2, 3],
    standsFor: 'How long an inspection stays with a hostile family: until everything has been moved.',
    designed: 'The length of a visit is not given (S5, S7); the longest of three bands.',
  },
} as const satisfies Record<string, Parameter>;
