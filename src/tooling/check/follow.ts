/**
 * What a player meets next from a place in the script. Conditions count as taken and as not taken, so the
 * answer is every thing that could come first, some of which no play may ever meet.
 */
import type { Choice, Flow, Line, Node, Script } from './script.ts';

/**
 * Where one stands: before `nodes[at]`; behind the last of them it goes on at `outer`. `tunnel` is where
 * `->->` leads, null when no call is in sight; `knot` the knot in which names of stitches are looked up.
 */
export type Position = {
  nodes: readonly Node[];
  at: number;
  outer: Position | null;
  tunnel: Position | null;
  knot: string;
};

export type Next = { kind: 'line'; line: Line } | { kind: 'choices' } | { kind: 'end' };

/** Every line and choice of the knots, with the position behind it. */
export function* positionsOf(script: Script): Generator<{ node: Line | Choice; after: Position }> {
  for (const { body, knot } of script.flows)
    yield* inside({ nodes: body, at: 0, outer: null, tunnel: null, knot });
}

function* inside(from: Position): Generator<{ node: Line | Choice; after: Position }> {
  for (let at = from.at; at < from.nodes.length; at += 1) {
    const node = from.nodes[at]!;
    const after = { ...from, at: at + 1 };
    if (node.kind === 'line') yield { node, after };
    if (node.kind === 'choice') {
      const body = behindChoice(node, { ...from, at });
      yield { node, after: body };
      yield* inside(body);
    }
    for (const body of innerBodies(node)) yield* inside({ ...after, nodes: body, at: 0, outer: after });
  }
}

const innerBodies = (node: Node): readonly Node[][] => {
  if (node.kind === 'branches') return node.branches.map(({ body }) => body);
  return node.kind === 'alternatives' ? node.bodies : [];
};

/** After the words of a choice comes the next gather of its level. */
function behindChoice(choice: Choice, position: Position): Position {
  const { nodes, at, outer } = position;
  const gather = nodes.findIndex((node, index) => index > at && node.kind === 'gather');
  return { ...position, nodes: choice.body, at: 0, outer: gather < 0 ? outer : { ...position, at: gather } };
}

/** What could come first at `from`. `seen` are positions whose answer is already in. */
export function nextAt(script: Script, from: Position, seen: Position[] = []): Next[] {
  if (seen.some((position) => samePlace(position, from))) return [];
  seen.push(from);
  const node = from.nodes[from.at];
  if (node === undefined) return from.outer ? nextAt(script, from.outer, seen) : [{ kind: 'end' }];
  const onward: Position = { ...from, at: from.at + 1 };
  switch (node.kind) {
    case 'line':
      return [{ kind: 'line', line: node }];
    case 'choice':
      return [{ kind: 'choices' }];
    case 'branches':
    case 'alternatives': {
      const inner = innerBodies(node).flatMap((body) =>
        nextAt(script, { ...onward, nodes: body, at: 0, outer: onward }, seen),
      );
      const passedOver = node.kind === 'branches' && !node.complete;
      return passedOver ? [...inner, ...nextAt(script, onward, seen)] : inner;
    }
    case 'divert': {
      if (node.end) return [{ kind: 'end' }];
      const target = flowNamed(script, node.target, from.knot);
      if (!target) return [];
      const tunnel = node.way === 'tunnel' ? onward : from.tunnel;
      return nextAt(script, { nodes: target.body, at: 0, outer: null, tunnel, knot: target.knot }, seen);
    }
    case 'return':
      return from.tunnel ? nextAt(script, from.tunnel, seen) : [];
    default:
      return nextAt(script, onward, seen);
  }
}

const samePlace = (a: Position, b: Position): boolean =>
  a.nodes === b.nodes &&
  a.at === b.at &&
  a.tunnel?.nodes === b.tunnel?.nodes &&
  a.tunnel?.at === b.tunnel?.at;

/** The knot or stitch a divert means, seen from inside `knot`. A knot that is all stitches is its first one. */
export function flowNamed(script: Script, target: string, knot: string | null): Flow | null {
  const named =
    script.flows.find(({ name }) => knot !== null && name === `${knot}.${target}`) ??
    script.flows.find(({ name }) => name === target);
  if (!named || named.body.length > 0) return named ?? null;
  return script.flows.find(({ name }) => name.startsWith(`${named.name}.`)) ?? null;
}
