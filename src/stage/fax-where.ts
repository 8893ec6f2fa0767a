/** Where the parts of the fax are, for a view of any size. Pure; drawing pixels unless another unit is named. */
import type { Spot } from '../places/place.ts';
import type { Fit } from './camera-fit.ts';
import { COPY, STRIP } from './fax-papers.ts';

export type FaxWhere = {
  /** Where the strip comes from. */
  tray: { x: number; y: number };
  /** Share of its size that the strip has there. */
  small: number;
  /** The papers are drawn so many times larger than on a large screen, so that a phone shows the hands. */
  enlarged: number;
  /** Drawing pixels to a pixel of the papers' pictures. */
  scale: number;
  /** Middles of the papers, and how far they are turned (radians). */
  strip: { x: number; y: number; turn: number };
  copy: { x: number; y: number; turn: number };
  lamp: { x: number; y: number; radius: number; glow: number };
  /**
   * The line up the wall: its foot at the machine, its height, how far noise takes it off, how thick a cut
   * is; and where the page stands before it while it waits in the tray: its upper edge, and its height.
   */
  wire: { x: number; y: number; height: number; off: number; thick: number; pageTop: number; page: number };
  wallClock: { x: number; y: number; radius: number };
};

/** What stands around the tray of the machine, seen from the tray's spot. */
const AROUND = {
  ribbonEnd: { x: 106, y: 78 },
  lamp: { x: 38, y: -8 },
  wire: { x: 50, y: -56, height: 142, pageTop: -86, page: 66 },
  wallClock: { x: -13, y: -159.5 },
  papersTop: 84,
  papersMiddle: 74,
} as const;

/** Below this many canvas pixels to a drawing pixel the papers are enlarged, up to this many times. */
const SMALL_VIEW = { scale: 0.5, most: 1.2 } as const;
/** The papers keep so far from the edge of the view. */
const MARGIN = 16;
/** The copy comes out so far to the right of the strip, and so much lower. */
const BESIDE = { gap: -4, lower: 8 } as const;

export function faxWhere(tray: Spot, fit: Fit): FaxWhere {
  const enlarged = fit.scale < SMALL_VIEW.scale ? SMALL_VIEW.most : 1;
  const wide = (STRIP.width + BESIDE.gap + COPY.width) * enlarged;
  const left = clamped(
    tray.x + AROUND.papersMiddle - wide / 2,
    fit.x + MARGIN,
    fit.x + fit.width - MARGIN - wide,
  );
  const top = tray.y + AROUND.papersTop;
  const thin = 1 / fit.scale;
  return {
    tray: { x: tray.x + AROUND.ribbonEnd.x, y: tray.y + AROUND.ribbonEnd.y },
    small: 0.3,
    enlarged,
    scale: 1 / fit.scale,
    strip: {
      x: left + (STRIP.width * enlarged) / 2,
      y: top + (STRIP.height * enlarged) / 2,
      turn: -0.022,
    },
    copy: {
      x: left + (STRIP.width + BESIDE.gap + COPY.width / 2) * enlarged,
      y: top + (BESIDE.lower + COPY.height / 2) * enlarged,
      turn: 0.018,
    },
    lamp: { x: tray.x + AROUND.lamp.x, y: tray.y + AROUND.lamp.y, radius: Math.max(4, 1.6 * thin), glow: 34 },
    wire: {
      x: tray.x + AROUND.wire.x,
      y: tray.y + AROUND.wire.y,
      height: AROUND.wire.height,
      off: 17,
      thick: Math.max(3.2, 1.5 * thin),
      pageTop: tray.y + AROUND.wire.pageTop,
      page: AROUND.wire.page,
    },
    wallClock: { x: tray.x + AROUND.wallClock.x, y: tray.y + AROUND.wallClock.y, radius: 23.5 },
  };
}

function clamped(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
