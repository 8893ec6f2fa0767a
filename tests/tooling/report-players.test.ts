import { describe, expect, it } from 'vitest';
import { openRun } from '../../src/run/index.ts';
import { openChoices, playerPicks, playThrough, seedOf, uniform } from '../../src/tooling/players.ts';
import { aStory } from '../support/a-story.ts';

const start = { story: 'fax', cut: 'short' } as const;
const story = (scene: string) =>
  aStory(`-> full_start\n=== full_start\n-> opening\n=== short_start\n-> opening\n=== opening\n${scene}`);

const door = story(`The door.
* [Pay nine. # id: door.nine # needs: money(9)]
* [Knock. # id: door.knock]
* [Go. # id: door.go]
- Over. # ending: fax.over
-> END
`);

describe('the uniform player', () => {
  it('takes each open choice for its pick, and never a closed one', () => {
    const run = openRun(door, start, 1);
    expect(openChoices(run)).toEqual(['door.knock', 'door.go']);
    const asked: number[] = [];
    const pick = (got: number) => (ways: number) => {
      asked.push(ways);
      return got;
    };
    expect([uniform(run, pick(0)), uniform(run, pick(1))]).toEqual(['door.knock', 'door.go']);
    expect(asked).toEqual([2, 2]);
  });

  it('takes both about equally often', () => {
    const taken = Array.from({ length: 400 }, (_, seed) => playThrough(door, start, seed).record.choices[0]);
    const knocks = taken.filter((id) => id === 'door.knock').length;
    expect(knocks).toBeGreaterThan(150);
    expect(knocks).toBeLessThan(250);
  });

  it('says so where every choice is closed', () => {
    const shut = story(
      'The door.\n* [Pay. # id: door.pay # needs: money(9)]\n- Over. # ending: fax.over\n-> END\n',
    );
    expect(() => playThrough(shut, start, 1)).toThrow('Every choice is closed here.');
  });

  it('does not go on for ever', () => {
    const circle = story('The door.\n+ [Again. # id: door.again]\n    -> opening\n');
    expect(() => playThrough(circle, start, 1)).toThrow('No ending after 1000 choices.');
  }, 30_000);
});

describe('the picks of a player', () => {
  it('depend on seed and step, not on what was asked at other steps', () => {
    const three = (seed: number) => Array.from({ length: 20 }, (_, step) => playerPicks(seed)(step)(1000));
    expect(three(7)).toEqual(three(7));
    expect(three(7)).not.toEqual(three(8));
    const picks = playerPicks(7);
    picks(3)(2);
    picks(3)(2);
    expect(picks(4)(1000)).toBe(three(7)[4]);
  });

  it('differ within one step', () => {
    const pick = playerPicks(7)(0);
    expect(pick(1_000_000)).not.toBe(pick(1_000_000));
  });
});

describe('a seed', () => {
  it.each(['0', '7', '4294967295'])('%s is read', (text) => expect(seedOf(text)).toBe(Number(text)));
  it.each(['', '-1', '1.5', 'x', '4294967296'])('‘%s’ is none', (text) =>
    expect(() => seedOf(text)).toThrow('--seed'),
  );
});
