/**
 * The only file that knows howler. Plays what it is told, fades one ambience into the next, is silent while the
 * page is hidden, and never troubles anybody: a file that is missing or a device that is not there is silence.
 */
import { Howl, Howler } from 'howler';
import type { SoundLevels, SoundPort, SoundStart } from './sound-port.ts';
import { lead } from './sounds.ts';

/** How long one ambience takes to give way to the next, in milliseconds. */
const fade = 600;

export function startSound({ sounds, assetUrl, levels: first }: SoundStart): SoundPort {
  const howls = new Map<string, Howl>();
  let levels: SoundLevels = first;
  let ambience: string | null = null;

  function howlOf(id: string): Howl | null {
    const sound = sounds[id];
    if (!sound) return null;
    const known = howls.get(id);
    if (known) return known;
    const howl = new Howl({
      src: [assetUrl(`audio/${id}.webm`), assetUrl(`audio/${id}.m4a`)],
      // An ambience comes round between its leads, so that a coder's padding is never met.
      ...(sound.round === undefined ? {} : { sprite: { round: [lead * 1000, sound.round * 1000, true] } }),
    });
    howls.set(id, howl);
    return howl;
  }

  function volume(): void {
    Howler.volume(levels.master);
    for (const [id, howl] of howls) {
      howl.volume(sounds[id]?.kind === 'ambience' ? levels.ambience : levels.effects);
    }
  }

  function hold(id: string | null): void {
    if (id === ambience) return;
    const before = ambience && howls.get(ambience);
    if (before) {
      before.fade(levels.ambience, 0, fade);
      before.once('fade', () => before.stop());
    }
    ambience = id;
    const next = id === null ? null : howlOf(id);
    if (!next) return;
    next.off('fade');
    next.stop();
    next.volume(0);
    next.play('round');
    next.fade(0, levels.ambience, fade);
  }

  const onHidden = () => Howler.mute(document.hidden);
  document.addEventListener('visibilitychange', onHidden);
  Howler.volume(levels.master);

  return {
    play(view) {
      hold(view.ambience);
      const once = view.once === null ? null : howlOf(view.once);
      if (!once) return;
      once.stop();
      once.volume(levels.effects);
      once.play();
    },
    setLevels(next) {
      levels = next;
      volume();
    },
    destroy() {
      document.removeEventListener('visibilitychange', onHidden);
      for (const howl of howls.values()) howl.unload();
      howls.clear();
      ambience = null;
    },
  };
}
