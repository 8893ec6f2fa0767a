/** What a set piece is to the scene, and the pictures it is made of. */
import type * as Phaser from 'phaser';
import type { Place } from '../places/place.ts';
import type { Fit } from './camera-fit.ts';
import { canvasTexture } from './canvas-texture.ts';
import { DEPTH } from './depths.ts';

/** Where and how a piece is drawn; `ratio` is canvas pixels to a CSS pixel. */
export type PieceOn = { place: Place; fit: Fit; ratio: number; still: boolean };

/** How far the camera is from its place, in drawing pixels. */
export type Away = { x: number; y: number };

/** Pieces travel with the camera as the furniture does. */
export const PIECE_PARALLAX = 1.04;

/** A picture of a piece; `x` and `y` are its middle without the camera’s travel, in drawing pixels. */
export type Part = { object: Phaser.GameObjects.Image; x: number; y: number };

/** Puts the canvas into the scene, with `density` canvas pixels to a drawing pixel. */
export function addPart(
  scene: Phaser.Scene,
  name: string,
  canvas: HTMLCanvasElement,
  density: number,
  x: number,
  y: number,
): Part {
  const object = scene.add
    .image(x, y, canvasTexture(scene.textures, name, canvas))
    .setScale(1 / density)
    .setDepth(DEPTH.piece);
  return { object, x, y };
}

export function putPart({ object, x, y }: Part, away: Away): void {
  object.setPosition(x - away.x * PIECE_PARALLAX, y - away.y * PIECE_PARALLAX);
}

/** Takes the picture out of the scene, with its texture. */
export function removePart(scene: Phaser.Scene, { object }: Part): void {
  const { texture } = object;
  object.destroy();
  scene.textures.remove(texture);
}
