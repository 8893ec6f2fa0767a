/**
 * What the stage is told and what it reports. No Phaser here: the page imports this file, and the
 * stage itself only when it is wanted. The stage decides nothing.
 */
import type { Light } from '../places/place.ts';
import type { ThingId, Where } from '../rules/index.ts';

/** The fax at the counter. */
export type FaxView = {
  set: 'fax';
  /** Pages that have gone through the machine, 0 … 3; three stands for many. */
  fed: number;
  /** A page went through in the turn on show. */
  feeding: boolean;
  /** The minute at the top of a fed page, here and on the Bureau’s copy, `hh:mm`; null while the clock is unknown. */
  header: { here: string; bureau: string } | null;
};

/** The tail of a file: the marks behind its last page, on one machine or the other. */
export type TailView = {
  set: 'tail';
  /** Whose machine is on show: the faculty’s marks what passes through it, one’s own does not. */
  machine: 'faculty' | 'own';
  /** What its screen shows: nothing, the row of marks, or the drama from the disc. */
  screen: 'nothing' | 'row' | 'film';
  /** Marks in the row, those of this evening among them, which come last. */
  marks: number;
  /** How many of them were made this evening, 0 … 3. */
  own: number;
  /** The mark after which two years lie. */
  gapAfter: number;
  /** A mark was made in the turn on show. */
  marking: boolean;
  /** Machines that the stick was plugged into this evening and that keep it, 0 … 3; null without a stick. */
  stick: number | null;
  /** The power is out: only the screen is lit. */
  dark: boolean;
};

/** A thing of the room and where it lies, as the rules have it. */
export type LyingThing = {
  thing: ThingId;
  lies: Exclude<Where, 'nowhere'>;
  /** Somebody looked for it in the turn on show. */
  looked: boolean;
};

/** The room, and where things lie in it. */
export type RoomView = {
  set: 'room';
  things: readonly LyingThing[];
  /** What the hands can still do before the door is open, 0 … 3. */
  acts: number;
  /** They are looking, in the turn on show. */
  searching: boolean;
};

/** What a set piece draws, computed by `run` from the rules' state. Also told in words without a canvas. */
export type SetView = FaxView | TailView | RoomView;

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
