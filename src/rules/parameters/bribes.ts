/** Bribes: that they are paid is documented; every price and every chance is ours. */
import type { Parameter } from './parameter.ts';

const price = 'No source names a sum, a currency or a gift (S1); ';
const chance = 'How often an offer is taken, or punished, is not given (S2); ';

export const bribeParameters = {
  'bribe.price-lesser': {
    value: 1,
    unit: 'notes',
    range: [1, 2],
    standsFor: 'The price of looking away from something lesser, for a core family and alone.',
    designed: `${price}one note is the least there is.`,
  },
  'bribe.price-serious': {
    value: 2,
    unit: 'notes',
    range: [1, 4],
    standsFor: 'The price of a slower page about something serious, for a core family and alone.',
    designed: `${price}twice the least.`,
  },
  'bribe.price-political': {
    value: 6,
    unit: 'notes',
    range: [4, 10],
    standsFor: 'The price when it is called political and has to be handed on, for a core family and alone.',
    designed: `${price}more than a market family keeps in a tin.`,
  },
  'bribe.price-grave': {
    value: 10,
    unit: 'notes',
    range: [8, 15],
    standsFor: 'The price when it is called grave, for a core family and alone.',
    designed: `${price}near the most the envelope can hold.`,
  },
  'bribe.more-wavering': {
    value: 1,
    unit: 'notes',
    range: [1, 2],
    standsFor: 'What a wavering family pays more than a core family.',
    designed: `${price}that the elite bribes far more easily is documented, by how much is not.`,
  },
  'bribe.more-hostile': {
    value: 2,
    unit: 'notes',
    range: [1, 4],
    standsFor: 'What a hostile family pays more than a core family.',
    designed: `${price}one step more than for a wavering family.`,
  },
  'bribe.more-room': {
    value: 1,
    unit: 'notes',
    range: [0, 2],
    standsFor: 'What it costs more when others of the room watch.',
    designed: `${price}whoever watches could speak of it.`,
  },
  'bribe.more-landing': {
    value: 2,
    unit: 'notes',
    range: [1, 3],
    standsFor: 'What it costs more when a neighbour watches.',
    designed: `${price}a neighbour is further from keeping quiet than a family is.`,
  },
  'bribe.taken-core': {
    value: 7,
    of: 8,
    unit: 'times',
    range: [6, 8],
    standsFor: 'How often an offer by a core family is taken.',
    designed: `${chance}“most” of the elite can, so seven in eight.`,
  },
  'bribe.taken-wavering': {
    value: 5,
    of: 8,
    unit: 'times',
    range: [3, 7],
    standsFor: 'How often an offer by a wavering family is taken.',
    designed: `${chance}less easily than the elite, and still more often than not.`,
  },
  'bribe.taken-hostile': {
    value: 3,
    of: 8,
    unit: 'times',
    range: [1, 5],
    standsFor: 'How often an offer by a hostile family is taken.',
    designed: `${chance}less often than not.`,
  },
  'bribe.reported-wavering': {
    value: 1,
    of: 8,
    unit: 'times',
    range: [0, 2],
    standsFor: 'How often the money of a wavering family is taken and written down.',
    designed: `${chance}the smallest share there is.`,
  },
  'bribe.reported-hostile': {
    value: 2,
    of: 8,
    unit: 'times',
    range: [0, 4],
    standsFor: 'How often the money of a hostile family is taken and written down.',
    designed: `${chance}twice as often as for a wavering family.`,
  },
  'bribe.most-debts': {
    value: 3,
    unit: 'times',
    range: [3, 3],
    standsFor: 'From this many debts on, another changes nothing.',
    designed: 'Bands of none, one, two and many are enough to be owned by.',
  },
} as const satisfies Record<string, Parameter>;
