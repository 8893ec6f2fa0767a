/** The edition of a story: records made with the same edition replay exactly. */
import { createHash } from 'node:crypto';
import { RULES_VERSION } from '../rules/version.ts';
import { type CompiledInk, eachRun } from './compiled-text.ts';

/**
 * Tags whose value is shown or cited and steers nothing. Every other tag's value is part of the edition; `who`
 * too, because a silence asks whoever is present.
 */
const SHOWN_ONLY = new Set(['fact', 'standing', 'note', 'gentle', 'place', 'light', 'sound', 'recalls']);

const MARK = '·';

/**
 * First 8 hex digits of SHA-256 over the compiled story, in which words and the values of `SHOWN_ONLY`
 * tags are replaced by a mark, and the version of the rules. So a comma or a translation leaves it as
 * it is; a new line, tag, choice, effect or condition does not. Does not change `compiled`.
 */
export function edition(compiled: CompiledInk, rulesVersion: number = RULES_VERSION): string {
  const marked = structuredClone(compiled);
  eachRun(marked, ({ place, tag, container, parts }) => {
    if (place === 'literal') return;
    const indexes = parts.filter((part) => typeof part === 'number');
    if (place !== 'tag') for (const index of indexes) container[index] = `^${MARK}`;
    else if (tag !== null && SHOWN_ONLY.has(tag))
      for (const index of indexes) container[index] = `^${tag}: ${MARK}`;
    // Blanks around a tag are layout: one more before the next `#` is no new edition.
    else for (const index of indexes) container[index] = `^${String(container[index]).slice(1).trim()}`;
  });
  const hash = createHash('sha256').update(JSON.stringify(marked)).update(`\nrules ${rulesVersion}`);
  return hash.digest('hex').slice(0, 8);
}
