/**
 * What the page tells the sound. No howler here: the page imports this file, and the sound itself only when
 * a player has turned it on.
 */

/** Held under everything until it is changed, or heard once. */
export type SoundKind = 'ambience' | 'once';

export type Sound = {
  kind: SoundKind;
  /** Key of the words for whoever does not hear it. */
  caption: string;
  /**
   * Of an ambience, the seconds after which it comes round. Its file holds a little more than one round, so
   * that a coder's padding at either end is never met.
   */
  round?: number;
};

export type SoundTable = Readonly<Record<string, Sound>>;

export type SoundView = {
  /** The ambience that holds; null for none. */
  ambience: string | null;
  /** What is heard once with this view. */
  once: string | null;
};

/** From 0 to 1. */
export type SoundLevels = { master: number; ambience: number; effects: number };

export interface SoundPort {
  /** Called once for each view. An ambience that holds already goes on. Never throws, whatever cannot be played. */
  play(view: SoundView): void;
  setLevels(levels: SoundLevels): void;
  /** Ends every sound and listener. The port is of no use afterwards. */
  destroy(): void;
}

/** What the sound needs from the page to begin. */
export type SoundStart = {
  sounds: SoundTable;
  /** Address of a file of `assets/`, given its path below that folder. */
  assetUrl: (path: string) => string;
  levels: SoundLevels;
};
