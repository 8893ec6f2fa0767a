import { describe, expect, it } from 'vitest';
import { readRunCode, writeRunCode } from '../../src/codes/index.ts';
import {
  type CodedRun,
  codedRun,
  endingNamed,
  endings,
  indicesOf,
  openRun,
  recordOf,
  stateHash,
} from '../../src/run/index.ts';
import { cutsOf, loadStory, storiesIn } from '../../src/tooling/every-story.ts';
import { playOn, playThrough, uniform } from '../../src/tooling/players.ts';
import { aStory } from '../support/a-story.ts';

const played = storiesIn().flatMap((name) => cutsOf(name).map((cut) => [name, cut] as const));
const changes = [
  undefined,
  { household: 'hostile' },
  { dollars: 'none' },
  { household: 'core', informants: 'none' },
] as const;
/** In all; each cut has its share. */
const runs = 200;

describe.each(played)('%s, %s: runs that are handed in', (name, cut) => {
  const story = loadStory(name, cut);

  it('come back from their codes to the same state', () => {
    const share = Math.ceil(runs / played.length);
    const met = new Set<string>();
    for (let seed = 0; seed < share; seed++) {
      const change = changes[seed % changes.length];
      const run = playThrough(story, { story: name, cut, ...(change ? { change } : {}) }, seed * 21_474_836);
      const coded = codedRun(run);
      const code = writeRunCode({ ...coded, assignment: null, nonce: seed, minutes: 9 });
      const read = readRunCode(code);
      if (!read.ok) throw new Error(read.fault.reason);
      const back = recordOf(story, read.run);
      if (back.status !== 'replays') throw new Error(`${back.status}: ${code}`);
      expect(back.record).toEqual(run.record);
      expect(stateHash(back.run.state)).toBe(stateHash(run.state));
      expect(endingNamed(read.run)).toBe(run.passage.ending);
      met.add(run.passage.ending ?? '');
    }
    expect(met.size).toBeGreaterThan(1);
  });

  it('unfinished go on where they were left', () => {
    const whole = playThrough(story, { story: name, cut }, 5);
    const half = openRun(story, { story: name, cut }, 5);
    for (const id of whole.record.choices.slice(0, 4)) half.choose(id);
    const coded = codedRun(half);
    expect(coded).toMatchObject({ ending: null, choices: indicesOf(whole).slice(0, 4) });
    const back = recordOf(story, coded);
    if (back.status !== 'replays') throw new Error(back.status);
    expect(back.record).toEqual(half.record);
    expect(playOn(back.run, uniform).passage.ending).toBeDefined();
  });

  it('name only endings that are in the list', () => {
    const text = JSON.stringify(story.ink);
    const told = [...text.matchAll(/ending: ([a-z0-9.-]+)/g)].map(([, id]) => id);
    expect(told.length).toBeGreaterThan(2);
    for (const id of told) expect(endings[name]).toContain(id);
  });
});

describe('the list of endings', () => {
  it('keeps its order, for the codes that people hold: new ones come at the end', () => {
    expect(endings.fax.slice(0, 3)).toEqual(['fax.of-no-question', 'fax.of-two-days', 'fax.of-two-minutes']);
    expect(endings.machine.slice(0, 3)).toEqual([
      'machine.oe-left-out',
      'machine.oe-lent',
      'machine.oe-two-girls',
    ]);
    expect(endings.knock.slice(0, 3)).toEqual(['knock.ok-mine', 'knock.ok-name', 'knock.ok-table']);
  });

  it('has room in a code, and nothing twice', () => {
    for (const list of Object.values(endings)) {
      expect(list.length).toBeLessThan(63);
      expect(new Set(list).size).toBe(list.length);
    }
  });
});

const small = aStory(`
=== short_start
A door. # standing: invented
* [Pay fifteen. # id: door.pay # needs: money(15) # do: pay(15)]
  It opens.
* [Knock. # id: door.knock]
  It opens, later.
- The end. # ending: fax.end
-> END
`);
const coded = (changes: Partial<CodedRun> = {}): CodedRun => ({
  edition: small.edition,
  start: { story: 'fax', cut: 'short' },
  seed: 7,
  choices: [1],
  ending: 63,
  ...changes,
});

describe('a code that no play made', () => {
  it('counts closed choices: the second is the second', () => {
    expect(recordOf(small, coded())).toMatchObject({
      status: 'replays',
      record: { choices: ['door.knock'] },
    });
    expect(endingNamed(coded())).toBeNull();
  });

  it.each<[string, Partial<CodedRun>, object]>([
    ['a closed choice', { choices: [0] }, { status: 'parts', at: 0, reason: 'closed' }],
    ['a choice too far', { choices: [2] }, { status: 'parts', at: 0, reason: 'not-offered' }],
    ['a choice after the end', { choices: [1, 0] }, { status: 'parts', at: 1, reason: 'not-offered' }],
    ['another ending', { ending: 0 }, { status: 'parts', at: 1, reason: 'other-ending' }],
    ['an end that is not told', { ending: null }, { status: 'parts', at: 1, reason: 'other-ending' }],
    ['an end before the end', { choices: [] }, { status: 'parts', at: 0, reason: 'other-ending' }],
    [
      'a cut that is not there',
      { start: { story: 'fax', cut: 'full' } },
      { status: 'parts', at: 0, reason: 'no-such-cut' },
    ],
    ['another edition', { edition: 'b72e60a2' }, { status: 'other-edition', edition: 'b72e60a2' }],
    [
      'another story',
      { start: { story: 'knock', cut: 'short' } },
      { status: 'other-edition', edition: small.edition },
    ],
  ])('is told: %s', (_, changes, result) => {
    expect(recordOf(small, coded(changes))).toMatchObject(result);
  });
});
