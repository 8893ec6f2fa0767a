import { describe, expect, it } from 'vitest';
import { apply } from '../../src/rules/index.ts';
import { noChance } from '../support/a-chance.ts';
import { aState, withThing } from '../support/a-state.ts';

const counts = (state: ReturnType<typeof aState>) => ({
  tags: state.traces['document-tag'].count,
  stick: state.traces['stick-history'].count,
  log: state.traces['mail-log'].count,
  register: state.traces.registration.count,
});

describe('a document passes through a machine', () => {
  it('Red Star marks it, and keeps the stick if there is one', () => {
    const without = apply(aState(), { name: 'work', args: ['faculty'] }, noChance);
    expect(counts(without.state)).toEqual({ tags: 1, stick: 0, log: 0, register: 0 });
    const withStick = apply(
      withThing(aState(), 'stick', 'carried'),
      { name: 'work', args: ['faculty'] },
      noChance,
    );
    expect(counts(withStick.state)).toEqual({ tags: 1, stick: 1, log: 0, register: 0 });
    expect(withStick.because.flatMap(({ facts }) => facts)).toEqual(
      expect.arrayContaining(['red-star-watermark', 'red-star-usb-history']),
    );
  });

  it('one’s own marks nothing and keeps nothing, and says so', () => {
    const before = withThing(aState({ computer: 'clean' }), 'stick', 'carried');
    const { state, because } = apply(before, { name: 'work', args: ['own'] }, noChance);
    expect(state).toBe(before);
    expect(because[0]).toMatchObject({ standing: 'documented', words: { key: 'because.machine.unmarked' } });
  });
});

describe('the network', () => {
  it.each([
    { machine: 'faculty', computer: 'clean', register: 0 },
    { machine: 'own', computer: 'none', register: 0 },
    { machine: 'own', computer: 'clean', register: 1 },
    { machine: 'own', computer: 'listed', register: 1 },
  ] as const)('on $machine, with $computer: $register lines on lists', ({ machine, computer, register }) => {
    const { state } = apply(aState({ computer }), { name: 'network', args: [machine] }, noChance);
    expect(counts(state)).toEqual({ tags: 0, stick: 0, log: 1, register });
  });
});

describe('the system itself', () => {
  it('shuts down when Red Star is changed, once; a clean machine has no such guard', () => {
    const once = apply(aState(), { name: 'tamper', args: ['faculty'] }, noChance);
    expect(once.state.shutDown).toBe(true);
    expect(once.because[0]?.facts).toEqual(['red-star-tamper']);
    expect(apply(once.state, { name: 'tamper', args: ['faculty'] }, noChance).because).toEqual([]);
    expect(apply(aState(), { name: 'tamper', args: ['own'] }, noChance).state.shutDown).toBe(false);
  });
});

describe('the private computer', () => {
  it('is what it was made, with a because where that is new', () => {
    const built = apply(aState({ computer: 'parts' }), { name: 'computer', args: ['clean'] }, noChance);
    expect(built.state.computer).toBe('clean');
    expect(built.because[0]?.words.key).toBe('because.computer.clean');
    expect(apply(built.state, { name: 'computer', args: ['clean'] }, noChance).because).toEqual([]);
  });

  it('on a list is a trace in the player’s name', () => {
    const { state } = apply(
      aState({ computer: 'clean' }),
      { name: 'register', args: ['computer'] },
      noChance,
    );
    expect(state.computer).toBe('listed');
    expect(counts(state).register).toBe(1);
  });
});
