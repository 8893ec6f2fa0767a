/** The proof of one cut: explored, put to the question, and written down as figures and records. */
import { begin, type Cut, households, type Start } from '../../rules/index.ts';
import type { RunRecord } from '../../run/index.ts';
import type { LoadedStory } from '../every-story.ts';
import { contentsOf, unmet } from '../walk/contents.ts';
import { type OpenStory, openStory, type Place } from '../walk/open-story.ts';
import { type Bottleneck, bottlenecks } from './bottlenecks.ts';
import { underEveryDraw, withoutEnd } from './chance-game.ts';
import { type CrossCheck, crossCheck } from './cross-check.ts';
import { type Arrival, type Exploration, explore, wayTo } from './explore.ts';
import { fingerprint } from './fingerprints.ts';
import { type Flow, flowGraph } from './flow-graph.ts';
import { type Liveness, liveness } from './liveness.ts';
import { type KeyReader, keyReader } from './state-key.ts';
import { witnessOf } from './witness.ts';

/**
 * Raised by hand, by one, whenever the prover could come to other figures or findings for the same story.
 * A certificate of another version is proved again.
 */
export const PROVER_VERSION = 1;

export type CutProof = {
  /** Every state was visited, and no random run left them. Faults may have been found all the same. */
  complete: boolean;
  edition: string;
  /** 8 hex digits over what the proof looks at and an edition leaves out: who, place, recalls, fact. */
  tags: string;
  /** Starts that were explored: one for each combination of inherited values that the story reads. */
  starts: number;
  states: number;
  transitions: number;
  /** Runs that cannot go on: all choices closed, a broken story, a circle without an end. */
  deadEnds: RunRecord[];
  endings: { id: string; record: RunRecord }[];
  unreachable: { lines: Place[]; choices: string[]; facts: string[]; endings: string[] };
  how: { safety: 'exact' | 'superset'; reachability: 'witness' };
  liveFields: Bottleneck[];
  crossCheck: CrossCheck;
  /** The dead ends and every other fault, with what is wrong; each message once. */
  faults: { message: string; record: RunRecord }[];
  /** For each ending whether it can be reached whatever is drawn. */
  endingsUnderEveryDraw: Record<string, boolean>;
};

export type ProofOptions = {
  /** Random runs of the cross-check. */
  runs: number;
  /** States at which the exploration gives up, incomplete. */
  mostStates: number;
  onProgress?: (states: number, waiting: number) => void;
};

export const proofOptions: ProofOptions = { runs: 2000, mostStates: 2_000_000 };

/** The engine and what is known about the story before a state of it was seen. */
export type Prepared = { open: OpenStory; flow: Flow; live: Liveness; read: KeyReader };

/** Throws an Error with a sentence where the story uses what the proof does not cover. */
export function prepare(loaded: LoadedStory): Prepared {
  const open = openStory(loaded);
  const flow = flowGraph(open.story);
  const live = liveness(flow);
  return { open, flow, live, read: keyReader(flow, live) };
}

/** `tags` of a proof. */
export function tagsOf(live: Liveness): string {
  const looked = [...live.lineTags.values()].map(({ cues, recalls, facts }) => {
    const stands = cues.filter(({ cue }) => cue === 'who' || cue === 'place');
    return [stands, recalls, facts];
  });
  return fingerprint(JSON.stringify(looked)).toString(16).padStart(8, '0');
}

/**
 * The starts that a cut can have: as the title begins it, and each change that the File offers for the same
 * evening in another family. No story reads what another hands over yet; one that inherits gives a start for
 * each combination of the values that it reads.
 */
export function startsOf({ data: { story } }: Pick<OpenStory, 'data'>, cut: Cut): Start[] {
  const usual: Start = { story, cut };
  const own = begin(usual).household;
  return [
    usual,
    ...households
      .filter((household) => household !== own)
      .map((household): Start => ({ ...usual, change: { household } })),
    { ...usual, change: { dollars: 'none' } },
    { ...usual, change: { informants: 'none' } },
  ];
}

export function proveCut(
  prepared: Prepared,
  cut: Cut,
  options: ProofOptions = proofOptions,
  starts: readonly Start[] = startsOf(prepared.open, cut),
): CutProof & { keys: ReadonlySet<string> } {
  const { open, flow, live, read } = prepared;
  const explored = explore(open, starts, live, read, {
    states: options.mostStates,
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  });
  const faults = faultsWithRecords(open, explored);
  const endings = endingsOf(open, explored);
  const doubt = crossCheck(open, starts, live, read, (key) => explored.index.has(key), options.runs);
  const contents = contentsOf(open, flow, live, cut);
  const { said, open: choices, facts } = explored;
  const complete = explored.complete && doubt.outside === 0;
  return {
    complete,
    edition: open.data.edition,
    tags: tagsOf(live),
    starts: starts.length,
    states: explored.states.length,
    transitions: explored.transitions,
    deadEnds: faults.filter(({ stops }) => stops).map(({ record }) => record),
    endings: endings.map(({ id, record }) => ({ id, record })),
    unreachable: {
      ...unmet(contents, { said, choices, facts }),
      endings: [...contents.endings].filter((id) => !endings.some((met) => met.id === id)).sort(),
    },
    how: { safety: 'exact', reachability: 'witness' },
    liveFields: bottlenecks(open.story, flow, live, cut, explored),
    crossCheck: doubt,
    faults: faults.map(({ message, record }) => ({ message, record })),
    endingsUnderEveryDraw: Object.fromEntries(
      endings.map(({ id }) => [id, explored.complete && underEveryDraw(explored, id)]),
    ),
    keys: new Set(explored.index.keys()),
  };
}

/** Throws when no seed was found: a way that nobody can replay is no witness. */
function endingsOf(open: OpenStory, explored: Exploration): { id: string; record: RunRecord }[] {
  return explored.states
    .flatMap(({ ending, arrival }) => (ending === undefined ? [] : [{ id: ending, arrival }]))
    .map(({ id, arrival }) => ({ id, record: recordFor(open, explored, arrival, { ending: id }) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function faultsWithRecords(
  open: OpenStory,
  explored: Exploration,
): { message: string; record: RunRecord; stops: boolean }[] {
  const found = explored.faults.map(({ message, arrival, stops }) => ({
    message,
    stops,
    record: recordFor(open, explored, arrival, { fault: message }),
  }));
  const [circle] = explored.complete ? withoutEnd(explored) : [];
  if (circle === undefined) return found;
  const record = recordFor(open, explored, explored.states[circle]!.arrival, {});
  return [...found, { message: 'From here on no ending can be reached.', record, stops: true }];
}

function recordFor(
  open: OpenStory,
  explored: Exploration,
  arrival: Arrival,
  wanted: { ending?: string; fault?: string },
): RunRecord {
  const way = wayTo(explored, arrival);
  const record = witnessOf(open, way, (played) => {
    if (wanted.fault !== undefined) return played.faults.includes(wanted.fault);
    return wanted.ending === undefined ? played.run !== null : played.ending === wanted.ending;
  });
  if (!record)
    throw new Error(
      `No seed was found for ${wanted.ending ?? wanted.fault ?? ''}: ${way.choices.join(' ')}.`,
    );
  return record;
}
