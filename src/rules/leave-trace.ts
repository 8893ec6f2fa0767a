/** An act leaves a trace; later somebody looks, and may or may not read it. */
import { raiseAttention } from './attention.ts';
import { standingOf } from './because.ts';
import type { Chance } from './named-draws.ts';
import type { Outcome } from './outcome.ts';
import { odds, parameter } from './parameters.ts';
import type { RunState } from './run-state.ts';
import { type Holder, type TraceKind, traceKinds } from './traces.ts';

export function leaveTrace(state: RunState, kind: TraceKind, holder: Holder): Outcome {
  const before = state.traces[kind];
  const count = Math.min(parameter('trace.most').value, before.count + 1);
  return {
    state: { ...state, traces: { ...state.traces, [kind]: { ...before, count } } },
    because: [
      {
        rule: 'trace',
        inputs: { kind, holder, day: state.day },
        parameters: [],
        facts: traceKinds[kind].facts,
        standing: 'inferred',
        words: { key: `because.trace.${kind}`, args: { holder } },
      },
    ],
  };
}

/**
 * Whoever holds traces of this kind looks for them. With none there, nothing is found and nothing is drawn;
 * a trace read once stays read.
 */
export function readTrace(state: RunState, kind: TraceKind, chance: Chance): Outcome {
  const { count, read } = state.traces[kind];
  if (count === 0 || read) return { state, because: [] };
  const rule = traceKinds[kind];
  const [wins, ways] = odds(rule.chance);
  const key = `read/${kind}/${state.day}`;
  const got = chance.pick(key, ways);
  const found = got < wins;
  const seen: RunState = found
    ? raiseAttention({ ...state, traces: { ...state.traces, [kind]: { count, read: true } } }, rule.steps)
    : state;
  const rests = [rule.chance, rule.steps] as const;
  return {
    state: seen,
    because: [
      {
        rule: 'read',
        inputs: { kind, count, day: state.day, found: found ? 1 : 0 },
        draw: { key, ways, got, odds: [wins, ways] },
        parameters: rests,
        facts: rule.facts,
        standing: standingOf(rests),
        ...(kind === 'mail-log' || kind === 'fax-copy' ? { disputed: 'D11' } : {}),
        words: { key: `because.read.${found ? 'found' : 'passed-over'}.${kind}`, args: {} },
      },
    ],
  };
}
