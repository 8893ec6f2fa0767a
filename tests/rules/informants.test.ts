import { describe, expect, it } from 'vitest';
import { apply, seededChance } from '../../src/rules/index.ts';
import { fixedChance, noChance } from '../support/a-chance.ts';
import { aState, withInformant } from '../support/a-state.ts';

describe('who informs', () => {
  // One in fifty is active, one in five has at some time informed: of fifty ways one, and nine more.
  it.each([
    { residue: 0, is: 'active' },
    { residue: 1, is: 'once' },
    { residue: 9, is: 'once' },
    { residue: 10, is: 'never' },
    { residue: 49, is: 'never' },
  ])('residue $residue of fifty is $is', ({ residue, is }) => {
    const chance = fixedChance(residue);
    const { state, because } = apply(aState(), { name: 'witness', args: ['cha'] }, chance);
    expect(chance.asked).toEqual([{ key: 'informant/cha', ways: 50 }]);
    expect(state.informants.cha).toBe(is);
    expect(state.attention).toBe(is === 'active' ? 1 : 0);
    expect(because[0]).toMatchObject({ rule: 'informant', inputs: { person: 'cha', answer: is } });
    expect(because[0]?.facts).toContain('informants-one-in-fifty');
  });

  it('is asked once in a run: the second witness draws nothing', () => {
    const first = apply(aState(), { name: 'witness', args: ['cha'] }, fixedChance(3));
    const second = apply(first.state, { name: 'witness', args: ['cha'] }, noChance);
    expect(second.state.informants.cha).toBe('once');
    expect(second.because[0]?.draw).toBeUndefined();
  });

  it.each(['tongsu', 'ro', 'jin', 'clerk'] as const)('is never drawn for %s', (person) => {
    const { state, because } = apply(aState(), { name: 'witness', args: [person] }, noChance);
    expect(state.attention).toBe(0);
    expect(because[0]?.draw).toBeUndefined();
  });

  it('leaves the trace of a witness', () => {
    expect(apply(aState(), { name: 'witness', args: ['jin'] }, noChance).state.traces.witness.count).toBe(1);
  });

  it('has the shares of the estimate over many seeds, within five standard deviations', () => {
    const runs = 20_000;
    let active = 0;
    let ever = 0;
    for (let seed = 0; seed < runs; seed++) {
      const is = apply(aState(), { name: 'witness', args: ['cha'] }, seededChance(seed)).state.informants.cha;
      if (is === 'active') active += 1;
      if (is !== 'never') ever += 1;
    }
    const within = (count: number, share: number) =>
      Math.abs(count - runs * share) < 5 * Math.sqrt(runs * share * (1 - share));
    expect(within(active, 1 / 50)).toBe(true);
    expect(within(ever, 1 / 5)).toBe(true);
  });
});

describe('silence', () => {
  const silence = (present: readonly ('cha' | 'tongsu' | 'jin')[]) => ({ name: 'silence', present }) as const;

  it('moves nothing but what is known of those present', () => {
    const { state, because } = apply(aState(), silence(['cha']), fixedChance(0));
    expect(state).toEqual(withInformant(aState(), 'cha', 'active'));
    expect(because[0]).toMatchObject({
      rule: 'silence',
      inputs: { listening: 1 },
      words: { key: 'because.silence.listening' },
    });
  });

  it.each([
    { present: [], key: 'alone' },
    { present: ['jin'], key: 'nobody' },
    { present: ['tongsu'], key: 'by-office' },
  ] as const)('before $present it is $key', ({ present, key }) => {
    const { because } = apply(aState(), silence(present), noChance);
    expect(because[0]?.words.key).toBe(`because.silence.${key}`);
  });
});
