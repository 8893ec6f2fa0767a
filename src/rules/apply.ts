/** One step of the model: pure, and always with its reasons. */
import type { Because } from './because.ts';
import type { Effect, Need } from './effects.ts';
import { witness } from './informants.ts';
import { leaveTrace, readTrace } from './leave-trace.ts';
import { moneyGate, pay } from './money.ts';
import type { Chance } from './named-draws.ts';
import type { RunState } from './run-state.ts';
import { keepSilence } from './silence.ts';

/** The state after one effect, and why. Throws when the effect cannot happen in this state (a payment without money). */
export function apply(
  state: RunState,
  effect: Effect,
  chance: Chance,
): { state: RunState; because: Because[] } {
  switch (effect.name) {
    case 'pay':
      return pay(state, effect.args[0]);
    case 'trace':
      return leaveTrace(state, effect.args[0], effect.args[1]);
    case 'witness': {
      const left = leaveTrace(state, 'witness', 'room');
      return witness(left.state, effect.args[0], chance);
    }
    case 'read':
      return readTrace(state, effect.args[0], chance);
    case 'silence':
      return keepSilence(state, effect.present, chance);
    case 'day':
      return { state: state.day === effect.day ? state : { ...state, day: effect.day }, because: [] };
  }
}

/** Whether a choice is open. A closed one keeps its reason. */
export function gate(state: RunState, need: Need): { open: true } | { open: false; because: Because } {
  return moneyGate(state, need.args[0]);
}
