/** A state of the rules that names only what a test is about. */
import {
  begin,
  type InformantState,
  type PersonId,
  type RunState,
  type ThingId,
  type TraceKind,
  type Where,
} from '../../src/rules/index.ts';

export function aState(changes: Partial<RunState> = {}): RunState {
  return { ...begin({ story: 'fax', cut: 'short' }), day: 2, ...changes };
}

export function withTrace(state: RunState, kind: TraceKind, count: number, read = false): RunState {
  return { ...state, traces: { ...state.traces, [kind]: { count, read } } };
}

export function withInformant(state: RunState, person: PersonId, is: InformantState): RunState {
  return { ...state, informants: { ...state.informants, [person]: is } };
}

export function withThing(state: RunState, thing: ThingId, where: Where): RunState {
  return { ...state, lies: { ...state.lies, [thing]: where } };
}
