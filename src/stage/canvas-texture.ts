/** A canvas as a texture of Phaser's. */
import type * as Phaser from 'phaser';

let made = 0;

/**
 * Uploads the canvas; the texture's key begins with `name` and is new each time, because the old picture of
 * a thing is often still on show while the next is made. The canvas is kept with the texture: it is what a
 * lost drawing context is filled from again.
 * Not `addCanvas`: that reads all pixels back and keeps them a second time.
 * @throws Error (or the browser's SecurityError) when the upload is refused
 */
export function canvasTexture(
  textures: Phaser.Textures.TextureManager,
  name: string,
  canvas: HTMLCanvasElement,
): Phaser.Textures.Texture {
  made += 1;
  const texture = textures.create(`${name} ${made}`, canvas as unknown as HTMLImageElement);
  if (texture === null) throw new Error(`"${name}" could not be made a texture.`);
  // `create` makes a texture without a frame, and an image without a frame shows nothing.
  texture.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
  return texture;
}
