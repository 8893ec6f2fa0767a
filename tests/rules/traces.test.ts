import { describe, expect, it } from 'vitest';
import { apply, odds, traceKindIds, traceKinds } from '../../src/rules/index.ts';
import { fixedChance, noChance } from '../support/a-chance.ts';
import { aState, withTrace } from '../support/a-state.ts';

describe('leaving a trace', () => {
  it.each(traceKindIds)('%s: one more each time, and many is the last band', (kind) => {
    let state = aState();
    for (const count of [1, 2, 3, 3]) {
      const step = apply(state, { name: 'trace', args: [kind, 'bureau'] }, noChance);
      state = step.state;
      expect(state.traces[kind]).toEqual({ count, read: false });
      expect(step.because[0]).toMatchObject({ rule: 'trace', inputs: { kind, holder: 'bureau', day: 2 } });
      expect(step.because[0]?.facts.length).toBeGreaterThan(0);
    }
    expect(state.attention).toBe(0);
  });

  it('leaves a trace that was read as read', () => {
    const before = withTrace(aState(), 'mail-log', 1, true);
    expect(
      apply(before, { name: 'trace', args: ['mail-log', 'provider'] }, noChance).state.traces['mail-log'],
    ).toEqual({
      count: 2,
      read: true,
    });
  });
});

describe('reading traces', () => {
  it('draws nothing where nothing lies, and says nothing', () => {
    const before = aState();
    expect(apply(before, { name: 'read', args: ['fax-copy'] }, noChance)).toEqual({
      state: before,
      because: [],
    });
  });

  it('draws nothing for what has been read already', () => {
    const before = withTrace(aState(), 'fax-copy', 1, true);
    expect(apply(before, { name: 'read', args: ['fax-copy'] }, noChance).state).toBe(before);
  });

  it.each(traceKindIds)('%s: found below its chance, passed over at it', (kind) => {
    const [wins, ways] = odds(traceKinds[kind].chance);
    const before = withTrace(aState({ day: 6 }), kind, 1);
    for (let residue = 0; residue < ways; residue++) {
      const chance = fixedChance(residue);
      const { state, because } = apply(before, { name: 'read', args: [kind] }, chance);
      const found = residue < wins;
      expect(chance.asked).toEqual([{ key: `read/${kind}/6`, ways }]);
      expect(state.traces[kind].read).toBe(found);
      expect(state.attention > 0).toBe(found);
      expect(because[0]).toMatchObject({ rule: 'read', draw: { got: residue, odds: [wins, ways] } });
    }
  });

  it('weighs a line in a log heavier than a paper', () => {
    const paper = apply(
      withTrace(aState(), 'fax-copy', 1),
      { name: 'read', args: ['fax-copy'] },
      fixedChance(0),
    );
    const log = apply(
      withTrace(aState(), 'mail-log', 1),
      { name: 'read', args: ['mail-log'] },
      fixedChance(0),
    );
    expect(paper.state.attention).toBe(1);
    expect(log.state.attention).toBe(2);
  });

  it('never raises attention above a case', () => {
    const before = withTrace(aState({ attention: 3 }), 'mail-log', 1);
    expect(apply(before, { name: 'read', args: ['mail-log'] }, fixedChance(0)).state.attention).toBe(4);
  });

  it('names the disagreement about the order', () => {
    const { because } = apply(
      withTrace(aState(), 'mail-log', 1),
      { name: 'read', args: ['mail-log'] },
      fixedChance(3),
    );
    expect(because[0]?.disputed).toBe('D11');
  });
});
