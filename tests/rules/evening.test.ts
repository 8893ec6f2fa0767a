import { describe, expect, it } from 'vitest';
import { apply, begin, gate, seededChance } from '../../src/rules/index.ts';
import { fixedChance, noChance } from '../support/a-chance.ts';
import { aState } from '../support/a-state.ts';

describe('the private evening', () => {
  it('is four half-hours, from eight to ten', () => {
    expect(begin({ story: 'machine', cut: 'short' }).halfHours).toBe(4);
  });

  it.each([
    { left: 0, spends: 1, open: false },
    { left: 1, spends: 1, open: true },
    { left: 4, spends: 4, open: true },
    { left: 3, spends: 4, open: false },
  ])('with $left half-hours left, $spends can be spent: $open', ({ left, spends, open }) => {
    const before = aState({ halfHours: left });
    expect(gate(before, { name: 'time', args: [spends] }).open).toBe(open);
    const spend = () => apply(before, { name: 'time', args: [spends] }, noChance);
    if (open) expect(spend().state.halfHours).toBe(left - spends);
    else expect(spend).toThrow(`time(${spends})`);
  });
});

describe('the power', () => {
  it.each([
    { residue: 0, cut: 'early' },
    { residue: 1, cut: 'late' },
  ])('goes by a draw of two: way $residue is $cut', ({ residue, cut }) => {
    const chance = fixedChance(residue);
    const { state, because } = apply(aState({ day: 4 }), { name: 'lights', args: ['out'] }, chance);
    expect(chance.asked).toEqual([{ key: 'lights/4', ways: 2 }]);
    expect(state).toMatchObject({ powerOut: true, cut });
    expect(because[0]).toMatchObject({ rule: 'power', standing: 'designed' });
  });

  it('comes back without a draw, and the hour of the cut is remembered', () => {
    const out = aState({ powerOut: true, cut: 'late' });
    const { state } = apply(out, { name: 'lights', args: ['on'] }, noChance);
    expect(state).toMatchObject({ powerOut: false, cut: 'late' });
    expect(apply(state, { name: 'lights', args: ['on'] }, noChance)).toEqual({ state, because: [] });
  });

  it('goes early in half of the seeds, within five standard deviations', () => {
    const runs = 10_000;
    let early = 0;
    for (let seed = 0; seed < runs; seed++)
      if (apply(aState(), { name: 'lights', args: ['out'] }, seededChance(seed)).state.cut === 'early')
        early += 1;
    expect(Math.abs(early - runs / 2)).toBeLessThan(5 * Math.sqrt(runs / 4));
  });
});
