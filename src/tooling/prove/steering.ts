/**
 * Memory that steers, told apart from memory that only colours. A variable colours as long as all that its
 * conditions decide is which words are shown; it steers when one of them opens a choice, leads elsewhere, sets a
 * variable or feeds a rule. Only for the state budget: the proof keeps both apart in every state.
 */
import type { Container } from 'inkjs/engine/Container';
import type { InkObject } from 'inkjs/engine/Object';
import { isContainer } from '../walk/open-story.ts';
import {
  command,
  commandOf,
  type Flow,
  isAssignment,
  isChoicePoint,
  isDivert,
  isReference,
} from './flow-graph.ts';
import type { Liveness } from './liveness.ts';

/** Names of Ink's variables, mirrored numbers included, that steer somewhere in the story. */
export function steeringVariables(flow: Flow, live: Liveness): Set<string> {
  const steering = new Set<string>();
  for (const object of flow.objects) {
    if (!isReference(object) || object.name === null || steering.has(object.name)) continue;
    const { content } = object.parent as Container;
    const rest = content.slice(content.indexOf(object));
    const end = rest.findIndex((each) => commandOf(each) === command.evalEnd);
    const printed = rest.slice(0, end).some((each) => commandOf(each) === command.evalOutput);
    if (printed) continue;
    const next = rest[end + 1];
    const branches = next ? branchesBehind(next) : [];
    if (branches.length === 0 || branches.some((branch) => steers(branch, flow, live)))
      steering.add(object.name);
  }
  return steering;
}

/**
 * What a condition can lead to. Ink puts each branch into a container that holds the test and, by name, what is
 * said; they stand in a row up to where the ways meet. `next` is the first of them, or the divert inside it.
 */
function branchesBehind(next: InkObject): InkObject[] {
  const first = isDivert(next) && next.isConditional ? (next.parent as Container) : next;
  if (!isContainer(first)) return [];
  const { content } = first.parent as Container;
  const row = content.slice(content.indexOf(first));
  const end = row.findIndex((each) => !isContainer(each));
  return row
    .slice(0, end < 0 ? undefined : end)
    .filter(isContainer)
    .flatMap((branch) => [...(branch.namedOnlyContent?.values() ?? [])] as InkObject[]);
}

function steers(object: InkObject, flow: Flow, live: Liveness, branch: InkObject = object): boolean {
  if (isChoicePoint(object) || (isAssignment(object) && object.isGlobal)) return true;
  if (isDivert(object) && !object.isConditional) {
    const { container, index } = object.targetPointer;
    // Back to behind the condition is where both ways meet; anything else is another way.
    return index === 0 || container === null || !isInside(branch, container);
  }
  const tags = live.lineTags.get(flow.numberOf.get(object) ?? -1);
  if (tags && (tags.effects.length > 0 || tags.ending !== undefined)) return true;
  if (tags?.cues.some(({ cue }) => cue === 'day' || cue === 'who' || cue === 'place')) return true;
  if (!isContainer(object)) return false;
  return [...object.content, ...(object.namedOnlyContent?.values() ?? [])].some((child) =>
    steers(child as InkObject, flow, live, branch),
  );
}

function isInside(object: InkObject, container: InkObject): boolean {
  for (let at: InkObject | null = object; at; at = at.parent) if (at === container) return true;
  return false;
}
