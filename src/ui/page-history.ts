/**
 * The browser's Back button: it shows the screen before, to look, and never leaves a run unasked. Each step
 * forward puts one entry into the history; the entry carries the place it stands for.
 */

type Entry = { mosquitoNet: string };

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && typeof (value as Entry).mosquitoNet === 'string';

export type PageHistory = {
  /** The page now stands at `place`; a new one adds an entry. */
  stand(place: string): void;
  destroy(): void;
};

/** `onBack` is told the place the browser went to, or null when it is one that the page did not make. */
export function watchHistory(onBack: (place: string | null) => void): PageHistory {
  let here = isEntry(history.state) ? history.state.mosquitoNet : null;
  const onPop = (event: PopStateEvent) => {
    here = isEntry(event.state) ? event.state.mosquitoNet : null;
    onBack(here);
  };
  window.addEventListener('popstate', onPop);
  return {
    stand(place) {
      if (place === here) return;
      const entry: Entry = { mosquitoNet: place };
      if (here === null) history.replaceState(entry, '');
      else history.pushState(entry, '');
      here = place;
    },
    destroy: () => window.removeEventListener('popstate', onPop),
  };
}
