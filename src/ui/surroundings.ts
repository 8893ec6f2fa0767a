/** What every part of the page may ask for, handed down once. */

import type { Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Place } from '../places/place.ts';
import type { Words } from '../words/words.ts';
import type { Game } from './game.ts';
import type { Settings } from './settings.ts';

export type Places = Readonly<Record<string, Place>>;

export type Surroundings = {
  game: Game;
  words: Words;
  settings: Signal<Settings>;
  /** Every place by id; empty until the pictures are wanted and their data has come. */
  places: Places;
  assetUrl: (path: string) => string;
};

const context = createContext<Surroundings | null>(null);

export const SurroundingsProvider = context.Provider;

/** Throws outside the provider: a part of the page was drawn without its surroundings. */
export function useSurroundings(): Surroundings {
  const found = useContext(context);
  if (!found) throw new Error('A part of the page was drawn without its surroundings.');
  return found;
}
