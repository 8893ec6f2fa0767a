import { describe, expect, it } from 'vitest';
import { apply, type GoodsId, gate, priceOf } from '../../src/rules/index.ts';
import { noChance } from '../support/a-chance.ts';
import { aState } from '../support/a-state.ts';

describe('phones', () => {
  it.each([
    { phone: 'own', register: 1, plan: 3 },
    { phone: 'brokers', register: 0, plan: 3 },
    { phone: 'none', register: 0, plan: 0 },
  ] as const)('$phone: $register line in a register, $plan thirds of a plan', ({ phone, register, plan }) => {
    const { state } = apply(aState(), { name: 'phone', args: [phone] }, noChance);
    expect(state).toMatchObject({ phone, minutes: plan, messages: plan });
    expect(state.traces.registration.count).toBe(register);
  });

  it('a phone that is registered is one’s own', () => {
    expect(apply(aState(), { name: 'register', args: ['phone'] }, noChance).state.phone).toBe('own');
  });

  it.each([
    ['call', 'minutes'],
    ['text', 'messages'],
  ] as const)('%s uses up %s: closed below, open at and above', (name, what) => {
    for (const [left, open] of [
      [1, false],
      [2, true],
      [3, true],
    ] as const) {
      const before = aState({ phone: 'brokers', [what]: left });
      expect(gate(before, { name, args: [2] }).open).toBe(open);
      if (open) expect(apply(before, { name, args: [2] }, noChance).state[what]).toBe(left - 2);
      else expect(() => apply(before, { name, args: [2] }, noChance)).toThrow(what);
    }
  });

  it('says whose name is on it', () => {
    const used = (phone: 'own' | 'brokers') =>
      apply(aState({ phone, minutes: 3 }), { name: 'call', args: [1] }, noChance).because[0]?.words.key;
    expect(used('own')).toBe('because.phone.used-own');
    expect(used('brokers')).toBe('because.phone.used-brokers');
  });
});

describe('what things cost, in notes of ten dollars', () => {
  it.each<[GoodsId, number]>([
    ['phone-bar', 15],
    ['phone-cheaper', 35],
    ['phone-standard', 70],
    ['brokers-phone', 10],
    ['extra-minutes', 2],
    ['parts', 6],
    ['stick', 1],
    ['disc', 1],
  ])('%s: %s; a part of a note is paid with a whole one', (item, notes) => {
    expect(priceOf(item)).toBe(notes);
    const short = aState({ money: notes - 1 });
    expect(gate(short, { name: 'buy', args: [item] })).toMatchObject({
      open: false,
      because: { words: { key: 'gate.buy.short', args: { notes } } },
    });
    expect(() => apply(short, { name: 'buy', args: [item] }, noChance)).toThrow(`buy(${item})`);
    const exact = aState({ money: notes });
    expect(gate(exact, { name: 'buy', args: [item] }).open).toBe(true);
    expect(apply(exact, { name: 'buy', args: [item] }, noChance).state.money).toBe(0);
  });

  it.each([
    ['phone-bar', { phone: 'own', minutes: 3, messages: 3 }],
    ['brokers-phone', { phone: 'brokers', minutes: 3, messages: 3 }],
    ['extra-minutes', { minutes: 3, messages: 0 }],
    ['parts', { computer: 'parts' }],
  ] as const)('%s brings what it is', (item, brings) => {
    expect(apply(aState({ money: 15 }), { name: 'buy', args: [item] }, noChance).state).toMatchObject(brings);
  });

  it('a stick and a disc are carried', () => {
    for (const item of ['stick', 'disc'] as const)
      expect(apply(aState(), { name: 'buy', args: [item] }, noChance).state.lies[item]).toBe('carried');
  });
});
