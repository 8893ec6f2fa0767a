import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { apply } from '../../src/rules/index.ts';
import { openRun, type Run, replay, type StoryData, setView } from '../../src/run/index.ts';
import { nothingSet } from '../../src/run/passage.ts';
import type { SetView } from '../../src/stage/stage-port.ts';
import { compileSoundStory } from '../../src/tooling/compile-story.ts';
import { edition } from '../../src/tooling/edition.ts';
import { noChance } from '../support/a-chance.ts';
import { aState, withThing, withTrace } from '../support/a-state.ts';

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

const fed = (run: Run) => views(run).flatMap((view) => (view?.set === 'fax' && view.feeding ? [view] : []));

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
    expect(fed(run).map((view) => view.fed)).toEqual([2]);
  });

  test.each([['counter-key.take-out'], ['counter-bench.walk'], ['counter-bench.sit']])(
    'does not go through after %s',
    (id) => {
      const run = played(['counter-page.none', id].slice(id.startsWith('counter-key') ? 1 : 0));
      expect(fed(run)).toEqual([]);
      expect(views(run).some((view) => view?.set === 'fax' && view.fed === 0)).toBe(true);
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
    expect(setView(setting, state)).toMatchObject({ header: null });
  });
});

describe('the tail of a file', () => {
  const at = (place: string) => ({ ...nothingSet, place, set: 'tail' as const });

  test('on the faculty’s machine shows the row, with this evening’s mark at its end', () => {
    const before = aState();
    expect(setView(at('machine-room'), before)).toMatchObject({
      ...{ set: 'tail', machine: 'faculty', screen: 'row', marks: 11, own: 0, gapAfter: 6 },
      ...{ marking: false, stick: null, dark: false },
    });
    const worked = apply(withThing(before, 'stick', 'in-use'), { name: 'work', args: ['faculty'] }, noChance);
    const view = setView(at('machine-room'), worked.state, { lines: [], because: worked.because });
    expect(view).toMatchObject({ marks: 12, own: 1, marking: true, stick: 1 });
  });

  test('on one’s own adds nothing: the row is as long as it came', () => {
    const before = withThing(withThing(aState(), 'stick', 'in-use'), 'computer', 'in-use');
    const worked = apply(before, { name: 'work', args: ['own'] }, noChance);
    const view = setView(at('unha-room'), worked.state, { lines: [], because: worked.because });
    expect(view).toMatchObject({
      machine: 'own',
      screen: 'row',
      marks: 11,
      own: 0,
      marking: false,
      stick: 0,
    });
  });

  test.each([
    { computer: 'out', disc: 'nowhere', screen: 'nothing' },
    { computer: 'in-use', disc: 'out', screen: 'row' },
    { computer: 'in-use', disc: 'in-use', screen: 'film' },
  ] as const)('with the machine $computer and the disc $disc: $screen', ({ computer, disc, screen }) => {
    const state = withThing(withThing(aState({ powerOut: true }), 'computer', computer), 'disc', disc);
    expect(setView(at('unha-room'), state)).toMatchObject({ screen, dark: true });
  });
});

describe('the room', () => {
  const here = { ...nothingSet, place: 'jo-room', set: 'room' as const };

  test('shows each thing of the story where it lies, and how much the hands can still do', () => {
    const state = withThing(withThing(aState({ acts: 2 }), 'disc', 'in-use'), 'sleeve', 'out');
    expect(setView(here, state)).toEqual({
      set: 'room',
      things: [
        { thing: 'disc', lies: 'in-use', looked: false },
        { thing: 'sleeve', lies: 'out', looked: false },
      ],
      acts: 2,
      searching: false,
    });
  });

  test('says what was looked for, found or not', () => {
    const state = withThing(withThing(aState(), 'disc', 'in-use'), 'sleeve', 'carried');
    const searched = apply(state, { name: 'inspect', args: ['home'] }, noChance);
    expect(setView(here, searched.state, { lines: [], because: searched.because })).toMatchObject({
      searching: true,
      things: [
        { thing: 'disc', lies: 'found', looked: true },
        { thing: 'sleeve', lies: 'carried', looked: true },
      ],
    });
  });
});
