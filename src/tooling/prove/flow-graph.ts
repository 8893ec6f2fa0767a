/**
 * What can execute after what, over the runtime objects of a compiled story. An edge too many costs the proof
 * some merging; an edge too few would make it false: so whatever is not plain gets every edge it could have.
 */
import type { Story } from 'inkjs';
import type { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import type { Container } from 'inkjs/engine/Container';
import type { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { Divert } from 'inkjs/engine/Divert';
import type { InkObject } from 'inkjs/engine/Object';
import type { Pointer } from 'inkjs/engine/Pointer';
import type { DivertTargetValue, StringValue } from 'inkjs/engine/Value';
import type { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import type { VariableReference } from 'inkjs/engine/VariableReference';
import { isContainer } from '../walk/open-story.ts';

/** Numbers of `ControlCommand.CommandType`; the enum itself is in no bundle of inkjs that is exported. */
export const command = {
  evalStart: 0,
  evalOutput: 1,
  evalEnd: 2,
  popFunction: 5,
  popTunnel: 6,
  turns: 11,
  turnsSince: 12,
  readCount: 13,
  random: 14,
  seedRandom: 15,
  visitIndex: 16,
  shuffleIndex: 17,
  startThread: 18,
  done: 19,
  end: 20,
  listRandom: 23,
  beginTag: 24,
  endTag: 25,
} as const;

export type Flow = {
  objects: readonly InkObject[];
  numberOf: ReadonlyMap<object, number>;
  /** What can come next; for a choice point without what follows when it is taken. */
  after: readonly (readonly number[])[];
  /** For each choice point: where it leads when it is taken. */
  chosen: ReadonlyMap<number, number>;
  /** What follows an object in its container, also behind a divert that comes back. */
  following(object: InkObject): number[];
};

export function flowGraph(story: Story): Flow {
  const objects: InkObject[] = [];
  const numberOf = new Map<object, number>();
  const placeIn = new Map<object, number>();
  const number = (object: InkObject): void => {
    numberOf.set(object, objects.length);
    objects.push(object);
    if (!isContainer(object)) return;
    object.content.forEach((child, at) => {
      placeIn.set(child, at);
      number(child);
    });
    for (const child of object.namedOnlyContent?.values() ?? []) number(child);
  };
  number(story.mainContentContainer);

  const nodeOf = (object: object): number => {
    const node = numberOf.get(object);
    if (node === undefined) throw new Error('An object of Ink stands outside its story.');
    return node;
  };
  const following = (object: InkObject): number[] => {
    const parent = object.parent as Container | null;
    const at = placeIn.get(object);
    // What stands only under a name has nothing behind it: Ink ends there, or returns.
    if (!parent || at === undefined) return [];
    const next = parent.content[at + 1];
    return next ? [nodeOf(next)] : following(parent);
  };
  const before = (object: InkObject): InkObject | undefined =>
    (object.parent as Container | null)?.content[(placeIn.get(object) ?? 0) - 1];

  const returns = returnLabels(objects);
  const anywhere = objects
    .filter((object) => isDivertTarget(object) && !returns.labels.has(object))
    .map((object) => nodeOf(contentAt(story, object as DivertTargetValue)));

  const chosen = new Map<number, number>();
  const after = objects.map((object, node): number[] => {
    if (isContainer(object)) return object.content[0] ? [nodeOf(object.content[0])] : following(object);
    if (isChoicePoint(object)) {
      const target = object.choiceTarget;
      if (target) chosen.set(node, nodeOf(target));
      return following(object);
    }
    if (isDivert(object)) {
      if (object.isExternal) return following(object);
      const targets = object.hasVariableTarget
        ? variableTargets(object)
        : [object.targetPointer].flatMap(resolve);
      const comesBack =
        object.isConditional || object.pushesToStack || commandOf(before(object)) === command.startThread;
      return comesBack ? [...targets, ...following(object)] : targets;
    }
    const does = commandOf(object);
    if (does === command.popTunnel) return anywhere; // `->-> elsewhere`; a plain return is in the call stack
    if (does === command.popFunction || does === command.done || does === command.end) return [];
    return following(object);
  });

  function variableTargets(divert: Divert): number[] {
    if (divert.variableDivertName !== '$r') return anywhere;
    return returns.of(divert).map((label) => nodeOf(contentAt(story, label)));
  }
  /** To the beginning of a container means to the container: there it is counted as visited. */
  function resolve(pointer: Pointer): number[] {
    if (pointer.container && pointer.index === 0) return [nodeOf(pointer.container)];
    const object = pointer.Resolve();
    return object ? [nodeOf(object)] : [];
  }

  return { objects, numberOf, after, chosen, following };
}

/** Numbers of the nodes that can be reached from one, itself included, taking choices. */
export function reachFrom(flow: Flow, from: number, without?: number): Set<number> {
  const reached = new Set<number>();
  const open = from === without ? [] : [from];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    for (const next of flow.after[node] ?? []) if (next !== without) open.push(next);
    const taken = flow.chosen.get(node);
    if (taken !== undefined && taken !== without) open.push(taken);
  }
  return reached;
}

/**
 * For each choice point whether it can be met again after the choice was taken: only then does it matter that a
 * once-only choice is gone. Returns lead here to whatever stands behind any call.
 */
export function metAgain(flow: Flow): (choicePoint: number) => boolean {
  const behindCalls = flow.objects.flatMap((object) =>
    isDivert(object) && object.pushesToStack ? flow.following(object) : [],
  );
  const coarse: Flow = {
    ...flow,
    after: flow.objects.map((object, node) => {
      const does = commandOf(object);
      const returns = does === command.popTunnel || does === command.popFunction;
      return returns ? [...flow.after[node]!, ...behindCalls] : flow.after[node]!;
    }),
  };
  return (choicePoint) => {
    const target = flow.chosen.get(choicePoint);
    if (target === undefined) return false;
    // Whatever stands in the container of the choice counts as a visit to it.
    return within(flow, target).some((node) => reachFrom(coarse, node).has(choicePoint));
  };
}

function within(flow: Flow, node: number): number[] {
  const object = flow.objects[node]!;
  if (!isContainer(object)) return [node];
  const inner = [...object.content, ...(object.namedOnlyContent?.values() ?? [])];
  return [node, ...inner.flatMap((child) => within(flow, flow.numberOf.get(child) ?? node))];
}

/**
 * The labels by which the words of a choice, written once, are read in two places. Pushing such a label is no
 * control flow, and the divert through `$r` leads to the labels of its own choice only: with any label of the
 * story, everything would reach everything and nothing would ever be dead.
 */
function returnLabels(objects: readonly InkObject[]): {
  labels: ReadonlySet<object>;
  of(divert: Divert): DivertTargetValue[];
} {
  const labels = new Set<object>();
  const byWords = new Map<object, DivertTargetValue[]>();
  for (const object of objects) {
    if (!isContainer(object)) continue;
    object.content.forEach((label, at) => {
      if (!isDivertTarget(label)) return;
      const rest = object.content.slice(at + 1);
      const kept = rest.findIndex((each) => isAssignment(each) && each.variableName === '$r');
      if (kept < 0 || kept > 2) return;
      labels.add(label);
      const call = rest.slice(kept).find(isDivert);
      const words = call && !call.hasVariableTarget ? call.targetPointer.Resolve() : null;
      if (words) byWords.set(words, [...(byWords.get(words) ?? []), label]);
    });
  }
  return {
    labels,
    of(divert) {
      for (let at: InkObject | null = divert; at; at = at.parent) {
        const own =
          byWords.get(at) ?? (isContainer(at) && at.content[0] ? byWords.get(at.content[0]) : undefined);
        if (own) return own;
      }
      throw new Error('A divert through $r belongs to no choice: the proof does not know this shape of Ink.');
    },
  };
}

const contentAt = (story: Story, label: DivertTargetValue): InkObject => {
  const found = label.targetPath ? story.ContentAtPath(label.targetPath) : null;
  const object = found?.correctObj;
  if (!object) throw new Error(`A divert target leads nowhere: ${String(label.targetPath)}.`);
  return object as InkObject;
};

export const isChoicePoint = (object: object): object is ChoicePoint => 'onceOnly' in object;
export const isDivert = (object: object): object is Divert => 'stackPushType' in object;
export const isReference = (object: object): object is VariableReference => 'pathForCount' in object;
export const isAssignment = (object: object): object is VariableAssignment => 'isNewDeclaration' in object;
export const isText = (object: object): object is StringValue => 'isNewline' in object;
export const isDivertTarget = (object: object): object is DivertTargetValue =>
  'targetPath' in object && !isDivert(object);
/** `ref` parameters: the variable may be read and written through it. */
export const isVariablePointer = (object: object): object is InkObject & { variableName: string } =>
  'contextIndex' in object && 'variableName' in object;

/** The number in `command`, or null for what is no command. */
export function commandOf(object: object | undefined): number | null {
  return object && 'commandType' in object ? (object as ControlCommand).commandType : null;
}
