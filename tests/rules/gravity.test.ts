import { describe, expect, it } from 'vitest';
import { agencyOf, apply, type Gravity, gravities, seededChance } from '../../src/rules/index.ts';
import { fixedChance, noChance } from '../support/a-chance.ts';
import { aState } from '../support/a-state.ts';

describe('how heavy a matter is called', () => {
  const charges = ['lesser', 'serious', 'political', 'grave'] as const;

  it.each(gravities.flatMap((from) => charges.map((to) => [from, to] as const)))(
    'from %s, called %s: the heavier of the two',
    (from, to) => {
      const before = aState({ gravity: from });
      const { state, because } = apply(before, { name: 'charge', args: [to] }, noChance);
      const heavier = gravities.indexOf(to) > gravities.indexOf(from);
      expect(state.gravity).toBe(heavier ? to : from);
      expect(because).toHaveLength(heavier ? 1 : 0);
    },
  );

  it.each<[Gravity, string]>([
    ['none', 'none'],
    ['lesser', 'mps'],
    ['serious', 'mps'],
    ['political', 'ssd'],
    ['grave', 'ssd'],
  ])('%s is in the hands of %s', (gravity, agency) => {
    expect(agencyOf(gravity)).toBe(agency);
  });

  it('says on what the handing over rests, and that sources differ on what it costs', () => {
    const { because } = apply(aState(), { name: 'charge', args: ['political'] }, noChance);
    expect(because[0]?.facts).toContain('political-crime-handover');
    expect(because[0]).toMatchObject({ standing: 'designed', disputed: 'D13' });
  });
});

describe('the lawyer', () => {
  it.each([
    { residue: 0, is: 'present' },
    { residue: 18, is: 'present' },
    { residue: 19, is: 'none' },
    { residue: 99, is: 'none' },
  ])('residue $residue of a hundred: $is', ({ residue, is }) => {
    const chance = fixedChance(residue);
    const { state, because } = apply(aState({ day: 2 }), { name: 'lawyer', args: [] }, chance);
    expect(chance.asked).toEqual([{ key: 'lawyer/2', ways: 100 }]);
    expect(state.lawyer).toBe(is);
    expect(because[0]).toMatchObject({ standing: 'documented', facts: ['lawyer-19-percent'] });
  });

  it('is asked for once', () => {
    const before = aState({ lawyer: 'none' });
    expect(apply(before, { name: 'lawyer', args: [] }, noChance)).toEqual({ state: before, because: [] });
  });

  it('is there in nineteen of a hundred seeds, within five standard deviations', () => {
    const runs = 20_000;
    let present = 0;
    for (let seed = 0; seed < runs; seed++)
      if (apply(aState(), { name: 'lawyer', args: [] }, seededChance(seed)).state.lawyer === 'present')
        present += 1;
    expect(Math.abs(present - runs * 0.19)).toBeLessThan(5 * Math.sqrt(runs * 0.19 * 0.81));
  });
});

it('what has been said stays said', () => {
  const once = apply(aState(), { name: 'confess', args: [] }, noChance);
  expect(once.state.confessed).toBe(true);
  expect(once.because).toHaveLength(1);
  expect(apply(once.state, { name: 'confess', args: [] }, noChance).because).toEqual([]);
});

it('a later statement stands instead of an earlier one', () => {
  const first = apply(aState(), { name: 'name', args: ['nobody'] }, noChance);
  expect(first.because[0]?.words.key).toBe('because.named.nobody');
  const then = apply(first.state, { name: 'name', args: ['unha'] }, noChance);
  expect(then.state.named).toBe('unha');
  expect(then.because[0]).toMatchObject({
    inputs: { before: 'nobody' },
    words: { key: 'because.named.person' },
  });
  expect(apply(then.state, { name: 'name', args: ['self'] }, noChance).because[0]?.words.key).toBe(
    'because.named.self',
  );
});
