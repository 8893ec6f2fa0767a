import { describe, expect, it } from 'vitest';
import { replay } from '../../../src/run/index.ts';
import { type CutProof, prepare, proveCut } from '../../../src/tooling/prove/prove-cut.ts';
import { isSound } from '../../../src/tooling/story-prove.ts';
import { playRecord } from '../../../src/tooling/walk/play-record.ts';
import { aLoadedStory, linesBefore } from '../walk/a-loaded-story.ts';
import * as stories from '../walk/stories.ts';

/** As the title begins it: the changes that the File offers are left out, to be counted by hand. */
const usual = [{ story: 'fax', cut: 'short' }] as const;

function proved(ink: string): CutProof & { keys: ReadonlySet<string>; play(at: number): string[] } {
  const prepared = prepare(aLoadedStory(ink));
  const proof = proveCut(prepared, 'short', { runs: 200, mostStates: 1000 }, usual);
  return { ...proof, play: (at) => playRecord(prepared.open, proof.faults[at]!.record).faults };
}

describe('a story that can be counted by hand', () => {
  it('has the states, transitions and endings that it has', () => {
    const proof = proved(stories.door);
    // The door, the room from inside and not from inside, two ends. Whether he paid or waited, nobody asks again.
    expect(proof).toMatchObject({ complete: true, starts: 1, states: 5, transitions: 7, deadEnds: [] });
    expect(proof.endings.map(({ id, record }) => [id, record.choices])).toEqual([
      ['fax.in', ['door.in', 'room.sit']],
      ['fax.out', ['door.pay', 'room.sit']],
    ]);
    expect(proof.unreachable).toEqual({ lines: [], choices: [], facts: [], endings: [] });
    expect(proof.how).toEqual({ safety: 'exact', reachability: 'witness' });
    expect(proof.crossCheck).toEqual({ runs: 200, states: 5, outside: 0 });
    expect(isSound(proof)).toBe(true);
  });

  it('gives witnesses that replay to their endings and states', () => {
    const loaded = aLoadedStory(stories.drawnEnding);
    for (const { id, record } of proveCut(prepare(loaded), 'short').endings) {
      const back = replay(loaded.data, record);
      expect(back.parted).toBeUndefined();
      expect(back.agrees).toBe(true);
      expect(back.run.passage.ending).toBe(id);
    }
  });

  it('keeps apart what a once-only choice has used up, in a circle', () => {
    // Neither looked nor listened, one of them, both; and the end.
    expect(proved(stories.onceOnly)).toMatchObject({ complete: true, states: 5, transitions: 8 });
  });

  it('branches a draw of fifty into what it can change', () => {
    // The queue; later with and without a report; the end. `once` and `never` are the same from then on.
    expect(proved(stories.witnessed)).toMatchObject({ states: 4, transitions: 5 });
  });

  it('knows that the same look on the same day is the same draw', () => {
    // The page; waiting after it was read, and after it was not; the end. On the same day the second look
    // can only come out as the first did, so the line about it has one way less to be met.
    const same = proved(stories.lookedTwice(2));
    const other = proved(stories.lookedTwice(3));
    expect(other).toMatchObject({ states: 4, transitions: 4 });
    expect(same.states).toBeGreaterThan(other.states);
    expect(same.crossCheck.outside).toBe(0);
  });

  it('is not complete when it gives up', () => {
    const prepared = prepare(aLoadedStory(stories.door));
    expect(proveCut(prepared, 'short', { runs: 20, mostStates: 1 }).complete).toBe(false);
  });

  it('explores several starts as one, and says which a record begins with', () => {
    const prepared = prepare(aLoadedStory(stories.door));
    const starts = [
      { story: 'fax', cut: 'short' },
      { story: 'fax', cut: 'short', change: { dollars: 'none' } },
    ] as const;
    const proof = proveCut(prepared, 'short', { runs: 200, mostStates: 1000 }, starts);
    // One state more: the door without money, where a choice is closed.
    expect(proof).toMatchObject({ complete: true, starts: 2, states: 6, transitions: 9 });
    expect(proof.crossCheck.outside).toBe(0);
  });
});

describe('a planted fault is found, with a record that replays to it', () => {
  it('a dead end', () => {
    const proof = proved(stories.deadEnd);
    expect(proof.deadEnds.map(({ choices }) => choices)).toEqual([['door.pay']]);
    expect(proof.play(0)).toEqual(['Every choice is closed here: room.pay.']);
    expect(isSound(proof)).toBe(false);
  });

  it('a circle without an end', () => {
    expect(proved(stories.circle).faults.map(({ message, record }) => [message, record.choices])).toEqual([
      ['From here on no ending can be reached.', ['door.in']],
    ]);
  });

  it('an effect that comes too late', () => {
    const proof = proved(stories.staleEffect);
    expect(proof.deadEnds.map(({ choices }) => choices)).toEqual([['door.knock']]);
    expect(proof.play(0).join()).toMatch(/‘Somebody saw\.’ comes too late/);
  });

  it('a line that recalls a choice which was not taken', () => {
    const proof = proved(stories.falseRecall);
    expect(proof.deadEnds).toEqual([]);
    expect(proof.faults.map(({ record }) => record.choices)).toEqual([['door.go']]);
    expect(proof.play(0).join()).toMatch(/recalls door\.knock/);
  });

  it('choices of two decisions offered together', () => {
    const proof = proved(stories.mixedDecisions);
    expect(proof.play(0)).toEqual(['Choices of chair and door are offered together.']);
  });

  it('an ending that cannot be reached, with its line and its fact', () => {
    const proof = proved(stories.unreachableEnding);
    expect(proof.unreachable).toMatchObject({ choices: [], facts: ['rfa-postings'], endings: ['fax.rich'] });
    expect(proof.unreachable.lines.map(({ line }) => line)).toEqual([linesBefore + 5]);
    expect(isSound(proof)).toBe(false);
  });

  it('an ending that only a draw decides', () => {
    const proof = proved(stories.drawnEnding);
    expect(proof.endingsUnderEveryDraw).toEqual({ 'fax.passed': false, 'fax.read': false });
    expect(proof.endings).toHaveLength(2);
    expect(isSound(proof)).toBe(false);
  });
});

it('a story with a chance of its own is refused', () => {
  expect(() => prepare(aLoadedStory('{ RANDOM(1, 2) == 1: One. }\nEnd. # ending: fax.end\n-> END'))).toThrow(
    'RANDOM',
  );
});

it('the proof does not depend on the runs before it', () => {
  const prepared = prepare(aLoadedStory(stories.door));
  const first = proveCut(prepared, 'short');
  expect(proveCut(prepared, 'short')).toEqual(first);
});
