import { describe, expect, it } from 'vitest';
import { apply, type ClassGate, gate, type Household } from '../../src/rules/index.ts';
import { noChance } from '../support/a-chance.ts';
import { aState } from '../support/a-state.ts';

describe('what a class opens', () => {
  it.each<[ClassGate, Household, boolean]>([
    ['post', 'core', true],
    ['post', 'wavering', false],
    ['post', 'hostile', false],
    ['school', 'core', true],
    ['school', 'wavering', false],
    ['school', 'hostile', false],
    ['request', 'core', true],
    ['request', 'wavering', true],
    ['request', 'hostile', false],
    ['permit', 'core', true],
    ['permit', 'wavering', true],
    ['permit', 'hostile', false],
  ])('%s for a %s household: %s', (what, household, open) => {
    const answer = gate(aState({ household }), { name: 'class', args: [what] });
    expect(answer.open).toBe(open);
    if (!answer.open)
      expect(answer.because).toMatchObject({
        rule: 'songbun',
        standing: 'designed',
        words: { key: `gate.class.${what}` },
      });
  });
});

describe('a demotion', () => {
  it.each<[Household, Household]>([
    ['core', 'wavering'],
    ['wavering', 'hostile'],
  ])('takes %s to %s, and says which office and which fact', (before, after) => {
    const { state, because } = apply(aState({ household: before }), { name: 'demote', args: [] }, noChance);
    expect(state.household).toBe(after);
    expect(because[0]?.facts).toEqual(['lesser-crime-demotion', 'mps-songbun-registry']);
  });

  it('has no class below the lowest', () => {
    const before = aState({ household: 'hostile' });
    expect(apply(before, { name: 'demote', args: [] }, noChance)).toEqual({ state: before, because: [] });
  });
});
