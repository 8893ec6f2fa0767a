/**
 * Starts the canvas and keeps it in step with the page: its size, whether anybody is looking, whether the
 * drawing context is there, and how much this machine can draw. Everything else is the scene's.
 */
import * as Phaser from 'phaser';
import type { Place } from '../places/place.ts';
import { canvasRatio } from './camera-fit.ts';
import { BACKGROUND } from './depths.ts';
import { type CanvasSize, canvasPixels, PlaceScene } from './place-scene.ts';
import { FrameWatch, QUALITY } from './quality.ts';
import type { StagePort, StageStart, StageView } from './stage-port.ts';

/** A drawing context that is not given back in this time, with the page in view, is taken for gone. */
const RESTORE_WITHIN_MS = 10_000;

/** A window that is being dragged larger is not painted for at every step of the way. */
const SHARPEN_AFTER_MS = 250;

/**
 * Puts a canvas into `start.parent` and shows `start.view`. The canvas says by `data-shown` which place and
 * light is on show, by `data-set` which set piece is drawn and how far it is, and by `data-tier` how much it draws.
 * @throws (rejects with) an Error when there is no WebGL, or when nothing of the place can be drawn; then
 *   nothing is left in the page.
 */
export async function startStage(
  start: StageStart,
  places: Readonly<Record<string, Place>>,
): Promise<StagePort> {
  await documentReady();
  const stage = new RunningStage(start, places);
  try {
    await stage.begin();
  } catch (error) {
    stage.destroy();
    throw error;
  }
  return stage;
}

class RunningStage implements StagePort {
  readonly #start: StageStart;
  readonly #scene: PlaceScene;
  readonly #game: Phaser.Game;
  readonly #canvas: HTMLCanvasElement;
  readonly #watch: FrameWatch;
  readonly #resizes: ResizeObserver;
  /** Ends everything that was begun: listeners, observers, timers. */
  readonly #endings: (() => void)[] = [];
  readonly #listeners = new Set<(spot: string) => void>();
  readonly #created: Promise<void>;
  #view: StageView;
  #size: CanvasSize;
  #lastFrame = 0;
  #frameAsked = 0;
  #restoreTimer = 0;
  #sharpenTimer = 0;
  #under: string | null = null;
  #lost = false;
  #begun = false;
  #failure = '';
  #destroyed = false;

  constructor(start: StageStart, places: Readonly<Record<string, Place>>) {
    this.#start = start;
    this.#view = start.view;
    this.#watch = new FrameWatch(start.tier ?? (drawsInSoftware() ? 'low' : 'full'));
    this.#size = this.#measure();
    let created = (): void => {};
    this.#created = new Promise((resolve) => {
      created = resolve;
    });
    this.#scene = new PlaceScene(
      {
        places,
        onCreated: () => created(),
        assetUrl: start.assetUrl,
        onChange: () => this.#drawSoon(),
        onShown: (place, light) => {
          this.#canvas.dataset.shown = `${place}/${light}`;
          this.#watch.rest();
        },
        onSet: (state) => {
          if (state === null) delete this.#canvas.dataset.set;
          else this.#canvas.dataset.set = state;
        },
        onRefused: (reason) => this.#fail(reason),
      },
      start.view,
      this.#size,
      QUALITY[this.#watch.tier],
    );
    this.#game = startGame(start.parent, this.#scene, this.#size);
    this.#canvas = this.#game.canvas;
    // The words are in the page; a reader and the Tab key pass over the picture.
    this.#canvas.setAttribute('aria-hidden', 'true');
    this.#canvas.dataset.tier = this.#watch.tier;
    const { style } = this.#canvas;
    style.display = 'block';
    style.width = '100%';
    style.height = '100%';
    this.#resizes = new ResizeObserver(() => this.#resize());
  }

  /** Waits until the first view is on show. */
  async begin(): Promise<void> {
    await this.#created;
    this.#game.loop.setFPSLimit(QUALITY[this.#watch.tier].fpsLimit);
    this.#listen();
    this.#runOrSleep();
    await this.#scene.show(this.#start.view);
    if (this.#destroyed) throw new Error(this.#failure);
    if (!this.#scene.showing) throw new Error(`The stage cannot draw the place "${this.#view.place}".`);
    this.#begun = true;
    this.#runOrSleep();
  }

  show(view: StageView): void {
    if (this.#destroyed || sameView(this.#view, view)) return;
    this.#view = view;
    this.#orFail(this.#scene.show(view));
    this.#point(null);
    this.#runOrSleep();
  }

  onSpot(listener: (spot: string) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    for (const end of this.#endings) end();
    this.#listeners.clear();
    cancelAnimationFrame(this.#frameAsked);
    clearTimeout(this.#restoreTimer);
    clearTimeout(this.#sharpenTimer);
    this.#resizes.disconnect();
    const context = contextOf(this.#game);
    this.#game.loop.sleep();
    this.#game.destroy(true);
    // Phaser destroys in its next step, which would never come from a loop that is asleep; and Phaser's own
    // step, because the one of the stage does nothing for a lost context.
    Phaser.Game.prototype.step.call(this.#game, performance.now(), 0);
    // A browser keeps few contexts; this one is given back now and not when it is found to be forgotten.
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  }

  #listen(): void {
    const canvas = this.#canvas;
    const { renderer } = this.#game;
    this.#on(document, 'visibilitychange', () => {
      this.#runOrSleep();
      if (this.#lost) this.#waitForContext();
    });
    // A click, not a press of the pointer: a finger that scrolls the page over the canvas chooses nothing.
    this.#on(canvas, 'click', (event) => this.#press(event as MouseEvent));
    this.#on(canvas, 'pointermove', (event) => this.#hover(event as PointerEvent));
    this.#on(canvas, 'pointerleave', () => this.#point(null));
    renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, () => {
      this.#lost = true;
      this.#runOrSleep();
      this.#waitForContext();
    });
    renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => {
      this.#lost = false;
      clearTimeout(this.#restoreTimer);
      this.#scene.afterLoss();
      this.#runOrSleep();
      this.#drawSoon();
    });
    this.#game.events.on(Phaser.Core.Events.POST_RENDER, () => this.#drawn());
    this.#resizes.observe(this.#start.parent);
  }

  #on(target: EventTarget, type: string, listener: (event: Event) => void): void {
    target.addEventListener(type, listener);
    this.#endings.push(() => target.removeEventListener(type, listener));
  }

  /** The loop runs only while something moves and somebody can see it. */
  #runOrSleep(): void {
    if (this.#destroyed) return;
    const { loop } = this.#game;
    // Before the first picture there is nothing to move, and frames would only delay it.
    if (!this.#begun || this.#view.still || document.hidden || this.#lost) {
      loop.sleep();
      this.#drawSoon();
    } else if (!loop.running) {
      this.#rest();
      loop.wake();
    }
  }

  /** One frame, for a loop that is asleep. The browser holds it back while the page is hidden. */
  #drawSoon(): void {
    if (this.#destroyed || this.#frameAsked !== 0) return;
    this.#frameAsked = requestAnimationFrame(() => {
      this.#frameAsked = 0;
      const { loop } = this.#game;
      if (!this.#destroyed && !loop.running) this.#step();
    });
  }

  /** Draws a frame now. Not `loop.tick`: under a limit of frames that one mostly does nothing. */
  #step(): void {
    this.#game.step(performance.now(), 0);
  }

  /** A frame was drawn: was it in time? Only the running loop is watched. */
  #drawn(): void {
    const now = performance.now();
    const took = now - this.#lastFrame;
    const first = this.#lastFrame === 0;
    this.#lastFrame = now;
    if (first || !this.#game.loop.running) return;
    if (this.#watch.saw(took)) {
      this.#canvas.dataset.tier = this.#watch.tier;
      // Not in the middle of a step: the canvas would be resized under the frame being drawn.
      queueMicrotask(() => this.#lower());
    }
  }

  #rest(): void {
    this.#watch.rest();
    this.#lastFrame = 0;
  }

  #lower(): void {
    if (this.#destroyed) return;
    this.#game.loop.setFPSLimit(QUALITY[this.#watch.tier].fpsLimit);
    this.#fitCanvas();
  }

  #measure(): CanvasSize {
    const { clientWidth: width, clientHeight: height } = this.#start.parent;
    const { ratio: most, pixels } = QUALITY[this.#watch.tier];
    return { width, height, ratio: canvasRatio(width, height, window.devicePixelRatio, most, pixels) };
  }

  #resize(): void {
    const { width, height, ratio } = this.#measure();
    const now = this.#size;
    // An element that is not laid out has no size; the canvas keeps its own until it is.
    if (this.#destroyed || width === 0 || height === 0) return;
    if (width === now.width && height === now.height && ratio === now.ratio) return;
    this.#fitCanvas();
  }

  #fitCanvas(): void {
    this.#size = this.#measure();
    this.#rest();
    this.#game.scale.resize(...canvasPixels(this.#size));
    this.#scene.resize(this.#size, QUALITY[this.#watch.tier]);
    // A canvas is emptied by its new size: draw before the browser shows it.
    this.#step();
    clearTimeout(this.#sharpenTimer);
    this.#sharpenTimer = window.setTimeout(() => this.#orFail(this.#scene.sharpen()), SHARPEN_AFTER_MS);
  }

  #press(event: MouseEvent): void {
    // The second click of a double click would choose twice.
    if (event.detail > 1) return;
    const spot = this.#spotUnder(event);
    if (spot === null || spot.closed) return;
    for (const listener of [...this.#listeners]) listener(spot.spot);
  }

  #hover(event: PointerEvent): void {
    const spot = event.pointerType === 'touch' ? null : this.#spotUnder(event);
    this.#point(spot === null || spot.closed ? null : spot.spot);
  }

  #point(spot: string | null): void {
    if (spot === this.#under) return;
    this.#under = spot;
    this.#canvas.style.cursor = spot === null ? '' : 'pointer';
    this.#scene.point(spot);
  }

  #spotUnder(event: MouseEvent) {
    const { left, top, width, height } = this.#canvas.getBoundingClientRect();
    if (width === 0 || height === 0) return null;
    return this.#scene.spotUnder(
      ((event.clientX - left) * this.#size.width) / width,
      ((event.clientY - top) * this.#size.height) / height,
    );
  }

  /** A hidden page is given its context back when it is shown again: only time in view counts. */
  #waitForContext(): void {
    clearTimeout(this.#restoreTimer);
    if (document.hidden) return;
    this.#restoreTimer = window.setTimeout(
      () => this.#fail('The drawing context was lost and not given back.'),
      RESTORE_WITHIN_MS,
    );
  }

  /** What the drawing throws (no memory for a fade, say) ends the canvas and not the game. */
  #orFail(drawing: Promise<void>): void {
    drawing.catch((error) => this.#fail(error instanceof Error ? error.message : String(error)));
  }

  #fail(reason: string): void {
    if (this.#destroyed) return;
    this.#failure = reason;
    this.destroy();
    // Before it has begun, the promise of `startStage` says so.
    if (this.#begun) this.#start.onFailure(reason);
  }
}

/**
 * Phaser's game without its handler for visibility: that one sets `window.onblur` and `onfocus` and leaves
 * them and a listener behind for good. The stage listens for itself.
 */
class QuietGame extends Phaser.Game {
  protected override start(): void {
    Object.assign(this, { isRunning: true });
    this.loop.start(this.step.bind(this));
  }

  /**
   * The browser reports a lost context some time after it is lost. A frame begun in between would ask for
   * framebuffers that cannot be had, throw, and end the loop.
   */
  override step(time: number, delta: number): void {
    if (contextOf(this)?.isContextLost()) return;
    super.step(time, delta);
  }
}

/** The drawing context; null once the game is destroyed. */
function contextOf(game: Phaser.Game): WebGLRenderingContext | null {
  return (game.renderer as Phaser.Renderer.WebGL.WebGLRenderer | null)?.gl ?? null;
}

/**
 * Whether the processor does the drawing. Asking for a context "without major performance caveat" is meant
 * to tell, but Chromium grants SwiftShader one; so the name is read too.
 */
function drawsInSoftware(): boolean {
  const quick = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (quick === null) return true;
  const named = quick.getExtension('WEBGL_debug_renderer_info');
  const renderer = quick.getParameter(named?.UNMASKED_RENDERER_WEBGL ?? quick.RENDERER);
  quick.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(String(renderer));
}

/** @throws Error when WebGL is refused. */
function startGame(parent: HTMLElement, scene: Phaser.Scene, size: CanvasSize): Phaser.Game {
  try {
    return new QuietGame({
      // Not AUTO: its other choice, the canvas renderer, is given up and draws no filters.
      type: Phaser.WEBGL,
      parent,
      scene,
      scale: {
        mode: Phaser.Scale.NONE,
        width: canvasPixels(size)[0],
        height: canvasPixels(size)[1],
      },
      backgroundColor: BACKGROUND,
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      // The stage hears its canvas by itself: Phaser's touch input would stop the page from scrolling.
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      // Its smoothing takes long frames for short ones, 120 frames on end: a fade would last many seconds.
      fps: { smoothStep: false },
      // One texture to a draw: choosing among many costs a slow machine more than a few draws more.
      render: { antialias: true, antialiasGL: false, powerPreference: 'low-power', maxTextures: 1 },
    });
  } catch (error) {
    throw new Error('WebGL is not to be had here.', { cause: error });
  }
}

/** Phaser would wait by itself, but then an error while it starts would reach nobody. */
function documentReady(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }),
  );
}

/** Views are plain data of a few fields, built in the same order by one function of the page. */
function sameView(one: StageView, other: StageView): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
