import { describe, expect, it } from 'vitest';
import { readChoiceTags, readLineTags, TagFault } from '../../src/ink/index.ts';

describe('tags of a line', () => {
  it('are gathered by kind, in the order written', () => {
    expect(
      readLineTags([
        'place: fax-counter',
        'light: day',
        'day: 2',
        'hour: 09:00',
        'who: clerk, cha',
        'sound: off',
        'set: fax',
      ]),
    ).toMatchObject({
      cues: [
        { cue: 'place', place: 'fax-counter' },
        { cue: 'light', light: 'day' },
        { cue: 'day', day: 2 },
        { cue: 'hour', hour: '09:00' },
        { cue: 'who', who: ['clerk', 'cha'] },
        { cue: 'sound', sound: 'off' },
        { cue: 'set', set: 'fax' },
      ],
    });
    const tags = readLineTags([
      'do: pay(3)',
      'do: trace(fax-copy, bureau)',
      'fact: rfa-fax-not-email',
      'fact: rfa-order-is-warning',
      'recalls: counter-send.all',
      'standing: composite',
      'note: search',
      'gentle: He finds it.',
      'ending: fax.praised',
    ]);
    expect(tags).toMatchObject({
      effects: [
        { name: 'pay', args: [3] },
        { name: 'trace', args: ['fax-copy', 'bureau'] },
      ],
      facts: ['rfa-fax-not-email', 'rfa-order-is-warning'],
      recalls: ['counter-send.all'],
      standing: 'composite',
      note: 'search',
      gentle: 'He finds it.',
      ending: 'fax.praised',
    });
  });

  it('set: off ends a set piece', () => {
    expect(readLineTags(['set: off']).cues).toEqual([{ cue: 'set', set: null }]);
  });

  it.each([
    ['colour: red', 'There is no tag ‘colour’'],
    ['id: counter-send.all', 'does not stand on a line'],
    ['silence', 'does not stand on a line'],
    ['place', 'needs a value'],
    ['place: ', 'one space'],
    ['place:counter', 'one space'],
    ['place:  counter', 'one space'],
    ['Place: counter', 'not a tag'],
    ['place: Fax Counter', 'not a place id'],
    ['light: noon', 'there are only day, dusk, lamp, dark'],
    ['who: clerk,cha', 'the rules know no person'],
    ['who: nobody', 'the rules know no person ‘nobody’'],
    ['day: 8', 'not a day'],
    ['hour: 9:00', 'not a time'],
    ['hour: 24:00', 'not a time'],
    ['set: drum', 'there are only'],
    ['fact: one, two', 'not one fact id'],
    ['standing: true', 'there are only'],
    ['ending: praised', 'not an ending id'],
    ['recalls: all', 'not a choice id'],
    ['do: pay', 'not a call'],
    ['do: pay(3', 'not a call'],
    ['do: pay(0)', 'not a whole number from 1 to 15'],
    ['do: pay(16)', 'not a whole number from 1 to 15'],
    ['do: pay(3, 4)', 'takes 1'],
    ['do: pay()', 'takes 1'],
    ['do: trace(fax-copy,bureau)', 'comma and one space'],
    ['do: trace(fax-copy, moon)', 'not a holder of traces'],
    ['do: trace(echo, bureau)', 'not a kind of trace'],
    ['do: flatter(3)', 'no effect ‘flatter’'],
    ['do: constructor()', 'no effect ‘constructor’'],
    ['do: witness(postman)', 'not a person of the rules'],
  ])('refuses ‘%s’', (tag, says) => {
    expect(() => readLineTags([tag])).toThrow(TagFault);
    expect(() => readLineTags([tag])).toThrow(says);
  });
});

describe('tags of a choice', () => {
  it('are its id, its gates, its effects, a silence and a spot', () => {
    expect(
      readChoiceTags([
        'id: counter-send.all',
        'needs: money(3)',
        'do: pay(3)',
        'do: witness(cha)',
        'at: tray',
        'silence',
      ]),
    ).toEqual({
      id: 'counter-send.all',
      needs: [{ name: 'money', args: [3] }],
      effects: [
        { name: 'pay', args: [3] },
        { name: 'witness', args: ['cha'] },
      ],
      silence: true,
      spot: 'tray',
    });
  });

  it.each([
    [['needs: money(3)'], 'no id'],
    [['id: one'], 'not a choice id'],
    [['id: a.b', 'id: a.c'], 'two ids'],
    [['id: a.b', 'silence: yes'], 'has no value'],
    [['id: a.b', 'place: counter'], 'does not stand on a choice'],
    [['id: a.b', 'needs: rank(core)'], 'no gate ‘rank’'],
    [['id: a.b', 'at'], 'needs a value'],
  ])('refuses %j', (tags, says) => {
    expect(() => readChoiceTags(tags)).toThrow(says);
  });
});
