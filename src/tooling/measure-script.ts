/** What of a script a cut can meet, and how a line that was read is found in it again. */
import { countWords } from '../run/index.ts';
import { flowNamed } from './check/follow.ts';
import type { Choice, Flow, Line, Script } from './check/script.ts';
import { nodesOf, partsOf } from './check/walk-script.ts';

/** Lines and shown choices of every knot and stitch that diverts lead to from an entry knot. */
export type Reach = { lines: readonly Line[]; choices: readonly Choice[] };

/**
 * Static: a divert counts as taken, whatever its condition. Lines without words (tags alone) are left out.
 * Throws when there is no such knot.
 */
export function reachFrom(script: Script, entry: string): Reach {
  const reached = new Set<string>();
  const lines: Line[] = [];
  const choices: Choice[] = [];
  const visit = (flow: Flow): void => {
    if (reached.has(flow.name)) return;
    reached.add(flow.name);
    for (const node of nodesOf(flow.body)) {
      if (node.kind === 'line' && node.text !== '') lines.push(node);
      if (node.kind === 'choice' && !node.fallback) choices.push(node);
      if (node.kind !== 'divert' || node.end) continue;
      // A label inside a knot is met by whoever meets the knot.
      const target =
        flowNamed(script, node.target, flow.knot) ?? flowNamed(script, node.target.split('.')[0]!, null);
      if (target) visit(target);
    }
  };
  const start = flowNamed(script, entry, null);
  if (!start) throw new Error(`There is no knot ${entry}.`);
  visit(start);
  return { lines, choices };
}

/** Words of every line and every option: all that its writers wrote for it. A number that is printed is one word. */
export function wordsInScript({ lines, choices }: Reach): number {
  const texts = [...lines, ...choices.flatMap(partsOf)].map(({ text }) => text);
  return texts.reduce((sum, text) => sum + countWords(text), 0);
}

/** Lines as a reader meets them: those of the same words are one, whatever number is printed in them. */
export type LineBook = {
  /** Words of all different lines. Options are not in it. */
  words: number;
  /** The line that a text of a play is. Throws when the script has none: the story glues lines together. */
  find(text: string): { line: string; words: number };
};

export function lineBook({ lines }: Reach): LineBook {
  const plain = new Map<string, { line: string; words: number }>();
  const printing: { form: RegExp; entry: { line: string; words: number } }[] = [];
  for (const { text, printed } of lines) {
    const line = tidy(text);
    if (plain.has(line)) continue;
    const entry = { line, words: countWords(line) };
    plain.set(line, entry);
    if (printed.length > 0) printing.push({ form: formOf(line), entry });
  }
  const found = new Map<string, { line: string; words: number }>();
  return {
    words: [...plain.values()].reduce((sum, { words }) => sum + words, 0),
    find(text) {
      const known = plain.get(text) ?? found.get(text);
      if (known) return known;
      const entry = printing.find(({ form }) => form.test(text))?.entry;
      if (!entry) throw new Error(`No line of the script is ‘${text}’; story:check says why.`);
      found.set(text, entry);
      return entry;
    },
  };
}

/** Ink prints every run of blanks as one. */
const tidy = (text: string): string => text.replace(/\s+/gu, ' ');

/** `There are {money} left.` as a pattern for what is printed. */
function formOf(line: string): RegExp {
  const parts = line.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`, 'u');
}
