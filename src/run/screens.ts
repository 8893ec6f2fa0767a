/** A passage is shown in screens: a presentation only, and in no record. */
import type { Line } from './passage.ts';

/** Words as a reader counts them. */
export const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/**
 * Cuts lines into screens of at most `most` words, at line ends; a change of place or day begins a new one.
 * A single longer line has a screen of its own. No lines make one empty screen.
 */
export function cutScreens(lines: readonly Line[], most: number): Line[][] {
  const screens: Line[][] = [];
  let screen: Line[] = [];
  let words = 0;
  for (const line of lines) {
    const length = countWords(line.text);
    const before = screen.at(-1);
    const moved =
      before && (before.setting.place !== line.setting.place || before.setting.day !== line.setting.day);
    if (screen.length > 0 && (moved || words + length > most)) {
      screens.push(screen);
      screen = [];
      words = 0;
    }
    screen.push(line);
    words += length;
  }
  screens.push(screen);
  return screens;
}
