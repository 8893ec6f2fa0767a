/** One player walking through one cut many times, and what was met on the way. */
import type { InkStory } from '../../ink/index.ts';
import { type Cut, type Start, seededChance } from '../../rules/index.ts';
import { openRun, type Run, type RunRecord } from '../../run/index.ts';
import { mostChoices, type Player, type Policy, playerPicks } from '../players.ts';
import { type Contents, unmet } from './contents.ts';
import { decisionOf, faultsOf, isDeadEnd } from './faults.ts';
import type { OpenStory, Place } from './open-story.ts';
import { recordOf } from './play-record.ts';
import { watchedInk } from './watched-ink.ts';

/** Shares are 0 … 1, to four places. */
export type Walk = {
  /** Of the runs that came to an end; the largest first. */
  endings: { id: string; share: number }[];
  /** What no run of this policy met; not met is not unreachable. */
  unseen: { lines: Place[]; choices: string[] };
  /** Options taken more than seven times in ten when at least one other was open. */
  forced: { decision: string; option: string; share: number }[];
  /** Each message once, with a record that replays to it. */
  errors: { message: string; record: RunRecord }[];
};

/** Beside the contract's figures. */
export type WalkDetails = {
  /** Choices taken. */
  choices: number;
  /** Decisions at which never more than one option was open. */
  single: string[];
  records: RunRecord[];
};

const forcedAbove = 0.7;

export function walkPolicy(
  open: OpenStory,
  contents: Contents,
  cut: Cut,
  name: string,
  policy: Policy,
  runs: number,
  seed: number,
): { walk: Walk; details: WalkDetails } {
  const player = policy.player();
  const start: Start = {
    story: open.data.story,
    cut,
    ...(policy.change === undefined ? {} : { change: policy.change }),
  };
  const chance = seededChance(seed);
  const met = newMeeting();
  const records: RunRecord[] = [];
  let choices = 0;
  for (let at = 0; at < runs; at += 1) {
    const record = walkOnce(open, start, chance.pick(`walk/${name}/${at}`, 2 ** 32), player, met);
    records.push(record);
    choices += record.choices.length;
  }

  const ended = [...met.endings.values()].reduce((sum, count) => sum + count, 0);
  const { lines, choices: unseen } = unmet(contents, {
    said: met.said,
    choices: met.open,
    facts: new Set(),
  });
  return {
    walk: {
      endings: [...met.endings]
        .map(([id, count]) => ({ id, share: inFourPlaces(count / ended) }))
        .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1)),
      unseen: { lines, choices: unseen },
      forced: forcedOptions(met),
      errors: [...met.errors].map(([message, record]) => ({ message, record })),
    },
    details: {
      choices,
      single: [...met.single].filter((decision) => !met.offered.has(decision)).sort(),
      records,
    },
  };
}

export type Meeting = {
  said: Set<object>;
  /** Choices that could have been taken. */
  open: Set<string>;
  endings: Map<string, number>;
  /** How often a decision stood open with more than one option, and how often each was taken then. */
  offered: Map<string, number>;
  taken: Map<string, number>;
  single: Set<string>;
  errors: Map<string, RunRecord>;
};

export const newMeeting = (): Meeting => ({
  said: new Set(),
  open: new Set(),
  endings: new Map(),
  offered: new Map(),
  taken: new Map(),
  single: new Set(),
  errors: new Map(),
});

/** Plays one run to its end or to where it breaks, notes what it met and gives its record. */
export function walkOnce(
  open: OpenStory,
  start: Start,
  seed: number,
  player: Player,
  met: Meeting,
): RunRecord {
  const ink = watchedInk(open.story, seed, met.said);
  const picks = playerPicks(seed);
  const chosen: string[] = [];
  const fail = (message: string): void => {
    if (!met.errors.has(message)) met.errors.set(message, recordOf(open, start, seed, chosen));
  };
  try {
    const run = openRun(open.data, start, seed, seededChance(seed), { ink });
    for (;;) {
      const { passage } = run;
      for (const fault of faultsOf(passage, (id) => chosen.includes(id))) fail(fault);
      if (passage.ending !== undefined) {
        count(met.endings, passage.ending);
        return run.record;
      }
      if (isDeadEnd(passage)) return recordOf(open, start, seed, chosen);
      if (chosen.length >= mostChoices) {
        fail(`No ending after ${mostChoices} choices.`);
        return recordOf(open, start, seed, chosen);
      }
      const id = decide(run, ink, player, picks(chosen.length), met);
      chosen.push(id);
      run.choose(id);
    }
  } catch (error) {
    fail((error as Error).message);
    return recordOf(open, start, seed, chosen);
  }
}

function decide(
  run: Run,
  ink: InkStory,
  player: Player,
  pick: (ways: number) => number,
  met: Meeting,
): string {
  let open = 0;
  for (const { id, closed } of run.passage.choices) {
    if (closed) continue;
    open += 1;
    met.open.add(id);
  }
  const id = player(run, pick, (of) => ink.choices().find(({ tags }) => tags.id === of)?.tags.effects ?? []);
  if (open > 1) {
    count(met.offered, decisionOf(id));
    count(met.taken, id);
  } else met.single.add(decisionOf(id));
  return id;
}

function count(counts: Map<string, number>, of: string): void {
  counts.set(of, (counts.get(of) ?? 0) + 1);
}

function forcedOptions({ taken, offered }: Meeting): Walk['forced'] {
  return [...taken]
    .map(([id, times]) => {
      const decision = decisionOf(id);
      return { decision, option: id, share: inFourPlaces(times / offered.get(decision)!) };
    })
    .filter(({ share }) => share > forcedAbove)
    .sort((a, b) => (a.option < b.option ? -1 : 1));
}

const inFourPlaces = (share: number): number => Math.round(share * 10_000) / 10_000;
