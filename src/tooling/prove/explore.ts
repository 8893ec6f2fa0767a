/**
 * Every state that a cut can be in, breadth first, so that the first way found to a state is a shortest one.
 * It is played with `openRun` itself: each state is kept as inkjs saves it and brought back before each step.
 */
import type { RunState, Start } from '../../rules/index.ts';
import { openRun, type Passage, type Run, type Setting } from '../../run/index.ts';
import { faultsOf, isDeadEnd } from '../walk/faults.ts';
import type { OpenStory } from '../walk/open-story.ts';
import { watchedInk, watching } from '../walk/watched-ink.ts';
import { drawnStep, nextOutcomes, type PathDraw } from './every-draw.ts';
import { drawOf, type Liveness } from './liveness.ts';
import { type KeyReader, keyOf, type StateReading } from './state-key.ts';

/** How a state was first come to: from which state (−1: the start), by which choice and which draws. */
export type Arrival = { from: number; start: Start; choice: string | null; draws: readonly PathDraw[] };

export type ProvedState = {
  arrival: Arrival;
  reading: StateReading;
  ending?: string;
  /** For each open choice the states it can lead to, by the draws; −1 where the story breaks. */
  ways: (readonly [choice: string, next: readonly number[]])[];
};

/** A run that is broken: the way there is `arrival`, whose choice is the one at which it shows. */
export type Fault = { message: string; arrival: Arrival; stops: boolean };

export type Exploration = {
  /** False when the limit was met before the last state. */
  complete: boolean;
  states: readonly ProvedState[];
  index: ReadonlyMap<string, number>;
  /** For each start the states it can begin in, by the draws before the first choice. */
  openings: (readonly number[])[];
  /** Different triples of state, choice and next state. */
  transitions: number;
  faults: readonly Fault[];
  /** What was met on the way: pieces of text, choices that could be taken, facts. */
  said: ReadonlySet<object>;
  open: ReadonlySet<string>;
  facts: ReadonlySet<string>;
};

/** What a state is brought back from. Dropped as soon as every way out of it was taken. */
type Kept = {
  ink: Record<string, unknown>;
  state: RunState;
  setting: Setting;
  drawn: ReadonlyMap<string, number>;
  taken: ReadonlySet<string>;
  choices: readonly string[];
};

export type Limits = { states: number; onProgress?: (states: number, waiting: number) => void };

export function explore(
  open: OpenStory,
  starts: readonly Start[],
  live: Liveness,
  read: KeyReader,
  limits: Limits,
): Exploration {
  const states: ProvedState[] = [];
  const index = new Map<string, number>();
  const waiting: (Kept | null)[] = [];
  const faults = new Map<string, Fault>();
  const said = new Set<object>();
  const offered = new Set<string>();
  const facts = new Set<string>();
  const recalled = new Set([...live.lineTags.values()].flatMap(({ recalls }) => recalls));
  const apart = (key: string): boolean => live.askedAgain.has(drawOf(key));
  const noChance = {
    pick: (key: string): number => {
      throw new Error(`${key} was drawn outside a step of the rules.`);
    },
  };

  function note(fault: Fault): void {
    if (!faults.has(fault.message)) faults.set(fault.message, fault);
  }

  /** Takes in where a turn led to: the number of the state, or −1 where the run cannot go on. */
  function arrive(run: Run, arrival: Arrival, before: Kept | null): number {
    const { passage } = run;
    const taken = new Set(before?.taken);
    if (arrival.choice !== null && recalled.has(arrival.choice)) taken.add(arrival.choice);
    const stops = isDeadEnd(passage);
    for (const message of faultsOf(passage, (id) => taken.has(id) || id === arrival.choice))
      note({ message, arrival, stops });
    meet(passage);
    if (stops) return -1;
    const drawn = new Map(before?.drawn);
    for (const draw of arrival.draws) if (apart(draw.key)) drawn.set(draw.key, draw.got[0]!);
    const standing = {
      state: run.state,
      setting: run.setting,
      drawn,
      taken,
      closed: passage.choices.filter(({ closed }) => closed).map(({ id }) => id),
      ...(passage.ending === undefined ? {} : { ending: passage.ending }),
    };
    const reading = read(open.story, standing);
    const key = keyOf(reading);
    const known = index.get(key);
    if (known !== undefined) return known;
    const at = states.length;
    index.set(key, at);
    const { ending } = passage;
    states.push({ arrival, reading, ways: [], ...(ending === undefined ? {} : { ending }) });
    waiting.push(
      ending !== undefined
        ? null
        : {
            ink: JSON.parse(open.story.state.toJson()) as Record<string, unknown>,
            state: run.state,
            setting: run.setting,
            drawn,
            taken,
            choices: passage.choices.filter(({ closed }) => !closed).map(({ id }) => id),
          },
    );
    return at;
  }

  function meet(passage: Passage): void {
    for (const line of passage.lines) for (const fact of line.facts) facts.add(fact);
    for (const choice of passage.choices) if (!choice.closed) offered.add(choice.id);
  }

  /** Plays one turn under every outcome of its draws. */
  function everyWay(
    arrival: Omit<Arrival, 'draws'>,
    before: Kept | null,
    turn: (step: ReturnType<typeof drawnStep>['step']) => Run,
  ): number[] {
    const next = new Set<number>();
    let script: number[] | null = [];
    while (script !== null) {
      const drawn = drawnStep(script, before?.drawn ?? new Map(), apart);
      try {
        const run = turn(drawn.step);
        next.add(arrive(run, { ...arrival, draws: drawn.draws }, before));
      } catch (error) {
        const message = (error as Error).message;
        note({ message, arrival: { ...arrival, draws: drawn.draws }, stops: true });
        next.add(-1);
      }
      script = nextOutcomes(script, drawn.widths);
    }
    return [...next];
  }

  const openings = starts.map((start) =>
    everyWay({ from: -1, start, choice: null }, null, (step) =>
      openRun(open.data, start, 0, noChance, { ink: watchedInk(open.story, 0, said), step }),
    ),
  );

  let transitions = 0;
  let at = 0;
  for (; at < states.length && states.length <= limits.states; at += 1) {
    const kept = waiting[at];
    const own = states[at]!;
    waiting[at] = null;
    if (!kept) continue;
    for (const choice of kept.choices) {
      const { start } = own.arrival;
      const next = everyWay({ from: at, start, choice }, kept, (step) => {
        open.story.state.LoadJsonObj(kept.ink);
        const ink = watching(open.story, 0, said);
        const from = { state: kept.state, setting: kept.setting };
        const run = openRun(open.data, start, 0, noChance, { ink, step, from });
        run.choose(choice);
        return run;
      });
      own.ways.push([choice, next]);
      transitions += next.filter((way) => way >= 0).length;
    }
    if (at % 1000 === 999) limits.onProgress?.(states.length, states.length - at - 1);
  }

  return {
    complete: at === states.length,
    states,
    index,
    openings,
    transitions,
    faults: [...faults.values()],
    said,
    open: offered,
    facts,
  };
}

/** The choices and draws that led to an arrival, from the start on. */
export function wayTo(
  { states }: Pick<Exploration, 'states'>,
  arrival: Arrival,
): { start: Start; choices: string[]; draws: PathDraw[] } {
  const choices: string[] = [];
  const draws: PathDraw[] = [];
  let at = arrival;
  for (;;) {
    if (at.choice !== null) choices.unshift(at.choice);
    draws.unshift(...at.draws);
    if (at.from < 0) return { start: at.start, choices, draws };
    at = states[at.from]!.arrival;
  }
}
