import { describe, expect, it } from 'vitest';
import { createWords } from '../../src/words/words.ts';

const words = createWords('en', {
  plain: 'Nothing moves.',
  'notes.one': '{count} note left',
  'notes.other': '{count} notes left',
  named: '{who} has {n}.',
});

describe('words by key', () => {
  it.each([
    ['plain', {}, 'Nothing moves.'],
    ['notes', { count: 1 }, '1 note left'],
    ['notes', { count: 0 }, '0 notes left'],
    ['notes', { count: 1234 }, '1,234 notes left'],
    ['named', { who: 'Cha', n: 3 }, 'Cha has 3.'],
    ['named', { who: 'Cha' }, 'Cha has {n}.'],
    ['gone', {}, '[gone]'],
  ])('%s with %j', (key, args, text) => {
    expect(words.say(key, args)).toBe(text);
  });

  it('leaves what an argument holds alone, even when it looks like an argument', () => {
    expect(words.say('named', { who: '{n}', n: 3 })).toBe('{n} has 3.');
  });

  it('can be widened without changing what there was', () => {
    const more = words.with({ gone: 'Here.' });
    expect([more.say('gone'), words.say('gone'), more.has('notes'), words.has('gone')]).toEqual([
      'Here.',
      '[gone]',
      true,
      false,
    ]);
  });
});
