/** The rings that show where a set piece can be pressed. */
import type * as Phaser from 'phaser';
import { moved } from './alive.ts';
import { canvasTexture } from './canvas-texture.ts';
import { DEPTH } from './depths.ts';
import type { OfferedSpot } from './spots.ts';

const PAPER = '#fdf3e1';
const CLOSED = '#7d858a';
const BREATH = { kind: 'breathe', low: 0.45, seconds: 4 } as const;
/** Thickness of a ring, and the dark line beside it that keeps it visible on a light ground: CSS pixels. */
const RING = 1.6;
const SHADE = 1.2;

type Mark = { spot: OfferedSpot; object: Phaser.GameObjects.Image };

export class SpotMarks {
  readonly #scene: Phaser.Scene;
  #marks: Mark[] = [];
  #under: string | null = null;

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  /** Shows exactly these. `scale` is canvas pixels to a drawing pixel, `ratio` canvas pixels to a CSS pixel. */
  show(spots: readonly OfferedSpot[], scale: number, ratio: number): void {
    this.clear();
    for (const spot of spots) {
      const picture = ring(spot.radius * scale, ratio, spot.closed);
      const texture = canvasTexture(this.#scene.textures, 'mark', picture);
      const object = this.#scene.add
        .image(spot.x, spot.y, texture)
        .setScale(1 / scale)
        .setDepth(DEPTH.marks);
      this.#marks.push({ spot, object });
    }
  }

  /** The spot under the pointer is drawn steadily. */
  point(spot: string | null): void {
    this.#under = spot;
  }

  move(seconds: number, away: { x: number; y: number }): void {
    for (const { spot, object } of this.#marks) {
      object.setPosition(spot.x - away.x, spot.y - away.y);
      const steady = spot.closed || spot.spot === this.#under;
      const breath = steady ? 1 : moved(BREATH, seconds).opacity;
      object.setAlpha(spot.closed ? 0.6 : breath);
    }
  }

  clear(): void {
    for (const { object } of this.#marks) {
      const { texture } = object;
      object.destroy();
      this.#scene.textures.remove(texture);
    }
    this.#marks = [];
  }
}

/** A ring of `radius` canvas pixels. */
function ring(radius: number, ratio: number, closed: boolean): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const room = Math.ceil(radius + (RING + SHADE) * ratio) * 2;
  canvas.width = room;
  canvas.height = room;
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  context.translate(room / 2, room / 2);
  const circle = (width: number, colour: string): void => {
    context.beginPath();
    context.arc(0, 0, radius, 0, 2 * Math.PI);
    context.lineWidth = width * ratio;
    context.strokeStyle = colour;
    context.stroke();
  };
  circle(RING + 2 * SHADE, 'rgba(5, 9, 13, 0.55)');
  circle(RING, closed ? CLOSED : PAPER);
  return canvas;
}
