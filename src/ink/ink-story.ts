/** The only file that plays with inkjs. Ink describes: it is told numbers and choices, and read line by line. */
import { Story } from 'inkjs';
import { type MirrorName, mirrorNames } from '../rules/index.ts';
import { type ChoiceTags, type LineTags, readChoiceTags, readLineTags, TagFault } from './tags.ts';

/** The tags are shared between lines that have the same ones: they are read, never changed. */
export type InkLine = { text: string; tags: LineTags };
export type InkChoice = { text: string; tags: ChoiceTags };

/** Ink reported an error, or a tag is wrong: the story cannot go on. The message names the line's words where it can. */
export class InkFault extends Error {}

export type InkStory = {
  /** Begins at a knot; once, before the first line. */
  enter(knot: string): void;
  /** Tells Ink the numbers it may test. Only what differs is written. */
  setMirror(numbers: Readonly<Record<MirrorName, number>>): void;
  /** The next line, or null when choices or the end are reached. Lines without words and tags are passed over. */
  next(): InkLine | null;
  /** True while another line follows before the next choices. */
  readonly more: boolean;
  /** The choices as Ink presents them; their order is the index of the compact code. */
  choices(): readonly InkChoice[];
  choose(index: number): void;
};

/**
 * Opens a compiled story. `seed` only pins what inkjs would else take from the clock: no story uses it.
 * The compiled story is an object, never text: inkjs mends text with a pattern that old Safari breaks on.
 */
export function openInk(compiled: object, seed: number): InkStory {
  // inkjs types its constructor with text and Record<string, any>.
  return speakWith(new Story(compiled as Record<string, unknown>), seed);
}

/** As `openInk`, with a story of inkjs that the caller has made or reset: the tools keep one for many runs. */
export function speakWith(story: Story, seed: number): InkStory {
  story.state.storySeed = seed >>> 1;
  story.state.previousRandom = 0;
  story.onError = (message) => {
    throw new InkFault(message);
  };
  const told: Partial<Record<MirrorName, number>> = {};
  /** The choices that are open, once they have been asked for. */
  let offered: InkChoice[] | null = null;

  return {
    enter: (knot) => story.ChoosePathString(knot),
    setMirror(numbers) {
      for (const name of mirrorNames) {
        const value = numbers[name];
        if (told[name] === value) continue;
        told[name] = value;
        story.variablesState.$(name, value);
      }
    },
    next() {
      offered = null;
      while (story.canContinue) {
        const text = (story.Continue() ?? '').trim();
        const raw = story.currentTags ?? [];
        if (text === '' && raw.length === 0) continue;
        return { text, tags: read(raw, knownLineTags, readLineTags, text) };
      }
      return null;
    },
    get more() {
      return story.canContinue;
    },
    choices() {
      offered ??= story.currentChoices.map((choice) => ({
        text: choice.text.trim(),
        tags: read(choice.tags ?? [], knownChoiceTags, readChoiceTags, choice.text),
      }));
      return offered;
    },
    choose(index) {
      offered = null;
      story.ChooseChoiceIndex(index);
    },
  };
}

/** What was read from each list of tags so far: a story says the same few hundred lists over and over. */
const knownLineTags = new Map<string, LineTags>();
const knownChoiceTags = new Map<string, ChoiceTags>();

function read<T>(
  raw: readonly string[],
  known: Map<string, T>,
  reading: (raw: readonly string[]) => T,
  words: string,
): T {
  const list = raw.join('\n'); // no tag holds a line break
  const before = known.get(list);
  if (before !== undefined) return before;
  try {
    const tags = reading(raw);
    known.set(list, tags);
    return tags;
  } catch (error) {
    if (error instanceof TagFault) throw new InkFault(`${error.message} (at ‘${words}’)`);
    throw error;
  }
}
