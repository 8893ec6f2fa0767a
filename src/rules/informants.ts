/**
 * Who informs. One scholar’s estimate, drawn once in a run for each person that a rule asks about; reporting
 * that belongs to a post is not drawn. What is drawn changes what is known, never which endings can be reached.
 */

import { raiseAttention } from './attention.ts';
import type { InformantState } from './bands.ts';
import { type Because, standingOf } from './because.ts';
import type { Chance } from './named-draws.ts';
import type { Outcome } from './outcome.ts';
import { odds, parameter } from './parameters.ts';
import { type PersonId, people } from './people.ts';
import type { RunState } from './run-state.ts';

/** The residue of a draw of fifty: 0 is active, 1 to 9 once, the rest never. */
function informantOf(residue: number): InformantState {
  if (residue < parameter('informant.active').value) return 'active';
  return residue < parameter('informant.ever').value ? 'once' : 'never';
}

/** Asks about one person, drawing when it is the first time. Without a because for people who are not drawn. */
export function askInformant(
  state: RunState,
  person: PersonId,
  chance: Chance,
): {
  state: RunState;
  answer: InformantState | 'by-office' | 'outside';
  draw?: NonNullable<Because['draw']>;
} {
  const { reports } = people[person];
  if (reports !== 'drawn') return { state, answer: reports };
  const known = state.informants[person];
  // Nobody draws the player.
  if (known === undefined) return { state, answer: 'outside' };
  if (known !== 'unasked') return { state, answer: known };
  const key = `informant/${person}`;
  const [, ways] = odds('informant.ever');
  const got = chance.pick(key, ways);
  const answer = informantOf(got);
  return {
    state: { ...state, informants: { ...state.informants, [person]: answer } },
    answer,
    draw: { key, ways, got, odds: odds('informant.active') },
  };
}

/** Somebody has seen or heard: a witness, and a report if that person is informing now. */
export function witness(state: RunState, person: PersonId, chance: Chance): Outcome {
  const asked = askInformant(state, person, chance);
  const reported = asked.answer === 'active';
  const raised = reported ? raiseAttention(asked.state, 'attention.informant') : asked.state;
  const rests = ['informant.ever', 'informant.active', 'attention.informant'] as const;
  const drawn = asked.answer !== 'by-office' && asked.answer !== 'outside';
  return {
    state: raised,
    because: [
      {
        rule: 'informant',
        inputs: { person, answer: asked.answer, day: state.day },
        ...(asked.draw ? { draw: asked.draw } : {}),
        parameters: drawn ? rests : [],
        facts: drawn
          ? ['informants-one-in-five', 'informants-one-in-fifty', 'turned-in-by-friends']
          : ['turned-in-by-friends'],
        standing: drawn ? standingOf(rests) : 'designed',
        words: { key: `because.witness.${reported ? 'reported' : asked.answer}`, args: { person } },
      },
    ],
  };
}
