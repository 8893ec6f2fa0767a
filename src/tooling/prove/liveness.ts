/**
 * Which facts about a run something later can still ask for: a backward pass over the flow graph, to a fixed
 * point. A fact that nobody later asks for is dead, and two states that differ in dead facts only are one.
 *
 * Facts are named: `money`, `traces.absence.count` (fields of the rules), `ink/pages` (variables of Ink),
 * `count/counter.0.c-1` (visits), `who` (those who are there), `taken/counter-key.press` (whether a choice was
 * taken, for the lines that recall it), `drawn/read/absence` (a draw that may be asked for
 * once more), `today/read/absence` (before another day begins) and `cue/day/6` (this day may still come).
 */
import type { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import type { Container } from 'inkjs/engine/Container';
import type { InkObject } from 'inkjs/engine/Object';
import { type ChoiceTags, type LineTags, readChoiceTags, readLineTags } from '../../ink/index.ts';
import { begin, type Effect, type MirrorName, mirrorNames, type TagEffect } from '../../rules/index.ts';
import { isContainer } from '../walk/open-story.ts';
import { effectFlow, everyDraw, fieldsOf, fieldsOfMirror, gateFields } from './effect-flow.ts';
import {
  command,
  commandOf,
  type Flow,
  isAssignment,
  isChoicePoint,
  isReference,
  isText,
  isVariablePointer,
  metAgain,
} from './flow-graph.ts';

export type Liveness = {
  /** Every fact that is live anywhere, in alphabetical order. */
  facts: readonly string[];
  /** Live before the object with this number is executed. */
  before(node: number): ReadonlySet<string>;
  /** Live when this choice has been decided on, before its effects. */
  whenTaken(choicePoint: number): ReadonlySet<string>;
  /** Kinds of draws (`read/absence`) whose outcome on a day may be asked for twice. */
  askedAgain: ReadonlySet<string>;
  /** Tags of each choice point, as the script has them; null where they are put together in play. */
  choiceTags: ReadonlyMap<number, ChoiceTags | null>;
  /** Tags on lines, by the number of the object that begins them; those put together in play are missing. */
  lineTags: ReadonlyMap<number, LineTags>;
};

/** Throws an Error with a sentence where Ink uses what the proof does not cover: its own chance, and turns. */
export function liveness(flow: Flow): Liveness {
  refuseUncovered(flow);
  const book = new FactBook();
  const { choiceTags, lineTags, unplain } = readTags(flow);
  const everything = everyRuleField();

  type Step = (after: bigint) => bigint;
  const steps: (Step | undefined)[] = flow.objects.map((object, node) => {
    if (isReference(object)) {
      const read = object.pathForCount
        ? [countOf(object.containerForCount)]
        : variable(object.name ?? '', mirrorFields);
      return adds(book.bits(read));
    }
    if (isVariablePointer(object)) return adds(book.bits(variable(object.variableName, mirrorFields)));
    if (isAssignment(object)) {
      if (!object.isGlobal) return undefined;
      const written = ~book.bits([`ink/${object.variableName}`]);
      return (after) => after & written;
    }
    const does = commandOf(object);
    if (does === command.visitIndex) return adds(book.bits([countOf(object.parent as Container)]));
    if (does === command.readCount) return adds(book.bits(flow.objects.filter(isContainer).map(countOf)));
    if (unplain.has(node)) return adds(book.bits(everything));
    const tags = lineTags.get(node);
    return tags ? lineStep(tags) : undefined;
  });

  function lineStep(tags: LineTags): Step {
    const effects = tags.effects.map(effectStep);
    const recalled = book.bits(tags.recalls.map((id) => `taken/${id}`));
    const cues = tags.cues.map((cue): Step => {
      if (cue.cue === 'day') {
        const set = ~book.bits(['day', ...everything.filter((field) => field.startsWith('today/'))]);
        const comes = book.bits([`cue/day/${cue.day}`]);
        return (after) => (after & set) | comes;
      }
      if (cue.cue !== 'who' && cue.cue !== 'place') return (after) => after;
      const set = ~book.bits(['who']);
      return (after) => after & set;
    });
    return (after) => [...cues, ...effects].reduceRight((live, step) => step(live), after) | recalled;
  }

  function effectStep(effect: TagEffect | Effect): Step {
    const { always, moves, sets, draws } = effectFlow(effect);
    const kept = ~book.bits(sets);
    const needed = book.bits(always);
    const carried = moves.map(({ field, from }) => [book.bits([field]), book.bits(from)] as const);
    const drawn = draws === null ? 0n : book.bits([`drawn/${draws}`]);
    const asks = draws === null ? 0n : drawn | book.bits([`today/${draws}`]);
    const day = book.bits(['day']);
    return (after) => {
      let live = (after & kept) | needed;
      let matters = false;
      for (const [field, from] of carried) {
        if ((after & field) === 0n) continue;
        live |= from;
        matters = true;
      }
      // What was drawn on this day would be drawn again: it is asked for where its outcome is.
      if (matters) live |= asks;
      if (drawn !== 0n && (after & drawn) !== 0n) {
        live |= day | asks;
        for (const [, from] of carried) live |= from;
      }
      return live;
    };
  }

  const again = metAgain(flow);
  const takenSteps = new Map<number, Step>();
  const gateBits = new Map<number, bigint>();
  const live: bigint[] = flow.objects.map(() => 0n);
  const takenLive = new Map<number, bigint>();
  for (const [node, tags] of choiceTags) {
    const point = flow.objects[node] as ChoicePoint;
    const count = point.onceOnly && again(node) ? [countOf(point.choiceTarget)] : [];
    if (tags === null) {
      gateBits.set(node, book.bits([...count, ...everything]));
      takenSteps.set(node, adds(book.bits(everything)));
      continue;
    }
    gateBits.set(node, book.bits([...count, ...tags.needs.flatMap(gateFields)]));
    const effects = tags.effects.map(effectStep);
    const taken = ~book.bits([`taken/${tags.id}`]);
    const who = tags.silence ? silenceStep() : undefined;
    takenSteps.set(node, (after) => {
      const before = effects.reduceRight((at, step) => step(at), after & taken);
      return who ? who(before) : before;
    });
  }

  /** Who is asked depends on who is there; it is worth knowing only where somebody's answer still is. */
  function silenceStep(): Step {
    const answers = book.bits(everything.filter((field) => field.startsWith('informants.')));
    const who = book.bits(['who']);
    return (after) => ((after & answers) === 0n ? after : after | who);
  }

  let moved = true;
  while (moved) {
    moved = false;
    for (let node = flow.objects.length - 1; node >= 0; node -= 1) {
      let after = 0n;
      for (const next of flow.after[node]!) after |= live[next]!;
      const step = steps[node];
      let before = step ? step(after) : after;
      const target = flow.chosen.get(node);
      if (target !== undefined) {
        const taken = takenSteps.get(node)!(live[target]!);
        takenLive.set(node, taken);
        before |= taken | gateBits.get(node)!;
      }
      if (before !== live[node]) {
        live[node] = before;
        moved = true;
      }
    }
  }

  const askedAgain = new Set<string>();
  flow.objects.forEach((object, node) => {
    const effects = [...(lineTags.get(node)?.effects ?? []), ...(choiceTags.get(node)?.effects ?? [])];
    for (const effect of effects) {
      const { draws } = effectFlow(effect);
      if (draws === null) continue;
      const target = isChoicePoint(object) ? flow.chosen.get(node) : undefined;
      const nexts = target === undefined ? flow.after[node]! : [target];
      // Several effects on one line: the later ones are looked at too, by asking before the line as well.
      const many = effects.filter((other) => effectFlow(other).draws === draws).length > 1;
      if (many || nexts.some((next) => (live[next]! & book.bits([`drawn/${draws}`])) !== 0n))
        askedAgain.add(draws);
    }
  });
  if (unplain.size > 0 || [...choiceTags.values()].includes(null)) {
    for (const field of everything) if (field.startsWith('drawn/')) askedAgain.add(field.slice(6));
  }

  const sets = new Map<bigint, ReadonlySet<string>>();
  const setOf = (bits: bigint): ReadonlySet<string> => {
    let set = sets.get(bits);
    if (!set) {
      set = new Set(book.namesOf(bits));
      sets.set(bits, set);
    }
    return set;
  };
  return {
    facts: book.namesOf(live.reduce((all, each) => all | each, 0n)).sort(),
    before: (node) => setOf(live[node] ?? 0n),
    whenTaken: (node) => setOf(takenLive.get(node) ?? 0n),
    askedAgain,
    choiceTags,
    lineTags,
  };
}

const adds =
  (bits: bigint) =>
  (after: bigint): bigint =>
    after | bits;

/** Each fact is one bit of a large whole number. */
class FactBook {
  readonly #at = new Map<string, bigint>();
  bits(names: readonly string[]): bigint {
    let bits = 0n;
    for (const name of names) {
      let bit = this.#at.get(name);
      if (bit === undefined) {
        bit = 1n << BigInt(this.#at.size);
        this.#at.set(name, bit);
      }
      bits |= bit;
    }
    return bits;
  }
  namesOf(bits: bigint): string[] {
    return [...this.#at].filter(([, bit]) => (bits & bit) !== 0n).map(([name]) => name);
  }
}

/** `read/absence` of the key `read/absence/6`. */
export const drawOf = (key: string): string => key.slice(0, key.lastIndexOf('/'));

const mirrorFields = new Map(mirrorNames.map((name) => [name as string, fieldsOfMirror(name)]));

function variable(name: string, mirrored: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return mirrored.get(name as MirrorName) ?? [`ink/${name}`];
}

export const countOf = (container: Container | null): string => `count/${container?.path.toString() ?? ''}`;

/** For tags that are put together in play, which could be any. */
function everyRuleField(): string[] {
  const state = begin({ story: 'fax', cut: 'short' });
  const drawn = everyDraw.flatMap((draw) => [`drawn/${draw}`, `today/${draw}`]);
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => `cue/day/${day}`);
  return [...fieldsOf(state), 'who', ...drawn, ...days];
}

const uncovered = new Map<number, string>([
  [command.random, 'RANDOM'],
  [command.seedRandom, 'SEED_RANDOM'],
  [command.shuffleIndex, 'a shuffle'],
  [command.listRandom, 'LIST_RANDOM'],
  [command.turns, 'TURNS'],
  [command.turnsSince, 'TURNS_SINCE'],
]);

function refuseUncovered(flow: Flow): void {
  for (const object of flow.objects) {
    const name = uncovered.get(commandOf(object) ?? -1);
    if (name) throw new Error(`The story uses ${name}, which the proof does not cover.`);
  }
}

/** Tags that could move the rules or the proof; the others may be put together from anything. */
const steering = new Set(['do', 'id', 'needs', 'silence', 'recalls', 'day', 'who', 'place', 'ending']);

type TagsRead = {
  choiceTags: Map<number, ChoiceTags | null>;
  lineTags: Map<number, LineTags>;
  /** Begin a tag that is put together in play and may steer. */
  unplain: Set<number>;
};

function readTags(flow: Flow): TagsRead {
  const read: TagsRead = { choiceTags: new Map(), lineTags: new Map(), unplain: new Set() };
  const ofChoices = new Set<object>();
  flow.objects.forEach((object, node) => {
    if (!isChoicePoint(object)) return;
    const words = wordsOfChoice(object);
    for (const each of words) ofChoices.add(each);
    const raw = words.flatMap((each) => (commandOf(each) === command.beginTag ? [tagText(each)] : []));
    read.choiceTags.set(node, raw.includes(null) ? null : readOrNull(raw as string[], readChoiceTags));
  });
  flow.objects.forEach((object, node) => {
    if (commandOf(object) !== command.beginTag || ofChoices.has(object)) return;
    const text = tagText(object);
    const tags = text === null ? null : readOrNull([text], readLineTags);
    if (tags) read.lineTags.set(node, tags);
    else if (steering.has(firstWord(object))) read.unplain.add(node);
  });
  return read;
}

/** A wrong tag is found in play; a choice without an id has no tags to speak of. */
function readOrNull<T>(raw: readonly string[], reading: (raw: readonly string[]) => T): T | null {
  try {
    return reading(raw);
  } catch {
    return null;
  }
}

/** What is computed for a choice before it is offered: from `ev` to the choice point, inner containers too. */
function wordsOfChoice(point: ChoicePoint): InkObject[] {
  const { content } = point.parent as Container;
  const end = content.indexOf(point);
  if (commandOf(content[end - 1]) !== command.evalEnd) return [];
  let depth = 0;
  let from = end - 1;
  for (; from >= 0; from -= 1) {
    const does = commandOf(content[from]);
    if (does === command.evalEnd) depth += 1;
    if (does === command.evalStart) depth -= 1;
    if (depth === 0) break;
  }
  return content.slice(Math.max(0, from), end).flatMap(withInner);
}

function withInner(object: InkObject): InkObject[] {
  if (!isContainer(object)) return [object];
  return [object, ...object.content, ...(object.namedOnlyContent?.values() ?? [])].flatMap((each) =>
    each === object ? [object] : withInner(each as InkObject),
  );
}

/** `name: value`, or null when it is put together from more than text. */
function tagText(begin: InkObject): string | null {
  const rest = (begin.parent as Container).content;
  let text = '';
  for (let at = rest.indexOf(begin) + 1; at < rest.length; at += 1) {
    const object = rest[at]!;
    // A tag inside braces is closed behind them: its text goes to the end, or to the divert that leaves.
    if (commandOf(object) === command.endTag || 'stackPushType' in object) return text.trim();
    if (!isText(object)) return null;
    text += object.value ?? '';
  }
  return text.trim();
}

function firstWord(begin: InkObject): string {
  const { content } = begin.parent as Container;
  const text = content[content.indexOf(begin) + 1];
  return text && isText(text) ? (/^\s*([a-z]+)/.exec(text.value ?? '')?.[1] ?? '') : 'do';
}
