/**
 * Small stories with a fault in them. The faulty line says so itself: `// ✗ length-line`, one id for each
 * problem. A file of several parts marks them with `//// fax/memory.ink`; else it is the one scene below a
 * sound root. What is not in it is added: root, memory, mirror.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkStories } from '../../../src/tooling/check/check-stories.ts';
import type { Ground } from '../../../src/tooling/check/problem.ts';
import { mirrorInk } from '../../../src/tooling/mirror-ink.ts';

const folder = join(import.meta.dirname, 'fixtures');

export const fixtureNames = readdirSync(folder).map((name) => name.replace(/\.ink$/, ''));

type Parts = Record<string, string>;

const root = `INCLUDE common/mirror.ink
INCLUDE fax/memory.ink
INCLUDE fax/scene.ink
-> full_start
=== full_start
-> opening
=== short_start
-> opening
`;

export function readParts(source: string): Parts {
  const marks = source.split(/^\/\/\/\/ (\S+)\n/m);
  const own: Parts = marks.length === 1 ? { 'fax/scene.ink': source } : {};
  for (let at = 1; at < marks.length; at += 2) own[marks[at]!] = marks[at + 1]!;
  return { 'fax.ink': root, 'fax/memory.ink': '', 'common/mirror.ink': mirrorInk(), ...own };
}

export type Found = { file: string; line: number; rule: string };

/** The ids in the marks, with file and line, in the order in which the check gives them. */
export function marked(parts: Parts): Found[] {
  return Object.entries(parts)
    .flatMap(([file, text]) =>
      text.split('\n').flatMap((line, index) =>
        (/✗ (.+)$/.exec(line)?.[1] ?? '')
          .split(' ')
          .filter(Boolean)
          .map((rule) => ({ file: `story/${file}`, line: index + 1, rule })),
      ),
    )
    .sort(
      (a, b) =>
        (`${a.file}` < `${b.file}` ? -1 : a.file > b.file ? 1 : 0) ||
        a.line - b.line ||
        (a.rule < b.rule ? -1 : 1),
    );
}

/** A place `hall` with one light and one spot, one fact, one of each kind of words. */
export const ground: Ground = {
  places: {
    hall: {
      id: 'hall',
      focusX: 960,
      lights: {
        day: [
          {
            id: 'back',
            file: 'images/hall/day/back.svg',
            box: [0, 0, 9, 9],
            blend: 'normal',
            parallax: 1,
            detail: 1,
          },
        ],
      },
      spots: { door: { x: 1, y: 1, radius: 9 } },
      alt: 'place.hall',
    },
    cellar: {
      id: 'cellar',
      focusX: 960,
      lights: {
        dark: [
          {
            id: 'back',
            file: 'images/cellar/dark/Back.svg',
            box: [0, 0, 9, 9],
            blend: 'normal',
            parallax: 1,
            detail: 1,
          },
        ],
      },
      spots: {},
      alt: 'place.cellar',
    },
    attic: { id: 'attic', focusX: 960, lights: { day: [] }, spots: {}, alt: 'place.attic' },
  },
  facts: new Set(['known-fact']),
  ui: new Set(['place.hall', 'place.cellar.dark', 'sound.bell', 'content-note.search']),
  because: new Set(['ending.fax.over', 'ending.machine.over']),
  retired: new Set(['door.long-ago']),
  hasAsset: (file) => file === 'images/hall/day/back.svg',
};

/** What the check finds in these parts, written into a folder of its own. */
export function check(parts: Parts): { found: Found[]; messages: string[] } {
  const top = mkdtempSync(join(tmpdir(), 'check-'));
  try {
    for (const [name, text] of Object.entries(parts)) {
      const file = join(top, 'story', name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const { problems } = checkStories(
      { top, story: join(top, 'story'), words: join(top, 'none'), assets: join(top, 'none') },
      () => ground,
    );
    return {
      found: problems.map(({ file, line, rule }) => ({ file, line, rule })),
      messages: problems.map(({ message }) => message),
    };
  } finally {
    rmSync(top, { recursive: true });
  }
}

export const fixture = (name: string): Parts => readParts(readFileSync(join(folder, `${name}.ink`), 'utf8'));
