/** Ways through a script, in the order in which it was written. */
import type { At, Choice, Flow, Line, Logic, Node, Script, Value, Words } from './script.ts';

/** Every node below `nodes`, each before what it holds; also what stands inside a line's braces. */
export function* nodesOf(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node;
    for (const body of bodiesOf(node)) yield* nodesOf(body);
    if (node.kind === 'line') yield* nodesInside(node);
    if (node.kind === 'choice') {
      for (const words of partsOf(node)) yield* nodesInside(words);
    }
  }
}

function* nodesInside(words: Words): Generator<Node> {
  for (const logic of words.logic) if (logic.kind !== 'print') yield* nodesOf([logic]);
}

function bodiesOf(node: Node): readonly Node[][] {
  if (node.kind === 'choice') return [node.body];
  if (node.kind === 'branches') return node.branches.map(({ body }) => body);
  return node.kind === 'alternatives' ? node.bodies : [];
}

/** The written parts of a choice: before, inside and after its brackets. */
export const partsOf = (choice: Choice): Words[] =>
  [choice.before, choice.inside, choice.after].filter((part) => part !== null);

/** Every node of the story with the flow it stands in; null for what stands before the first knot. */
export function* everyNode(script: Script): Generator<{ node: Node; flow: Flow | null }> {
  for (const node of nodesOf(script.start)) yield { node, flow: null };
  for (const flow of script.flows) for (const node of nodesOf(flow.body)) yield { node, flow };
}

export function linesOf(script: Script): Line[] {
  return [...everyNode(script)].map(({ node }) => node).filter((node) => node.kind === 'line');
}

/** Choices that are shown: a fallback (`* ->`) is none. */
export function choicesOf(script: Script): Choice[] {
  return [...everyNode(script)]
    .map(({ node }) => node)
    .filter((node) => node.kind === 'choice')
    .filter((choice) => !choice.fallback);
}

/** Everything with words: lines, and the parts of choices. */
export const wordsOf = (script: Script): Words[] => [
  ...linesOf(script),
  ...choicesOf(script).flatMap(partsOf),
];

/** Every lists of nodes that follow one another, the inner ones too. */
export function* listsOf(nodes: readonly Node[]): Generator<readonly Node[]> {
  yield nodes;
  for (const node of nodes) for (const body of bodiesOf(node)) yield* listsOf(body);
}

/** Every expression of the story, with all its parts. */
export function* valuesOf(script: Script): Generator<Value> {
  for (const { node } of everyNode(script)) for (const value of ownValues(node)) yield* withParts(value);
}

export function* withParts(value: Value): Generator<Value> {
  yield value;
  if (value.kind === 'call' || value.kind === 'operation')
    for (const part of value.parts) yield* withParts(part);
}

function ownValues(node: Node): Value[] {
  switch (node.kind) {
    case 'set':
    case 'call':
      return node.value ? [node.value] : [];
    case 'branches':
      return [node.condition, ...node.branches.map(({ condition }) => condition)].filter(
        (value) => value !== null,
      );
    case 'line':
      return printedValues(node);
    case 'choice':
      return [...(node.condition ? [node.condition] : []), ...partsOf(node).flatMap(printedValues)];
    default:
      return [];
  }
}

const printedValues = (words: Words): Value[] => [
  ...words.printed.map((name): Value => ({ kind: 'name', at: words.at, name })),
  ...words.logic
    .filter((logic): logic is Logic & { kind: 'print' } => logic.kind === 'print')
    .map((logic) => logic.value),
];

/** Where a tag stands, and its name and value as written: `do`, `pay(3)`; the value is '' when there is none. */
export type NamedTag = { at: At; name: string; value: string };

export function namedTags(words: Words): NamedTag[] {
  return words.tags.map(({ at, text }) => {
    const colon = text.indexOf(':');
    return colon < 0
      ? { at, name: text, value: '' }
      : { at, name: text.slice(0, colon), value: text.slice(colon + 1).trim() };
  });
}

/** Tags of this name on every line, or on every choice, of the story. */
export function tagsNamed(script: Script, name: string, where: 'line' | 'choice'): NamedTag[] {
  const words = where === 'line' ? linesOf(script) : choicesOf(script).flatMap(partsOf);
  return words.flatMap(namedTags).filter((tag) => tag.name === name);
}

/** The id of a choice, or null when it has none. */
export function idOf(choice: Choice): { id: string; at: At } | null {
  const tag = partsOf(choice)
    .flatMap(namedTags)
    .find(({ name }) => name === 'id');
  return tag ? { id: tag.value, at: tag.at } : null;
}
