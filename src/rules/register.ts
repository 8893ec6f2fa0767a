import { leaveTrace } from './leave-trace.ts';
import { becomeComputer } from './machines.ts';
import type { Outcome } from './outcome.ts';
import { takePhone } from './phone.ts';
import type { RunState } from './run-state.ts';

export const registrables = ['computer', 'phone'] as const;
export type Registrable = (typeof registrables)[number];

/** The thing is registered in the player’s name, which is a trace. */
export function register(state: RunState, thing: Registrable): Outcome {
  if (thing === 'phone') return takePhone(state, 'own');
  const listed = becomeComputer(state, 'listed');
  const left = leaveTrace(listed.state, 'registration', 'office');
  return { state: left.state, because: [...listed.because, ...left.because] };
}
