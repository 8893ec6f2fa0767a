/** Who plays when nobody does: ways to take a choice, for the walk, the report and transcripts. */
import { type Start, seededChance } from '../rules/index.ts';
import { openRun, type Run, type StoryData } from '../run/index.ts';

/**
 * The id of the choice this player takes next. `pick(ways)` gives one of `ways` equal ways, 0 … ways − 1.
 * Called only while the run has choices; throws when none of them is open.
 */
export type Player = (run: Run, pick: (ways: number) => number) => string;

/** Ids of the choices that can be taken now. Throws when there are choices and none is open: a dead end. */
export function openChoices(run: Run): string[] {
  const open = run.passage.choices.filter((choice) => choice.closed === undefined).map(({ id }) => id);
  if (open.length === 0) throw new Error('Every choice is closed here.');
  return open;
}

/** Takes each open choice equally often. */
export const uniform: Player = (run, pick) => {
  const open = openChoices(run);
  return open[pick(open.length)]!;
};

/** More choices than any run has: a run that goes on longer is caught in a circle. */
const mostChoices = 1000;

/**
 * The picks of a player, named by step like the draws of the rules: `player/12` for the choice after
 * twelve others, `player/12/2` for a second pick at the same step. So the same seed gives the same play,
 * and what one step asks never moves the next.
 */
export function playerPicks(seed: number): (step: number) => (ways: number) => number {
  const chance = seededChance(seed);
  return (step) => {
    let asked = 0;
    return (ways) => {
      asked += 1;
      return chance.pick(asked === 1 ? `player/${step}` : `player/${step}/${asked}`, ways);
    };
  };
}

/**
 * Plays a run on to its ending and gives it back. The picks are those of the run's own seed. Throws when the
 * story is broken, when every choice is closed and when there is no end to it.
 */
export function playOn(run: Run, player: Player = uniform): Run {
  const picks = playerPicks(run.seed);
  while (run.passage.ending === undefined) {
    const step = run.turns.length - 1;
    if (step >= mostChoices) throw new Error(`No ending after ${mostChoices} choices.`);
    run.choose(player(run, picks(step)));
  }
  return run;
}

/** One whole play, begin to ending, as `playOn`. `seed` (0 … 4294967295) is that of the run and of the picks. */
export const playThrough = (story: StoryData, start: Start, seed: number, player: Player = uniform): Run =>
  playOn(openRun(story, start, seed), player);

/** A seed as it is given to a command. Throws an Error with a sentence when it is none. */
export function seedOf(text: string): number {
  const seed = Number(text);
  if (!/^\d+$/.test(text) || seed > 0xffffffff)
    throw new Error(`--seed ${text} is not a whole number from 0 to 4294967295.`);
  return seed;
}
