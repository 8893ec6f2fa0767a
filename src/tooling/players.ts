/** Who plays when nobody does: ways to take a choice, for the walk, the report and transcripts. */
import { bribePrice, priceOf, type Start, seededChance, type TagEffect } from '../rules/index.ts';
import { type Choice, openRun, type Run, type StoryData } from '../run/index.ts';

/** What a choice of the run, by its id, will do to the rules' numbers. A person who plays is not told. */
export type Foresight = (id: string) => readonly TagEffect[];

/**
 * The id of the choice this player takes next. `pick(ways)` gives one of `ways` equal ways, 0 … ways − 1.
 * Called only while the run has choices; throws when none of them is open.
 */
export type Player = (run: Run, pick: (ways: number) => number, foresight: Foresight) => string;

/** Ids of the choices that can be taken now. Throws when there are choices and none is open: a dead end. */
export function openChoices(run: Run): string[] {
  const open = run.passage.choices.filter((choice) => choice.closed === undefined).map(({ id }) => id);
  if (open.length === 0) throw new Error('Every choice is closed here.');
  return open;
}

/** Takes each open choice equally often. */
export const uniform = (run: Run, pick: (ways: number) => number): string => {
  const open = openChoices(run);
  return open[pick(open.length)]!;
};

/** Takes what it has taken least often, over all the runs it plays. */
export function leastUsed(): Player {
  const used = new Map<string, number>();
  return (run, pick) => {
    const id = bestOf(openChoices(run), (choice) => -(used.get(choice) ?? 0), pick);
    used.set(id, (used.get(id) ?? 0) + 1);
    return id;
  };
}

/** How many traces a choice leaves, witnesses and payments included. */
const risksOf = (effects: readonly TagEffect[]): number => effects.length;

/** Holds back where it can; among what is left it takes what leaves least and costs least. */
export const cautious: Player = (run, pick, foresight) => {
  const silent = silences(run);
  return bestOf(openChoices(run), (id) => (silent.has(id) ? 1000 : 0) - risksOf(foresight(id)), pick);
};

/** Never holds back while there is something else; takes what leaves most. */
export const bold: Player = (run, pick, foresight) => {
  const silent = silences(run);
  return bestOf(openChoices(run), (id) => (silent.has(id) ? -1000 : 0) + risksOf(foresight(id)), pick);
};

/** Plays as if money were no object: the dearest choice first, and as `uniform` where nothing costs. */
export const rich: Player = (run, pick, foresight) =>
  bestOf(openChoices(run), (id) => costOf(run, foresight(id)), pick);

/** Notes of ten dollars. */
const costOf = (run: Run, effects: readonly TagEffect[]): number =>
  effects.reduce((sum, effect) => {
    if (effect.name === 'pay') return sum + effect.args[0];
    if (effect.name === 'buy') return sum + priceOf(effect.args[0]);
    return effect.name === 'bribe' ? sum + bribePrice(run.state, effect.args[1]).notes : sum;
  }, 0);

const silences = (run: Run): Set<string> =>
  new Set(run.passage.choices.filter((choice: Choice) => choice.silence).map(({ id }) => id));

/** One of those with the highest worth, each equally often. */
function bestOf(
  ids: readonly string[],
  worth: (id: string) => number,
  pick: (ways: number) => number,
): string {
  const worths = ids.map(worth);
  const most = Math.max(...worths);
  const best = ids.filter((_, at) => worths[at] === most);
  return best[pick(best.length)]!;
}

/** A way to walk through a story many times. `player` is called once for each walk, not for each run. */
export type Policy = { player: () => Player; change?: NonNullable<Start['change']> };

/** The policies of the walk, by their names in its output. */
export const policies = {
  uniform: { player: () => uniform },
  'least-used': { player: leastUsed },
  cautious: { player: () => cautious },
  bold: { player: () => bold },
  rich: { player: () => rich },
  poor: { player: () => uniform, change: { dollars: 'none' } },
} as const satisfies Record<string, Policy>;

export type PolicyName = keyof typeof policies;

/** More choices than any run has: a run that goes on longer is caught in a circle. */
export const mostChoices = 1000;

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
export function playOn(run: Run, player: Player = uniform, foresight: Foresight = () => []): Run {
  const picks = playerPicks(run.seed);
  while (run.passage.ending === undefined) {
    const step = run.turns.length - 1;
    if (step >= mostChoices) throw new Error(`No ending after ${mostChoices} choices.`);
    run.choose(player(run, picks(step), foresight));
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
