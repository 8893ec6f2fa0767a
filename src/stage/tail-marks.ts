/**
 * The marks behind the last page: how each is cut and where it stands in the row. Pure. A mark is a small
 * stamp of no office: an outline and what is cut out of it, another for each number.
 */
import { type Point, scattered } from './cut-paper.ts';

/** In a square from −1 to 1; `cuts` are taken out of the outline. */
export type MarkCut = { outline: readonly Point[]; cuts: readonly (readonly Point[])[] };

/** So many marks in a row are all different. */
export const DIFFERENT_MARKS = 30;

/** The mark of this number, 0 and up; the same number is always the same mark. */
export function markCut(index: number): MarkCut {
  const outline = OUTLINES[index % OUTLINES.length]!;
  const cuts = CUTS[(index + Math.floor(index / OUTLINES.length)) % CUTS.length]!;
  // Pressed by hand: none of them stands quite straight.
  const turn = (scattered(index) - 0.5) * 0.3;
  const turned = (points: readonly Point[]) => points.map((point) => turnedBy(point, turn));
  return { outline: turned(outline), cuts: cuts.map(turned) };
}

/** A mark in the row: the middle of it, and whether it was made this evening. Drawing pixels. */
export type RowMark = { index: number; x: number; fresh: boolean };

export type Row = {
  marks: readonly RowMark[];
  /** From the middle of a mark to its side. */
  half: number;
  /** Middle of the gap, and its width; null when nothing stands after it. */
  gap: { x: number; width: number } | null;
};

/** The gap is as wide as so many marks. */
const GAP = 2;
/** Share of its place that a mark fills. */
const FILLED = 0.86;
/** A file whose row is short does not get marks as large as the page. */
const FEWEST = 10;
/** An evening adds so many at most; their room is there from the beginning, so that no mark ever moves. */
const OF_AN_EVENING = 3;

/** The row from 0 to `width`; `gapAfter` marks stand before the gap. */
export function rowOfMarks(marks: number, own: number, gapAfter: number, width: number): Row {
  const room = Math.max(FEWEST, marks - own + Math.max(own, OF_AN_EVENING));
  const cell = width / (room + GAP);
  const gapped = gapAfter > 0 && gapAfter < marks;
  return {
    marks: Array.from({ length: marks }, (_, index) => ({
      index,
      x: cell * (index + 0.5 + (gapped && index >= gapAfter ? GAP : 0)),
      fresh: index >= marks - own,
    })),
    half: (cell * FILLED) / 2,
    gap: gapped ? { x: cell * (gapAfter + GAP / 2), width: cell * GAP } : null,
  };
}

function turnedBy([x, y]: Point, angle: number): Point {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [x * cos - y * sin, x * sin + y * cos];
}

/** So many corners, the first at the top; the lengths of the spokes come round and round. */
function spokes(corners: number, lengths: readonly number[], wide = 1): Point[] {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / corners - Math.PI / 2;
    const length = lengths[corner % lengths.length]!;
    return [wide * length * Math.cos(angle), length * Math.sin(angle)];
  });
}

const block = (left: number, top: number, right: number, bottom: number): Point[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

const OUTLINES: readonly (readonly Point[])[] = [
  spokes(14, [1, 0.97]),
  block(-0.86, -0.86, 0.86, 0.86),
  spokes(6, [1]),
  spokes(4, [1]),
  spokes(14, [1, 0.97], 0.74),
  [
    [-0.9, -0.62],
    [0.9, -0.8],
    [0.62, 0.86],
    [-0.7, 0.8],
  ],
];

const CUTS: readonly (readonly (readonly Point[])[])[] = [
  [block(-0.5, -0.12, 0.5, 0.12)],
  [spokes(10, [0.42])],
  [block(-0.13, -0.5, 0.13, 0.5), block(0.3, -0.4, 0.5, 0.4)],
  [
    [
      [-0.5, 0.3],
      [0.3, -0.5],
      [0.5, -0.3],
      [-0.3, 0.5],
    ],
  ],
  [block(-0.45, -0.42, 0.45, -0.2), block(-0.45, 0.18, 0.2, 0.4)],
];
