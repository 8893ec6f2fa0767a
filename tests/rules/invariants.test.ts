import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  apply,
  type Effect,
  gate,
  holders,
  households,
  type PersonId,
  people,
  type RunState,
  seededChance,
  traceKindIds,
} from '../../src/rules/index.ts';
import { aState } from '../support/a-state.ts';

const person = fc.constantFrom(...(Object.keys(people) as PersonId[]));
const kind = fc.constantFrom(...traceKindIds);
const effect: fc.Arbitrary<Effect> = fc.oneof(
  fc.integer({ min: 1, max: 15 }).map((notes): Effect => ({ name: 'pay', args: [notes] })),
  fc.tuple(kind, fc.constantFrom(...holders)).map(([k, h]): Effect => ({ name: 'trace', args: [k, h] })),
  kind.map((k): Effect => ({ name: 'read', args: [k] })),
  person.map((p): Effect => ({ name: 'witness', args: [p] })),
  fc.uniqueArray(person).map((present): Effect => ({ name: 'silence', present })),
  fc.integer({ min: 1, max: 7 }).map((day): Effect => ({ name: 'day', day })),
);
const story = fc.record({
  seed: fc.integer({ min: 0, max: 0xffffffff }),
  money: fc.integer({ min: 0, max: 15 }),
  household: fc.constantFrom(...households),
  effects: fc.array(effect, { maxLength: 40 }),
});

/** Applies what can be applied: a payment that a gate would have closed is left out, as a story would. */
function play({
  seed,
  money,
  household,
  effects,
}: {
  seed: number;
  money: number;
  household: RunState['household'];
  effects: Effect[];
}) {
  const chance = seededChance(seed);
  let state = aState({ money, household });
  const steps: { before: RunState; effect: Effect; after: RunState; because: number }[] = [];
  for (const each of effects) {
    if (each.name === 'pay' && !gate(state, { name: 'money', args: each.args }).open) continue;
    const step = apply(state, each, chance);
    steps.push({ before: state, effect: each, after: step.state, because: step.because.length });
    state = step.state;
  }
  return { state, steps };
}

describe('whatever is done', () => {
  it('the state stays in its bands', () => {
    fc.assert(
      fc.property(story, (given) => {
        for (const { after } of play(given).steps) {
          expect(after.money).toBeGreaterThanOrEqual(0);
          expect(after.money).toBeLessThanOrEqual(15);
          expect([0, 1, 2, 3, 4]).toContain(after.attention);
          for (const { count } of Object.values(after.traces)) expect([0, 1, 2, 3]).toContain(count);
        }
      }),
    );
  });

  it('no effect creates money, raises a class or lowers attention', () => {
    fc.assert(
      fc.property(story, (given) => {
        for (const { before, after } of play(given).steps) {
          expect(after.money).toBeLessThanOrEqual(before.money);
          expect(households.indexOf(after.household)).toBeLessThanOrEqual(
            households.indexOf(before.household),
          );
          expect(after.attention).toBeGreaterThanOrEqual(before.attention);
        }
      }),
    );
  });

  it('everything that changes the state has its because, but for the day', () => {
    fc.assert(
      fc.property(story, (given) => {
        for (const { before, effect: done, after, because } of play(given).steps) {
          if (after !== before && done.name !== 'day') expect(because).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('the same seed and effects give the same state', () => {
    fc.assert(
      fc.property(story, (given) => {
        expect(play(given).state).toEqual(play(given).state);
      }),
    );
  });

  it('another family meets the same chance: informants and readings do not depend on class or money', () => {
    fc.assert(
      fc.property(story, (given) => {
        const free = given.effects.filter((each) => each.name !== 'pay');
        const here = play({ ...given, effects: free }).state;
        const there = play({ ...given, effects: free, household: 'hostile', money: 0 }).state;
        expect(there).toEqual({ ...here, household: 'hostile', money: 0 });
      }),
    );
  });
});
