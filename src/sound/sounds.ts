/** Every sound, by the id that stories name it with. The files are `audio/<id>.webm` and `audio/<id>.m4a`. */
import type { Sound, SoundTable } from './sound-port.ts';

const ambience = (id: string, round: number): [string, Sound] => [
  id,
  { kind: 'ambience', caption: `sound.${id}`, round },
];
const once = (id: string): [string, Sound] => [id, { kind: 'once', caption: `sound.${id}` }];

export const sounds: SoundTable = Object.fromEntries([
  ambience('counter-hall', 14),
  ambience('river-office', 16),
  ambience('machine-hall', 12),
  ambience('concrete-stair', 14),
  ambience('quiet-flat', 16),
  ambience('winter-room', 12),
  once('fax-handshake'),
  once('pencil'),
  once('slippers'),
  once('door'),
  once('knock'),
  once('power-cut'),
]);

/** Seconds of an ambience's file before its round begins, and again after it has ended. */
export const lead = 0.15;
