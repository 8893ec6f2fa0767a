/** When sound comes: only once a player has turned it on. Until then no file of it is asked for. */
import { effect, type ReadonlySignal } from '@preact/signals';
import type { SoundPort, SoundStart, SoundView } from '../sound/sound-port.ts';
import type { Settings } from './settings.ts';

export type LoadSound = () => Promise<(start: SoundStart) => SoundPort>;

const share = (percent: string): number => Number(percent) / 100;

export const levelsOf = (settings: Settings) => ({
  master: share(settings.volume),
  ambience: share(settings.ambience),
  effects: share(settings.effects),
});

/** Follows settings and view until the returned function is called. A sound that cannot be loaded is silence. */
export function followSound(parts: {
  load: LoadSound;
  start: Omit<SoundStart, 'levels'>;
  settings: ReadonlySignal<Settings>;
  view: ReadonlySignal<SoundView>;
}): () => void {
  let end: (() => void) | null = null;
  let wanted = false;

  function begin(start: Awaited<ReturnType<LoadSound>>): void {
    if (!wanted || end) return;
    const port = start({ ...parts.start, levels: levelsOf(parts.settings.peek()) });
    const unfollow = effect(() => port.play(parts.view.value));
    const unlevel = effect(() => port.setLevels(levelsOf(parts.settings.value)));
    end = () => {
      unfollow();
      unlevel();
      port.destroy();
      end = null;
    };
  }

  const stop = effect(() => {
    wanted = parts.settings.value.sound === 'on';
    if (wanted && !end) parts.load().then(begin, () => undefined);
    if (!wanted) end?.();
  });
  return () => {
    stop();
    wanted = false;
    end?.();
  };
}
