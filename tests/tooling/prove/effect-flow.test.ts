import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  apply,
  argumentKinds,
  begin,
  type Effect,
  effectForms,
  type RunState,
  readEffect,
  traceKindIds,
} from '../../../src/rules/index.ts';
import { everyCall } from '../../../src/tooling/every-call.ts';
import { effectFlow, fieldOf, fieldsOf, fieldsOfMirror } from '../../../src/tooling/prove/effect-flow.ts';
import { command } from '../../../src/tooling/prove/flow-graph.ts';
import { anyState } from '../../support/any-state.ts';

const state: fc.Arbitrary<RunState> = anyState('fax');

/** Rules look at how a person could report and at nothing else of theirs: one of each is enough, and the player. */
const some: Partial<Record<keyof typeof argumentKinds, readonly string[]>> = {
  person: ['cholmin', 'cha', 'tongsu', 'jin'],
  named: ['nobody', 'self', 'unha'],
};
const wordsOf = (kind: keyof typeof argumentKinds) => some[kind] ?? argumentKinds[kind].words;

const effects: Effect[] = [
  ...everyCall(effectForms, wordsOf).map(readEffect),
  { name: 'silence', present: ['cha', 'tongsu'] },
  { name: 'day', day: 3 },
];

/** Copies the value of a field from one state into another. */
function withField(into: RunState, path: string, from: RunState): RunState {
  const copy = structuredClone(into);
  const names = path.split('.');
  const last = names.pop()!;
  const at = names.reduce<Record<string, unknown>>(
    (object, name) => object[name] as Record<string, unknown>,
    copy as unknown as Record<string, unknown>,
  );
  at[last] = fieldOf(from, path);
  return copy;
}

/** Enough of everything that an effect could use up. */
const plenty = { money: 100, minutes: 3, messages: 3, halfHours: 4, acts: 3 };

describe('what an effect makes of a field depends on what the table says, and on nothing else', () => {
  it.each(effects.map((effect) => [JSON.stringify(effect), effect] as const))('%s', (_, effect) => {
    const { always, moves, sets, draws } = effectFlow(effect);
    fc.assert(
      fc.property(state, state, fc.nat(49), (one, other, residue) => {
        const chance = { pick: (_key: string, ways: number) => residue % ways };
        for (const field of fieldsOf(begin({ story: 'fax', cut: 'short' }))) {
          // The other state agrees only in what the field's new value may depend on.
          const from = moves.find((move) => move.field === field)?.from ?? [];
          const own = sets.includes(field) ? [] : [field];
          let agreeing = other;
          for (const each of [...always, ...own, ...from]) agreeing = withField(agreeing, each, one);
          // A draw goes by the day, which the proof keeps apart.
          if (draws !== null) agreeing = withField(agreeing, 'day', one);
          const results = [one, agreeing].map((before) => {
            try {
              return fieldOf(apply(before, effect, chance).state, field);
            } catch (error) {
              return (error as Error).message;
            }
          });
          expect(results[1], field).toEqual(results[0]);
        }
      }),
      { numRuns: 25, seed: 1 },
    );
  });

  it('and its draws are named as the table says', () => {
    for (const effect of effects) {
      const asked: string[] = [];
      const before = begin({ story: 'fax', cut: 'short' });
      const traced = { ...before, ...plenty, traces: structuredClone(before.traces) };
      for (const kind of traceKindIds) traced.traces[kind].count = 1;
      apply(traced, effect, { pick: (key) => asked.push(key) - asked.length });
      const { draws } = effectFlow(effect);
      const expected = draws === null ? /^informant\/[a-z]+$/ : new RegExp(`^${draws}/${before.day}$`);
      for (const key of asked) expect(key).toMatch(expected);
    }
  });
});

it('a number that Ink reads is traced to its field', () => {
  expect(fieldsOfMirror('money')).toEqual(['money']);
  expect(fieldsOfMirror('fax_read')).toEqual(['traces.fax-copy.read']);
});

it('the commands of Ink have the numbers that the flow graph goes by', async () => {
  // The modules of inkjs import each other in circles: only from here they all load.
  await import('inkjs/engine/Story');
  const { ControlCommand } = await import('inkjs/engine/ControlCommand');
  const made: Record<string, () => { commandType: number }> = {
    evalStart: ControlCommand.EvalStart,
    evalOutput: ControlCommand.EvalOutput,
    evalEnd: ControlCommand.EvalEnd,
    popFunction: ControlCommand.PopFunction,
    popTunnel: ControlCommand.PopTunnel,
    turns: ControlCommand.Turns,
    turnsSince: ControlCommand.TurnsSince,
    readCount: ControlCommand.ReadCount,
    random: ControlCommand.Random,
    seedRandom: ControlCommand.SeedRandom,
    visitIndex: ControlCommand.VisitIndex,
    shuffleIndex: ControlCommand.SequenceShuffleIndex,
    startThread: ControlCommand.StartThread,
    done: ControlCommand.Done,
    end: ControlCommand.End,
    listRandom: ControlCommand.ListRandom,
    beginTag: ControlCommand.BeginTag,
    endTag: ControlCommand.EndTag,
  };
  expect(Object.fromEntries(Object.entries(made).map(([name, make]) => [name, make().commandType]))).toEqual(
    command,
  );
});
