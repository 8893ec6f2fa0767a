/** The layers of one place at one light, as objects of the scene: painted one by one, moved together. */
import * as Phaser from 'phaser';
import type { Layer } from '../places/place.ts';
import { moved } from './alive.ts';
import type { Fit } from './camera-fit.ts';
import { canvasTexture } from './canvas-texture.ts';
import { layerGroups, type Movement } from './layer-groups.ts';
import { emptyPicture, paintLayer, type ReadLayer } from './picture.ts';
import { type PictureSize, pictureSize, servesAs } from './picture-size.ts';

/**
 * How layers are to be painted: for which view, how large a side may be, what will move, and the id of the
 * layer that a set piece moves.
 */
export type Painting = { fit: Fit; longest: number; movement: Movement; apart: string | null };

type ShownLayer = {
  layer: Layer;
  /** Null while nothing of the layer can come into view. */
  size: PictureSize | null;
  object: Phaser.GameObjects.Image | null;
  /** 0 to 1: a person who comes or goes is on the way between. */
  presence: number;
};

const PERSON_FADES_MS = 700;

export class PlaceLayers {
  readonly #scene: Phaser.Scene;
  readonly #movement: Movement;
  /** The files that were read, so that another size can be painted without asking for them again. */
  readonly read: readonly ReadLayer[];
  readonly #shown: ShownLayer[] = [];

  private constructor(scene: Phaser.Scene, read: readonly ReadLayer[], movement: Movement) {
    this.#scene = scene;
    this.read = read;
    this.#movement = movement;
  }

  /**
   * Paints the layers (the view pixels of `fit` are canvas pixels), one to a task so that a press in the
   * page never waits for more than one. Nothing is visible before `reveal`. Null when `wanted` became
   * false on the way: then nothing is left behind.
   * @throws when the browser refuses a canvas or the upload of one
   */
  static async paint(
    scene: Phaser.Scene,
    read: readonly ReadLayer[],
    painting: Painting,
    wanted: () => boolean,
  ): Promise<PlaceLayers | null> {
    const painted = new PlaceLayers(scene, read, painting.movement);
    const images = new Map(read.map((one) => [one.layer, one]));
    try {
      for (const { members, as } of layerGroups([...images.keys()], painting.movement, painting.apart)) {
        const size = pictureSize(as, painting.fit, painting.longest);
        const picture = size === null ? null : emptyPicture(size);
        for (const member of members) {
          await nextTask();
          if (!wanted()) {
            painted.destroy();
            return null;
          }
          if (picture !== null && size !== null) paintLayer(picture, size, images.get(member)!);
        }
        painted.#add(as, size, picture?.canvas ?? null);
      }
    } catch (error) {
      if (wanted()) painted.destroy();
      throw error;
    }
    return painted;
  }

  /** Largest parallax among the layers: how much the nearest travels. */
  get nearest(): number {
    return this.#shown.reduce((most, { layer }) => Math.max(most, layer.parallax), 1);
  }

  /** Whether what was painted still serves: large enough, not far too large, and grouped for what moves. */
  serves({ fit, longest, movement }: Painting): boolean {
    if (movement !== this.#movement) return false;
    return this.#shown.every(({ layer, size }) => servesAs(size, pictureSize(layer, fit, longest)));
  }

  /** Makes the layers visible, with the persons in `who` wholly there and the others not. */
  reveal(who: readonly string[]): void {
    for (const shown of this.#shown) {
      shown.presence = isPresent(shown.layer, who) ? 1 : 0;
      shown.object?.setVisible(shown.presence > 0);
    }
  }

  /** Puts everything where it is after `seconds`; the camera is away from its place by `away` (drawing pixels). */
  move(seconds: number, away: { x: number; y: number }): void {
    for (const { layer, size, object, presence } of this.#shown) {
      if (object === null || size === null) continue;
      const { opacity, dx, dy } = moved(layer.alive, seconds);
      object.setPosition(
        size.part[0] + dx - away.x * layer.parallax,
        size.part[1] + dy - away.y * layer.parallax,
      );
      object.setAlpha(opacity * presence);
    }
  }

  /**
   * Sinks a layer into a slot at its own lower edge by a share of its height (0: it stands whole, 1: it is
   * gone). After `move`, which puts it back.
   */
  sink(id: string, share: number): void {
    for (const { layer, size, object } of this.#shown) {
      if (layer.id !== id || object === null || size === null) continue;
      object.y += size.part[3] * share;
      object.setCrop(0, 0, size.width, size.height * (1 - share));
    }
  }

  /** Lets the persons in `who` come and the others go, by as much as `milliseconds` allow. */
  bring(who: readonly string[], milliseconds: number): void {
    for (const shown of this.#shown) {
      if (shown.layer.who === undefined) continue;
      const step = milliseconds / PERSON_FADES_MS;
      const goal = isPresent(shown.layer, who) ? 1 : 0;
      shown.presence =
        goal > shown.presence ? Math.min(goal, shown.presence + step) : Math.max(goal, shown.presence - step);
      shown.object?.setVisible(shown.presence > 0);
    }
  }

  /** What is drawn now, from back to front. */
  get objects(): Phaser.GameObjects.Image[] {
    return this.#shown.flatMap(({ object }) => (object?.visible ? [object] : []));
  }

  destroy(): void {
    for (const { object } of this.#shown) {
      if (object === null) continue;
      const { texture } = object;
      object.destroy();
      this.#scene.textures.remove(texture);
    }
    this.#shown.length = 0;
  }

  #add(layer: Layer, size: PictureSize | null, picture: HTMLCanvasElement | null): void {
    if (size === null || picture === null) {
      this.#shown.push({ layer, size, object: null, presence: 0 });
      return;
    }
    const object = this.#scene.add
      .image(size.part[0], size.part[1], canvasTexture(this.#scene.textures, layer.id, picture))
      .setOrigin(0, 0)
      .setDisplaySize(size.part[2], size.part[3])
      .setBlendMode(layer.blend === 'screen' ? Phaser.BlendModes.SCREEN : Phaser.BlendModes.NORMAL)
      .setVisible(false);
    this.#shown.push({ layer, size, object, presence: 0 });
  }
}

function isPresent(layer: Layer, who: readonly string[]): boolean {
  return layer.who === undefined || who.includes(layer.who);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
