import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { seededChance } from '../../src/rules/index.ts';
import {
  openRun,
  type Run,
  type RunRecord,
  readRecord,
  replay,
  type StoryData,
} from '../../src/run/index.ts';
import { compileSoundStory } from '../../src/tooling/compile-story.ts';
import { edition } from '../../src/tooling/edition.ts';

const root = path.resolve(import.meta.dirname, '../../story/fax.ink');
const { json } = compileSoundStory(root);
const fax: StoryData = {
  story: 'fax',
  lang: 'en',
  edition: edition(JSON.parse(json)),
  ink: JSON.parse(json),
};

/** Plays to the end by a choice that only seed and step decide, and shows each state on the way. */
function playOut(run: Run, seed: number, onTurn: (run: Run) => void): void {
  const chance = seededChance(seed);
  for (let step = 0; run.passage.ending === undefined; step++) {
    const open = run.passage.choices.filter((choice) => !choice.closed);
    const choice = open[chance.pick(`test/step/${step}`, open.length)];
    if (!choice) throw new Error(`No open choice after ${JSON.stringify(run.record)}`);
    run.choose(choice.id);
    onTurn(run);
  }
}

const shown = (run: Run) => ({ passage: run.passage, state: run.state, record: run.record });

describe('replay', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'seed %i: played straight is the same as saved and reloaded at every step',
    (seed) => {
      const straight = openRun(fax, { story: 'fax', cut: 'short' }, seed);
      let steps = 0;
      playOut(straight, seed, (run) => {
        const saved: unknown = JSON.parse(JSON.stringify(run.record));
        const record = readRecord(saved);
        if (!record) throw new Error('The record was not read back.');
        const back = replay(fax, record);
        expect(back.parted).toBeUndefined();
        expect(back.agrees).toBe(true);
        expect(shown(back.run)).toEqual(shown(run));
        expect(back.run.turns).toEqual(run.turns);
        steps += 1;
      });
      expect(steps).toBeGreaterThan(5);
    },
  );

  it('of a record whose choice is gone stops before it and says where', () => {
    const run = openRun(fax, { story: 'fax', cut: 'short' }, 1);
    const first = run.passage.choices[0]?.id ?? '';
    const record: RunRecord = { ...run.record, choices: [first, 'counter-gone.away', first] };
    const back = replay(fax, record);
    expect(back.parted).toEqual({ at: 1, id: 'counter-gone.away', reason: 'not-offered' });
    expect(back.run.record.choices).toEqual([first]);
    expect(back.agrees).toBe(false);
  });

  it('notices a state that came out otherwise', () => {
    const run = openRun(fax, { story: 'fax', cut: 'short' }, 1);
    expect(replay(fax, { ...run.record, state: '00000000' }).agrees).toBe(false);
  });

  it('goes by seed: the hour and what is known may differ, the offer does not', () => {
    const one = openRun(fax, { story: 'fax', cut: 'short' }, 1);
    const two = openRun(fax, { story: 'fax', cut: 'short' }, 2);
    expect(two.passage).toEqual(one.passage);
  });
});

describe('a record from outside', () => {
  const good: RunRecord = {
    v: 1,
    edition: '0a1b2c3d',
    start: { story: 'fax', cut: 'short' },
    seed: 7,
    choices: ['a.b'],
  };

  it('is read when it is one', () => {
    expect(readRecord({ ...good, state: '0a1b2c3d', extra: 1 })).toEqual({ ...good, state: '0a1b2c3d' });
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['another version', { ...good, v: 2 }],
    ['another edition form', { ...good, edition: '0A1B2C3D' }],
    ['an unknown story', { ...good, start: { story: 'train', cut: 'short' } }],
    [
      'a change of another kind',
      { ...good, start: { story: 'fax', cut: 'short', change: { household: 'royal' } } },
    ],
    ['a negative seed', { ...good, seed: -1 }],
    ['a broken seed', { ...good, seed: 1.5 }],
    ['a seed too large', { ...good, seed: 2 ** 32 }],
    ['choices that are no ids', { ...good, choices: ['<script>'] }],
    ['choices without number', { ...good, choices: new Array(1001).fill('a.b') }],
    ['a state of another form', { ...good, state: 'x' }],
  ])('is refused: %s', (_, value) => {
    expect(readRecord(value)).toBeNull();
  });
});
