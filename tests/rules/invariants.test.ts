import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import facts from '../../src/facts/facts.json';
import {
  apply,
  type Because,
  type Effect,
  gate,
  gravities,
  households,
  mirror,
  parameters,
  type RunState,
  seededChance,
} from '../../src/rules/index.ts';
import { readPo } from '../../src/tooling/po.ts';
import { createWords } from '../../src/words/words.ts';
import { anyState } from '../support/any-state.ts';
import { anyEffect, gateBefore, needs } from '../support/every-effect.ts';

const top = path.resolve(import.meta.dirname, '../..');
const words = createWords(
  'en',
  Object.fromEntries(
    ['ui', 'because'].flatMap((name) =>
      readPo(path.join(top, `story/words/en/${name}.po`)).map((entry) => [entry.key, entry.text]),
    ),
  ),
);

const story = fc.record({
  seed: fc.integer({ min: 0, max: 0xffffffff }),
  first: anyState('knock'),
  effects: fc.array(anyEffect, { maxLength: 40 }),
});

type Step = { before: RunState; effect: Effect; after: RunState; because: Because[] };

/** Applies what can be applied: what its gate would have closed is left out, as a story would. */
function play(seed: number, first: RunState, effects: readonly Effect[]): { state: RunState; steps: Step[] } {
  const chance = seededChance(seed);
  let state = first;
  const steps: Step[] = [];
  for (const effect of effects) {
    const need = gateBefore(effect);
    if (need !== null && !gate(state, need).open) continue;
    const step = apply(state, effect, chance);
    steps.push({ before: state, effect, after: step.state, because: step.because });
    state = step.state;
  }
  return { state, steps };
}

const always = (holds: (step: Step) => void) =>
  fc.assert(
    fc.property(story, ({ seed, first, effects }) => {
      for (const step of play(seed, first, effects).steps) holds(step);
    }),
  );

/** Everything that is spent or counted, with the most it can be. */
const bounds = {
  money: 15,
  attention: 4,
  minutes: 3,
  messages: 3,
  halfHours: 4,
  acts: 3,
  debts: 3,
} as const satisfies Partial<Record<keyof RunState, number>>;

describe('whatever is done', () => {
  it('the state stays in its bands, and Ink reads whole numbers', () => {
    always(({ after }) => {
      for (const [name, most] of Object.entries(bounds)) {
        const value = after[name as keyof typeof bounds];
        expect(value, name).toBeGreaterThanOrEqual(0);
        expect(value, name).toBeLessThanOrEqual(most);
      }
      for (const { count } of Object.values(after.traces)) expect([0, 1, 2, 3]).toContain(count);
      for (const value of Object.values(mirror(after))) {
        expect(Number.isInteger(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('no effect creates money, raises a class, lowers attention or makes a matter lighter', () => {
    always(({ before, after }) => {
      expect(after.money).toBeLessThanOrEqual(before.money);
      expect(households.indexOf(after.household)).toBeLessThanOrEqual(households.indexOf(before.household));
      expect(after.attention).toBeGreaterThanOrEqual(before.attention);
      expect(gravities.indexOf(after.gravity)).toBeGreaterThanOrEqual(gravities.indexOf(before.gravity));
    });
  });

  it('a bribe never makes anything worse and costs nothing', () => {
    always(({ before, effect, after }) => {
      if (effect.name !== 'bribe') return;
      const worse = after.attention > before.attention || after.debts > before.debts;
      if (worse) expect(after.money).toBeLessThan(before.money);
      expect(after.traces).toEqual(before.traces);
      expect(after.gravity).toBe(before.gravity);
    });
  });

  it('everything that changes the state has its because, but for the day', () => {
    always(({ before, effect, after, because }) => {
      if (after !== before && effect.name !== 'day') expect(because.length).toBeGreaterThan(0);
    });
  });

  it('each because can be said, and rests on facts and parameters that exist or says that it is designed', () => {
    always(({ because }) => {
      for (const each of because) {
        expect(words.say(each.words.key, each.words.args), each.words.key).not.toMatch(/^\[|\{[a-z]/i);
        expect(each.facts.length > 0 || each.standing === 'designed').toBe(true);
        for (const fact of each.facts) expect(facts).toHaveProperty([fact]);
        for (const id of each.parameters) expect(parameters).toHaveProperty([id]);
        if (each.disputed) expect(words.has(`disputed.${each.disputed}`), each.disputed).toBe(true);
        if (each.draw) {
          expect(each.draw.got).toBeLessThan(each.draw.ways);
          expect(each.draw.odds[0]).toBeLessThanOrEqual(each.draw.odds[1]);
        }
      }
    });
  });

  it('a closed choice says why, in words', () => {
    fc.assert(
      fc.property(anyState('machine'), fc.constantFrom(...needs), (state, need) => {
        const answer = gate(state, need);
        if (!answer.open) {
          const { key, args } = answer.because.words;
          expect(words.say(key, args), key).not.toMatch(/^\[|\{[a-z]/i);
        }
      }),
    );
  });

  it('the same seed and effects give the same state', () => {
    fc.assert(
      fc.property(story, ({ seed, first, effects }) => {
        expect(play(seed, first, effects).state).toEqual(play(seed, first, effects).state);
      }),
    );
  });

  it('another family meets the same chance: the draws asked under one name give the same residue', () => {
    fc.assert(
      fc.property(story, ({ seed, first, effects }) => {
        const drawn = (household: RunState['household']) =>
          new Map(
            play(seed, { ...first, household, money: 15 }, effects).steps.flatMap(({ because }) =>
              because.flatMap(({ draw }) => (draw ? [[draw.key, draw] as const] : [])),
            ),
          );
        const [here, there] = [drawn('core'), drawn('hostile')];
        for (const [key, draw] of here) {
          const other = there.get(key);
          if (other) expect(other.got, key).toBe(draw.got);
        }
      }),
    );
  });

  it('class does not change what an inspection finds', () => {
    fc.assert(
      fc.property(anyState('knock'), fc.constantFrom('home', 'school', 'office'), (state, site) => {
        const found = (household: RunState['household']) =>
          apply({ ...state, household }, { name: 'inspect', args: [site] }, seededChance(0)).state.lies;
        expect(found('hostile')).toEqual(found('core'));
      }),
    );
  });
});
