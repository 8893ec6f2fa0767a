/** A story written out in a test, in a folder of its own, so that lines have a file and a number. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LoadedStory, loadWithLines } from '../../../src/tooling/every-story.ts';
import { mirrorInk } from '../../../src/tooling/mirror-ink.ts';

/** Lines before the first of `ink` in `fax.ink`. */
export const linesBefore = 5;

/** The folder with `fax.ink`; the short cut begins at the first line of `ink`. */
export function aStoryFolder(ink: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'mosquito-story-'));
  mkdirSync(join(folder, 'common'));
  writeFileSync(join(folder, 'common/mirror.ink'), mirrorInk());
  writeFileSync(
    join(folder, 'fax.ink'),
    `INCLUDE common/mirror.ink\n-> short_start\n=== full_start\n-> short_start\n=== short_start\n${ink}\n`,
  );
  return folder;
}

export const aLoadedStory = (ink: string): LoadedStory => loadWithLines('fax', aStoryFolder(ink));
