/** Who informs: one scholar’s estimate, and what a report does. */
import type { Parameter } from './parameter.ts';

export const informantParameters = {
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
