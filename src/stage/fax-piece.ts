/** The set piece of the fax: what is drawn over the counter while a page waits, goes, and has gone. */
import * as Phaser from 'phaser';
import type { Place, Spot } from '../places/place.ts';
import type { Fit } from './camera-fit.ts';
import { canvasTexture } from './canvas-texture.ts';
import { DEPTH } from './depths.ts';
import { copyPicture, glowPicture, stripPicture, wallClockPicture } from './fax-papers.ts';
import { FAX_FED, FAX_READY, FAX_SECONDS, type FaxMoment, faxMoment, noiseLine } from './fax-sequence.ts';
import { type FaxWhere, faxWhere } from './fax-where.ts';
import type { FaxView, SetView } from './stage-port.ts';

/** The layer that is the page in the machine's tray. */
export const FED_LAYER = 'paper';

export type FaxState = 'ready' | 'feeding' | 'fed';

/** Where and how the piece is drawn. */
export type FaxOn = { place: Place; fit: Fit; ratio: number; still: boolean };

/** The machine travels with the camera as the counter's furniture does, the wall as the room. */
const PARALLAX = { machine: 1.04, wall: 1 } as const;

const LINE = { colour: 0x0a1117, sodium: 0xf2933a } as const;

/** A picture of the piece and its place without the camera's travel, in drawing pixels. */
type Part = { object: Phaser.GameObjects.Image; x: number; y: number; parallax: number };

type Drawn = {
  where: FaxWhere;
  clock: Part | null;
  glow: Part;
  strip: Part;
  copy: Part;
  line: Phaser.GameObjects.Graphics;
};

export class FaxPiece {
  readonly #scene: Phaser.Scene;
  readonly #onState: (state: FaxState | null) => void;
  #drawn: Drawn | null = null;
  #set: FaxView | null = null;
  #state: FaxState | null = null;
  /** Since the page began to go; only counted while it goes. */
  #seconds = 0;
  #moment: FaxMoment = FAX_READY;

  constructor(scene: Phaser.Scene, onState: (state: FaxState | null) => void) {
    this.#scene = scene;
    this.#onState = onState;
  }

  /** Shows the set piece as it stands; a page that begins to go through goes now. Nothing without a tray. */
  show(set: SetView | null, on: FaxOn): void {
    const tray = on.place.spots.tray;
    if (set?.set !== 'fax' || tray === undefined) {
      this.clear();
      return;
    }
    const begins = set.feeding && !(this.#set?.feeding && this.#set.fed === set.fed);
    if (begins && !on.still) {
      this.#seconds = 0;
      this.#tell('feeding');
    } else if (this.#state !== 'feeding' || on.still || !set.feeding) {
      this.#tell(set.fed > 0 ? 'fed' : 'ready');
    }
    this.#set = set;
    this.#erase();
    this.#draw(set, tray, on);
    this.step(0, { x: 0, y: 0 });
  }

  /** Goes on by so many milliseconds; the camera is `away` from its place, in drawing pixels. */
  step(milliseconds: number, away: { x: number; y: number }): void {
    if (this.#drawn === null || this.#set === null) return;
    if (this.#state === 'feeding') {
      this.#seconds += milliseconds / 1000;
      this.#moment = faxMoment(this.#seconds, this.#set.fed);
      if (this.#seconds >= FAX_SECONDS) this.#tell('fed');
    } else this.#moment = this.#state === 'fed' ? FAX_FED : FAX_READY;
    this.#move(this.#drawn, this.#moment, away);
  }

  /** Share of the page that is in the machine, 0 to 1. */
  get sunk(): number {
    return this.#drawn === null ? 0 : this.#moment.sunk;
  }

  /** What is drawn now, from back to front. */
  get objects(): Phaser.GameObjects.GameObject[] {
    if (this.#drawn === null) return [];
    const { clock, glow, line, copy, strip } = this.#drawn;
    return [clock?.object, glow.object, line, copy.object, strip.object].filter(
      (object) => object?.visible === true,
    ) as Phaser.GameObjects.GameObject[];
  }

  clear(): void {
    this.#erase();
    this.#set = null;
    this.#moment = FAX_READY;
    this.#tell(null);
  }

  #tell(state: FaxState | null): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#onState(state);
  }

  #draw({ fed, header }: FaxView, tray: Spot, { fit }: FaxOn): void {
    const where = faxWhere(tray, fit);
    const paper = fit.scale * where.enlarged;
    const part = (name: string, canvas: HTMLCanvasElement, density: number, parallax: number): Part => {
      const object = this.#scene.add
        .image(0, 0, canvasTexture(this.#scene.textures, name, canvas))
        .setScale(1 / density)
        .setDepth(DEPTH.piece);
      return { object, x: 0, y: 0, parallax };
    };
    const { wallClock, lamp } = where;
    this.#drawn = {
      where,
      clock:
        header === null
          ? null
          : {
              ...part(
                'fax clock',
                wallClockPicture(wallClock.radius, header.here, fit.scale),
                fit.scale,
                PARALLAX.wall,
              ),
              x: wallClock.x,
              y: wallClock.y,
            },
      glow: {
        ...part('fax glow', glowPicture(lamp.glow, fit.scale), fit.scale, PARALLAX.machine),
        x: lamp.x,
        y: lamp.y,
      },
      line: this.#scene.add.graphics().setDepth(DEPTH.piece),
      copy: part('fax copy', copyPicture(header, fed, paper), fit.scale, PARALLAX.machine),
      strip: part('fax strip', stripPicture(header?.here ?? null, paper), fit.scale, PARALLAX.machine),
    };
    this.#drawn.glow.object.setBlendMode(Phaser.BlendModes.SCREEN);
    this.#drawn.strip.object.setRotation(where.strip.turn);
    this.#drawn.copy.object.setRotation(where.copy.turn);
  }

  #move({ where, clock, glow, strip, copy, line }: Drawn, moment: FaxMoment, away: Away): void {
    if (clock !== null) put(clock, away);
    put(glow, away);
    glow.object.setVisible(moment.dial > 0).setAlpha(moment.dial);
    const { tray } = where;
    const size = where.scale;
    strip.x = mixed(tray.x, where.strip.x, moment.strip);
    strip.y = mixed(tray.y, where.strip.y, moment.strip);
    put(strip, away);
    strip.object.setVisible(moment.strip > 0).setScale(size * mixed(where.small, 1, moment.strip));
    copy.x = mixed(where.strip.x, where.copy.x, moment.copy);
    copy.y = mixed(where.strip.y, where.copy.y, moment.copy);
    put(copy, away);
    copy.object.setVisible(moment.copy > 0).setScale(size);
    this.#drawLine(line, where, moment, away);
  }

  /** The line to the other side, and the lamp: cuts, so drawn anew as they change. */
  #drawLine(line: Phaser.GameObjects.Graphics, where: FaxWhere, moment: FaxMoment, away: Away): void {
    line.clear();
    line.setPosition(-away.x * PARALLAX.machine, -away.y * PARALLAX.machine);
    const { lamp, wire } = where;
    if (moment.dial > 0) {
      line.fillStyle(LINE.sodium, 0.35 + 0.65 * moment.dial);
      line.fillCircle(lamp.x, lamp.y, lamp.radius);
    }
    if (moment.line <= 0) return;
    line.fillStyle(LINE.colour, 1);
    // The page stands before the foot of the line until it has gone down.
    const foot = Math.min(wire.y, wire.pageTop + moment.sunk * wire.page);
    const head = wire.y - wire.height * moment.line;
    if (moment.noise === 0) {
      const thick = wire.thick * 0.7;
      line.fillRect(wire.x - thick / 2, head, thick, foot - head);
      return;
    }
    const points = noiseLine(this.#seconds, moment.noise)
      .map(({ along, off }) => ({ x: wire.x + off * wire.off, y: wire.y - along * wire.height }))
      .filter(({ y }) => y <= foot && y >= head);
    for (let at = 1; at < points.length; at += 1) gouge(line, points[at - 1]!, points[at]!, wire.thick);
  }

  #erase(): void {
    if (this.#drawn === null) return;
    const { clock, glow, strip, copy, line } = this.#drawn;
    this.#drawn = null;
    line.destroy();
    for (const part of [clock, glow, strip, copy]) {
      if (part === null) continue;
      const { texture } = part.object;
      part.object.destroy();
      this.#scene.textures.remove(texture);
    }
  }
}

type Away = { x: number; y: number };

function put({ object, x, y, parallax }: Part, away: Away): void {
  object.setPosition(x - away.x * parallax, y - away.y * parallax);
}

function mixed(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/** How thick a stroke still is at its ends: a tip of nothing breaks up where pixels are few. */
const TIP = 0.4;

/** A lens-shaped stroke from one point to another, `thick` at its middle. */
function gouge(graphics: Phaser.GameObjects.Graphics, from: Away, to: Away, thick: number): void {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [(-dy / length) * (thick / 2), (dx / length) * (thick / 2)];
  // A little longer than from corner to corner: strokes that only touch leave gaps.
  const at = (along: number, side: number) =>
    new Phaser.Math.Vector2(from.x + dx * along + nx * side, from.y + dy * along + ny * side);
  graphics.fillPoints(
    [at(-0.1, TIP), at(0.5, 1), at(1.1, TIP), at(1.1, -TIP), at(0.5, -1), at(-0.1, -TIP)],
    true,
  );
}
