/** A root holds nothing but INCLUDE, `-> full_start` for Inky, and the two entry knots that lead onwards. */
import { entryKnots } from '../../run/index.ts';
import type { Problem, Rule } from './problem.ts';

const entries = Object.values(entryKnots);

export const rootFile: Rule = ({ sources: [root] }) => {
  if (!root) return [];
  const found: Problem[] = [];
  const tell = (line: number, message: string): void =>
    void found.push({ file: root.name, line, rule: 'root', message });
  let knot: string | null = null;
  const seen = new Set<string>();
  root.code.forEach((code, index) => {
    const text = code.trim();
    const heading = /^={2,}\s*([\w]+)\s*=*$/.exec(text)?.[1];
    if (heading !== undefined) {
      knot = heading;
      seen.add(heading);
      if (!(entries as readonly string[]).includes(heading))
        tell(index + 1, `A root has the knots ${entries.join(' and ')} only; ‘${heading}’ belongs below it.`);
    } else if (
      knot === null ? !/^(INCLUDE\s+\S+|->\s*full_start)?$/.test(text) : !/^(->\s*[\w.]+)?$/.test(text)
    )
      tell(index + 1, 'A root holds INCLUDE, ‘-> full_start’ and the two entry knots, each with one divert.');
  });
  for (const entry of entries) if (!seen.has(entry)) tell(1, `The entry knot ${entry} is missing.`);
  if (!root.code.some((code) => /^\s*->\s*full_start\s*$/.test(code)))
    tell(1, 'The root leads to full_start, so that it can be played in Inky: -> full_start');
  return found;
};
