/** What has been read and chosen, from the beginning; each passage can be looked at again in its place. */
import type { Turn } from '../run/index.ts';
import { PageScreen } from './page-screen.tsx';
import { useSurroundings } from './surroundings.ts';

export function HistoryScreen({ gentle }: { gentle: boolean }) {
  const { game, words } = useSurroundings();
  const turns = game.run.value?.turns ?? [];
  return (
    <PageScreen heading={words.say('history.heading')}>
      <p class="aside">{words.say(game.mode === 'study' ? 'history.study' : 'history.first')}</p>
      <ol class="history">
        {turns.map((turn, index) => (
          // Turns only grow at the end, so their place is their name.
          <li key={`${index} ${turn.chosen?.id ?? ''}`}>
            {turn.chosen && <p class="history-choice">{turn.chosen.text}</p>}
            {lines(turn, gentle)}
            <p class="history-ways">
              <button type="button" class="quiet" data-look={index} onClick={() => game.lookAtTurn(index)}>
                {words.say('history.look')}
              </button>
              {game.mode === 'study' && index < turns.length - 1 && (
                <button
                  type="button"
                  class="quiet"
                  data-decide={index}
                  onClick={() => game.decideAgain(index)}
                >
                  {words.say('history.decide')}
                </button>
              )}
            </p>
          </li>
        ))}
      </ol>
    </PageScreen>
  );
}

const lines = (turn: Turn, gentle: boolean) =>
  turn.passage.lines.map((line, index) => (
    <p key={`${index} ${line.text}`}>{gentle && line.gentle !== undefined ? line.gentle : line.text}</p>
  ));
