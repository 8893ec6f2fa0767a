import { describe, expect, it } from 'vitest';
import {
  type Audience,
  apply,
  audiences,
  bribePrice,
  type Gravity,
  gate,
  type Household,
  households,
  seededChance,
} from '../../src/rules/index.ts';
import { fixedChance, noChance } from '../support/a-chance.ts';
import { aState } from '../support/a-state.ts';

const offer = (audience: Audience): { name: 'bribe'; args: ['ryang', Audience] } => ({
  name: 'bribe',
  args: ['ryang', audience],
});

describe('what an offer costs, in notes', () => {
  // Alone, before the room, before a neighbour.
  it.each<[Gravity, Household, [number, number, number]]>([
    ['none', 'core', [1, 2, 3]],
    ['lesser', 'core', [1, 2, 3]],
    ['lesser', 'wavering', [2, 3, 4]],
    ['lesser', 'hostile', [3, 4, 5]],
    ['serious', 'core', [2, 3, 4]],
    ['serious', 'wavering', [3, 4, 5]],
    ['serious', 'hostile', [4, 5, 6]],
    ['political', 'core', [6, 7, 8]],
    ['political', 'wavering', [7, 8, 9]],
    ['political', 'hostile', [8, 9, 10]],
    ['grave', 'core', [10, 11, 12]],
    ['grave', 'wavering', [11, 12, 13]],
    ['grave', 'hostile', [12, 13, 14]],
  ])('%s, %s', (gravity, household, prices) => {
    expect(audiences.map((audience) => bribePrice({ gravity, household }, audience).notes)).toEqual(prices);
  });

  it('is the gate: closed one note below, open at the price and above', () => {
    for (const [money, open] of [
      [3, false],
      [4, true],
      [5, true],
    ] as const) {
      const before = aState({ household: 'wavering', gravity: 'serious', money });
      const answer = gate(before, offer('room'));
      expect(answer.open).toBe(open);
      if (!answer.open) {
        // The severe road: who cannot pay has no other.
        expect(answer.because.facts).toContain('pscore-unable-to-bribe');
        expect(answer.because.words).toEqual({ key: 'gate.bribe.short', args: { notes: 4, held: 3 } });
        expect(() => apply(before, offer('room'), noChance)).toThrow('bribe');
      }
    }
  });
});

describe('what becomes of an offer', () => {
  // Of eight ways: how many are taken, refused, reported.
  const shares: Record<Household, [taken: number, refused: number, reported: number]> = {
    core: [7, 1, 0],
    wavering: [5, 2, 1],
    hostile: [3, 3, 2],
  };

  it.each(households)('for a %s family, way by way', (household) => {
    const [taken, refused] = shares[household];
    for (let residue = 0; residue < 8; residue++) {
      const is = residue < taken ? 'taken' : residue < taken + refused ? 'refused' : 'reported';
      const before = aState({ household, gravity: 'serious', money: 9, day: 1 });
      const chance = fixedChance(residue);
      const { state, because } = apply(before, offer('alone'), chance);
      const { notes } = bribePrice(before, 'alone');
      expect(chance.asked).toEqual([{ key: 'bribe/ryang/1', ways: 8 }]);
      expect(state.offer).toBe(is);
      expect(state.money).toBe(is === 'refused' ? 9 : 9 - notes);
      expect(state.debts).toBe(is === 'taken' ? 1 : 0);
      expect(state.attention).toBe(is === 'reported' ? 1 : 0);
      // Nothing that is paid ends the matter.
      expect(state.gravity).toBe('serious');
      expect(because[0]).toMatchObject({ rule: 'bribe', standing: 'designed', draw: { odds: [taken, 8] } });
    }
  });

  it('has these shares over many seeds, within five standard deviations', () => {
    const runs = 8000;
    for (const household of households) {
      const counts = { taken: 0, refused: 0, reported: 0 };
      for (let seed = 0; seed < runs; seed++) {
        const before = aState({ household, gravity: 'serious', money: 9 });
        const { state } = apply(before, offer('alone'), seededChance(seed));
        if (state.offer !== 'none') counts[state.offer] += 1;
      }
      for (const [at, is] of (['taken', 'refused', 'reported'] as const).entries()) {
        const share = (shares[household][at] ?? 0) / 8;
        expect(Math.abs(counts[is] - runs * share)).toBeLessThanOrEqual(
          5 * Math.sqrt(runs * share * (1 - share)),
        );
      }
    }
  });

  it('leaves at most three who own you', () => {
    const before = aState({ household: 'core', gravity: 'lesser', money: 9, debts: 3 });
    expect(apply(before, offer('alone'), fixedChance(0)).state.debts).toBe(3);
  });
});
