/** Puts other words into a compiled story. Its structure, and so its edition, stays the same. */
import { type CompiledInk, eachRun, type Run } from './compiled-text.ts';

/** The words of `text` in another language. Printed variables stand as `{money}` and must stay, in their order. */
export type Translate = (knot: string, text: string) => string;

/**
 * A copy of `compiled` with every line, choice and milder wording (`gentle:`) replaced by what
 * `translate` gives for it. Blanks around a text stay as they are; other tags and the text values of
 * expressions are not offered. Throws when a translation loses a variable or moves words to where the
 * English line has none.
 */
export function swapText(compiled: CompiledInk, translate: Translate): CompiledInk {
  const swapped = structuredClone(compiled);
  eachRun(swapped, (run) => {
    if (run.place === 'literal' || (run.place === 'tag' && run.tag !== 'gentle')) return;
    const whole = wordsOf(run);
    const before = (run.place === 'tag' ? /^\s*(?:gentle:\s*)?/ : /^\s*/).exec(whole)![0];
    const words = whole.slice(before.length).trimEnd();
    const after = whole.slice(before.length + words.length);
    if (words !== '') putWords(run, before + translate(run.knot, words) + after);
  });
  return swapped;
}

function wordsOf(run: Run): string {
  return run.parts
    .map((part) => (typeof part === 'string' ? `{${part}}` : String(run.container[part]).slice(1)))
    .join('');
}

function putWords(run: Run, words: string): void {
  const english = wordsOf(run).trim();
  const unfit = (why: string): Error =>
    new Error(`${run.knot}: "${words.trim()}" does not fit "${english}": ${why}`);
  for (const name of run.parts.filter((part) => typeof part === 'string')) {
    const times = run.parts.filter((part) => part === name).length;
    if (words.split(`{${name}}`).length - 1 > times) throw unfit(`{${name}} is there too often`);
  }
  let rest = words;
  run.parts.forEach((part, position) => {
    if (typeof part === 'string') {
      if (!rest.startsWith(`{${part}}`)) throw unfit(`{${part}} is missing or not in its place`);
      rest = rest.slice(part.length + 2);
      return;
    }
    const next = run.parts.slice(position + 1).find((later) => typeof later === 'string');
    const end = next === undefined ? rest.length : rest.indexOf(`{${next}}`);
    if (end < 0) throw unfit(`{${next}} is missing`);
    run.container[part] = `^${rest.slice(0, end)}`;
    rest = rest.slice(end);
  });
  if (rest !== '') throw unfit(`"${rest}" has no place after the last variable`);
}
