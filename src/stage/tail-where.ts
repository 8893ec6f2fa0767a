/**
 * Where the end of the file is drawn, for a view of any size. A screen in a room is too small for fourteen
 * marks, and somebody may sit before it: what it shows is then held up above it, in its light. Pure;
 * drawing pixels.
 */
import type { Spot } from '../places/place.ts';
import type { Fit } from './camera-fit.ts';
import type { Point } from './cut-paper.ts';

export type Panel = { x: number; y: number; width: number; height: number };

export type TailWhere = {
  panel: Panel;
  /** The light from the screen to what is held up; null when the screen itself is large enough. */
  beam: { points: readonly [Point, Point, Point, Point] } | null;
  /** The glow around the panel. */
  aura: number;
};

/** Width to height of what a screen shows. */
const SHAPE = { row: 2.9, film: 1.6, screen: 1.28 } as const;
/** At least so many CSS pixels wide, so that a mark is a mark on a phone. */
const READABLE = { row: 290, film: 190 } as const;
/** And so many drawing pixels. */
const WIDE = { row: 680, film: 400 } as const;
/** A screen is drawn on itself if it is that share of what is wanted. */
const ENOUGH = 0.8;
const MARGIN = 18;
/** Between the screen and what is held up over it, in radii of the screen. */
const ABOVE = 0.9;

/** `ratio` is canvas pixels to a CSS pixel. */
export function tailWhere(screen: Spot, shows: 'row' | 'film', fit: Fit, ratio: number): TailWhere {
  const css = fit.scale / ratio;
  const half = screen.radius * SHAPE.screen;
  const wanted = Math.min(Math.max(WIDE[shows], READABLE[shows] / css), fit.width - 2 * MARGIN);
  if (2 * half >= ENOUGH * wanted && 2 * half * css >= READABLE[shows] && seenWhole(screen, half, fit)) {
    const panel = {
      x: screen.x - half,
      y: screen.y - screen.radius,
      width: 2 * half,
      height: 2 * screen.radius,
    };
    return { panel, beam: null, aura: screen.radius };
  }
  const width = wanted;
  const height = Math.min(width / SHAPE[shows], fit.height * 0.4);
  const x = clamped(screen.x - width / 2, fit.x + MARGIN, fit.x + fit.width - MARGIN - width);
  const top = screen.y - screen.radius;
  const y = Math.max(fit.y + MARGIN, top - ABOVE * screen.radius - height);
  const panel = { x, y, width, height };
  const under = y + height;
  if (under >= top - 4) return { panel, beam: null, aura: screen.radius };
  return {
    panel,
    beam: {
      points: [
        [x, under],
        [x + width, under],
        [screen.x + half * 0.94, top],
        [screen.x - half * 0.94, top],
      ],
    },
    aura: screen.radius,
  };
}

function seenWhole(screen: Spot, half: number, fit: Fit): boolean {
  return (
    screen.x - half >= fit.x &&
    screen.x + half <= fit.x + fit.width &&
    screen.y - screen.radius >= fit.y &&
    screen.y + screen.radius <= fit.y + fit.height
  );
}

function clamped(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
