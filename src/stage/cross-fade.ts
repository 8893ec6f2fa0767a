/**
 * Fades from what was drawn to what is drawn now. The old picture is kept as one flat texture laid over
 * the new layers: fading the layers one by one would let the far ones show through the near ones.
 */
import type * as Phaser from 'phaser';
import type { Fit } from './camera-fit.ts';
import { BACKGROUND, DEPTH } from './depths.ts';

const FADE_MS = 700;

let capturesMade = 0;

export class CrossFade {
  readonly #scene: Phaser.Scene;
  #veil: Phaser.GameObjects.Image | null = null;
  #left = 0;

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  get running(): boolean {
    return this.#veil !== null;
  }

  /**
   * Keeps the objects (from back to front), and what is left of a fade under way, as they look at this
   * moment through `fit`, whose view is `width` × `height` canvas pixels.
   */
  begin(objects: readonly Phaser.GameObjects.GameObject[], fit: Fit, width: number, height: number): void {
    const { textures, renderer } = this.#scene;
    // Nothing can be captured without a drawing context; the change is then abrupt and nobody sees it.
    if ((renderer as Phaser.Renderer.WebGL.WebGLRenderer).gl.isContextLost()) return;
    capturesMade += 1;
    const capture = textures.addDynamicTexture(`fade ${capturesMade}`, width, height, false);
    if (capture === null) return;
    capture.camera.setOrigin(0, 0).setZoom(fit.scale).setScroll(fit.x, fit.y);
    // In pixels of the texture: the camera does not count for a fill.
    capture.fill(BACKGROUND, 1);
    capture.draw(this.#veil === null ? [...objects] : [...objects, this.#veil]);
    capture.render();
    this.drop();
    this.#veil = this.#scene.add
      .image(fit.x, fit.y, capture)
      .setOrigin(0, 0)
      .setDisplaySize(fit.width, fit.height)
      .setDepth(DEPTH.veil);
    this.#left = FADE_MS;
  }

  step(milliseconds: number): void {
    if (this.#veil === null) return;
    this.#left -= milliseconds;
    if (this.#left <= 0) {
      this.drop();
      return;
    }
    const share = this.#left / FADE_MS;
    this.#veil.setAlpha(share * share * (3 - 2 * share));
  }

  /** Ends the fade at once: the new picture is there. */
  drop(): void {
    if (this.#veil === null) return;
    const { texture } = this.#veil;
    this.#veil.destroy();
    this.#veil = null;
    this.#scene.textures.remove(texture);
  }
}
