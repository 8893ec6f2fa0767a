import { describe, expect, it } from 'vitest';
import { type KeyValue, keep, memoryStorage, type RunRecord, readKept } from '../../src/run/index.ts';

const record: RunRecord = {
  v: 1,
  edition: '0a1b2c3d',
  start: { story: 'fax', cut: 'short' },
  seed: 7,
  choices: ['a.b'],
};
const refusing: KeyValue = {
  get() {
    throw new Error('SecurityError');
  },
  set() {
    throw new Error('QuotaExceededError');
  },
  remove() {},
};

describe('a kept run', () => {
  it('comes back as it was', () => {
    const storage = memoryStorage();
    expect(keep(storage, 'run', record)).toBe(true);
    expect(readKept(storage, 'run')).toEqual({ record, damaged: false });
  });

  it('is nothing where nothing was kept', () => {
    expect(readKept(memoryStorage(), 'run')).toEqual({ record: null, damaged: false });
  });

  it.each(['', '{', 'null', '[]', '{"v":1}', '\u0000', '{"v":1,"edition":"x"}'])(
    'is damaged when it reads ‘%s’',
    (text) => {
      const storage = memoryStorage();
      storage.set('run', text);
      expect(readKept(storage, 'run')).toEqual({ record: null, damaged: true });
    },
  );

  it('is not kept, and nothing is thrown, where storage refuses', () => {
    expect(keep(refusing, 'run', record)).toBe(false);
    expect(readKept(refusing, 'run')).toEqual({ record: null, damaged: false });
  });
});
