/** Cut paper on canvases, for the set pieces: outlines, their shadow, their lit edge. */

export type Point = readonly [x: number, y: number];

/**
 * A canvas of `width` × `height` drawing pixels with `room` around them; `density` is canvas pixels to a
 * drawing pixel. `draw` draws in drawing pixels, from the upper left corner inside the room.
 */
export function cutPicture(
  width: number,
  height: number,
  density: number,
  room: number,
  draw: (context: CanvasRenderingContext2D) => void,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil((width + 2 * room) * density));
  canvas.height = Math.max(1, Math.ceil((height + 2 * room) * density));
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  context.scale(density, density);
  context.translate(room, room);
  draw(context);
  return canvas;
}

export function box(x: number, y: number, width: number, height: number): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

export function cut(
  context: CanvasRenderingContext2D,
  outline: readonly Point[],
  colour: string | CanvasGradient,
): void {
  context.beginPath();
  for (const [x, y] of outline) context.lineTo(x, y);
  context.closePath();
  context.fillStyle = colour;
  context.fill();
}

export function disc(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  colour: string | CanvasGradient,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}

/** A number from 0 to 1 that looks irregular and is always the same for the same whole number. */
export function scattered(whole: number): number {
  let bits = Math.imul((whole + 1) ^ 0x9e3779b9, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 0xffffffff;
}
