/**
 * Chance, followed down every way. A step of the rules is tried with every residue each of its draws could
 * give; residues that lead to the same state are one outcome, which a script names by its number.
 */
import { apply, type Because, type Chance, type Effect, type RunState } from '../../rules/index.ts';

/** One draw on a path, and the residues that would have led to the same state, the one that was used first. */
export type PathDraw = { key: string; ways: number; got: readonly number[] };

type Outcome = { state: RunState; because: Because[]; draws: PathDraw[]; residues: number };

/** A Chance that follows a script of picks, and remembers what was asked and how many ways there were. */
export function scriptedChance(
  script: readonly number[],
  known: ReadonlyMap<string, number> = new Map(),
): Chance & { asked: { key: string; ways: number; got: number }[] } {
  const asked: { key: string; ways: number; got: number }[] = [];
  return {
    asked,
    pick(key, ways) {
      const before = known.get(key) ?? asked.find((draw) => draw.key === key)?.got;
      if (before !== undefined) return before;
      const got = script[asked.length] ?? 0;
      asked.push({ key, ways, got });
      return got;
    },
  };
}

/** Calls `play` with every script of picks it can ask for, in order. */
export function everyScript<T>(
  play: (chance: ReturnType<typeof scriptedChance>) => T,
  known?: ReadonlyMap<string, number>,
): { result: T; asked: { key: string; ways: number; got: number }[] }[] {
  const all: { result: T; asked: { key: string; ways: number; got: number }[] }[] = [];
  let script: number[] | null = [];
  while (script !== null) {
    const chance = scriptedChance(script, known);
    const result = play(chance);
    all.push({ result, asked: chance.asked });
    script = nextScript(chance.asked);
  }
  return all;
}

/** The script after this one, counting up from the last draw; null when every way was taken. */
function nextScript(asked: readonly { ways: number; got: number }[]): number[] | null {
  for (let at = asked.length - 1; at >= 0; at -= 1) {
    const draw = asked[at]!;
    if (draw.got + 1 < draw.ways) return [...asked.slice(0, at).map(({ got }) => got), draw.got + 1];
  }
  return null;
}

/**
 * Every outcome of one effect in one state, the likeliest first. `known`: what was drawn before under the same
 * name. `apart`: draws whose residues may not be merged, because the same draw may be asked for once more.
 */
export function everyOutcome(
  state: RunState,
  effect: Effect,
  known: ReadonlyMap<string, number>,
  apart: (key: string) => boolean,
): Outcome[] {
  if (effect.name === 'silence' && effect.present.length > 1)
    return bySinglePersons(state, effect, known, apart);
  const merged = new Map<string, Outcome>();
  const tried = everyScript((chance) => apply(state, effect, chance), known);
  if (tried.length === 1) {
    const [{ result, asked }] = tried as [(typeof tried)[number]];
    const draws = asked.map(({ key, ways, got }) => ({ key, ways, got: [got] }));
    return [{ ...result, draws, residues: 1 }];
  }
  for (const { result, asked } of tried) {
    const kept = asked.filter((draw) => apart(draw.key)).map(({ key, got }) => `${key}:${got}`);
    const name = [JSON.stringify(result.state), ...kept].join(' ');
    const before = merged.get(name);
    if (!before) {
      const draws = asked.map(({ key, ways, got }) => ({ key, ways, got: [got] }));
      merged.set(name, { ...result, draws, residues: 1 });
      continue;
    }
    before.residues += 1;
    // With a single draw the whole class is known; with more, only the residues that were used.
    if (asked.length === 1) {
      const [draw] = before.draws;
      if (draw) before.draws = [{ ...draw, got: [...draw.got, asked[0]!.got] }];
    }
  }
  return [...merged.values()].sort((a, b) => b.residues - a.residues);
}

/**
 * A silence asks each person present, and each answer moves that person's field alone: three draws of fifty
 * are tried as three times fifty, not as fifty times fifty times fifty. The whole silence is then taken once
 * for each combination of answers, and has to come out where the single ones did.
 */
function bySinglePersons(
  state: RunState,
  effect: Extract<Effect, { name: 'silence' }>,
  known: ReadonlyMap<string, number>,
  apart: (key: string) => boolean,
): Outcome[] {
  let all: { state: RunState; draws: PathDraw[]; residues: number }[] = [{ state, draws: [], residues: 1 }];
  for (const person of effect.present) {
    all = all.flatMap((so) =>
      everyOutcome(so.state, { name: 'silence', present: [person] }, known, apart).map((one) => ({
        state: one.state,
        draws: [...so.draws, ...one.draws],
        residues: so.residues * one.residues,
      })),
    );
  }
  return all
    .map(({ state: expected, draws, residues }) => {
      const gots = new Map([...known, ...draws.map(({ key, got }) => [key, got[0]!] as const)]);
      const whole = apply(state, effect, scriptedChance([], gots));
      if (JSON.stringify(whole.state) !== JSON.stringify(expected))
        throw new Error('A silence before several people is no longer that before each of them.');
      return { ...whole, draws, residues };
    })
    .sort((a, b) => b.residues - a.residues);
}

/** What a turn of the proof is played with: the outcomes a script names, and what was met on the way. */
export type DrawnStep = {
  step: typeof apply;
  /** How many outcomes each step with more than one had, in the order of the steps. */
  widths: number[];
  draws: PathDraw[];
};

/** A `step` for `openRun` that takes outcome `script[n]` of the nth step that has more than one; beyond, the first. */
export function drawnStep(
  script: readonly number[],
  known: ReadonlyMap<string, number>,
  apart: (key: string) => boolean,
): DrawnStep {
  const drawn = new Map(known);
  const made: DrawnStep = {
    widths: [],
    draws: [],
    step(state, effect) {
      const outcomes = everyOutcome(state, effect, drawn, apart);
      let taken = 0;
      if (outcomes.length > 1) {
        taken = script[made.widths.length] ?? 0;
        made.widths.push(outcomes.length);
      }
      const outcome = outcomes[taken];
      if (!outcome) throw new Error('The script of the proof names an outcome that is none.');
      for (const draw of outcome.draws) {
        drawn.set(draw.key, draw.got[0]!);
        made.draws.push(draw);
      }
      return { state: outcome.state, because: outcome.because };
    },
  };
  return made;
}

/** The script after one that met these widths; null after the last. */
export function nextOutcomes(script: readonly number[], widths: readonly number[]): number[] | null {
  for (let at = widths.length - 1; at >= 0; at -= 1) {
    const taken = script[at] ?? 0;
    if (taken + 1 < widths[at]!)
      return [...widths.slice(0, at).map((_, before) => script[before] ?? 0), taken + 1];
  }
  return null;
}
