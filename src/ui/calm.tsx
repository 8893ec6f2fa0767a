/** The way out that is always one key away: everything stands still, nothing is lost. It is also the menu. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ScreenId } from './game.ts';
import { useSurroundings } from './surroundings.ts';

export function Calm({ onClose, onShow }: { onClose: () => void; onShow: (screen: ScreenId) => void }) {
  const { game, words } = useSurroundings();
  const reading = game.run.value !== null && game.screen.value !== 'note';
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return undefined;
    // Browsers older than the dialog element show it in its place in the page.
    if (element.showModal) element.showModal();
    else element.setAttribute('open', '');
    // Closing gives the keyboard back to where it was.
    return () => {
      if (element.open && element.close) element.close();
    };
  }, []);
  return (
    <dialog
      class="calm"
      ref={dialog}
      aria-labelledby="calm-heading"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // A browser may close it without asking first.
      onClose={onClose}
    >
      <h2 id="calm-heading">{words.say('calm.heading')}</h2>
      <p>{words.say('calm.kept')}</p>
      <p class="calm-ways">
        <button type="button" class="choice" data-calm-close onClick={onClose}>
          {words.say('calm.go-on')}
        </button>
        {reading && (
          <button type="button" class="choice" data-calm-show="history" onClick={() => onShow('history')}>
            {words.say('history.heading')}
          </button>
        )}
        {reading && (
          <button type="button" class="choice" data-calm-show="people" onClick={() => onShow('people')}>
            {words.say('people.heading')}
          </button>
        )}
        <button type="button" class="choice" data-calm-show="settings" onClick={() => onShow('settings')}>
          {words.say('settings.heading')}
        </button>
        <button type="button" class="choice" data-calm-leave onClick={() => onShow('title')}>
          {words.say('calm.leave')}
        </button>
      </p>
    </dialog>
  );
}
