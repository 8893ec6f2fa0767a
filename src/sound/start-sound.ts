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
  /** Sounds on their way out, with what will stop them. */
  const leaving = new Map<string, number>();
  let levels: SoundLevels = first;
  let held: string | null = null;
  let rings: string | null = null;
  let views = 0;

  function howlOf(id: string): Howl | null {
    const sound = sounds[id];
    if (!sound) return null;
    const known = howls.get(id);
    if (known) return known;
    const howl = new Howl({
      src: [assetUrl(`audio/${id}.webm`), assetUrl(`audio/${id}.m4a`)],
      // An ambience comes round between its leads, so that a coder's padding is never met.
      ...(sound.round === undefined ? {} : { sprite: { round: [lead * 1000, sound.round * 1000, true] } }),
      // The next time it is wanted it is asked for again.
      onloaderror: () => void howls.delete(id),
    });
    howls.set(id, howl);
    return howl;
  }

  /** Howler would do what it is told before loading in a row afterwards, wanted or not: it is told afterwards. */
  function whenLoaded(howl: Howl, then: () => void): void {
    if (howl.state() === 'loaded') then();
    else howl.once('load', then);
  }

  /** Howler's fade from a level to the same level never ends. */
  function glide(howl: Howl, to: number): void {
    const from = howl.volume();
    if (from !== to) howl.fade(from, to, fade);
  }

  function stay(id: string): void {
    window.clearTimeout(leaving.get(id));
    leaving.delete(id);
  }

  function giveWay(id: string): void {
    const howl = howls.get(id);
    if (!howl?.playing()) return;
    glide(howl, 0);
    stay(id);
    const stop = () => {
      leaving.delete(id);
      howl.stop();
    };
    leaving.set(id, window.setTimeout(stop, fade));
  }

  function hold(id: string | null): void {
    if (id === held) return;
    if (held !== null) giveWay(held);
    held = id;
    const howl = id === null ? null : howlOf(id);
    if (!howl || id === null) return;
    whenLoaded(howl, () => {
      if (held !== id) return;
      stay(id);
      if (!howl.playing()) {
        howl.volume(0);
        howl.play('round');
      }
      glide(howl, levels.ambience);
    });
  }

  function ring(id: string): void {
    if (rings !== null && rings !== id) giveWay(rings);
    rings = id;
    const howl = howlOf(id);
    if (!howl) return;
    const view = views;
    const late = () => view !== views;
    whenLoaded(howl, () => {
      if (late()) return;
      stay(id);
      howl.stop();
      howl.volume(levels.effects);
      // Where sound is blocked until a press, it begins with that press, and then may be out of place.
      howl.once('play', () => void (late() && howl.stop()));
      howl.play();
    });
  }

  const followHidden = () => void Howler.mute(document.hidden);
  document.addEventListener('visibilitychange', followHidden);
  Howler.volume(levels.master);
  followHidden();

  return {
    play(view) {
      views += 1;
      hold(view.ambience);
      if (view.once !== null) ring(view.once);
    },
    setLevels(next) {
      const before = levels;
      levels = next;
      if (next.master !== before.master) Howler.volume(next.master);
      if (next.ambience !== before.ambience && held !== null) howls.get(held)?.volume(next.ambience);
      if (next.effects !== before.effects && rings !== null) howls.get(rings)?.volume(next.effects);
    },
    destroy() {
      document.removeEventListener('visibilitychange', followHidden);
      for (const timer of leaving.values()) window.clearTimeout(timer);
      for (const howl of howls.values()) howl.unload();
      howls.clear();
      held = null;
      rings = null;
      views += 1;
    },
  };
}
