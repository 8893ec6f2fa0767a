import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldersAt, groundOf } from '../../../src/tooling/check/ground.ts';
import { storyCheck } from '../../../src/tooling/story-check.ts';
import { fixture } from './fixture.ts';

const own = join(import.meta.dirname, '../../..');
let top: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'check-command-'));
});
afterEach(() => rmSync(top, { recursive: true }));

function write(parts: Record<string, string>): void {
  for (const [name, text] of Object.entries(parts)) {
    mkdirSync(dirname(join(top, name)), { recursive: true });
    writeFileSync(join(top, name), text);
  }
}

const story = (name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(fixture(name)).map(([file, text]) => [`story/${file}`, text]));

describe('story:check', () => {
  it('gives one object with problems and sizes, and ends with 1', () => {
    write({
      ...story('choice-id-missing'),
      'story/words/en/because.po': 'msgid "ending.fax.over"\nmsgstr "Over."\n',
    });
    const file = join(own, 'src/tooling/story-check.ts');
    const { stdout, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', file, '--json', '--root', top],
      {
        encoding: 'utf8',
      },
    );
    expect(status).toBe(1);
    const result = JSON.parse(stdout);
    expect(result.ok).toBe(false);
    expect(result.problems).toContainEqual({
      file: 'story/fax/scene.ink',
      line: 3,
      rule: 'choice-id-missing',
      message: 'A choice has no id: # id: door.go',
    });
    // The door is shut. Go. You go. Stay. You stay. It is over.
    expect(result.stories).toEqual({ fax: { words: 13, choices: 2, knots: 3 } });
  }, 60_000);

  it('tells each problem on a line, and a compiler’s with its place', () => {
    write(story('compiler'));
    const { stdout, code } = storyCheck(['--root', top]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^story\/fax\/scene\.ink:4 compiler \S/m);
  });

  it('tells a catalogue that is no PO', () => {
    write({ ...story('sound'), 'story/words/en/ui.po': 'msgid "a"\nmsgstr "b"\nnonsense\n' });
    const { stdout, code } = storyCheck(['--root', top]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^story\/words\/en\/ui\.po:3 catalogue this is no line of a PO file: nonsense$/m);
  });

  it('takes the folder of the roots as well', () => {
    write(Object.fromEntries(Object.entries(fixture('glue'))));
    const { stdout } = storyCheck(['--root', top]);
    expect(stdout).toMatch(/^fax\/scene\.ink:3 glue /m);
  });

  it.each([[['--nonsense']], [['--root', '/nowhere/at/all']]])(
    'ends with 2 for %j',
    (args) => {
      const { stdout, code } = storyCheck(args);
      expect([code, stdout]).toEqual([2, '']);
    },
    30_000,
  );
});

describe('what the check looks up', () => {
  it('a picture counts only when its name is written exactly so', () => {
    write({ 'fax.ink': '', 'assets/images/hall/day/Back.svg': '', 'words/en/ui.po': '' });
    const folders = foldersAt(top, own)!;
    const { hasAsset } = groundOf('fax', folders);
    expect([
      hasAsset('images/hall/day/Back.svg'),
      hasAsset('images/hall/day/back.svg'),
      hasAsset('images/Hall/day/Back.svg'),
      hasAsset('images/none/day/Back.svg'),
    ]).toEqual([true, false, false, false]);
  });

  it('what a folder lacks is the repository’s own', () => {
    write({ 'fax.ink': '' });
    const folders = foldersAt(top, own)!;
    expect(folders).toEqual({
      top,
      story: top,
      words: join(own, 'story/words'),
      assets: join(own, 'assets'),
    });
    expect(groundOf('fax', folders).ui.has('title.name')).toBe(true);
    expect(foldersAt(join(top, 'none'), own)).toBeNull();
  });
});
