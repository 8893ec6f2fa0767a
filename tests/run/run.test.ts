import { describe, expect, it } from 'vitest';
import { InkFault } from '../../src/ink/index.ts';
import type { Start } from '../../src/rules/index.ts';
import { ChoiceRefused, openRun } from '../../src/run/index.ts';
import { aStory } from '../support/a-story.ts';

const start: Start = { story: 'fax', cut: 'short' };

const counter = aStory(`
VAR pages_sent = 0
-> full_start
=== full_start
-> counter
=== short_start
-> counter
=== counter
The counter opens. # place: fax-counter # light: day # day: 2 # hour: 09:00 # who: clerk, cha
You have {money} notes. # set: fax
* [Send all three. # id: send.all # needs: money(3) # do: pay(3) # do: trace(fax-copy, bureau) # at: tray]
    ~ pages_sent = 3
    She feeds them in. {money} are left.
* [Send nine. # id: send.nine # needs: money(9) # do: pay(9)]
* [Go. # id: send.none # silence]
    Nobody asks.
- The machine prints the minute. # set: off # do: pay(1)
{ money == 0:
    The envelope is empty. # do: read(fax-copy)
- else:
    The envelope is not empty. # place: office
}
It is over. # ending: fax.over
-> END
`);

describe('one turn', () => {
  it('reads the lines up to the choices, with setting and meters as they stand at each', () => {
    const { passage } = openRun(counter, start, 7);
    expect(passage.lines.map((line) => line.text)).toEqual(['The counter opens.', 'You have 4 notes.']);
    expect(passage.lines[0]?.setting).toEqual({
      place: 'fax-counter',
      light: 'day',
      who: ['clerk', 'cha'],
      day: 2,
      hour: '09:00',
      sound: null,
      set: null,
    });
    expect(passage.lines[1]?.setting.set).toBe('fax');
    expect(
      passage.choices.map((choice) => [choice.id, choice.closed !== undefined, choice.silence, choice.spot]),
    ).toEqual([
      ['send.all', false, false, 'tray'],
      ['send.nine', true, false, undefined],
      ['send.none', false, true, undefined],
    ]);
    expect(passage.ending).toBeUndefined();
  });

  it('applies the effects of the choice before Ink is told of it', () => {
    const run = openRun(counter, start, 7);
    const passage = run.choose('send.all');
    expect(passage.lines[0]?.text).toBe('She feeds them in. 1 are left.');
  });

  it('tells Ink of a line effect before the next line is built', () => {
    const run = openRun(counter, start, 7);
    const passage = run.choose('send.all');
    expect(passage.lines.map((line) => line.text)).toContain('The envelope is empty.');
    expect(passage.because.map((because) => because.rule)).toEqual(['money', 'trace', 'money', 'read']);
    expect(passage.ending).toBe('fax.over');
    expect(passage.choices).toEqual([]);
  });

  it('keeps what a line of tags alone says: for the next line with words, or for the last where none follows', () => {
    const story = aStory(
      `-> full_start\n=== full_start\n-> short_start\n=== short_start\nOne. # place: office # day: 2\n# sound: door # fact: rfa-postings\nTwo. # fact: rfa-fax-not-email\n# recalls: a.go # fact: rfa-iron-grip\n* [Go. # id: a.go]\n- Over. # ending: fax.over\n-> END`,
    );
    const { lines } = openRun(story, start, 1).passage;
    expect(lines.map(({ text, facts, recalls }) => ({ text, facts, recalls }))).toEqual([
      { text: 'One.', facts: [], recalls: [] },
      { text: 'Two.', facts: ['rfa-postings', 'rfa-fax-not-email', 'rfa-iron-grip'], recalls: ['a.go'] },
    ]);
    expect(lines[1]?.cues).toContainEqual({ cue: 'sound', sound: 'door' });
  });

  it('counts a silence with those who are there, and a new place clears them', () => {
    const run = openRun(counter, start, 7);
    const passage = run.choose('send.none');
    expect(passage.because[0]).toMatchObject({ rule: 'silence', inputs: { present: 'clerk cha' } });
    expect(passage.lines.at(-1)?.setting).toMatchObject({ place: 'office', who: [], set: null });
  });

  it('refuses a closed choice and one that is not offered, and nothing has changed', () => {
    const run = openRun(counter, start, 7);
    const before = { record: run.record, passage: run.passage };
    expect(() => run.choose('send.nine')).toThrow(ChoiceRefused);
    expect(() => run.choose('send.nine')).toThrow('closed');
    expect(() => run.choose('send.thousand')).toThrow('not offered');
    expect({ record: run.record, passage: run.passage }).toEqual(before);
  });

  it('keeps every turn, and a record of ids', () => {
    const run = openRun(counter, start, 7);
    run.choose('send.all');
    expect(run.turns.map((turn) => turn.chosen?.id ?? null)).toEqual([null, 'send.all']);
    expect(run.record).toMatchObject({ v: 1, edition: '00000000', seed: 7, start, choices: ['send.all'] });
    expect(run.record.state).toMatch(/^[0-9a-f]{8}$/);
  });
});

const knots = '-> full_start\n=== full_start\n-> short_start\n=== short_start\n';

describe('a story that is wrong', () => {
  it.each([
    [
      'an effect on the last line before choices',
      'One. # do: pay(1)\n* [Go. # id: a.go]\n- Two. # ending: fax.two\n-> END',
      'comes too late',
    ],
    ['an end without an ending', 'One.\n* [Go. # id: a.go]\n- Two.\n-> END', 'without an ending'],
    ['a choice without an id', 'One.\n* [Go.]\n- Two. # ending: fax.two\n-> END', 'A choice has no id'],
    [
      'an unknown tag',
      'One. # colour: red\n* [Go. # id: a.go]\n- Two. # ending: fax.two\n-> END',
      'no tag ‘colour’',
    ],
    [
      'a payment without money',
      'One. # day: 2\n* [Go. # id: a.go # do: pay(9)]\n- Two. # ending: fax.two\n-> END',
      'money(9)',
    ],
  ])('%s stops with a sentence', (_, ink, says) => {
    const story = aStory(knots + ink);
    expect(() => openRun(story, start, 1).choose('a.go')).toThrow(says);
  });

  it('an error of Ink itself is an InkFault', () => {
    const story = aStory(
      `VAR gone = -> short_start\n${knots}One.\n* [Go. # id: a.go]\n- {1 / 0}\n~ gone = 3\n-> gone\n`,
    );
    expect(() => openRun(story, start, 1).choose('a.go')).toThrow(InkFault);
  });
});
