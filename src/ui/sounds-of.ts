/** What is to be heard at a step: the ambience that holds there, and what sounds once with it. Pure. */
import type { SoundTable, SoundView } from '../sound/sound-port.ts';
import type { Step } from './game.ts';

export type Heard = SoundView & {
  /** Key of the words that say it, for whoever does not hear: of what sounds once, or of an ambience that begins here. */
  caption: string | null;
};

/** An ambience holds through what sounds once, until another, `off`, or another place. */
export function soundsOf(steps: readonly Step[], at: number, sounds: SoundTable): Heard {
  let place: string | null = null;
  let ambience: string | null = null;
  let once: string | null = null;
  let began: string | null = null;
  for (const [index, step] of steps.slice(0, at + 1).entries()) {
    for (const cue of step.lines.flatMap((line) => line.cues)) {
      if (cue.cue === 'place' && cue.place !== place) {
        place = cue.place;
        ambience = null;
      }
      if (cue.cue !== 'sound') continue;
      const kind = sounds[cue.sound]?.kind;
      if (kind === 'once') {
        if (index === at) once = cue.sound;
        continue;
      }
      const next = kind === 'ambience' ? cue.sound : null;
      if (index === at && next !== ambience) began = next;
      ambience = next;
    }
  }
  const captioned = once ?? began;
  return { ambience, once, caption: captioned === null ? null : (sounds[captioned]?.caption ?? null) };
}
