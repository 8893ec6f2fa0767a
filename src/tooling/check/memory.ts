/** Memory: where variables are declared, that each says what it is for, and what kind it is. */
import type { Problem, Rule } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import { everyNode } from './walk-script.ts';

export const memory: Rule = ({ script, sources }) =>
  [...everyNode(script)].flatMap(({ node }): Problem[] => {
    if (node.kind !== 'set') return [];
    if (node.declares === 'LIST') {
      return [
        { ...node.at, rule: 'memory-kind', message: 'Memory is a VAR: a boolean or a small whole number.' },
      ];
    }
    if (node.declares !== 'VAR' || node.at.file.endsWith('common/mirror.ink')) return [];
    if (!node.at.file.endsWith(`${script.story}/memory.ink`)) {
      const message = `‘${node.name}’ is declared outside ${script.story}/memory.ink.`;
      return [{ ...node.at, rule: 'memory-place', message }];
    }
    const source = sources.find(({ name }) => name === node.at.file);
    const comment = source ? commentOf(source, node.at.line) : '';
    if (/\bset\b/.test(comment) && /\bread\b/.test(comment)) return [];
    const message = `The comment of ‘${node.name}’ says what it holds, where it is set and where it is read.`;
    return [{ ...node.at, rule: 'memory-comment', message }];
  });

/** On the line itself, or on those above it; names of its values (CONST) may stand between. */
function commentOf(source: SourceFile, line: number): string {
  const own = /\/\/(.*)/.exec(source.lines[line - 1] ?? '')?.[1];
  if (own !== undefined) return own;
  const above: string[] = [];
  for (let at = line - 2; at >= 0; at -= 1) {
    const text = (source.lines[at] ?? '').trim();
    if (text.startsWith('//')) above.unshift(text.slice(2));
    else if (above.length > 0 || !text.startsWith('CONST ')) break;
  }
  return above.join(' ');
}
