/**
 * When two runs at rest are one state of the proof: the same choices stand open, and everything that something
 * later could still ask for is the same. What is dead does not count, whatever its value.
 */
import type { Story } from 'inkjs';
import type { CallStack } from 'inkjs/engine/CallStack';
import type { Choice as OpenChoice } from 'inkjs/engine/Choice';
import type { Container } from 'inkjs/engine/Container';
import type { RunState } from '../../rules/index.ts';
import type { Setting } from '../../run/index.ts';
import { fieldOf } from './effect-flow.ts';
import { type Flow, isDivert } from './flow-graph.ts';
import { countOf, type Liveness } from './liveness.ts';

/** Where a run stands, beside what its Ink holds. */
export type Standing = {
  state: RunState;
  setting: Setting;
  /** What has been drawn and could be asked again, by key (`read/absence/6`): the residue. */
  drawn: ReadonlyMap<string, number>;
  /** Choices that were taken and that some line recalls. */
  taken: ReadonlySet<string>;
  /** Ids of the open choices that are closed by a gate. */
  closed: readonly string[];
  ending?: string;
};

/** The parts a key is made from: values of live facts, by name. For the key, and for counting values. */
export type StateReading = {
  /** One line for the open choices with the call stacks beneath them; `ending fax.of-two-days` for an end. */
  position: string;
  /** Live facts and their values, in the order of the facts' names. */
  values: readonly (readonly [fact: string, value: string])[];
};

export type KeyReader = (story: Story, standing: Standing) => StateReading;

export const keyOf = ({ position, values }: StateReading): string =>
  `${position}\n${values.map(([fact, value]) => `${fact}=${value}`).join(' ')}`;

export function keyReader(flow: Flow, live: Liveness): KeyReader {
  const nodeOfPath = new Map<string, number>();
  for (const node of flow.chosen.keys()) nodeOfPath.set(flow.objects[node]!.path.toString(), node);
  const containers = new Map<string, Container>();
  for (const object of flow.objects) {
    if ('namedOnlyContent' in object) containers.set(countOf(object as Container), object as Container);
  }
  const unions = new Map<string, readonly string[]>();

  return (engine, standing) => {
    if (standing.ending !== undefined) return { position: `ending ${standing.ending}`, values: [] };
    const choices = engine.currentChoices;
    const stacks = choices.map((choice) => stackOf(choice));
    const position = choices
      .map((choice, at) => {
        const shut = standing.closed.includes(choiceId(live, nodeOfPath.get(choice.sourcePath)) ?? '');
        return `${choice.sourcePath}${shut ? '!' : ''}${stacks[at]?.text ?? ''}`;
      })
      .join(' ');

    const asked = `${choices.map((choice) => choice.sourcePath).join(' ')}${stacks.map((stack) => stack.text).join()}`;
    let facts = unions.get(asked);
    if (!facts) {
      const all = new Set<string>();
      choices.forEach((choice, at) => {
        const node = nodeOfPath.get(choice.sourcePath);
        if (node === undefined) throw new Error(`An open choice stands nowhere: ${choice.sourcePath}.`);
        for (const fact of live.whenTaken(node)) all.add(fact);
        for (const behind of stacks[at]?.behind ?? []) for (const fact of live.before(behind)) all.add(fact);
      });
      facts = [...all].filter((fact) => !/^(cue|drawn|today)\//.test(fact)).sort();
      if ([...all].some((fact) => fact.startsWith('drawn/'))) facts = [...facts, ...drawnFacts(all)];
      unions.set(asked, facts);
    }
    const values = facts.flatMap((fact) => {
      const value = factValue(fact, engine, standing);
      return value === null ? [] : [[fact, value] as const];
    });
    if (facts.some((fact) => fact.startsWith('count/'))) {
      // Which containers count as entered anew depends on where Ink was before.
      const from = choices.map((choice) => choice.threadAtGeneration?.previousPointer.path?.toString() ?? '');
      values.push(['entered-from', [...new Set(from)].join()]);
    }
    return { position, values };
  };

  /** `drawn/…` with the days on which it may still be asked for, as one fact: `drawn/read/absence@today,6`. */
  function drawnFacts(all: ReadonlySet<string>): string[] {
    const coming = [...all].filter((fact) => fact.startsWith('cue/day/')).map((fact) => fact.slice(8));
    return [...all]
      .filter((fact) => fact.startsWith('drawn/'))
      .map((fact) => {
        const today = all.has(fact.replace('drawn/', 'today/')) ? ['today'] : [];
        return `${fact}@${[...today, ...coming].join()}`;
      });
  }

  function stackOf(choice: OpenChoice): { text: string; behind: number[] } {
    const frames = (choice.threadAtGeneration as CallStack.Thread).callstack;
    const behind: number[] = [];
    let text = '';
    frames.forEach((frame, at) => {
      const top = at === frames.length - 1;
      const pointer = frame.currentPointer;
      if (!top && !pointer.isNull) {
        text += `<${String(pointer.path)}`;
        const object = pointer.Resolve();
        // Where a call stands, what counts is what comes behind it.
        if (object)
          behind.push(...(isDivert(object) ? flow.following(object) : [flow.numberOf.get(object) ?? 0]));
      }
      for (const [name, value] of frame.temporaryVariables) {
        // `$r` and its like are set and read within one turn.
        if (!name.startsWith('$')) text += `(${name}=${String(value)})`;
      }
    });
    return { text, behind };
  }

  function factValue(fact: string, engine: Story, standing: Standing): string | null {
    if (fact.startsWith('ink/')) return inkValue(engine, fact.slice(4));
    if (fact.startsWith('taken/')) return standing.taken.has(fact.slice(6)) ? 'yes' : 'no';
    if (fact === 'who') return standing.setting.who.join('+');
    if (fact.startsWith('count/')) {
      const container = containers.get(fact);
      if (!container) throw new Error(`Nothing is counted at ${fact}.`);
      return String(engine.state.VisitCountForContainer(container));
    }
    if (fact.startsWith('drawn/')) return drawnValue(fact, standing);
    return String(fieldOf(standing.state, fact));
  }
}

/** What was drawn on a day that it may be asked for again; null when nothing was. */
function drawnValue(fact: string, { drawn, state }: Standing): string | null {
  const [name = '', days = ''] = fact.slice(6).split('@');
  const keys = days.split(',').map((day) => `${name}/${day === 'today' ? state.day : day}`);
  const found = [...drawn].filter(([key]) => keys.includes(key));
  return found.length === 0
    ? null
    : found
        .map(([key, got]) => `${key}:${got}`)
        .sort()
        .join();
}

function inkValue(engine: Story, name: string): string | null {
  const value = engine.variablesState.GetVariableWithName(name);
  return value === null ? null : String(value);
}

function choiceId(live: Liveness, node: number | undefined): string | undefined {
  return node === undefined ? undefined : live.choiceTags.get(node)?.id;
}
