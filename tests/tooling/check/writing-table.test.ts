import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { choiceTagNames, lineTagNames } from '../../../src/ink/index.ts';
import { withTables } from '../../../src/tooling/writing-table.ts';

const page = readFileSync(join(import.meta.dirname, '../../../story/WRITING.md'), 'utf8');

describe('the page for writers', () => {
  it('has the tables that the rules declare (npm run story:tables)', () => {
    expect(withTables(page)).toBe(page);
    expect(page).toMatch(/^\| `do: pay\(count\)` +\| That many/m);
  });

  it.each([...new Set([...lineTagNames, ...choiceTagNames])])('explains the tag %s', (name) => {
    const rows = page.slice(page.indexOf('## Tags'), page.indexOf('<!--'));
    expect(rows).toMatch(new RegExp(`^\\| (\`[a-z]+\` )*\`${name}\``, 'm'));
  });

  it('is refused without its marks', () => {
    expect(() => withTables('No marks.')).toThrow('The marks are missing');
  });
});
