/**
 * Songbun: three classes, per household, inherited. It opens and closes, prices and softens; it drops as a
 * penalty and never rises in play. Rests on `songbun-three-classes`, `songbun-decides-life`,
 * `songbun-elite-privileges` and `lesser-crime-demotion`.
 */
import { type Household, households } from './bands.ts';
import { standingOf } from './because.ts';
import type { GateAnswer, Outcome } from './outcome.ts';
import { amountOf, type ParameterId } from './parameters.ts';
import type { RunState } from './run-state.ts';

/** What a class opens: a post in an office, the best schools, Internet time on request, a permit. */
export const classGates = ['post', 'school', 'request', 'permit'] as const;
export type ClassGate = (typeof classGates)[number];

const lowest: Readonly<Record<ClassGate, ParameterId>> = {
  post: 'songbun.post',
  school: 'songbun.school',
  request: 'songbun.request',
  permit: 'songbun.permit',
};

/** Open for a household of at least the class that the parameter names. */
export function classGate(state: RunState, what: ClassGate): GateAnswer {
  const least = lowest[what];
  if (households.indexOf(state.household) >= amountOf(least)) return { open: true };
  return {
    open: false,
    because: {
      rule: 'songbun',
      inputs: { household: state.household, gate: what },
      parameters: [least],
      facts: ['songbun-decides-life', 'songbun-three-classes'],
      standing: standingOf([least]),
      words: { key: `gate.class.${what}`, args: {} },
    },
  };
}

/** The class some steps lower; the lowest stays. */
export function lower(household: Household): Household {
  return households[Math.max(0, households.indexOf(household) - amountOf('songbun.drop'))] ?? 'hostile';
}

/** The household of the player is lowered by an office. */
export function demote(state: RunState): Outcome {
  const household = lower(state.household);
  if (household === state.household) return { state, because: [] };
  return {
    state: { ...state, household },
    because: [
      {
        rule: 'songbun',
        inputs: { from: state.household, to: household, day: state.day },
        parameters: ['songbun.drop'],
        facts: ['lesser-crime-demotion', 'mps-songbun-registry'],
        standing: standingOf(['songbun.drop']),
        words: { key: 'because.songbun.dropped', args: { household } },
      },
    ],
  };
}
