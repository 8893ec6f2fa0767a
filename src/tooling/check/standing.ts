/**
 * How each scene stands to what is known: on the first line of its knot, and there only. Where a knot begins
 * with a condition, each line that can come first is a first line.
 */
import { nextAt } from './follow.ts';
import type { Problem, Rule } from './problem.ts';
import type { Line } from './script.ts';
import { linesOf, namedTags } from './walk-script.ts';

export const standing: Rule = ({ script }) => {
  const first = new Set<Line>();
  const found: Problem[] = [];
  for (const { name, knot, body, function: called } of script.flows) {
    if (name !== knot || called) continue;
    for (const next of nextAt(script, { nodes: body, at: 0, outer: null, tunnel: null, knot })) {
      // The entry knots lead on to the line that another knot begins with.
      if (next.kind !== 'line' || first.has(next.line)) continue;
      first.add(next.line);
      if (standingOf(next.line)) continue;
      const message = 'A scene begins here and does not say how it stands: # standing: composite';
      found.push({ ...next.line.at, rule: 'standing-missing', message });
    }
  }
  for (const line of linesOf(script)) {
    const tag = standingOf(line);
    if (!tag || first.has(line)) continue;
    const message = 'The tag ‘standing’ stands on the first line of a knot.';
    found.push({ ...tag.at, rule: 'standing-place', message });
  }
  return found;
};

const standingOf = (line: Line) => namedTags(line).find(({ name }) => name === 'standing');
