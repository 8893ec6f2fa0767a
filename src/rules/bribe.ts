/**
 * Money offered to somebody who could write something down. Its price goes by gravity, class and who watches;
 * it is taken, refused or reported by class. What is taken leaves somebody who owns you; who has no money has
 * only the severe road. Rests on `bribe-elite`, `elite-bribe-easier` and `pscore-unable-to-bribe`; every sum and
 * every share is designed (S1, S2).
 */
import { raiseAttention } from './attention.ts';
import type { Household, Offer } from './bands.ts';
import { standingOf } from './because.ts';
import type { Chance } from './named-draws.ts';
import type { GateAnswer, Outcome } from './outcome.ts';
import { amountOf, odds, type ParameterId } from './parameters.ts';
import type { PersonId } from './people.ts';
import type { RunState } from './run-state.ts';

/** Who watches: nobody else, the people of the room, a neighbour. */
export const audiences = ['alone', 'room', 'landing'] as const;
export type Audience = (typeof audiences)[number];

const byGravity = {
  none: 'bribe.price-lesser',
  lesser: 'bribe.price-lesser',
  serious: 'bribe.price-serious',
  political: 'bribe.price-political',
  grave: 'bribe.price-grave',
} as const satisfies Record<RunState['gravity'], ParameterId>;

const moreByClass: Readonly<Record<Household, ParameterId | null>> = {
  core: null,
  wavering: 'bribe.more-wavering',
  hostile: 'bribe.more-hostile',
};

const moreByAudience: Readonly<Record<Audience, ParameterId | null>> = {
  alone: null,
  room: 'bribe.more-room',
  landing: 'bribe.more-landing',
};

const chances: Readonly<Record<Household, { taken: ParameterId; reported: ParameterId | null }>> = {
  core: { taken: 'bribe.taken-core', reported: null },
  wavering: { taken: 'bribe.taken-wavering', reported: 'bribe.reported-wavering' },
  hostile: { taken: 'bribe.taken-hostile', reported: 'bribe.reported-hostile' },
};

/** What an offer costs here and now, in notes, and the parameters it is the sum of. */
export function bribePrice(
  { gravity, household }: Pick<RunState, 'gravity' | 'household'>,
  audience: Audience,
): { notes: number; parameters: ParameterId[] } {
  const parameters = [byGravity[gravity], moreByClass[household], moreByAudience[audience]].filter(
    (id): id is ParameterId => id !== null,
  );
  return { notes: parameters.reduce((sum, id) => sum + amountOf(id), 0), parameters };
}

/** The residue of a draw of eight: taken first, reported last, refused between. */
function offerOf(household: Household, residue: number): Exclude<Offer, 'none'> {
  const { taken, reported } = chances[household];
  const [wins, ways] = odds(taken);
  if (residue < wins) return 'taken';
  return reported !== null && residue >= ways - amountOf(reported) ? 'reported' : 'refused';
}

/** An offer is made. Throws when the envelope does not hold its price: the story must close the choice. */
export function bribe(state: RunState, person: PersonId, audience: Audience, chance: Chance): Outcome {
  const price = bribePrice(state, audience);
  if (state.money < price.notes)
    throw new Error(`Cannot offer ${price.notes} notes out of ${state.money}: the choice needs bribe(…).`);
  const { taken, reported } = chances[state.household];
  const [wins, ways] = odds(taken);
  const key = `bribe/${person}/${state.day}`;
  const got = chance.pick(key, ways);
  const offer = offerOf(state.household, got);
  const paid = offer === 'refused' ? 0 : price.notes;
  let after: RunState = { ...state, offer, money: state.money - paid };
  if (offer === 'taken') after = { ...after, debts: Math.min(amountOf('bribe.most-debts'), state.debts + 1) };
  if (offer === 'reported') after = raiseAttention(after, 'attention.paper');
  const rests = [...price.parameters, taken, ...(reported === null ? [] : [reported])];
  return {
    state: after,
    because: [
      {
        rule: 'bribe',
        inputs: {
          person,
          audience,
          household: state.household,
          gravity: state.gravity,
          price: price.notes,
          paid,
          day: state.day,
        },
        draw: { key, ways, got, odds: [wins, ways] },
        parameters: rests,
        facts: ['bribe-elite', 'elite-bribe-easier', 'middle-class-limits'],
        standing: standingOf(rests),
        words: { key: `because.bribe.${offer}`, args: { person, notes: price.notes } },
      },
    ],
  };
}

/** Open when the envelope holds the price. */
export function bribeGate(state: RunState, person: PersonId, audience: Audience): GateAnswer {
  const { notes, parameters } = bribePrice(state, audience);
  if (state.money >= notes) return { open: true };
  return {
    open: false,
    because: {
      rule: 'bribe',
      inputs: { person, audience, price: notes, held: state.money },
      parameters,
      facts: ['pscore-unable-to-bribe', 'elite-bribe-easier'],
      standing: standingOf(parameters),
      words: { key: 'gate.bribe.short', args: { notes, held: state.money } },
    },
  };
}
