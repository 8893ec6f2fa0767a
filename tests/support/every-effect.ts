/** Every effect and every gate that a story can name, from the declaration itself, for property tests. */
import fc from 'fast-check';
import {
  type Effect,
  effectForms,
  gateForms,
  type Need,
  personIds,
  readEffect,
  readNeed,
} from '../../src/rules/index.ts';
import { everyCall } from '../../src/tooling/every-call.ts';

export const tagEffects = everyCall(effectForms).map(readEffect);
export const needs: readonly Need[] = everyCall(gateForms).map(readNeed);

/** Any effect, also the two that a run adds by itself; each form as likely as the others. */
export const anyEffect: fc.Arbitrary<Effect> = fc.oneof(
  ...Object.keys(effectForms).map((name) =>
    fc.constantFrom<Effect>(...tagEffects.filter((effect) => effect.name === name)),
  ),
  fc.uniqueArray(fc.constantFrom(...personIds)).map((present): Effect => ({ name: 'silence', present })),
  fc.integer({ min: 1, max: 7 }).map((day): Effect => ({ name: 'day', day })),
);

/** The gate that a story puts before an effect that could be refused; null where none can be. */
export function gateBefore(effect: Effect): Need | null {
  switch (effect.name) {
    case 'pay':
      return { name: 'money', args: effect.args };
    case 'buy':
    case 'bribe':
    case 'time':
    case 'act':
    case 'call':
    case 'text':
      return effect as Need;
    default:
      return null;
  }
}
