import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openRun, type Run, replay, type StoryData, setView } from '../../src/run/index.ts';
import { nothingSet } from '../../src/run/passage.ts';
import type { SetView } from '../../src/stage/stage-port.ts';
import { compileSoundStory } from '../../src/tooling/compile-story.ts';
import { edition } from '../../src/tooling/edition.ts';
import { aState, withTrace } from '../support/a-state.ts';

const { json } = compileSoundStory(path.resolve(import.meta.dirname, '../../story/fax.ink'));
const fax: StoryData = {
  story: 'fax',
  lang: 'en',
  edition: edition(JSON.parse(json)),
  ink: JSON.parse(json),
};

/** Plays these choices, and the first open one wherever none of them is offered, to the end. */
function played(choices: readonly string[], seed = 7): Run {
  const run = openRun(fax, { story: 'fax', cut: 'short' }, seed);
  while (run.passage.ending === undefined) {
    const open = run.passage.choices.filter((choice) => !choice.closed);
    const chosen = open.find(({ id }) => choices.includes(id)) ?? open[0];
    if (chosen === undefined) throw new Error('No open choice.');
    run.choose(chosen.id);
  }
  return run;
}

/** What is on show at the end of each place of each turn, as the page would cut it. */
function views(run: Run): (SetView | null)[] {
  return run.turns.flatMap(({ passage, state }) => {
    const places = [...new Set(passage.lines.map((line) => line.setting.place))];
    return places.map((place) => {
      const lines = passage.lines.filter((line) => line.setting.place === place);
      return setView(lines.at(-1)!.setting, state, { lines, because: passage.because });
    });
  });
}

const fed = (run: Run) => views(run).flatMap((view) => (view?.feeding ? [view] : []));

describe('the fax', () => {
  test('goes through on the screen that tells of it, though its last line turns the set piece off', () => {
    const run = played(['counter-page.one', 'counter-key.press']);
    expect(fed(run)).toEqual([
      { set: 'fax', fed: 1, feeding: true, header: { here: '09:20', bureau: '10:20' } },
    ]);
  });

  test('is the same whoever presses the key', () => {
    const pressed = fed(played(['counter-page.one', 'counter-key.press']));
    expect(fed(played(['counter-page.one', 'counter-key.clerk']))).toEqual(pressed);
  });

  test('of five pages is more than one', () => {
    const run = played(['counter-parcel.keep', 'counter-page.five', 'counter-key.press']);
    expect(fed(run).map(({ fed }) => fed)).toEqual([2]);
  });

  test.each([['counter-key.take-out'], ['counter-bench.walk'], ['counter-bench.sit']])(
    'does not go through after %s',
    (id) => {
      const run = played(['counter-page.none', id].slice(id.startsWith('counter-key') ? 1 : 0));
      expect(fed(run)).toEqual([]);
      expect(views(run).some((view) => view !== null && view.fed === 0)).toBe(true);
    },
  );

  test('is on before anything went through, with nothing fed', () => {
    const [first] = views(played([])).filter((view) => view !== null);
    expect(first).toMatchObject({ fed: 0, feeding: false, header: { here: '08:40', bureau: '09:40' } });
  });

  test.each([1, 2, 3, 4, 5])('seed %i: a replay shows the same', (seed) => {
    const run = played(['counter-page.one', 'counter-key.press'], seed);
    const back = replay(fax, JSON.parse(JSON.stringify(run.record)));
    expect(back.agrees).toBe(true);
    expect(views(back.run)).toEqual(views(run));
  });
});

describe('a setting alone', () => {
  const state = withTrace(aState(), 'fax-copy', 1);
  test('without the set piece shows none', () => {
    expect(setView({ ...nothingSet, place: 'office' }, state)).toBeNull();
  });

  test('late in the evening the Bureau is in the next day', () => {
    const setting = { ...nothingSet, place: 'fax-counter', set: 'fax', hour: '23:05' } as const;
    expect(setView(setting, state)).toEqual({
      set: 'fax',
      fed: 1,
      feeding: false,
      header: { here: '23:05', bureau: '00:05' },
    });
  });

  test('before the first hour has no header', () => {
    const setting = { ...nothingSet, place: 'fax-counter', set: 'fax' } as const;
    expect(setView(setting, state)?.header).toBeNull();
  });
});
