/** The way out that is always one key away: everything stands still, nothing is lost. */
import { useEffect, useRef } from 'preact/hooks';
import { useSurroundings } from './surroundings.ts';

export function Calm({ onClose, onLeave }: { onClose: () => void; onLeave: () => void }) {
  const { words } = useSurroundings();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    // Browsers older than the dialog element show it in its place in the page.
    if (element.showModal) element.showModal();
    else element.setAttribute('open', '');
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
    >
      <h2 id="calm-heading">{words.say('calm.heading')}</h2>
      <p>{words.say('calm.kept')}</p>
      <p class="calm-ways">
        <button type="button" class="choice" data-calm-close onClick={onClose}>
          {words.say('calm.go-on')}
        </button>
        <button type="button" class="choice" data-calm-leave onClick={onLeave}>
          {words.say('calm.leave')}
        </button>
      </p>
    </dialog>
  );
}
