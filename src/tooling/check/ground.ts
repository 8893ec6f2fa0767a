/** Gathers what stories stand on: places, facts, words and pictures. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import facts from '../../facts/facts.json';
import { places } from '../../places/places.ts';
import { readPo } from '../po.ts';
import type { Ground } from './problem.ts';
import { retiredIds } from './retired-ids.ts';

/** Where the files are that a check reads, all absolute. */
export type Folders = {
  /** Names of files in problems are relative to this one. */
  top: string;
  /** The roots, `fax.ink` … */
  story: string;
  /** With `<lang>/ui.po`. */
  words: string;
  assets: string;
};

/**
 * The folders below `top`, laid out like the repository (`story/`, `assets/`), or the story folder itself.
 * Words and assets that it does not have are taken from the repository at `own`. Null without any root.
 */
export function foldersAt(top: string, own: string): Folders | null {
  const story = [join(top, 'story'), top].find((folder) => rootsIn(folder).length > 0);
  if (story === undefined) return null;
  const first = (...candidates: string[]): string => candidates.find((folder) => existsSync(folder))!;
  return {
    top,
    story,
    words: first(join(story, 'words'), join(own, 'story/words')),
    assets: first(join(top, 'assets'), join(own, 'assets')),
  };
}

/** Names of the roots in a folder, `fax`; none when there is no such folder. */
export function rootsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ink'))
    .map((name) => name.slice(0, -'.ink'.length))
    .sort();
}

/** Throws PoFault when a catalogue is no PO. A catalogue that is not there has no keys. */
export function groundOf(story: string, folders: Folders): Ground {
  return {
    places,
    facts: new Set(Object.keys(facts)),
    ui: keysOf(join(folders.words, 'en/ui.po')),
    because: keysOf(join(folders.words, 'en/because.po')),
    retired: new Set(Object.hasOwn(retiredIds, story) ? retiredIds[story as keyof typeof retiredIds] : []),
    hasAsset: (file) => existsExactly(folders.assets, file.split('/')),
  };
}

function keysOf(catalogue: string): Set<string> {
  return new Set(existsSync(catalogue) ? readPo(catalogue).map(({ key }) => key) : []);
}

/** Some file systems find `Back.svg` for `back.svg`, and the server that the game is put on does not. */
function existsExactly(folder: string, [name = '', ...rest]: string[]): boolean {
  if (!existsSync(folder) || !readdirSync(folder).includes(name)) return false;
  return rest.length === 0 || existsExactly(join(folder, name), rest);
}
