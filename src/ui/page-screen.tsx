/** A page of plain words: about, credits. */
import type { ComponentChildren } from 'preact';
import { useFocusOnShow } from './focus.ts';
import { useSurroundings } from './surroundings.ts';

export function PageScreen(props: { heading: string; children: ComponentChildren }) {
  const { game, words } = useSurroundings();
  const heading = useFocusOnShow<HTMLHeadingElement>();
  return (
    <div class="reading page" data-scroller>
      <h1 tabIndex={-1} ref={heading}>
        {props.heading}
      </h1>
      {props.children}
      <p>
        <button type="button" class="choice" data-back onClick={game.goBack}>
          {words.say('page.close')}
        </button>
      </p>
    </div>
  );
}
