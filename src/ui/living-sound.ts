/**
 * When sound comes: only once a player has turned it on, and pressed something: before a press browsers let no
 * page sound, and the words come first. Until then no file of it is asked for.
 */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { SoundPort, SoundStart, SoundView } from '../sound/sound-port.ts';
import type { Settings } from './settings.ts';

export type LoadSound = () => Promise<(start: SoundStart) => SoundPort>;

/** What is to be heard, and at which step; −1 where there is none. */
export type HeardAt = SoundView & { at: number };

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
  view: ReadonlySignal<HeardAt>;
}): () => void {
  const pressed = signal(false);
  let end: (() => void) | null = null;
  let wanted = false;

  function begin(start: Awaited<ReturnType<LoadSound>>): void {
    if (!wanted || end) return;
    const port = start({ ...parts.start, levels: levelsOf(parts.settings.peek()) });
    const unfollow = followView(parts.view, port);
    const unlevel = effect(() => port.setLevels(levelsOf(parts.settings.value)));
    end = () => {
      unfollow();
      unlevel();
      port.destroy();
      end = null;
    };
  }

  const unlisten = onFirstPress(() => {
    pressed.value = true;
  });
  const stop = effect(() => {
    wanted = parts.settings.value.sound === 'on' && pressed.value;
    if (wanted && !end) parts.load().then(begin, () => undefined);
    if (!wanted) end?.();
  });
  return () => {
    unlisten();
    stop();
    wanted = false;
    end?.();
  };
}

/**
 * A press changes the turns first and the step after them, and only then is the view what it will be. What
 * sounds once does so when its step comes, not again when a page of the menu has been looked at meanwhile.
 */
export function followView(view: ReadonlySignal<HeardAt>, port: Pick<SoundPort, 'play'>): () => void {
  let asked = false;
  let gone = false;
  let last = -1;
  const stop = effect(() => {
    void view.value;
    if (asked) return;
    asked = true;
    queueMicrotask(() => {
      asked = false;
      if (gone) return;
      const { ambience, once, at } = view.peek();
      port.play({ ambience, once: at === last ? null : once });
      last = at;
    });
  });
  return () => {
    gone = true;
    stop();
  };
}

/** A click comes of mouse, finger, keyboard and of tools that press for somebody. */
function onFirstPress(then: () => void): () => void {
  const kinds = ['click', 'keydown'] as const;
  const unlisten = () => {
    for (const kind of kinds) window.removeEventListener(kind, onPress, true);
  };
  const onPress = () => {
    unlisten();
    then();
  };
  for (const kind of kinds) window.addEventListener(kind, onPress, true);
  return unlisten;
}
