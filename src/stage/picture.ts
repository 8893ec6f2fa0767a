/**
 * From an SVG file to the pixels of one layer. Phaser's own SVG loader is not used: it makes its picture
 * from a blob by a road that Trusted Types close.
 */
import type { Layer } from '../places/place.ts';
import type { PictureSize } from './picture-size.ts';

/** A layer whose file has been read. */
export type ReadLayer = { layer: Layer; image: HTMLImageElement };

/**
 * The file at `url`, ready to be painted at any size. Its root must carry `width` and `height`: without
 * them Firefox paints nothing. Rejects with an Error naming the address when it cannot be had or read.
 */
export async function decodePicture(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.decoding = 'async';
  image.src = url;
  try {
    await image.decode();
  } catch {
    // WebKit has refused to decode vector pictures that it had loaded and could paint.
    if (!image.complete || image.naturalWidth === 0) throw new Error(`The picture ${url} could not be read.`);
  }
  return image;
}

/**
 * An empty picture of this size.
 * @throws Error when the browser has no memory for it
 */
export function emptyPicture(size: PictureSize): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gave no canvas to paint a picture on.');
  return context;
}

/**
 * Paints a layer on a picture that holds `size.part` of the drawing. The browser draws the vectors at the
 * size asked for, so nothing is enlarged from pixels.
 */
export function paintLayer(
  context: CanvasRenderingContext2D,
  size: PictureSize,
  { layer, image }: ReadLayer,
): void {
  const [left, top, width, height] = size.part;
  const scaleX = size.width / width;
  const scaleY = size.height / height;
  const [x, y, boxWidth, boxHeight] = layer.box;
  context.globalCompositeOperation = layer.blend === 'screen' ? 'screen' : 'source-over';
  context.drawImage(image, (x - left) * scaleX, (y - top) * scaleY, boxWidth * scaleX, boxHeight * scaleY);
}
