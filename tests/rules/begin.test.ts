import { describe, expect, it } from 'vitest';
import { begin, mirror, mirrorNames } from '../../src/rules/index.ts';

describe('where a run begins', () => {
  it('is the family of the story, unnoticed, with the notes of the parameter', () => {
    const state = begin({ story: 'fax', cut: 'short' });
    expect(state).toMatchObject({
      household: 'core',
      money: 4,
      attention: 0,
      informants: { cha: 'unasked', solmi: 'unasked' },
    });
    expect(Object.values(state.traces).every((trace) => trace.count === 0 && !trace.read)).toBe(true);
  });

  it('changes only what a counterfactual names', () => {
    const usual = begin({ story: 'fax', cut: 'short' });
    expect(begin({ story: 'fax', cut: 'short', change: { household: 'wavering' } })).toEqual({
      ...usual,
      household: 'wavering',
    });
    expect(begin({ story: 'fax', cut: 'short', change: { dollars: 'none' } })).toEqual({
      ...usual,
      money: 0,
    });
    expect(begin({ story: 'fax', cut: 'short', change: { informants: 'none' } })).toEqual({
      ...usual,
      informants: Object.fromEntries(Object.keys(usual.informants).map((id) => [id, 'never'])),
    });
  });

  it('is mirrored whole, in whole numbers', () => {
    const numbers = mirror(begin({ story: 'fax', cut: 'short' }));
    expect(Object.keys(numbers).sort()).toEqual([...mirrorNames].sort());
    expect(numbers).toMatchObject({ money: 4, attention: 0, household: 2, mail_read: 0 });
    expect(Object.values(numbers).every(Number.isInteger)).toBe(true);
  });
});
