/** The title: what this is, begin, go on where one was. */
import type { Cut, StoryId } from '../rules/index.ts';
import { useSurroundings } from './surroundings.ts';

export function TitleScreen({ starts }: { starts: readonly { story: StoryId; cut: Cut }[] }) {
  const { game, words } = useSurroundings();
  const kept = game.kept.value;
  const unfinished = kept !== null && kept.choices.length > 0;
  return (
    <div class="title" data-scroller>
      <h1>{words.say('title.name')}</h1>
      <p class="title-line">{words.say('title.line')}</p>
      <ul class="starts">
        {unfinished && (
          <li>
            <button type="button" class="choice" data-resume onClick={() => void game.resume()}>
              <span class="choice-words">{words.say('title.resume')}</span>
              <span class="choice-reason">{words.say(`start.${kept.start.story}.${kept.start.cut}`)}</span>
            </button>
          </li>
        )}
        {starts.map(({ story, cut }) => (
          <li key={`${story} ${cut}`}>
            <button
              type="button"
              class="choice"
              data-start={story}
              data-cut={cut}
              onClick={() => game.prepare({ story, cut }, { seed: null, fresh: true })}
            >
              <span class="choice-words">{words.say(`start.${story}.${cut}`)}</span>
              <span class="choice-reason">{words.say(`start.${story}.${cut}.where`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="title-foot">
        <button type="button" class="quiet" onClick={() => game.show('settings')}>
          {words.say('settings.heading')}
        </button>
        <button type="button" class="quiet" data-cards onClick={() => game.show('cards')}>
          {words.say('title.cards')}
        </button>
        <button type="button" class="quiet" onClick={() => game.show('about')}>
          {words.say('title.about')}
        </button>
        <button type="button" class="quiet" onClick={() => game.show('credits')}>
          {words.say('title.credits')}
        </button>
      </p>
    </div>
  );
}
