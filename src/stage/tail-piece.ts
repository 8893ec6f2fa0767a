/** The set piece of the tail: what a machine’s screen shows of a file, and the lamp of the stick. */
import * as Phaser from 'phaser';
import type { Spot } from '../places/place.ts';
import { DEPTH } from './depths.ts';
import { glowPicture } from './fax-papers.ts';
import {
  type Away,
  addPart,
  type Part,
  PIECE_PARALLAX,
  type PieceOn,
  putPart,
  removePart,
} from './piece-parts.ts';
import type { SetView, TailView } from './stage-port.ts';
import { rowOfMarks } from './tail-marks.ts';
import {
  beamPicture,
  filmPicture,
  markPicture,
  panelPicture,
  rowIn,
  umbrellaPicture,
} from './tail-papers.ts';
import {
  LAMP_SECONDS,
  lampAt,
  MARK_SECONDS,
  MARKED,
  markMoment,
  rainAt,
  umbrellaAt,
} from './tail-sequence.ts';
import { type TailWhere, tailWhere } from './tail-where.ts';

export type TailState = 'nothing' | 'row' | 'marking' | 'marked' | 'film';

const RAIN = 0xd3dde2;
const LAMP = { lit: 0xffb347, dark: 0x14201f, rim: 0x2f5550 } as const;
const GLOW = 46;

type Film = { umbrella: Part; high: number; rain: Phaser.GameObjects.Graphics };

type Drawn = {
  where: TailWhere | null;
  /** Those that only travel with the camera. */
  resting: readonly Part[];
  /** The mark that is being made or was made in this turn. */
  mark: { part: Part; glow: Part } | null;
  film: Film | null;
  lamp: { spot: Spot; glow: Part; cut: Phaser.GameObjects.Graphics; burns: boolean } | null;
};

export class TailPiece {
  readonly #scene: Phaser.Scene;
  readonly #onState: (state: TailState | null) => void;
  #drawn: Drawn | null = null;
  #set: TailView | null = null;
  #state: TailState | null = null;
  #still = false;
  /** Since the mark began to be made, the stick was plugged in, the film began. */
  #seconds = { mark: 0, lamp: 0, film: 0 };

  constructor(scene: Phaser.Scene, onState: (state: TailState | null) => void) {
    this.#scene = scene;
    this.#onState = onState;
  }

  /** Shows what the screen shows; a mark that begins to be made grows now. Nothing without a screen’s spot. */
  show(set: SetView | null, on: PieceOn): void {
    const screen = on.place.spots.screen;
    if (set?.set !== 'tail' || screen === undefined) {
      this.clear();
      return;
    }
    this.#begin(set, on.still);
    this.#set = set;
    this.#still = on.still;
    this.#erase();
    this.#draw(set, screen, on);
    this.step(0, { x: 0, y: 0 });
  }

  /** Goes on by so many milliseconds; the camera is `away` from its place, in drawing pixels. */
  step(milliseconds: number, away: Away): void {
    const drawn = this.#drawn;
    if (drawn === null) return;
    if (!this.#still) {
      const seconds = milliseconds / 1000;
      this.#seconds.mark += seconds;
      this.#seconds.lamp += seconds;
      this.#seconds.film += seconds;
    }
    if (this.#state === 'marking' && this.#seconds.mark >= MARK_SECONDS) this.#tell('marked');
    for (const part of drawn.resting) putPart(part, away);
    if (drawn.mark !== null) this.#moveMark(drawn.mark, away);
    if (drawn.film !== null && drawn.where !== null) this.#moveFilm(drawn.film, drawn.where, away);
    if (drawn.lamp !== null) this.#moveLamp(drawn.lamp, away);
  }

  /** What is drawn now, from back to front. */
  get objects(): Phaser.GameObjects.GameObject[] {
    if (this.#drawn === null) return [];
    const { resting, mark, film, lamp } = this.#drawn;
    return [
      ...resting.map(({ object }) => object),
      ...(mark === null ? [] : [mark.glow.object, mark.part.object]),
      ...(film === null ? [] : [film.umbrella.object, film.rain]),
      ...(lamp === null ? [] : [lamp.glow.object, lamp.cut]),
    ].filter(({ visible }) => visible);
  }

  clear(): void {
    this.#erase();
    this.#set = null;
    this.#tell(null);
  }

  /** What begins now, and what goes on from the view before. */
  #begin(set: TailView, still: boolean): void {
    const before = this.#set;
    const marks = this.#growing(set);
    const begins = marks && !(before?.marking === true && before.marks === set.marks);
    if (begins) this.#seconds.mark = 0;
    if (still) this.#seconds.mark = Number.POSITIVE_INFINITY;
    if (set.stick !== null && (before === null || before.stick !== set.stick)) this.#seconds.lamp = 0;
    if (before?.screen !== 'film') this.#seconds.film = 0;
    if (set.screen !== 'row') this.#tell(set.screen);
    else if (!marks) this.#tell('row');
    else this.#tell(this.#seconds.mark < MARK_SECONDS ? 'marking' : 'marked');
  }

  /** One’s own machine adds nothing, whatever is done on it. */
  #growing({ machine, marking, own, screen }: TailView): boolean {
    return machine === 'faculty' && marking && own > 0 && screen === 'row';
  }

  #tell(state: TailState | null): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#onState(state);
  }

  #draw(set: TailView, screen: Spot, { place, fit, ratio }: PieceOn): void {
    const density = fit.scale;
    const where = set.screen === 'nothing' ? null : tailWhere(screen, set.screen, fit, ratio);
    const add = (name: string, canvas: HTMLCanvasElement, x: number, y: number) =>
      addPart(this.#scene, name, canvas, density, x, y);
    const resting: Part[] = [];
    if (where !== null) {
      const beam = beamPicture(where, set.dark, set.screen === 'film', density);
      if (beam !== null) {
        const { panel } = where;
        const high = beam.height / density;
        const part = add('tail beam', beam, panel.x + panel.width / 2, panel.y + panel.height + high / 2);
        part.object.setBlendMode(Phaser.BlendModes.SCREEN);
        resting.push(part);
      }
    }
    let mark: Drawn['mark'] = null;
    let film: Film | null = null;
    if (where !== null) {
      const { panel } = where;
      const [middleX, middleY] = [panel.x + panel.width / 2, panel.y + panel.height / 2];
      if (set.screen === 'film') {
        resting.push(add('tail film', filmPicture(where, density), middleX, middleY));
        const high = panel.height * 0.62;
        film = {
          high,
          umbrella: add('tail umbrella', umbrellaPicture(high, density), middleX, middleY),
          rain: this.#scene.add.graphics().setDepth(DEPTH.piece),
        };
      } else {
        const line = rowIn(panel);
        const row = rowOfMarks(set.marks, set.own, set.gapAfter, line.width);
        const growing = this.#growing(set);
        const until = growing ? set.marks - 1 : set.marks;
        resting.push(add('tail panel', panelPicture(where, row, until, set.dark, density), middleX, middleY));
        const newest = growing ? row.marks[set.marks - 1] : undefined;
        if (newest !== undefined) {
          const [x, y] = [panel.x + line.x + newest.x, panel.y + line.y];
          const glow = add('tail glow', glowPicture(row.half * 2.6, density), x, y);
          glow.object.setBlendMode(Phaser.BlendModes.SCREEN);
          mark = { glow, part: add('tail mark', markPicture(newest.index, row.half, density), x, y) };
        }
      }
    }
    this.#drawn = { where, resting, mark, film, lamp: this.#lampOf(set, place.spots.stick, density) };
  }

  #lampOf({ stick, machine, dark }: TailView, spot: Spot | undefined, density: number): Drawn['lamp'] {
    if (stick === null || spot === undefined) return null;
    const glow = addPart(this.#scene, 'tail lamp', glowPicture(GLOW, density), density, spot.x, spot.y);
    glow.object.setBlendMode(Phaser.BlendModes.SCREEN);
    const cut = this.#scene.add.graphics().setDepth(DEPTH.piece);
    return { spot, glow, cut, burns: machine === 'faculty' && !dark };
  }

  #moveMark({ part, glow }: NonNullable<Drawn['mark']>, away: Away): void {
    const moment = this.#still ? MARKED : markMoment(this.#seconds.mark);
    const whole = 1 / part.object.scene.cameras.main.zoom;
    putPart(part, away);
    part.object.setVisible(moment.grown > 0).setScale(whole * (0.25 + 0.75 * moment.grown));
    part.object.setAlpha(Math.min(1, 2 * moment.grown));
    putPart(glow, away);
    glow.object.setVisible(moment.glow > 0.01).setAlpha(0.8 * moment.glow);
  }

  #moveFilm({ umbrella, high, rain }: Film, { panel }: TailWhere, away: Away): void {
    const seconds = this.#still ? 0 : this.#seconds.film;
    const { x, step } = umbrellaAt(seconds);
    umbrella.x = panel.x + panel.width * x;
    umbrella.y = panel.y + panel.height * 0.89 - high / 2 - step * high * 0.012;
    putPart(umbrella, away);
    rain.clear();
    rain.setPosition(panel.x - away.x * PIECE_PARALLAX, panel.y - away.y * PIECE_PARALLAX);
    const thick = Math.max(1.4, panel.height * 0.006);
    for (const drop of rainAt(seconds)) {
      const top = Math.max(0.05, drop.y);
      const bottom = Math.min(0.93, drop.y + drop.length);
      if (bottom <= top) continue;
      const at = 0.06 + 0.88 * drop.x;
      // Rain in the middle of the picture is seen, at its soft sides it is gone.
      rain.lineStyle(thick, RAIN, 0.5 * Math.min(1, 6 * Math.min(at, 1 - at)));
      rain.lineBetween(
        (at - 0.03 * (top - 0.5)) * panel.width,
        top * panel.height,
        (at - 0.03 * (bottom - 0.5)) * panel.width,
        bottom * panel.height,
      );
    }
  }

  #moveLamp({ spot, glow, cut, burns }: NonNullable<Drawn['lamp']>, away: Away): void {
    const seconds = this.#still ? LAMP_SECONDS : this.#seconds.lamp;
    const light = burns ? lampAt(seconds) : 0;
    putPart(glow, away);
    glow.object.setVisible(light > 0.01).setAlpha(light);
    const radius = Math.max(4.5, 2 / this.#scene.cameras.main.zoom);
    cut.clear();
    cut.setPosition(spot.x - away.x * PIECE_PARALLAX, spot.y - away.y * PIECE_PARALLAX);
    cut.fillStyle(LAMP.rim, 1).fillCircle(0, 0, radius * 1.35);
    cut.fillStyle(LAMP.dark, 1).fillCircle(0, 0, radius);
    if (light > 0.01) cut.fillStyle(LAMP.lit, light).fillCircle(0, 0, radius);
  }

  #erase(): void {
    if (this.#drawn === null) return;
    const { resting, mark, film, lamp } = this.#drawn;
    this.#drawn = null;
    film?.rain.destroy();
    lamp?.cut.destroy();
    const parts = [...resting, mark?.part, mark?.glow, film?.umbrella, lamp?.glow];
    for (const part of parts) if (part !== undefined) removePart(this.#scene, part);
  }
}
