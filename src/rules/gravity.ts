/**
 * How heavy a thing is taken to be, and who has it in hand: the police keep what is lesser and serious, and hand
 * on what is called political. Rests on `mps-ssd-roles`, `political-crime-definition`, `political-crime-handover`
 * and `lawyer-19-percent`; where the political begins is S9.
 */
import { type Gravity, gravities, type Lawyer } from './bands.ts';
import { standingOf } from './because.ts';
import type { Chance } from './named-draws.ts';
import type { Outcome } from './outcome.ts';
import { odds } from './parameters.ts';
import type { RunState } from './run-state.ts';

export const agencies = ['none', 'mps', 'ssd'] as const;
export type Agency = (typeof agencies)[number];

const heavy = gravities.indexOf('political');

/** Who has a matter of this weight in hand. */
export function agencyOf(gravity: Gravity): Agency {
  const at = gravities.indexOf(gravity);
  return at === 0 ? 'none' : at >= heavy ? 'ssd' : 'mps';
}

/** The same state with at least this gravity. */
export function atLeast(state: RunState, gravity: Gravity): RunState {
  return gravities.indexOf(state.gravity) >= gravities.indexOf(gravity) ? state : { ...state, gravity };
}

/** Somebody calls the matter at least this heavy. */
export function charge(state: RunState, gravity: Gravity): Outcome {
  const charged = atLeast(state, gravity);
  if (charged === state) return { state, because: [] };
  const agency = agencyOf(gravity);
  return {
    state: charged,
    because: [
      {
        rule: 'gravity',
        inputs: { from: state.gravity, to: gravity, agency, day: state.day },
        parameters: [],
        facts:
          agency === 'ssd'
            ? ['political-crime-definition', 'political-crime-handover', 'mps-ssd-roles']
            : ['mps-ssd-roles', 'lesser-crime-demotion'],
        // That there is a line is documented, that this act is beyond it is not.
        standing: 'designed',
        disputed: 'D13',
        words: { key: `because.gravity.${gravity}`, args: {} },
      },
    ],
  };
}

/** A lawyer is in the chair, or is not: the share of the source, drawn once. */
export function askLawyer(state: RunState, chance: Chance): Outcome {
  if (state.lawyer !== 'unasked') return { state, because: [] };
  const [wins, ways] = odds('lawyer.present');
  const key = `lawyer/${state.day}`;
  const got = chance.pick(key, ways);
  const lawyer: Lawyer = got < wins ? 'present' : 'none';
  return {
    state: { ...state, lawyer },
    because: [
      {
        rule: 'lawyer',
        inputs: { lawyer, day: state.day },
        draw: { key, ways, got, odds: [wins, ways] },
        parameters: ['lawyer.present'],
        facts: ['lawyer-19-percent'],
        standing: standingOf(['lawyer.present']),
        words: { key: `because.lawyer.${lawyer}`, args: {} },
      },
    ],
  };
}

/** What is asked for has been said. It stays said. */
export function confess(state: RunState): Outcome {
  if (state.confessed) return { state, because: [] };
  return {
    state: { ...state, confessed: true },
    because: [
      {
        rule: 'gravity',
        inputs: { gravity: state.gravity, day: state.day },
        parameters: [],
        facts: ['lawyer-19-percent', 'mps-detain-on-suspicion'],
        standing: 'inferred',
        words: { key: 'because.confessed', args: {} },
      },
    ],
  };
}
