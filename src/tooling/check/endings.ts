/** Ends: each behind a line that names its ending, and nothing after such a line but the end. */
import { nextAt, positionsOf } from './follow.ts';
import type { Problem, Rule } from './problem.ts';
import type { Node, Script } from './script.ts';
import { everyNode, listsOf, namedTags } from './walk-script.ts';

export const ends: Rule = ({ script }) => [...endsWithoutName(script), ...goesOnAfterEnding(script)];

function endsWithoutName(script: Script): Problem[] {
  const named = new Set<Node>();
  for (const { body } of script.flows) {
    for (const nodes of listsOf(body)) {
      nodes.forEach((node, at) => {
        const before = nodes[at - 1];
        if (before && isEnding(before)) named.add(node);
      });
    }
  }
  return [...everyNode(script)].flatMap(({ node, flow }): Problem[] => {
    if (node.kind !== 'divert' || !node.end || flow === null || named.has(node)) return [];
    const message = 'The story ends here, and no line before it names the ending: # ending: fax.over';
    return [{ ...node.at, rule: 'ending-missing', message }];
  });
}

function goesOnAfterEnding(script: Script): Problem[] {
  return [...positionsOf(script)].flatMap(({ node, after }): Problem[] => {
    if (!isEnding(node) || nextAt(script, after).every(({ kind }) => kind === 'end')) return [];
    return [{ ...node.at, rule: 'ending-last', message: 'The story goes on after a line with ‘ending’.' }];
  });
}

const isEnding = (node: Node): boolean =>
  node.kind === 'line' && namedTags(node).some(({ name }) => name === 'ending');
