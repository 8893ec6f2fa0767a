/** The stories of the repository, compiled in process for the tools: the same data as the build makes. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from 'inkjs/full';
import type { Cut, StoryId } from '../rules/index.ts';
import { cuts } from '../run/cuts.ts';
import type { StoryData } from '../run/index.ts';
import { compileStory, problemLine } from './compile-story.ts';
import type { CompiledInk } from './compiled-text.ts';
import { edition } from './edition.ts';

/** The top of the repository. */
export const top = join(import.meta.dirname, '../..');

/** The folder with the story roots. */
export const storyFolder = join(top, 'story');

/** Stories whose root is in `folder`, in the order in which they are told. */
export function storiesIn(folder: string = storyFolder): StoryId[] {
  return (Object.keys(cuts) as StoryId[]).filter((name) => existsSync(join(folder, `${name}.ink`)));
}

/** The cuts of one story that can be played. */
export const cutsOf = (name: StoryId): readonly Cut[] => cuts[name];

/** `data` is what a run is opened with; `story` are Ink's own objects, which remember file and line. */
export type LoadedStory = { data: StoryData; story: Story; files: readonly string[] };

/** One story in English with Ink's own objects. Throws on an error of the compiler, not on a warning. */
export function loadWithLines(name: StoryId, folder: string = storyFolder): LoadedStory {
  const { json, story, problems, files } = compileStory(join(folder, `${name}.ink`));
  if (json === null) {
    const faults = problems.filter((problem) => problem.kind === 'error');
    throw new Error(faults.map(problemLine).join('\n'));
  }
  const ink = JSON.parse(json) as CompiledInk;
  return { data: { story: name, lang: 'en', edition: edition(ink), ink }, story, files };
}

/**
 * One story in English. The data is the same for each cut; a `cut` only says that it has to exist. Throws
 * when it does not, or when the story does not compile.
 */
export function loadStory(name: StoryId, cut?: Cut): StoryData {
  if (cut !== undefined && !cutsOf(name).includes(cut)) throw new Error(`${name} has no ${cut} cut.`);
  return loadWithLines(name).data;
}
