/** Before a story: what it deals with, and what to expect of it. */

import { useFocusOnShow } from './focus.ts';
import { useSurroundings } from './surroundings.ts';

export function NoteScreen() {
  const { game, words } = useSurroundings();
  const heading = useFocusOnShow<HTMLHeadingElement>();
  const start = game.start.value;
  if (!start) return null;
  const key = `note.${start.story}.${start.cut}`;
  return (
    <div class="reading note" data-scroller>
      <h1 tabIndex={-1} ref={heading}>
        {words.say(`start.${start.story}.${start.cut}`)}
      </h1>
      <p>{words.say(`${key}.what`)}</p>
      <p>{words.say(`${key}.care`)}</p>
      <p>{words.say('note.invented')}</p>
      <p class="onward">
        <button type="button" class="choice" data-continue onClick={() => void game.begin()}>
          {words.say('note.begin')}
        </button>
      </p>
      <p>
        <button type="button" class="quiet" data-to-title onClick={() => game.show('title')}>
          {words.say('note.back')}
        </button>
      </p>
    </div>
  );
}
