/** Play: where and when, what is read, what can be done. */
import { useEffect } from 'preact/hooks';
import { ChoiceList } from './choice-list.tsx';
import { metersOf } from './meters.ts';
import { PassageView } from './passage-view.tsx';
import { SetInWords } from './set-in-words.tsx';
import { withSetting } from './settings.ts';
import { useSurroundings } from './surroundings.ts';

export type PlayScreenProps = {
  gentle: boolean;
  /** Without a canvas, what the set piece would show there is told in words. */
  tellSet: boolean;
  /** Key of the words for what sounds here; null when nothing does, or captions are off. */
  caption: string | null;
  onMenu: () => void;
};

export function PlayScreen({ gentle, tellSet, caption, onMenu }: PlayScreenProps) {
  const { game, words, settings } = useSurroundings();
  const soundOn = settings.value.sound === 'on';
  const step = game.step.value;
  const setting = game.setting.value;
  const choices = game.choices.value;
  const looking = game.looking.value;

  useEffect(() => {
    // 1 to 8 take the choice of that number, wherever the focus is.
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]')) return;
      const number = /^[1-8]$/.test(event.key) ? Number(event.key) : 0;
      const choice = number > 0 ? game.choices.value[number - 1] : undefined;
      if (choice) {
        event.preventDefault();
        if (choice.closed) document.querySelector<HTMLElement>(`[data-choice-id="${choice.id}"]`)?.focus();
        else game.choose(choice.id);
        return;
      }
      const onward = event.key === 'Enter' || event.key === ' ';
      if (onward && game.choices.value.length === 0 && !(event.target instanceof HTMLButtonElement)) {
        event.preventDefault();
        game.goOn();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [game]);

  if (!step || !setting) return null;
  const run = game.run.value;
  const newest = step.lines.at(-1)?.meters;
  const meters = run && newest ? metersOf(run.start.story, newest, setting.hour) : [];
  const ended = game.ending.value !== null && !looking && step.last;
  return (
    <>
      <header class="play-head">
        <p class="when">
          {setting.day > 0 && <span>{words.say(`day.${setting.day}`)}</span>}
          {setting.hour && <span>{setting.hour}</span>}
          {meters.map(({ name, value }) => (
            <span key={name} data-meter={name} data-value={value}>
              {words.say(`meter.${name}`, { count: value })}
            </span>
          ))}
        </p>
        <button
          type="button"
          class="quiet"
          data-sound-toggle
          aria-pressed={soundOn}
          onClick={() => {
            settings.value = withSetting(settings.value, 'sound', soundOn ? 'off' : 'on');
          }}
        >
          {words.say('play.sound')}
        </button>
        <button type="button" class="quiet" data-menu onClick={onMenu}>
          {words.say('play.menu')}
        </button>
      </header>
      <div class="reading" data-scroller>
        {step.lines.map(
          ({ note }) =>
            note !== undefined && (
              <p key={note} class="aside content-note" data-content-note={note}>
                {words.say(`content-note.${note}`)}
              </p>
            ),
        )}
        <PassageView step={step} gentle={gentle} />
        {choices.length > 0 ? (
          <ChoiceList choices={choices} onChoose={game.choose} />
        ) : (
          <p class="onward">
            <button type="button" class="choice" data-continue onClick={game.goOn}>
              {words.say(looking ? 'play.forward' : ended ? 'play.to-file' : 'play.go-on')}
            </button>
          </p>
        )}
        {caption && (
          <p class="aside caption" data-caption>
            {words.say(caption)}
          </p>
        )}
        {tellSet && <SetInWords view={game.setView.value} />}
        {looking && <p class="aside">{words.say('play.looking')}</p>}
      </div>
    </>
  );
}
