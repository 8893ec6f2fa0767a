/** Money: notes of ten dollars, and what things cost. Only phones and their plan have prices in the sources. */
import type { Parameter } from './parameter.ts';

export const moneyParameters = {
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
  'money.machine-start': {
    value: 2,
    unit: 'notes',
    range: [1, 4],
    standsFor: 'What Un-ha has in her own purse on the evening.',
    designed: 'No household budget of a student is given (S12, S15); little enough that it has to be chosen.',
  },
  'money.knock-start': {
    value: 5,
    unit: 'notes',
    range: [4, 8],
    standsFor: 'What lies in the tin of the Jo family in the winter of the inspection.',
    designed:
      'A market family has money without rank, the sum is not given (S12, S15); enough for one payment and not for two.',
  },
  'price.phone-bar': {
    value: 150,
    unit: 'dollars',
    range: [150, 150],
    standsFor: 'The cheapest phone: a bar with keys.',
    sources: ['phone-price-bar'],
  },
  'price.phone-cheaper': {
    value: 350,
    unit: 'dollars',
    range: [350, 400],
    standsFor: 'One of the cheaper phones; the source gives 350 to 400 dollars.',
    sources: ['phone-price-cheaper'],
  },
  'price.phone-standard': {
    value: 700,
    unit: 'dollars',
    range: [700, 700],
    standsFor: 'A standard phone.',
    sources: ['phone-price-standard'],
  },
  'price.extra-minutes': {
    value: 11,
    unit: 'dollars',
    range: [11, 11],
    standsFor: 'Six hundred minutes more in a month.',
    sources: ['extra-minutes-price'],
  },
  'price.brokers-phone': {
    value: 100,
    unit: 'dollars',
    range: [60, 150],
    standsFor: 'A phone that is registered in somebody else’s name, used, from a broker.',
    designed: 'That brokers sell them is documented, the price is not (S13); below the cheapest new phone.',
  },
  'price.parts': {
    value: 60,
    unit: 'dollars',
    range: [30, 120],
    standsFor: 'Second-hand parts for one computer at the market.',
    designed:
      'No price of a market computer is given (S12); less than any phone would be too little to matter.',
  },
  'price.stick': {
    value: 10,
    unit: 'dollars',
    range: [5, 20],
    standsFor: 'A used memory stick.',
    designed: 'No price of a stick is given (S12); one note is the least that the envelope can notice.',
  },
  'price.disc': {
    value: 10,
    unit: 'dollars',
    range: [2, 20],
    standsFor: 'A disc burned at home.',
    designed: 'No price of a disc is given (S12); one note is the least that the envelope can notice.',
  },
} as const satisfies Record<string, Parameter>;
