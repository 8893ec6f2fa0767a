/** Phones, and the marks that a machine leaves. */
import type { Parameter } from './parameter.ts';

export const deviceParameters = {
  'plan.minutes': {
    value: 200,
    unit: 'minutes',
    range: [200, 200],
    standsFor: 'The minutes of the basic plan.',
    sources: ['plan-allowance'],
  },
  'plan.messages': {
    value: 20,
    unit: 'messages',
    range: [20, 20],
    standsFor: 'The text messages of the basic plan.',
    sources: ['plan-allowance'],
  },
  'plan.bands': {
    value: 3,
    unit: 'bands',
    range: [3, 3],
    standsFor: 'Into how many equal parts the rules divide minutes and messages.',
    designed: 'All, two thirds, one third and none are what a person counts in.',
  },
  'tail.marks': {
    value: 11,
    unit: 'times',
    range: [5, 20],
    standsFor: 'How many machines Professor Sin’s file has passed through before this evening.',
    designed: 'The file is invented; that marks add up is inferred from every document being tagged (S21).',
  },
  'tail.gap-after': {
    value: 6,
    unit: 'times',
    range: [1, 10],
    standsFor: 'The mark after which two years lie before the next.',
    designed: 'The file is invented (S21).',
  },
} as const satisfies Record<string, Parameter>;
