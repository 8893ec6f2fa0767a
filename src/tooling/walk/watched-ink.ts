/** Ink with somebody looking on: it plays as it always does, and what it has said is remembered. */
import type { Story } from 'inkjs';
import { type InkStory, speakWith } from '../../ink/index.ts';

/**
 * Begins anew with the engine `story`. Every piece of text that becomes part of a line is added to `said`:
 * two lines with the same words are two pieces.
 */
export function watchedInk(story: Story, seed: number, said: Set<object>): InkStory {
  story.ResetState();
  return watching(story, seed, said);
}

/** As `watchedInk`, from where the engine stands. */
export function watching(story: Story, seed: number, said: Set<object>): InkStory {
  const ink = speakWith(story, seed);
  return {
    enter: ink.enter,
    setMirror: ink.setMirror,
    next() {
      const line = ink.next();
      if (line === null) return line;
      // What inkjs makes itself, line ends for one, stands nowhere in the script.
      for (const piece of story.state.outputStream) if (piece.parent !== null) said.add(piece);
      return line;
    },
    get more() {
      return ink.more;
    },
    choices: ink.choices,
    choose: ink.choose,
  };
}
