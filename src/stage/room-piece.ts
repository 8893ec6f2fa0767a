/** The set piece of the room: where things lie, what is left to do, and the torch that looks for them. */
import * as Phaser from 'phaser';
import { type Away, addPart, type Part, type PieceOn, putPart, removePart } from './piece-parts.ts';
import { poolPicture, strokePicture, thingPicture } from './room-papers.ts';
import { MOVE_SECONDS, movedShare, torchAt, torchSeconds } from './room-sequence.ts';
import { actStrokes, type DrawnThing, drawnThings, torchWay } from './room-where.ts';
import type { RoomView, SetView } from './stage-port.ts';

export type RoomState = 'lying' | 'searching' | 'searched';

const POOL = { drawn: 118, css: 46 } as const;

type Moving = { part: Part; from: { x: number; y: number }; to: { x: number; y: number } };

export class RoomPiece {
  readonly #scene: Phaser.Scene;
  readonly #onState: (state: RoomState | null) => void;
  #set: RoomView | null = null;
  #state: RoomState | null = null;
  #things: Moving[] = [];
  #strokes: Part[] = [];
  #pool: Part | null = null;
  /** As things lie now, and as they lay in the view before. */
  #lie: readonly DrawnThing[] = [];
  #lay: readonly DrawnThing[] = [];
  #before: RoomView['things'] = [];
  #way: readonly { x: number; y: number }[] = [];
  /** Since this view came; endless under reduced motion. */
  #seconds = 0;

  constructor(scene: Phaser.Scene, onState: (state: RoomState | null) => void) {
    this.#scene = scene;
    this.#onState = onState;
  }

  /** Shows how things lie; a search that begins is seen now. A part whose spot the place lacks is left out. */
  show(set: SetView | null, on: PieceOn): void {
    if (set?.set !== 'room') {
      this.clear();
      return;
    }
    const { spots } = on.place;
    const another = JSON.stringify(set) !== JSON.stringify(this.#set);
    if (another) {
      this.#before = this.#set?.things ?? set.things;
      this.#lay = this.#lie;
      this.#seconds = 0;
    }
    if (on.still) this.#seconds = Number.POSITIVE_INFINITY;
    this.#set = set;
    this.#way = set.searching ? torchWay(set.things, this.#before, spots) : [];
    this.#erase();
    this.#draw(set, on);
    this.step(0, { x: 0, y: 0 });
  }

  /** Goes on by so many milliseconds; the camera is `away` from its place, in drawing pixels. */
  step(milliseconds: number, away: Away): void {
    if (this.#set === null) return;
    this.#seconds += milliseconds / 1000;
    const looking = this.#set.searching && this.#seconds < torchSeconds(this.#way.length);
    this.#tell(!this.#set.searching ? 'lying' : looking ? 'searching' : 'searched');
    // What the torch finds is laid on the table when the torch has been where it lay.
    const begins = this.#set.searching ? Math.max(0, torchSeconds(this.#way.length) - 2 * MOVE_SECONDS) : 0;
    const share = movedShare(this.#seconds - begins);
    for (const { part, from, to } of this.#things) {
      part.x = from.x + (to.x - from.x) * share;
      part.y = from.y + (to.y - from.y) * share;
      putPart(part, away);
    }
    for (const stroke of this.#strokes) putPart(stroke, away);
    const torch = torchAt(this.#seconds, this.#way);
    if (this.#pool === null || torch === null) return;
    this.#pool.x = torch.x;
    this.#pool.y = torch.y;
    putPart(this.#pool, away);
    this.#pool.object.setAlpha(torch.light);
  }

  /** What is drawn now, from back to front. */
  get objects(): Phaser.GameObjects.GameObject[] {
    return this.#parts().map(({ object }) => object);
  }

  clear(): void {
    this.#erase();
    this.#set = null;
    this.#lie = [];
    this.#lay = [];
    this.#before = [];
    this.#way = [];
    this.#tell(null);
  }

  #tell(state: RoomState | null): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#onState(state);
  }

  #draw({ things, acts }: RoomView, { place, fit, ratio }: PieceOn): void {
    const density = fit.scale;
    const add = (name: string, canvas: HTMLCanvasElement, x: number, y: number) =>
      addPart(this.#scene, name, canvas, density, x, y);
    this.#lie = drawnThings(things, place.spots, fit, ratio);
    if (this.#way.length > 0) {
      const radius = Math.max(POOL.drawn, (POOL.css * ratio) / density);
      this.#pool = add('room torch', poolPicture(radius, density), 0, 0);
      this.#pool.object.setBlendMode(Phaser.BlendModes.SCREEN);
    }
    this.#things = this.#lie.map((thing) => {
      const picture = thingPicture(thing.thing, thing.half, thing.under, density);
      const from = this.#lay.find((other) => other.thing === thing.thing) ?? thing;
      return { part: add(`room ${thing.thing}`, picture, from.x, from.y), from, to: thing };
    });
    const { door } = place.spots;
    if (door === undefined) return;
    const high = Math.max(26, (11 * ratio) / density);
    this.#strokes = actStrokes(acts, door, high).map(({ x, y }) =>
      add('room act', strokePicture(high, density), x, y),
    );
  }

  #parts(): Part[] {
    return [
      ...(this.#pool === null ? [] : [this.#pool]),
      ...this.#things.map(({ part }) => part),
      ...this.#strokes,
    ];
  }

  #erase(): void {
    for (const part of this.#parts()) removePart(this.#scene, part);
    this.#pool = null;
    this.#things = [];
    this.#strokes = [];
  }
}
