/** The only file that speaks to inkjs. Ink describes: it is told numbers and choices, and read line by line. */
import { Story } from 'inkjs';
import type { MirrorName } from '../rules/index.ts';
import { type ChoiceTags, type LineTags, readChoiceTags, readLineTags, TagFault } from './tags.ts';

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
  choices(): InkChoice[];
  choose(index: number): void;
};

/**
 * Opens a compiled story. `seed` only pins what inkjs would else take from the clock: no story uses it.
 * The compiled story is an object, never text: inkjs mends text with a pattern that old Safari breaks on.
 */
export function openInk(compiled: object, seed: number): InkStory {
  // inkjs types its constructor with text and Record<string, any>.
  const story = new Story(compiled as Record<string, unknown>);
  story.state.storySeed = seed >>> 1;
  story.state.previousRandom = 0;
  story.onError = (message) => {
    throw new InkFault(message);
  };
  const told: Partial<Record<MirrorName, number>> = {};

  function at<T>(words: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (error instanceof TagFault) throw new InkFault(`${error.message} (at ‘${words}’)`);
      throw error;
    }
  }

  return {
    enter: (knot) => story.ChoosePathString(knot),
    setMirror(numbers) {
      for (const [name, value] of Object.entries(numbers) as [MirrorName, number][]) {
        if (told[name] === value) continue;
        told[name] = value;
        story.variablesState.$(name, value);
      }
    },
    next() {
      while (story.canContinue) {
        const text = (story.Continue() ?? '').trim();
        const raw = story.currentTags ?? [];
        if (text === '' && raw.length === 0) continue;
        return { text, tags: at(text, () => readLineTags(raw)) };
      }
      return null;
    },
    get more() {
      return story.canContinue;
    },
    choices: () =>
      story.currentChoices.map((choice) => ({
        text: choice.text.trim(),
        tags: at(choice.text, () => readChoiceTags(choice.tags ?? [])),
      })),
    choose: (index) => story.ChooseChoiceIndex(index),
  };
}
