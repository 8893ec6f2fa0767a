/**
 * What the stage is told and what it reports. No Phaser here: the page imports this file, and the
 * stage itself only when it is wanted. The stage decides nothing.
 */
import type { Light } from '../places/place.ts';

/** What a set piece draws, computed by `run` from the rules' state. Also told in words without a canvas. */
export type SetView = {
  set: 'fax';
  /** Pages that have gone through the machine, 0 … 3; three stands for many. */
  fed: number;
  /** A page went through in the turn on show. */
  feeding: boolean;
  /** The minute at the top of a fed page, here and on the Bureau’s copy, `hh:mm`; null while the clock is unknown. */
  header: { here: string; bureau: string } | null;
};

export type StageView = {
  place: string;
  light: Light;
  who: readonly string[];
  set: SetView | null;
  spots: readonly { spot: string; choice: string; closed: boolean }[];
  /** No movement at all: reduced motion. */
  still: boolean;
};

export interface StagePort {
  /** Shows this view; the same view again changes nothing. Never throws for a place it cannot draw. */
  show(view: StageView): void;
  /** The listener is told the spot that was pressed. Returns the function that ends listening. */
  onSpot(listener: (spot: string) => void): () => void;
  /** Removes the canvas and every listener. The port is of no use afterwards. */
  destroy(): void;
}

/** What the stage needs from the page to begin. */
export type StageStart = {
  /** The element the canvas is put into; the canvas follows its size. */
  parent: HTMLElement;
  /** Address of a file of `assets/`, given its path below that folder. */
  assetUrl: (path: string) => string;
  view: StageView;
  /** The drawing could not be continued (no WebGL, context lost for good): the page shows the still picture. */
  onFailure: (reason: string) => void;
  /** How much is drawn at first; `full` when absent. It steps down by itself and never up. */
  tier?: 'full' | 'middle' | 'low';
};
