/** The pages that have gone through the fax: a sheet for each, at the tray. */
import type * as Phaser from 'phaser';
import type { Place } from '../places/place.ts';
import { canvasTexture } from './canvas-texture.ts';
import { DEPTH } from './depths.ts';
import type { SetView } from './stage-port.ts';

const PAPER = '#fdf3e1';
const BARS = '#b9743c';
/** One sheet, in drawing pixels. */
const SHEET = { width: 20, height: 28, gap: 6 } as const;

export class FaxPages {
  readonly #scene: Phaser.Scene;
  #object: Phaser.GameObjects.Image | null = null;
  #x = 0;
  #y = 0;

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  /** Draws the pages at the place's spot `tray`; nothing when there is no such spot or no page. */
  show(set: SetView | null, place: Place, scale: number): void {
    this.clear();
    const tray = place.spots.tray;
    if (set === null || tray === undefined) return;
    if (set.fed <= 0) return;
    const texture = canvasTexture(this.#scene.textures, 'pages', sheets(set.fed, scale));
    this.#x = tray.x;
    this.#y = tray.y;
    this.#object = this.#scene.add
      .image(tray.x, tray.y, texture)
      .setScale(1 / scale)
      .setDepth(DEPTH.pages);
  }

  move(away: { x: number; y: number }): void {
    this.#object?.setPosition(this.#x - away.x, this.#y - away.y);
  }

  clear(): void {
    if (this.#object === null) return;
    const { texture } = this.#object;
    this.#object.destroy();
    this.#object = null;
    this.#scene.textures.remove(texture);
  }
}

function sheets(fed: number, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const step = SHEET.width + SHEET.gap;
  canvas.width = Math.ceil(fed * step * scale);
  canvas.height = Math.ceil((SHEET.height + SHEET.gap) * scale);
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  context.scale(scale, scale);
  context.translate(SHEET.gap / 2, SHEET.gap / 2);
  for (let sheet = 0; sheet < fed; sheet += 1) {
    const x = sheet * step;
    context.fillStyle = PAPER;
    context.fillRect(x, 0, SHEET.width, SHEET.height);
    // A page has bars and no letters.
    context.fillStyle = BARS;
    for (let bar = 0; bar < 4; bar += 1)
      context.fillRect(x + 4, 6 + bar * 5, SHEET.width - 8 - (bar % 2) * 4, 1.2);
  }
  return canvas;
}
