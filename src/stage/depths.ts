/** Order of drawing, and the colour behind everything (where a layer has a hole, and before the first). */

export const BACKGROUND = 0x05090d;

export const DEPTH = { layers: 0, veil: 1000, piece: 2000, marks: 2100 } as const;
