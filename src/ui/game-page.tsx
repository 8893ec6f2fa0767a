/** The page of the game: picture, words, the one live region, and the way out. */
import { computed, effect, type Signal, useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Cut, StoryId } from '../rules/index.ts';
import type { Met, Run } from '../run/index.ts';
import type { SoundTable } from '../sound/sound-port.ts';
import type { StageView } from '../stage/stage-port.ts';
import type { Words } from '../words/words.ts';
import { Calm } from './calm.tsx';
import type { Game, ScreenId } from './game.ts';
import { HistoryScreen } from './history-screen.tsx';
import { afterPainting, whenIdle, whenQuiet } from './idle.ts';
import { followSound, type LoadSound } from './living-sound.ts';
import { createLivingStage, type LoadStage } from './living-stage.ts';
import { NoteScreen } from './note-screen.tsx';
import { watchHistory } from './page-history.ts';
import { PageScreen } from './page-screen.tsx';
import { PeopleScreen } from './people-screen.tsx';
import { Picture } from './picture.tsx';
import { PlayScreen } from './play-screen.tsx';
import type { Settings } from './settings.ts';
import { SettingsScreen } from './settings-screen.tsx';
import { soundsOf } from './sounds-of.ts';
import { type Places, SurroundingsProvider } from './surroundings.ts';
import { TitleScreen } from './title-screen.tsx';

/** The File with the words it needs; it is a chunk of its own. */
export type FileView = {
  screen: ComponentType<{ run: Run; words: Words; onTitle: () => void; onAgain: () => void }>;
  cards: ComponentType<{ met: Met; words: Words; onClose: () => void }>;
  words: Words;
};

/** What was proved of a cut: facts about the model, not about the country. */
export type Certificate = {
  story: string;
  cut: string;
  edition: string;
  states: number;
  transitions: number;
  deadEnds: number;
  endings: number;
  runs: number;
  outside: number;
};

export type GamePageProps = {
  game: Game;
  words: Words;
  loadPlaces: () => Promise<Places>;
  assetUrl: (path: string) => string;
  starts: readonly { story: StoryId; cut: Cut }[];
  notices: Signal<readonly string[]>;
  settings: Signal<Settings>;
  /** The device or the address wants no movement, whatever the settings say. */
  still: boolean;
  /** The address wants no canvas, whatever the settings say. */
  noCanvas: boolean;
  certificates: readonly Certificate[];
  loadStage: LoadStage;
  sounds: SoundTable;
  loadSound: LoadSound;
  loadFile: () => Promise<FileView>;
};

/** The picture of screens that have no place of their own. */
const titleView = { place: 'title', light: 'dark', who: [] } as const;

/** The pages of the menu that lie over the place that was left, with its picture and its ambience. */
const overPlay: ReadonlySet<ScreenId> = new Set(['history', 'people', 'settings']);

const silence = { ambience: null, once: null, caption: null, at: -1 };

export function GamePage(props: GamePageProps) {
  const { game, words, loadPlaces, assetUrl, settings } = props;
  const [places, setPlaces] = useState<Places>({});
  const gentle = settings.value.gentle === 'on';
  const still = props.still || settings.value.motion === 'off';
  const canvas = !props.noCanvas && settings.value.pictures === 'living';
  const calm = useSignal(false);
  const [file, setFile] = useState<FileView | null>(null);

  const view = useMemo(
    () =>
      computed<StageView | null>(() => {
        const setting = game.setting.value;
        if (game.screen.value !== 'play' || !setting?.place) return null;
        return {
          place: setting.place,
          light: setting.light,
          who: setting.who,
          set: game.setView.value,
          spots: game.spots.value,
          still,
        };
      }),
    [game, still],
  );
  const stage = useMemo(
    () =>
      createLivingStage({
        wanted: canvas,
        load: props.loadStage,
        assetUrl,
        view,
        onSpot: (spot) => {
          const choice = game.choices.peek().find((each) => each.spot === spot);
          if (choice && !choice.closed) game.choose(choice.id);
        },
      }),
    [game, canvas, props.loadStage, assetUrl, view],
  );

  useLayoutEffect(() => {
    document.documentElement.classList.toggle('still', still);
  }, [still]);

  // Pictures wait until words can be read and pressed: at the title and the note for an idle moment, in play
  // for the first choices. The canvas is for after those, and the File for when an ending is in sight.
  const pictured = useSignal(false);
  useSignalEffect(() => {
    if (game.choices.value.length === 0) return;
    afterPainting(() => {
      pictured.value = true;
      stage.wake();
    });
  });
  useSignalEffect(() => {
    if (!pictured.value) return;
    // A page without its pictures is still the whole story.
    loadPlaces().then(setPlaces, () => undefined);
  });
  useEffect(() => {
    if (game.screen.peek() === 'title') whenIdle(() => (pictured.value = true));
    // At the note somebody reads; whoever presses at once goes to the words without waiting for a picture.
    else
      whenQuiet(() => {
        if (game.screen.peek() !== 'play') pictured.value = true;
      });
  }, [game, pictured]);
  const heard = useMemo(
    () =>
      computed(() => {
        const screen = game.screen.value;
        if (screen !== 'play' && !overPlay.has(screen)) return silence;
        const at = game.at.value;
        const sounds = soundsOf(game.steps.value, at, props.sounds);
        return screen === 'play' ? { ...sounds, at } : { ...sounds, once: null, at };
      }),
    [game, props.sounds],
  );
  useEffect(
    () =>
      followSound({
        load: props.loadSound,
        start: { sounds: props.sounds, assetUrl },
        settings,
        view: heard,
      }),
    [props.loadSound, props.sounds, assetUrl, settings, heard],
  );
  useSignalEffect(() => {
    if (game.ending.value !== null || game.screen.value === 'file' || game.screen.value === 'cards') {
      props.loadFile().then(setFile, () => {
        props.notices.value = [words.say('notice.file-missing')];
      });
    }
  });

  useEffect(() => {
    const history = watchHistory((place) => {
      const step = place?.startsWith('play ') ? Number(place.slice('play '.length)) : null;
      if (step !== null && game.run.peek()) {
        game.lookAt(step);
        return;
      }
      if (game.screen.peek() === 'play' && game.run.peek()) {
        // The browser stands before the run: show the step before, and where there is none ask.
        const at = game.at.peek();
        if (at > 0) game.lookAt(at - 1);
        else calm.value = true;
        history.stand(`play ${game.at.peek()}`);
        return;
      }
      if (place === 'note' && game.start.peek()) game.show('note');
      else game.show('title');
    });
    const stop = effect(() =>
      history.stand(game.screen.value === 'play' ? `play ${game.at.value}` : game.screen.value),
    );
    return () => {
      stop();
      history.destroy();
    };
  }, [game, calm]);

  // A notice has been read once the player goes on.
  useEffect(
    () =>
      game.at.subscribe((at) => {
        if (at > 0) props.notices.value = [];
      }),
    [game, props.notices],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || calm.peek()) return;
      if (game.screen.peek() === 'title') return;
      event.preventDefault();
      calm.value = true;
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [game, calm]);

  const screen = game.screen.value;
  const run = game.run.value;
  const setting = game.setting.value;
  const inPlay = screen === 'play' && setting?.place;
  // The pages of the menu lie over the place that was left; title and note have the net.
  const beside = inPlay || overPlay.has(screen);
  const picture =
    beside && setting?.place ? { place: setting.place, light: setting.light, who: setting.who } : titleView;
  const mounted = inPlay ? stage.mount.value : null;

  return (
    <SurroundingsProvider value={{ game, words, places, assetUrl, settings }}>
      <main
        class={`game game-${screen}`}
        data-screen={screen}
        {...(screen === 'file' && game.ending.value ? { 'data-ending': game.ending.value } : {})}
      >
        {screen !== 'file' && screen !== 'cards' && (
          <Picture
            wanted={pictured.value}
            {...picture}
            canvas={mounted}
            alive={mounted !== null && stage.alive.value}
          />
        )}
        <div class="words">
          {screen === 'title' && <TitleScreen starts={props.starts} />}
          {screen === 'note' && <NoteScreen />}
          {screen === 'play' && (
            <PlayScreen
              gentle={gentle}
              tellSet={!stage.alive.value}
              caption={settings.value.captions === 'on' ? heard.value.caption : null}
              onMenu={() => {
                calm.value = true;
              }}
            />
          )}
          {screen === 'file' && run && file && (
            <file.screen
              run={run}
              words={file.words}
              onTitle={() => game.show('title')}
              onAgain={() => game.prepare(run.start, { seed: null, fresh: true })}
            />
          )}
          {screen === 'cards' && file && (
            <file.cards met={game.met.value} words={file.words} onClose={game.goBack} />
          )}
          {screen === 'history' && <HistoryScreen gentle={gentle} />}
          {screen === 'people' && <PeopleScreen />}
          {screen === 'settings' && <SettingsScreen />}
          {screen === 'about' && (
            <PageScreen heading={words.say('about.heading')}>
              <p>{words.say('about.what')}</p>
              <p>{words.say('about.how')}</p>
              <p>{words.say('about.people')}</p>
              <p>{words.say('about.private')}</p>
            </PageScreen>
          )}
          {screen === 'credits' && (
            <PageScreen heading={words.say('credits.heading')}>
              <p>{words.say('credits.made')}</p>
              <p>{words.say('credits.libraries')}</p>
              <p>{words.say('credits.fonts')}</p>
              <h2>{words.say('proof.heading')}</h2>
              <p>{words.say('proof.what')}</p>
              {props.certificates.map(({ story, cut, ...figures }) => (
                <p key={`${story} ${cut}`} data-certificate={`${story}.${cut}`}>
                  <strong>{words.say(`start.${story}.${cut}`)}</strong> {words.say('proof.figures', figures)}
                </p>
              ))}
            </PageScreen>
          )}
        </div>
      </main>
      <div class="notice" data-notice role="status" aria-live="polite">
        {props.notices.value.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {calm.value && (
        <Calm
          onClose={() => {
            calm.value = false;
          }}
          onShow={(next) => {
            calm.value = false;
            game.show(next);
          }}
        />
      )}
    </SurroundingsProvider>
  );
}
