/**
 * Phones: one to a person and in the person’s name, or in the name of a family that needed the money. The plan
 * counts minutes and messages. Rests on `phone-register-ctmo`, `phone-one-per-person`, `phone-political-trace`,
 * `preregistered-phones-brokers`, `registrations-from-poor-families` and `plan-allowance`.
 */
import type { Phone } from './bands.ts';
import type { Because } from './because.ts';
import { leaveTrace } from './leave-trace.ts';
import type { GateAnswer, Outcome } from './outcome.ts';
import { amountOf } from './parameters.ts';
import type { RunState } from './run-state.ts';

/** A phone is in use from now on, with the month’s plan untouched. One’s own is a trace in one’s own name. */
export function takePhone(state: RunState, phone: Phone): Outcome {
  const plan = phone === 'none' ? 0 : amountOf('plan.bands');
  const taken: RunState = { ...state, phone, minutes: plan, messages: plan };
  const because: Because = {
    rule: 'phone',
    inputs: { phone, day: state.day },
    parameters: ['plan.minutes', 'plan.messages', 'plan.bands'],
    facts:
      phone === 'brokers'
        ? ['preregistered-phones-brokers', 'registrations-from-poor-families']
        : ['phone-register-ctmo', 'phone-one-per-person'],
    standing: 'documented',
    words: { key: `because.phone.${phone}`, args: {} },
  };
  if (phone !== 'own') return { state: taken, because: [because] };
  const named = leaveTrace(taken, 'registration', 'provider');
  return { state: named.state, because: [because, ...named.because] };
}

/** Parts of the plan are used up: thirds of its minutes or of its messages. Throws when there are too few. */
export function usePhone(state: RunState, what: 'minutes' | 'messages', parts: number): Outcome {
  const left = state[what] - parts;
  if (left < 0)
    throw new Error(`Cannot use ${parts} of ${state[what]} thirds: the choice needs ${what}(${parts}).`);
  return {
    state: { ...state, [what]: left },
    because: [
      {
        rule: 'phone',
        inputs: { phone: state.phone, what, parts, left, day: state.day },
        parameters: [what === 'minutes' ? 'plan.minutes' : 'plan.messages', 'plan.bands'],
        facts: ['plan-allowance', 'phone-political-trace', 'every-call-believed-heard'],
        standing: 'designed',
        disputed: 'D18',
        words: { key: `because.phone.used-${state.phone === 'brokers' ? 'brokers' : 'own'}`, args: { left } },
      },
    ],
  };
}

/** Open with at least that many thirds of the plan left. */
export function phoneGate(state: RunState, what: 'minutes' | 'messages', parts: number): GateAnswer {
  if (state[what] >= parts) return { open: true };
  return {
    open: false,
    because: {
      rule: 'phone',
      inputs: { what, parts, left: state[what] },
      parameters: [what === 'minutes' ? 'plan.minutes' : 'plan.messages', 'plan.bands'],
      facts: ['plan-allowance'],
      standing: 'designed',
      words: { key: `gate.phone.${what}`, args: {} },
    },
  };
}
