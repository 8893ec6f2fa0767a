import { describe, expect, it } from 'vitest';
import { keepMet, memoryStorage, moreMet, readMet } from '../../src/run/index.ts';

const met = { facts: ['a', 'b'], endings: ['fax.of-two-days'] };

describe('what was met', () => {
  it('is kept and read back', () => {
    const storage = memoryStorage();
    expect(keepMet(storage, 'k', met)).toBe(true);
    expect(readMet(storage, 'k')).toEqual(met);
  });

  it.each([
    '',
    'nonsense',
    'null',
    '[]',
    '{"v":2,"facts":[],"endings":[]}',
    '{"v":1,"facts":[1],"endings":[]}',
  ])('damaged (%s) is as nothing', (text) => {
    const storage = memoryStorage();
    storage.set('k', text);
    expect(readMet(storage, 'k')).toEqual({ facts: [], endings: [] });
  });

  it('a storage that refuses loses nothing else', () => {
    const refusing = {
      get: () => {
        throw new Error('refused');
      },
      set: () => {
        throw new Error('full');
      },
      remove: () => undefined,
    };
    expect(readMet(refusing, 'k')).toEqual({ facts: [], endings: [] });
    expect(keepMet(refusing, 'k', met)).toBe(false);
  });

  it('grows, each thing once, and never forgets', () => {
    expect(moreMet(met, { facts: ['b', 'c'], endings: ['fax.of-two-days', 'fax.of-no-question'] })).toEqual({
      facts: ['a', 'b', 'c'],
      endings: ['fax.of-two-days', 'fax.of-no-question'],
    });
  });
});
