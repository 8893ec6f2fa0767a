/** The one scene: shows any place at any light. It conducts; what is drawn is in the files beside it. */
import * as Phaser from 'phaser';
import type { Layer, Light, Place } from '../places/place.ts';
import { lightOf } from '../places/still-layers.ts';
import { type Fit, fitCamera, NEARER } from './camera-fit.ts';
import { CrossFade } from './cross-fade.ts';
import { FED_LAYER } from './fax-piece.ts';
import { decodePicture, type ReadLayer } from './picture.ts';
import { type Painting, PlaceLayers } from './place-layers.ts';
import { PrintLook } from './print-look.ts';
import type { Quality } from './quality.ts';
import { SetPieces, type SetState } from './set-pieces.ts';
import { SpotMarks } from './spot-marks.ts';
import { type OfferedSpot, offeredSpots, spotAt } from './spots.ts';
import type { StageView } from './stage-port.ts';
import { sway } from './sway.ts';

export type SceneNeeds = {
  places: Readonly<Record<string, Place>>;
  assetUrl: (path: string) => string;
  /** The scene stands and can be told what to show. */
  onCreated: () => void;
  /** The picture has changed and nobody may be drawing: draw a frame. */
  onChange: () => void;
  /** This place at this light is on show. */
  onShown: (place: string, light: Light) => void;
  /** Which set piece is drawn and how far it is; null without one. */
  onSet: (state: SetState | null) => void;
  /** The browser refuses to make textures at all, for instance from files it holds to be foreign. */
  onRefused: (reason: string) => void;
};

/** The canvas: its size in CSS pixels, and its pixels to one of those. */
export type CanvasSize = { width: number; height: number; ratio: number };

export function canvasPixels({ width, height, ratio }: CanvasSize): [width: number, height: number] {
  return [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
}

/** What is on show: a place at a light, and its layers. */
type Shown = { place: Place; light: Light; layers: PlaceLayers };

/** A finger's reach: half of the 44 CSS pixels that a target should measure. */
const FINGER = 22;

/** A pause in drawing (a hidden tab) must not make anything jump. */
const LONGEST_STEP_MS = 100;

export class PlaceScene extends Phaser.Scene {
  readonly #needs: SceneNeeds;
  readonly #warned = new Set<string>();
  #view: StageView;
  #quality: Quality;
  #canvas: CanvasSize;
  #shown: Shown | null = null;
  /** Counts what was asked for; work for an older number is thrown away. */
  #asked = 0;
  #seconds = 0;
  #fit!: Fit;
  #fade!: CrossFade;
  #marks!: SpotMarks;
  #piece!: SetPieces;
  #print!: PrintLook;
  #offered: readonly OfferedSpot[] = [];

  constructor(needs: SceneNeeds, view: StageView, canvas: CanvasSize, quality: Quality) {
    super('place');
    this.#needs = needs;
    this.#view = view;
    this.#canvas = canvas;
    this.#quality = quality;
  }

  create(): void {
    this.#fade = new CrossFade(this);
    this.#marks = new SpotMarks(this);
    this.#piece = new SetPieces(this, this.#needs.onSet);
    this.#print = PrintLook.over(this);
    this.#aim();
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => this.#clear());
    this.events.once(Phaser.Scenes.Events.DESTROY, () => this.#clear());
    this.#needs.onCreated();
  }

  /**
   * Shows the view. Resolves when it is on show, or when it has become clear that it will not be: a newer
   * view came, the place is unknown, nothing of it could be read. Whether it is on show is `showing`.
   */
  async show(view: StageView): Promise<void> {
    const wasStill = this.#view.still;
    this.#view = view;
    if (view.still !== wasStill && this.#shown !== null) {
      this.#fade.drop();
      this.#aim();
    }
    const place = this.#needs.places[view.place];
    if (place === undefined) {
      this.#warn(`The stage knows no place "${view.place}".`);
      this.#asked += 1;
      this.#offer();
      return;
    }
    const light = lightOf(place, view.light);
    if (this.#shown?.place === place && this.#shown.light === light) {
      this.#asked += 1;
      if (view.still) this.#shown.layers.reveal(view.who);
      this.#offer();
      this.#needs.onChange();
      await this.sharpen();
      return;
    }
    // The spots of the picture still on show are not those of this view.
    this.#offer();
    this.#needs.onChange();
    await this.#change(place, light);
  }

  /** Whether the view last asked for is what is seen. */
  get showing(): boolean {
    const shown = this.#shown;
    return (
      shown !== null &&
      shown.place === this.#needs.places[this.#view.place] &&
      shown.light === lightOf(shown.place, this.#view.light)
    );
  }

  /** The canvas has another size, or the quality has changed. */
  resize(canvas: CanvasSize, quality: Quality): void {
    this.#canvas = canvas;
    this.#quality = quality;
    this.#fade.drop();
    this.#aim();
    this.#offer();
  }

  /** Paints the layers again if they are too coarse, too fine or too small for the present size. */
  async sharpen(): Promise<void> {
    const shown = this.#shown;
    if (shown === null || !this.showing || shown.layers.serves(this.#paintingOf(shown.place))) return;
    this.#asked += 1;
    await this.#paint(shown.place, shown.light, shown.layers.read, this.#asked, false);
  }

  /** The spot at a point of the canvas (CSS pixels from its upper left corner), or null. */
  spotUnder(x: number, y: number): OfferedSpot | null {
    const scale = this.#fit.scale / this.#canvas.ratio;
    const away = this.#away();
    return spotAt(
      this.#offered,
      this.#fit.x + away.x + x / scale,
      this.#fit.y + away.y + y / scale,
      FINGER / scale,
    );
  }

  /** The pointer is over this spot, or over none. */
  point(spot: string | null): void {
    this.#marks.point(spot);
    this.#needs.onChange();
  }

  /** After a lost drawing context: what was captured for a fade is gone. */
  afterLoss(): void {
    this.#fade.drop();
  }

  override update(_time: number, delta: number): void {
    const milliseconds = Math.min(delta, LONGEST_STEP_MS);
    const { still, who } = this.#view;
    if (!still) {
      this.#seconds += milliseconds / 1000;
      this.#fade.step(milliseconds);
      if (this.showing) this.#shown?.layers.bring(who, milliseconds);
    }
    const away = this.#away();
    this.#piece.step(milliseconds, away);
    this.#shown?.layers.move(still ? 0 : this.#seconds, away);
    this.#shown?.layers.sink(FED_LAYER, this.#piece.sunk);
    this.#marks.move(still ? 0 : this.#seconds, away);
    this.#print.step(this.#seconds);
  }

  async #change(place: Place, light: Light): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const read = await this.#read(place.lights[light] ?? []);
    if (asked !== this.#asked) return;
    if (read.length === 0) {
      this.#warn(`Nothing of the place "${place.id}" could be read.`);
      return;
    }
    await this.#paint(place, light, read, asked, !this.#view.still);
  }

  /** Reads the files of all layers at once; one that cannot be read is left out. */
  async #read(layers: readonly Layer[]): Promise<ReadLayer[]> {
    const read = await Promise.all(
      layers.map(async (layer): Promise<ReadLayer | null> => {
        try {
          return { layer, image: await decodePicture(this.#needs.assetUrl(layer.file)) };
        } catch (error) {
          this.#warn(error instanceof Error ? error.message : String(error));
          return null;
        }
      }),
    );
    return read.filter((layer) => layer !== null);
  }

  async #paint(
    place: Place,
    light: Light,
    read: readonly ReadLayer[],
    asked: number,
    fades: boolean,
  ): Promise<void> {
    let layers: PlaceLayers | null;
    try {
      layers = await PlaceLayers.paint(this, read, this.#paintingOf(place), () => asked === this.#asked);
    } catch (error) {
      if (asked === this.#asked)
        this.#needs.onRefused(error instanceof Error ? error.message : String(error));
      return;
    }
    if (layers === null) return;
    const before = this.#shown;
    if (before !== null && fades)
      this.#fade.begin(
        [...before.layers.objects, ...this.#piece.objects],
        this.#fit,
        this.scale.width,
        this.scale.height,
      );
    else this.#fade.drop();
    before?.layers.destroy();
    if (before?.place !== place) this.#piece.clear();
    layers.reveal(this.#view.who);
    this.#shown = { place, light, layers };
    this.#aim();
    this.#offer();
    this.#needs.onShown(place.id, light);
    this.#needs.onChange();
    // The canvas may have changed its size while the layers were painted.
    await this.sharpen();
  }

  #fitOf(place: Place): Fit {
    const [width, height] = canvasPixels(this.#canvas);
    // Nearer also in a tier without sway: to step back in the middle of a scene would be seen.
    return fitCamera(width, height, place.focusX, this.#view.still ? 1 : NEARER);
  }

  /** Points the camera at the place on show (before the first: at the middle). */
  #aim(): void {
    const place = this.#shown?.place ?? this.#needs.places[this.#view.place];
    this.#fit = place === undefined ? fitCamera(1, 1, 0) : this.#fitOf(place);
    this.cameras.main.setOrigin(0, 0).setZoom(this.#fit.scale).setScroll(this.#fit.x, this.#fit.y);
    this.#print.resize(this.scale.width, this.scale.height, this.#canvas.ratio);
    this.#print.setActive(this.#quality.print && !this.#view.still);
  }

  /** Offers the spots of the view, if what is on show is what the view asks for. */
  #offer(): void {
    const place = this.showing ? this.#shown?.place : undefined;
    this.#offered = place === undefined ? [] : offeredSpots(this.#view, place);
    this.#marks.show(this.#offered, this.#fit.scale, this.#canvas.ratio);
    // On the way to another place the piece stays as it is: it fades with the picture it belongs to.
    if (place !== undefined) {
      const { set, still } = this.#view;
      this.#piece.show(set, { place, fit: this.#fit, ratio: this.#canvas.ratio, still });
    }
  }

  #away(): { x: number; y: number } {
    if (this.#view.still || !this.#quality.sway || this.#shown === null) return { x: 0, y: 0 };
    return sway(this.#fit, this.#shown.layers.nearest, this.#seconds);
  }

  #paintingOf(place: Place): Painting {
    const { gl } = this.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
    return {
      fit: this.#fitOf(place),
      // A lost context answers with null; any real one allows this much.
      longest: (gl.getParameter(gl.MAX_TEXTURE_SIZE) as number | null) ?? 2048,
      apart: place.spots.tray === undefined ? null : FED_LAYER,
      movement: this.#view.still ? 'none' : this.#quality.sway ? 'sway' : 'alive',
    };
  }

  #warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(message);
  }

  #clear(): void {
    this.#asked += 1;
    this.#fade.drop();
    this.#marks.clear();
    this.#piece.clear();
    this.#shown?.layers.destroy();
    this.#shown = null;
    this.#offered = [];
  }
}
