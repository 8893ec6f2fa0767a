/**
 * One story on the tools' table: the engine that plays it, kept for many runs, and where in the files each
 * piece of it stands. The engine is made from the same compiled story as a page's; file and line are the
 * compiler's, found by walking both trees side by side.
 */
import { Story } from 'inkjs';
import type { Container } from 'inkjs/engine/Container';
import type { InkObject } from 'inkjs/engine/Object';
import type { StoryData } from '../../run/index.ts';
import type { LoadedStory } from '../every-story.ts';

/** `file` is relative to the working folder, with `/`; '' for a story without files. `line` counts from 1. */
export type Place = { file: string; line: number };

export type OpenStory = {
  data: StoryData;
  story: Story;
  /** Places of the pieces of `story` for which the compiler kept one. */
  places: ReadonlyMap<object, Place>;
};

export function openStory(loaded: LoadedStory): OpenStory {
  // inkjs types its constructor with text and Record<string, any>.
  const story = new Story(loaded.data.ink as Record<string, unknown>);
  const places = new Map<object, Place>();
  const visit = (own: InkObject, compiled: InkObject): void => {
    const metadata = compiled.ownDebugMetadata;
    if (metadata) places.set(own, { file: metadata.fileName ?? '', line: metadata.startLineNumber });
    if (!isContainer(own) || !isContainer(compiled)) return;
    own.content.forEach((child, at) => {
      const other = compiled.content[at];
      if (other) visit(child, other);
    });
    for (const [name, child] of own.namedOnlyContent ?? []) {
      const other = compiled.namedContent.get(name);
      if (other) visit(child, other as unknown as InkObject);
    }
  };
  visit(story.mainContentContainer, loaded.story.mainContentContainer as unknown as InkObject);
  return { data: loaded.data, story, places };
}

/** The classes of `inkjs` and `inkjs/full` are not the same ones: pieces are told apart by what they have. */
export function isContainer(object: object | null): object is Container {
  return object !== null && 'namedOnlyContent' in object;
}

/** `story/fax/counter.ink:12` */
export const placeText = ({ file, line }: Place): string => `${file}:${line}`;

export const byPlace = (a: Place, b: Place): number =>
  a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
