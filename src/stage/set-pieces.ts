/** Whichever set piece is on: the fax, the tail of a file, or the room. */
import type * as Phaser from 'phaser';
import { FaxPiece, type FaxState } from './fax-piece.ts';
import type { Away, PieceOn } from './piece-parts.ts';
import { RoomPiece, type RoomState } from './room-piece.ts';
import type { SetView } from './stage-port.ts';
import { TailPiece, type TailState } from './tail-piece.ts';

/** Which piece is drawn, and how far it is. */
export type SetState = `fax:${FaxState}` | `tail:${TailState}` | `room:${RoomState}`;

export class SetPieces {
  readonly #pieces: Readonly<{ fax: FaxPiece; tail: TailPiece; room: RoomPiece }>;

  constructor(scene: Phaser.Scene, onState: (state: SetState | null) => void) {
    this.#pieces = {
      fax: new FaxPiece(scene, (state) => onState(state && `fax:${state}`)),
      tail: new TailPiece(scene, (state) => onState(state && `tail:${state}`)),
      room: new RoomPiece(scene, (state) => onState(state && `room:${state}`)),
    };
  }

  /** Shows the piece of the view and clears the others. */
  show(set: SetView | null, on: PieceOn): void {
    for (const [name, piece] of Object.entries(this.#pieces)) if (name !== set?.set) piece.clear();
    if (set !== null) this.#pieces[set.set].show(set, on);
  }

  /** Goes on by so many milliseconds; the camera is `away` from its place, in drawing pixels. */
  step(milliseconds: number, away: Away): void {
    for (const piece of this.#all) piece.step(milliseconds, away);
  }

  /** Share of the fax’s page that is in the machine, 0 to 1. */
  get sunk(): number {
    return this.#pieces.fax.sunk;
  }

  /** What is drawn now, from back to front. */
  get objects(): Phaser.GameObjects.GameObject[] {
    return this.#all.flatMap((piece) => piece.objects);
  }

  clear(): void {
    for (const piece of this.#all) piece.clear();
  }

  get #all() {
    return Object.values(this.#pieces);
  }
}
