/** A room around a sound: eight delays that feed one another, each a little duller every time round. */
import { RATE, type Samples, type Stereo } from './signal.ts';

export type Room = {
  /** Size against a hall of 20 metres. */
  size: number;
  /** Seconds until the echo has fallen by 60 decibels. */
  seconds: number;
  /** 0 bright, towards 1 dull. */
  dull: number;
};

/** Delays of the hall, in samples; no two share a factor. */
const delays = [1867, 2203, 2473, 2791, 3119, 3461, 3833, 4153] as const;

/** Only the echo, without the sound itself. In a loop what rings over the end goes on at the beginning. */
export function echoOf(from: Stereo, room: Room, loop = false): Stereo {
  const lines = delays.map((delay) => new Float32Array(Math.max(16, Math.round(delay * room.size))));
  const keeps = lines.map(({ length }) => 10 ** ((-3 * length) / RATE / room.seconds));
  const lasts = lines.map(() => 0);
  const heads = lines.map(() => 0);
  const out: Stereo = [new Float32Array(from[0].length), new Float32Array(from[1].length)];
  for (let pass = 0; pass < (loop ? 2 : 1); pass++) {
    for (let index = 0; index < from[0].length; index++) {
      const comes = lines.map((line, nth) => line[heads[nth]!]!);
      // A householder reflection: every delay hears all of them, and nothing grows louder.
      const shared = comes.reduce((whole, each) => whole + each, 0) / 4;
      for (const [nth, line] of lines.entries()) {
        const fed = from[nth % 2 === 0 ? 0 : 1][index]!;
        const back = (comes[nth]! - shared) * keeps[nth]!;
        lasts[nth] = back + (lasts[nth]! - back) * room.dull;
        line[heads[nth]!] = fed + lasts[nth]!;
        heads[nth] = (heads[nth]! + 1) % line.length;
      }
      out[0][index] = (comes[0]! + comes[2]! - comes[4]! + comes[6]!) / 2;
      out[1][index] = (comes[1]! - comes[3]! + comes[5]! + comes[7]!) / 2;
    }
  }
  return out;
}

/** The sound in the room: itself, and so much of the echo. */
export function inRoom(from: Stereo, room: Room, echo: number, loop = false): Stereo {
  const back = echoOf(from, room, loop);
  const both = (side: 0 | 1): Samples =>
    from[side].map((sample, index) => sample + echo * back[side][index]!);
  return [both(0), both(1)];
}
