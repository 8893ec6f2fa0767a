/** The day: when people are at home and in bed, and when the power goes. */
import type { Parameter } from './parameter.ts';

export const dayParameters = {
  'day.home': {
    value: 20,
    unit: 'hour',
    range: [20, 20],
    standsFor: 'The hour by which people are home.',
    sources: ['day-home-8pm-bed-10pm'],
  },
  'day.bed': {
    value: 22,
    unit: 'hour',
    range: [22, 22],
    standsFor: 'The hour at which people are in bed.',
    sources: ['day-home-8pm-bed-10pm'],
  },
  'day.private': {
    value: 4,
    unit: 'half-hours',
    range: [4, 4],
    standsFor: 'The half-hours between coming home and going to bed.',
    sources: ['day-home-8pm-bed-10pm'],
  },
  'power.hours': {
    value: 2,
    unit: 'times',
    range: [2, 4],
    standsFor: 'Among how many moments of the evening the cut may fall.',
    designed:
      'That cuts are frequent is documented, their hours are not (S17): early or late, equally likely.',
  },
} as const satisfies Record<string, Parameter>;
