/**
 * `npm run story:tables`: writes into `story/WRITING.md` what the rules declare, so that the page for writers
 * never differs from what the tag reader takes. A test compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lightIds, setIds, standingIds } from '../ink/index.ts';
import { argumentKinds, effectForms, gateForms, mirrorTable, people } from '../rules/index.ts';
import { ruleSays } from './check/rule-ids.ts';

const from = '<!-- Written by `npm run story:tables`; not by hand. -->';
const to = '<!-- End of what is written. -->';

/** `text` with everything between the two marks written anew. Throws when a mark is missing. */
export function withTables(text: string): string {
  const begin = text.indexOf(from);
  const end = text.indexOf(to);
  if (begin < 0 || end < begin) throw new Error(`The marks are missing: ${from} … ${to}`);
  return `${text.slice(0, begin) + from}\n\n${tables()}\n\n${text.slice(end)}`;
}

const code = (text: string): string => `\`${text}\``;

/** Columns of even width, as Biome sets them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((cells) => cells[at]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

type Forms = Readonly<Record<string, { takes: readonly string[]; says: string }>>;

const calls = (tag: string, forms: Forms): string[][] =>
  Object.entries(forms).map(([name, { takes, says }]) => [
    code(`${tag}: ${name}(${takes.join(', ')})`),
    says,
  ]);

const reports = {
  drawn: 'may inform; drawn once in a run',
  'by-office': 'reports by office',
  outside: 'never reports',
} as const;

function tables(): string {
  return [
    table(['tag', 'what it does'], [...calls('do', effectForms), ...calls('needs', gateForms)]),
    table(
      ['in a tag', 'one of'],
      [
        ...Object.entries(argumentKinds)
          .filter(([kind]) => kind !== 'count')
          .map(([kind, { words }]) => [code(kind), words.map(code).join(' ')]),
        [code('light'), lightIds.map(code).join(' ')],
        [code('set'), [...setIds, 'off'].map(code).join(' ')],
        [code('standing'), standingIds.map(code).join(' ')],
      ],
    ),
    table(
      ['person', 'informs'],
      Object.entries(people).map(([id, person]) => [code(id), reports[person.reports]]),
    ),
    table(
      ['number of the rules', 'what it holds'],
      Object.entries(mirrorTable).map(([name, { says }]) => [code(name), says]),
    ),
    table(
      ['rule of the check', 'what it wants'],
      Object.entries(ruleSays).map(([id, says]) => [code(id), says]),
    ),
  ].join('\n\n');
}

if (process.argv[1] === import.meta.filename) {
  const file = path.resolve(import.meta.dirname, '../../story/WRITING.md');
  writeFileSync(file, withTables(readFileSync(file, 'utf8')));
  process.stdout.write('Wrote the tables of story/WRITING.md.\n');
}
