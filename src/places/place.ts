/**
 * What a place is: pictures in layers, each at one light, and the spots a set piece may offer.
 * Data only. The stage draws it on a canvas, the page draws the same layers as a still picture.
 */

/** Pixels of the drawing, 1920 wide and 1080 high; the origin is its upper left corner. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** The size of every drawing, in its own pixels. */
export const drawing = { width: 1920, height: 1080 } as const;

export type Light = 'day' | 'dusk' | 'lamp' | 'dark';

/** Small movement of one layer. All of it stops under reduced motion. */
export type Alive =
  /** Opacity goes from 1 down to `low` and back once in `seconds`. */
  | { kind: 'breathe'; low: number; seconds: number }
  /** The layer wanders by at most `dx`, `dy` pixels of the drawing, there and back in `seconds`. */
  | { kind: 'drift'; dx: number; dy: number; seconds: number }
  /** Opacity falls to `low` for a moment, about once in `seconds`; never more than three times a second. */
  | { kind: 'flicker'; low: number; seconds: number }
  /** The layer is seen for `after` seconds, then fades within `fades` seconds and stays away. */
  | { kind: 'goes-out'; after: number; fades: number };

export type Layer = {
  /** Unique in its light; names what is drawn: `back`, `mid`, `figure-cha`. */
  id: string;
  /** Below `assets/`: `images/<place>/<light>/<layer>.svg`. Its viewBox is `box`. */
  file: string;
  box: Box;
  /** `screen` for light laid over what is behind it. */
  blend: 'normal' | 'screen';
  /** Share of the camera's travel; 1 is the room itself, less is farther away. */
  parallax: number;
  /** Size of the texture as a share of the drawing's; soft or distant layers need only 0.5. */
  detail: number;
  /** The layer is shown only while this person is present (tag `who`). */
  who?: string;
  alive?: Alive;
};

/** Where a set piece offers a choice: a circle in pixels of the drawing. */
export type Spot = { x: number; y: number; radius: number };

export type Place = {
  id: string;
  /** Centre of the strip, 499 pixels wide, that a tall screen shows. */
  focusX: number;
  /** From back to front, for each light the place is drawn in. */
  lights: Partial<Record<Light, readonly Layer[]>>;
  spots: Readonly<Record<string, Spot>>;
  /** Key of the alternative text in the ui catalogue, without the light: `place.fax-counter`. */
  alt: string;
};
