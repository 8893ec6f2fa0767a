import { describe, expect, it } from 'vitest';
import type { Start } from '../../../src/rules/index.ts';
import { openRun } from '../../../src/run/index.ts';
import { type PolicyName, playerPicks, policies } from '../../../src/tooling/players.ts';
import { flowGraph } from '../../../src/tooling/prove/flow-graph.ts';
import { liveness } from '../../../src/tooling/prove/liveness.ts';
import { cutsMeant, readWalkOptions, walkStories } from '../../../src/tooling/story-walk.ts';
import { contentsOf } from '../../../src/tooling/walk/contents.ts';
import { openStory } from '../../../src/tooling/walk/open-story.ts';
import { playRecord } from '../../../src/tooling/walk/play-record.ts';
import { type Walk, walkPolicy } from '../../../src/tooling/walk/walk-policy.ts';
import { watchedInk } from '../../../src/tooling/walk/watched-ink.ts';
import { aLoadedStory, aStoryFolder, linesBefore } from './a-loaded-story.ts';
import * as stories from './stories.ts';

function walked(ink: string, name: PolicyName = 'uniform', runs = 100) {
  const open = openStory(aLoadedStory(ink));
  const flow = flowGraph(open.story);
  const contents = contentsOf(open, flow, liveness(flow), 'short');
  return { open, ...walkPolicy(open, contents, 'short', name, policies[name], runs, 1) };
}

describe('the walk', () => {
  it('tells endings with their shares, the largest first', () => {
    const { endings } = walked(stories.door).walk;
    expect(endings.map(({ id }) => id)).toEqual(['fax.out', 'fax.in']);
    expect(endings.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 3);
  });

  it('tells lines by file and line, and choices, that nobody met', () => {
    const { unseen } = walked(stories.unreachableEnding).walk;
    expect(unseen.lines).toHaveLength(1);
    expect(unseen.lines[0]?.file).toMatch(/fax\.ink$/);
    expect(unseen.lines[0]?.line).toBe(linesBefore + 5);
    expect(walked(stories.door, 'poor').walk.unseen.choices).toEqual(['door.pay']);
  });

  it('tells options that a policy is pushed to, and apart decisions with one option', () => {
    const { walk, details } = walked(stories.deadEnd, 'cautious');
    expect(walk.forced).toEqual([{ decision: 'door', option: 'door.go', share: 1 }]);
    expect(details.single).toEqual(['room']);
    expect(walked(stories.door).walk.forced).toEqual([]);
  });

  it.each([
    ['a dead end', stories.deadEnd, 'Every choice is closed here: room.pay.'],
    ['a stale effect', stories.staleEffect, 'comes too late'],
    ['a false recall', stories.falseRecall, 'recalls door.knock'],
    ['two decisions at once', stories.mixedDecisions, 'Choices of chair and door are offered together.'],
    ['a circle', stories.circle, 'No ending after 1000 choices.'],
  ])('finds %s, with a record that replays to it', (_, ink, says) => {
    const { open, walk } = walked(ink, 'uniform', 12);
    const error = walk.errors.find(({ message }) => message.includes(says));
    expect(error).toBeDefined();
    const { faults, run } = playRecord(open, error!.record);
    if (says.startsWith('No ending')) expect(run?.passage.ending).toBeUndefined();
    else expect(faults.join()).toContain(says);
  });

  it.each(Object.keys(policies) as PolicyName[])('is the same for the same seed: %s', (name) => {
    expect(walked(stories.door, name).details.records).toEqual(walked(stories.door, name).details.records);
  });
});

describe('a player takes what he claims to', () => {
  const ways = `
One. # place: hall # day: 2
* [Hold back. # id: a.silence # silence]
* [Act. # id: a.act]
* [Leave a trace. # id: a.trace # do: trace(absence, bureau)]
* [Pay one. # id: a.one # needs: money(1) # do: pay(1)]
* [Pay two. # id: a.two # needs: money(2) # do: pay(2)]
* [Before a witness. # id: a.seen # do: trace(absence, bureau) # do: witness(tongsu)]
- Two.
* [Act. # id: b.act]
* [Leave a trace. # id: b.trace # do: trace(absence, bureau)]
* [Pay. # id: b.pay # needs: money(1) # do: pay(1)]
- End. # ending: fax.end
-> END
`;
  const taken = (name: PolicyName): Set<string> =>
    new Set(walked(ways, name, 200).details.records.flatMap(({ choices }) => choices));

  it.each([
    ['cautious', ['a.silence', 'b.act']],
    ['bold', ['a.seen', 'b.pay', 'b.trace']],
    ['rich', ['a.two', 'b.pay']],
    ['poor', ['a.act', 'a.seen', 'a.silence', 'a.trace', 'b.act', 'b.trace']],
    ['uniform', ['a.act', 'a.one', 'a.seen', 'a.silence', 'a.trace', 'a.two', 'b.act', 'b.pay', 'b.trace']],
  ] as const)('%s', (name, expected) => {
    expect([...taken(name)].sort()).toEqual([...expected]);
  });

  it('least-used goes round: after six runs each of six options was taken once', () => {
    const { records } = walked(ways, 'least-used', 6).details;
    expect(new Set(records.map(({ choices }) => choices[0])).size).toBe(6);
  });

  it('and an ordinary player sees no more than the passage', () => {
    const open = openStory(aLoadedStory(ways));
    const start: Start = { story: 'fax', cut: 'short' };
    const run = openRun(open.data, start, 1, undefined, { ink: watchedInk(open.story, 1, new Set()) });
    expect(Object.keys(run.passage.choices[1] ?? {}).sort()).toEqual(['id', 'silence', 'text']);
    expect(policies.uniform.player()(run, playerPicks(1)(0))).toMatch(/^a\./);
  });
});

describe('story:walk', () => {
  it('gives the object of the contract', () => {
    const said: string[] = [];
    const { result, records } = walkStories(
      { runs: 10, seed: 3, cuts: [{ story: 'fax', cut: 'short' }] },
      (line) => said.push(line),
      aStoryFolder(stories.door),
    );
    expect(Object.keys(result)).toEqual(['seed', 'runs', 'seconds', 'choicesPerSecond', 'stories']);
    expect(result).toMatchObject({ seed: 3, runs: 10 });
    const walks: Record<string, Walk> = result.stories.fax!.short!.policies;
    expect(Object.keys(walks)).toEqual(['uniform', 'least-used', 'cautious', 'bold', 'rich', 'poor']);
    for (const walk of Object.values(walks))
      expect(Object.keys(walk)).toEqual(['endings', 'unseen', 'forced', 'errors']);
    expect(records).toHaveLength(60);
    expect(said.some((line) => /^ratio \d/.test(line))).toBe(true);
  });

  it.each([[['--runs', '0']], [['--seed', 'x']], [['--story', 'novel']], [['--cut', 'long']], [['--what']]])(
    'refuses %j',
    (args) => {
      expect(() => readWalkOptions(args)).toThrow();
    },
  );

  it('walks every cut that can be played unless it is told which', () => {
    expect(cutsMeant(undefined, undefined)).toContainEqual({ story: 'fax', cut: 'short' });
    expect(cutsMeant('fax', 'short')).toEqual([{ story: 'fax', cut: 'short' }]);
  });
});
