import { describe, expect, it } from 'vitest';
import { apply, gate } from '../../src/rules/index.ts';
import { noChance } from '../support/a-chance.ts';
import { aState } from '../support/a-state.ts';

describe('money', () => {
  it.each([
    { held: 4, pays: 1, left: 3 },
    { held: 4, pays: 4, left: 0 },
    { held: 15, pays: 15, left: 0 },
  ])('leaves $left of $held notes when $pays are paid', ({ held, pays, left }) => {
    const { state, because } = apply(aState({ money: held }), { name: 'pay', args: [pays] }, noChance);
    expect(state.money).toBe(left);
    expect(because).toHaveLength(1);
    expect(because[0]).toMatchObject({ rule: 'money', standing: 'designed', inputs: { notes: pays, left } });
  });

  it('refuses a payment that is not covered, and says which gate the choice needs', () => {
    expect(() => apply(aState({ money: 2 }), { name: 'pay', args: [3] }, noChance)).toThrow('money(3)');
  });

  it.each([
    { held: 2, open: false },
    { held: 3, open: true },
    { held: 4, open: true },
  ])('is open: $open for three notes with $held', ({ held, open }) => {
    const answer = gate(aState({ money: held }), { name: 'money', args: [3] });
    expect(answer.open).toBe(open);
    if (!answer.open)
      expect(answer.because.words).toEqual({ key: 'gate.money.short', args: { notes: 3, held } });
  });
});
