import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRun, type StoryData } from '../../src/run/index.ts';
import { readScript } from '../../src/tooling/check/read-script.ts';
import type { Script } from '../../src/tooling/check/script.ts';
import { loadWithLines } from '../../src/tooling/every-story.ts';
import { type Measures, measure, quantile } from '../../src/tooling/measure.ts';
import { rowsOf } from '../../src/tooling/measure-bounds.ts';
import { lineBook, reachFrom } from '../../src/tooling/measure-script.ts';
import { mirrorInk } from '../../src/tooling/mirror-ink.ts';
import { fixedChance } from '../support/a-chance.ts';

// Words of each line stand behind it. Money is 4 at the start.
const tiny = `INCLUDE common/mirror.ink
-> full_start
=== full_start
-> elsewhere
=== short_start
-> opening
=== elsewhere
Nobody who begins at the short start reads any of this. # standing: invented
-> opening
=== opening
One two three. # place: hall # day: 1 # standing: invented // 3
* [Go now. # id: door.go # do: pay(1)] // 2
    You go far. // 3
* [Stay. # id: door.stay # do: pay(2)] // 1
    You stay here now. // 4
- Then {money} are left. // 4
{ money == 2:
    Still here. # recalls: door.stay // 2, at the same place on the same day
}
* [Up. # id: stair.up] // 1
    Up it is. // 3
* [Down. # id: stair.down] // 1
    Down. // 1
- Late. # place: cellar # day: 2 // 1
{ money == 3:
    He saw you go. # recalls: door.go // 4, elsewhere
    It is over. # ending: fax.seen // 3
    -> END
}
It is over. # ending: fax.over // 3
-> END
`;

const plays = [
  ['door.go', 'stair.up'], // 3, then 3 + 4, then 3 + 1 + 4 + 3: 21 words
  ['door.go', 'stair.down'], // 3, 3 + 4, 1 + 1 + 4 + 3: 19
  ['door.stay', 'stair.up'], // 3, 4 + 4 + 2, 3 + 1 + 3: 20
  ['door.stay', 'stair.down'], // 3, 4 + 4 + 2, 1 + 1 + 3: 18
];

let folder: string;
let story: StoryData;
let script: Script;
let measured: Measures;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
  mkdirSync(join(folder, 'common'));
  writeFileSync(join(folder, 'fax.ink'), tiny);
  writeFileSync(join(folder, 'common/mirror.ink'), mirrorInk());
  story = loadWithLines('fax', folder).data;
  script = readScript(join(folder, 'fax.ink'), (name) => name)!;
  measured = measure(script, 'short_start', plays.map(played), fixedChance(0));
});
afterAll(() => rmSync(folder, { recursive: true }));

function played(choices: readonly string[]) {
  const run = openRun(story, { story: 'fax', cut: 'short' }, 1);
  for (const id of choices) run.choose(id);
  return run;
}

describe('the measures of a story that was counted by hand', () => {
  it.each<[keyof Measures, unknown, string]>([
    ['words', 36, '31 in lines and 5 in options; the full start is not reached'],
    ['wordsPerPlay', { p10: 18, median: 19, p90: 21 }, 'of 18, 19, 20, 21'],
    ['choicesPerPlay', { p10: 2, median: 2, p90: 2 }, ''],
    ['wordsBetweenChoices', { median: 7, p90: 10, max: 11 }, 'of 3 3 3 3 5 7 7 7 9 10 10 11'],
    ['screenMax', 10, 'the 11 words go over two places, so over two screens'],
    [
      'endings',
      [
        { id: 'fax.over', share: 0.5 },
        { id: 'fax.seen', share: 0.5 },
      ],
      '',
    ],
    ['shareMet', { median: 0.6786, p90: 0.75 }, '19 and 21 of 28 words: ‘It is over.’ is one line'],
    // Each play with the first, and the first with the second: lines that only one of the two met.
    ['divergence', 0.2362, '(2 (3/21 + 1/19) + (6/20 + 7/21) + (7/18 + 10/21)) / 8'],
    ['callbacks', { tracked: 2, returning: 1 }, 'the stay is recalled where and when it happened'],
  ])('%s', (name, value) => {
    expect(measured[name]).toEqual(value);
  });

  it('shares of endings come largest first', () => {
    const { endings } = measure(
      script,
      'short_start',
      [0, 0, 2].map((at) => played(plays[at]!)),
      fixedChance(0),
    );
    expect(endings).toEqual([
      { id: 'fax.seen', share: 0.6667 },
      { id: 'fax.over', share: 0.3333 },
    ]);
  });

  it('plays with the same choices are no pair', () => {
    const twice = [0, 0].map((at) => played(plays[at]!));
    expect(measure(script, 'short_start', twice, fixedChance(0)).divergence).toBe(0);
  });

  it('an option counts by what was taken, so a tracked choice that no play took does not return', () => {
    const { callbacks } = measure(script, 'short_start', [played(plays[2]!)], fixedChance(0));
    expect(callbacks).toEqual({ tracked: 2, returning: 0 });
  });
});

describe('a line that was read', () => {
  it('is found by its words, whatever number is printed in it', () => {
    const book = lineBook(reachFrom(script, 'short_start'));
    expect(book.find('Then 3 are left.')).toEqual({ line: 'Then {money} are left.', words: 4 });
    expect(book.find('Then 2 are left.')).toBe(book.find('Then 3 are left.'));
    expect(() => book.find('Then nothing.')).toThrow('No line of the script is ‘Then nothing.’');
  });
});

describe('a quantile', () => {
  it.each([
    [[5], 0.1, 5],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.1, 1],
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.9, 9],
    [[1, 2, 3], 0.5, 2],
  ])('of %j at %d is a value that occurred, %d', (values, share, value) => {
    expect(quantile(values, share)).toBe(value);
  });
});

describe('the bounds', () => {
  const good: Measures = {
    words: 2000,
    wordsPerPlay: { p10: 500, median: 600, p90: 800 },
    choicesPerPlay: { p10: 9, median: 12, p90: 14 },
    wordsBetweenChoices: { median: 40, p90: 80, max: 90 },
    screenMax: 90,
    endings: ['a', 'b', 'c'].map((id) => ({ id: `fax.${id}`, share: 1 / 3 })),
    shareMet: { median: 0.5, p90: 0.6 },
    divergence: 0.34,
    callbacks: { tracked: 10, returning: 5 },
  };

  const outside = (m: Measures): string[] =>
    rowsOf('fax', 'short', m)
      .filter(({ ok }) => !ok)
      .map((row) => row.measure);

  it('hold for a short cut just inside them', () => expect(outside(good)).toEqual([]));

  it.each<[string, Partial<Measures>]>([
    ['words met in a play', { wordsPerPlay: { p10: 499, median: 600, p90: 800 } }],
    ['choices in a play', { choicesPerPlay: { p10: 9, median: 12, p90: 15 } }],
    ['words between choices', { wordsBetweenChoices: { median: 40, p90: 80, max: 91 } }],
    ['words on the fullest screen', { screenMax: 91 }],
    ['endings met', { endings: good.endings.slice(1) }],
    ['risky choices that return', { callbacks: { tracked: 10, returning: 4 } }],
    ['two plays differ in', { divergence: 0.33 }],
  ])('%s is told when it is outside', (name, change) => {
    expect(outside({ ...good, ...change })).toEqual([name]);
  });

  it('of a full story ask for more', () => {
    const rows = rowsOf('fax', 'full', good).filter(({ ok }) => !ok);
    expect(rows.map((row) => row.measure)).toEqual([
      'words in the script',
      'words met in a play',
      'choices in a play',
      'endings met',
      'share of the script met',
      'risky choices that return',
      'two plays differ in',
    ]);
  });
});
