import { describe, expect, it } from 'vitest';
import { readPlayScript } from '../../../src/tooling/play-script.ts';
import { playScript } from '../../../src/tooling/play-script-run.ts';
import { aStory } from '../../support/a-story.ts';

const head = 'title  A page\nstory  fax\ncut    short\nseed   7\n';
const read = (rest: string, before = head) => readPlayScript(`${before}${rest}`, 'a.play');

const story = aStory(`
-> short_start
=== full_start
-> short_start
=== short_start
The counter. # place: hall # day: 2 # who: tongsu
* [One page. # id: page.one # needs: money(1) # do: pay(1) # do: trace(fax-copy, bureau)]
* [Nine. # id: page.nine # needs: money(9)]
* [None. # id: page.none # silence]
- The end. # ending: fax.end
-> END
`);

describe('a playthrough', () => {
  it('is read line by line, with notes and blank lines passed over', () => {
    const script = read(
      'change dollars none\n\nchoose a.b, c.d // two at once\nexpect money 3, fax_copy 0\nbecause read found 1 cites parameter read.paper\nends fax.end\n',
    );
    expect(script).toEqual({
      file: 'a.play',
      title: 'A page',
      start: { story: 'fax', cut: 'short', change: { dollars: 'none' } },
      seed: 7,
      steps: [
        { line: 7, does: 'choose', ids: ['a.b', 'c.d'] },
        {
          line: 8,
          does: 'expect',
          numbers: [
            { name: 'money', value: 3 },
            { name: 'fax_copy', value: 0 },
          ],
        },
        {
          line: 9,
          does: 'because',
          rule: 'read',
          inputs: { found: '1' },
          cites: { kind: 'parameter', id: 'read.paper' },
        },
        { line: 10, does: 'ends', ending: 'fax.end' },
      ],
    });
  });

  it.each([
    ['pick a.b\nends fax.end', 'a.play:5: ‘pick’ is none of'],
    ['choose\nends fax.end', 'a.play:5: ‘choose’ stands alone'],
    ['choose A.b\nends fax.end', 'a.play:5: ‘A.b’ is not a choice'],
    ['expect gold 3\nends fax.end', 'a.play:5: ‘gold’ is none of the numbers'],
    ['expect money\nends fax.end', 'a.play:5: ‘money’ is not a name and a whole number'],
    ['because luck\nends fax.end', 'a.play:5: there is no rule ‘luck’'],
    ['because read found\nends fax.end', 'a.play:5: behind the rule stand pairs'],
    ['because read cites source x\nends fax.end', 'a.play:5: ‘cites source x’'],
    ['change rain none\nends fax.end', 'a.play:5: a change is'],
    ['ends fax.end\nchoose a.b', 'a.play:6: nothing is chosen after the ending'],
    ['choose a.b', 'a.play:1: a playthrough goes to an ending'],
    ['title B\nends fax.end', 'a.play:5: ‘title’ stands here a second time'],
  ])('that is wrong says where: %s', (rest, says) => {
    expect(() => read(rest)).toThrow(says);
  });

  it.each([
    ['title A\ncut short\nseed 7\n', 'a.play:1: a playthrough needs a line ‘story’'],
    ['title A\nstory novel\ncut short\nseed 7\n', 'a.play:2: there is no story'],
    ['title A\nstory fax\ncut long\nseed 7\n', 'a.play:3: fax has no cut ‘long’'],
    ['title A\nstory fax\ncut short\nseed -1\n', 'a.play:4: a seed is'],
  ])('whose head is wrong says where: %s', (before, says) => {
    expect(() => read('ends fax.end', before)).toThrow(says);
  });
});

describe('a playthrough is played', () => {
  it.each(['straight', 'reloaded'] as const)('%s, and every line comes true', (manner) => {
    const script = read(
      'closed page.nine\nchoose page.one\nexpect money 3, fax_copy 1, attention 0\nbecause money cites parameter money.note\nbecause trace kind fax-copy cites fact rfa-fax-not-email\nends fax.end',
    );
    expect(playScript(story, script, manner).passage.ending).toBe('fax.end');
  });

  it('and goes on by itself, by the first open option, as far as it is told', () => {
    const script = read('until page\nexpect money 4\nuntil end\nexpect money 3\nbecause money\nends fax.end');
    expect(playScript(story, script, 'reloaded').record.choices).toEqual(['page.one']);
  });

  it.each([
    [
      'choose page.two\nends fax.end',
      'a.play:5: The choice page.two is not offered here. There is: page.one, page.none.',
    ],
    ['choose page.nine\nends fax.end', 'a.play:5: The choice page.nine is closed here.'],
    ['closed page.one\nends fax.end', 'a.play:5: page.one is open'],
    ['choose page.one\nexpect money 4\nends fax.end', 'a.play:6: money is 3, not 4'],
    [
      'choose page.one\nbecause silence\nends fax.end',
      'a.play:6: the rule ‘silence’ did not act; money, trace did',
    ],
    ['choose page.none\nbecause silence byOffice 0\nends fax.end', 'a.play:6: ‘silence’ acted on'],
    ['choose page.one\nbecause money cites fact rfa-postings\nends fax.end', 'a.play:6: ‘money’ cites'],
    ['choose page.one\nends fax.other', 'a.play:6: the run ends fax.end'],
    ['ends fax.end', 'a.play:5: the run is not at its end'],
    ['until bench\nends fax.end', 'a.play:5: bench was not offered before fax.end'],
  ])('and says which line does not come true: %s', (rest, says) => {
    expect(() => playScript(story, read(rest), 'straight')).toThrow(says);
  });
});
