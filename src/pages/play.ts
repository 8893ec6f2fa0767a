/** The game's page: the one place where its parts are wired. */

import certificates from 'virtual:certificates';
import { effect, signal } from '@preact/signals';
import { h, render } from 'preact';
import ui from '../../story/words/en/ui.po';
import { sounds } from '../sound/sounds.ts';
import { readAddress } from '../ui/address.ts';
import { createGame } from '../ui/game.ts';
import { type FileView, GamePage } from '../ui/game-page.tsx';
import { keepSettings, readSettings, settingNames, withSetting } from '../ui/settings.ts';
import { createWords, type Words } from '../words/words.ts';
import { keyPrefix, pageStorage } from './page-storage.ts';
import { languages, loadStory, starts } from './stories.ts';
import { setTrustedTypes } from './trusted-types.ts';

setTrustedTypes(window);

const address = readAddress(location.search, { starts, languages });
const lang = address.lang ?? 'en';

async function uiWords(): Promise<Words> {
  if (lang === 'en') return createWords(lang, ui);
  return createWords(lang, (await import('../../story/words/en/ui.po?lang=en-XA')).default);
}

async function fileView(words: Words): Promise<FileView> {
  const [{ CardsScreen, FileScreen }, because] = await Promise.all([
    import('../file/index.ts'),
    lang === 'en'
      ? import('../../story/words/en/because.po')
      : import('../../story/words/en/because.po?lang=en-XA'),
  ]);
  return { screen: FileScreen, cards: CardsScreen, words: words.with(because.default) };
}

function start(words: Words): void {
  const notices = signal<readonly string[]>([]);
  const notice = (key: string, args = {}) => {
    const text = words.say(key, args);
    if (!notices.value.includes(text)) notices.value = [...notices.value, text];
  };
  for (const name of address.faults) notice('notice.address', { name });
  const { storage, forgetful } = pageStorage();
  const game = createGame({
    storage,
    forgetful,
    keyPrefix: keyPrefix(location.pathname),
    loadStory,
    freshSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    lang,
    mode: address.mode,
    screenWords: 90,
    notice,
  });
  // The story is wanted as soon as the note is read: fetch it meanwhile.
  if (address.story) {
    game.prepare({ story: address.story, cut: address.cut }, { seed: address.seed, fresh: false });
  }

  window.addEventListener('ink:update', (event) => {
    const { module } = (
      event as CustomEvent<{ module: { default: Parameters<typeof game.replaceStory>[0] } }>
    ).detail;
    game.replaceStory(module.default);
  });

  const prefix = keyPrefix(location.pathname);
  const settings = signal(readSettings(storage, `${prefix} settings`));
  if (address.gentle) settings.value = withSetting(settings.value, 'gentle', address.gentle);
  // What only the address asks for is not the player's own wish, and is not kept.
  const asAsked = settings.value;
  effect(() => {
    // The style sheets read them as attributes of the page.
    for (const name of settingNames)
      document.documentElement.setAttribute(`data-${name}`, settings.value[name]);
    if (settings.value !== asAsked) keepSettings(storage, `${prefix} settings`, settings.value);
  });
  document.documentElement.lang = lang;
  const still = address.motion === 'off' || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const parent = document.getElementById('app');
  if (!parent) throw new Error('The page has no place for the game.');
  render(
    h(GamePage, {
      game,
      words,
      loadPlaces: async () => (await import('../places/places.ts')).places,
      assetUrl: (path: string) => `./${path}`,
      starts,
      notices,
      settings,
      still,
      noCanvas: address.canvas === 'off',
      certificates,
      sounds,
      loadSound: async () => (await import('../sound/start-sound.ts')).startSound,
      loadStage: async () => {
        const [{ startStage }, { places }] = await Promise.all([
          import('../stage/start-stage.ts'),
          import('../places/places.ts'),
        ]);
        return (start) => startStage(start, places);
      },
      loadFile: () => fileView(words),
    }),
    parent,
  );
}

void uiWords().then(start);
