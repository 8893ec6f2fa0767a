/** Which facts the lines of a story cite: one id for each `fact` tag. */
import { type CompiledInk, eachRun } from '../compiled-text.ts';

export function citedIn(compiled: CompiledInk): string[] {
  const cited: string[] = [];
  eachRun(compiled, ({ place, tag, container, parts }) => {
    if (place !== 'tag' || tag !== 'fact') return;
    const text = parts.map((part) => (typeof part === 'number' ? String(container[part]) : '')).join('');
    const id = /fact:\s*([a-z0-9-]+)/.exec(text)?.[1];
    if (id) cited.push(id);
  });
  return cited;
}
