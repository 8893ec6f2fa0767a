/**
 * An effect on the last line before choices or end comes too late: Ink has already built what follows from
 * the old numbers. Static: a condition counts as taken and as not taken, so a line that only sometimes
 * follows is told too. The walk and play find every case that really occurs.
 */
import { nextAt, positionsOf } from './follow.ts';
import type { Problem, Rule } from './problem.ts';
import { namedTags } from './walk-script.ts';

export const lateEffects: Rule = ({ script }) =>
  [...positionsOf(script)].flatMap(({ node, after }): Problem[] => {
    if (node.kind !== 'line') return [];
    const tags = namedTags(node);
    const effect = tags.find(({ name }) => name === 'do');
    if (!effect || tags.some(({ name }) => name === 'ending')) return [];
    const next = nextAt(script, after);
    const late = next.filter(({ kind }) => kind !== 'line');
    if (late.length === 0) return [];
    const verb = late.length === next.length ? 'comes' : 'can come';
    const before = late.some(({ kind }) => kind === 'choices') ? 'choices' : 'the end';
    const message = `‘do: ${effect.value}’ ${verb} too late: a line must follow it before ${before}.`;
    return [{ ...effect.at, rule: 'effect-late', message }];
  });
