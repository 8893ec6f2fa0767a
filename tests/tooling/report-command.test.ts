import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportOn, storyReport } from '../../src/tooling/story-report.ts';

describe('story:report', () => {
  it('gives one object with every measure of every cut that can be played', () => {
    const file = join(import.meta.dirname, '../../src/tooling/story-report.ts');
    const args = ['--json', '--runs', '3', '--seed', '5'];
    const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', file, ...args], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    const { stories } = JSON.parse(stdout);
    expect(Object.keys(stories.fax.short)).toEqual([
      'words',
      'wordsPerPlay',
      'choicesPerPlay',
      'wordsBetweenChoices',
      'screenMax',
      'endings',
      'shareMet',
      'divergence',
      'callbacks',
    ]);
    expect(stories.fax.short).toEqual(reportOn('fax', 'short', 3, 5));
  }, 60_000);

  it('is a table without --json', () => {
    const { code, stdout } = storyReport(['--runs', '2']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^fax, short cut, 2 plays\n[ !] words in the script +\d+/);
  });

  it.each([['--runs', '0'], ['--runs', 'many'], ['--seed', '-1'], ['--seed', '4294967296'], ['--nonsense']])(
    'refuses %s %s as wrong use',
    (...args) => {
      const { code, stdout, stderr } = storyReport(args.filter((arg) => arg !== undefined));
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('Use: story:report');
    },
  );
});
