/** What is to be heard at a step: the ambience that holds there, and what sounds once with it. Pure. */
import type { SoundTable, SoundView } from '../sound/sound-port.ts';
import type { Step } from './game.ts';

export type Heard = SoundView & {
  /** Key of the words that say it, for whoever does not hear: of what sounds once, or of an ambience that begins here. */
  caption: string | null;
};

/** An ambience holds through what sounds once, until another, `off`, or another place. */
export function soundsOf(steps: readonly Step[], at: number, sounds: SoundTable): Heard {
  let ambience: string | null = null;
  let once: string | null = null;
  let began = false;
  for (const [index, step] of steps.slice(0, at + 1).entries()) {
    for (const cue of step.lines.flatMap((line) => line.cues)) {
      if (cue.cue === 'place') ambience = null;
      if (cue.cue !== 'sound') continue;
      if (sounds[cue.sound]?.kind === 'once') {
        if (index === at) once = cue.sound;
      } else {
        ambience = sounds[cue.sound] ? cue.sound : null;
        began = index === at && ambience !== null;
      }
    }
  }
  const captioned = once ?? (began ? ambience : null);
  return { ambience, once, caption: captioned === null ? null : (sounds[captioned]?.caption ?? null) };
}
