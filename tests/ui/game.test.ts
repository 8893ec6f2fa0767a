import { describe, expect, it } from 'vitest';
import { type KeyValue, memoryStorage, type StoryData } from '../../src/run/index.ts';
import { createGame, type Game, type GameParts } from '../../src/ui/game.ts';
import { aStory } from '../support/a-story.ts';

const long = new Array(60).fill('word').join(' ');
const story = aStory(`
-> full_start
=== full_start
-> short_start
=== short_start
Beginning. # place: office # day: 2
* [On. # id: first.on]
    ${long}
    ${long}
* [Off. # id: first.off]
- Middle.
* [End. # id: second.end]
* [End otherwise. # id: second.otherwise]
- ${long}
${long} # ending: fax.over
-> END
`);

const start = { story: 'fax', cut: 'short' } as const;

function parts(changes: Partial<GameParts> = {}): GameParts & { notices: string[] } {
  const notices: string[] = [];
  return {
    storage: memoryStorage(),
    keyPrefix: 'mosquito-net /',
    forgetful: false,
    loadStory: async () => story,
    freshSeed: () => 42,
    lang: 'en',
    mode: 'first',
    screenWords: 90,
    notice: (key) => notices.push(key),
    notices,
    ...changes,
  };
}

async function begun(game: Game, seed: number | null = 7, fresh = true): Promise<Game> {
  game.prepare(start, { seed, fresh });
  await game.begin();
  return game;
}

const words = (game: Game) => game.step.value?.lines.map((line) => line.text.split(' ')[0]).join(' ');
const ids = (game: Game) => game.choices.value.map((choice) => choice.id);

describe('the game', () => {
  it('stands at the title, then at the note, then in play', async () => {
    const game = createGame(parts());
    expect(game.screen.value).toBe('title');
    game.prepare(start, { seed: null, fresh: true });
    expect(game.screen.value).toBe('note');
    await game.begin();
    expect(game.screen.value).toBe('play');
    expect(game.run.value?.seed).toBe(42);
    expect(ids(game)).toEqual(['first.on', 'first.off']);
  });

  it('shows a long passage screen by screen, with choices only at its end', async () => {
    const game = await begun(createGame(parts()));
    game.choose('first.on');
    expect([words(game), ids(game)]).toEqual(['word', []]);
    game.goOn();
    expect([words(game), ids(game)]).toEqual(['word Middle.', ['second.end', 'second.otherwise']]);
    game.goOn();
    expect(words(game)).toBe('word Middle.');
  });

  it('goes from the last screen of an ending to the File', async () => {
    const game = await begun(createGame(parts()));
    game.choose('first.off');
    game.choose('second.end');
    game.goOn();
    expect([game.screen.value, game.ending.value]).toEqual(['play', 'fax.over']);
    game.goOn();
    expect(game.screen.value).toBe('file');
  });

  it('looks back without choosing, and forward again', async () => {
    const game = await begun(createGame(parts()));
    game.choose('first.off');
    game.lookAt(0);
    expect([words(game), game.looking.value, ids(game)]).toEqual(['Beginning.', true, []]);
    game.choose('second.end');
    expect(game.run.value?.record.choices).toEqual(['first.off']);
    game.goOn();
    expect([words(game), game.looking.value, ids(game)]).toEqual([
      'Middle.',
      false,
      ['second.end', 'second.otherwise'],
    ]);
    game.lookAt(99);
    expect(game.looking.value).toBe(false);
    game.lookAt(-1);
    expect(words(game)).toBe('Beginning.');
  });

  it('keeps the run after each choice and goes on with it after a reload', async () => {
    const own = parts();
    const game = await begun(createGame(own));
    game.choose('first.off');
    const again = createGame(own);
    expect(again.kept.value?.choices).toEqual(['first.off']);
    await again.resume();
    expect([again.screen.value, words(again), ids(again)]).toEqual([
      'play',
      'Middle.',
      ['second.end', 'second.otherwise'],
    ]);
    expect(own.notices).toEqual([]);
  });

  it('goes on with the same start from an address, and begins another seed anew', async () => {
    const own = parts();
    (await begun(createGame(own))).choose('first.off');
    expect((await begun(createGame(own), 7, false)).run.value?.record.choices).toEqual(['first.off']);
    expect((await begun(createGame(own), null, false)).run.value?.record.choices).toEqual(['first.off']);
    expect((await begun(createGame(own), 8, false)).run.value?.record).toMatchObject({
      seed: 8,
      choices: [],
    });
  });

  it('does not go on with a run that has ended', async () => {
    const own = parts();
    const game = await begun(createGame(own));
    game.choose('first.off');
    game.choose('second.end');
    expect((await begun(createGame(own), 7, false)).run.value?.record.choices).toEqual([]);
  });

  it('says that the story has changed, and stands where it still agrees', async () => {
    const own = parts();
    (await begun(createGame(own))).choose('first.on');
    const changed: StoryData = aStory(
      '-> full_start\n=== full_start\n-> short_start\n=== short_start\nAnew. # place: office # day: 2\n* [Up. # id: first.up]\n- Done. # ending: fax.over\n-> END',
    );
    const game = createGame({ ...own, loadStory: async () => ({ ...changed, edition: '11111111' }) });
    await game.resume();
    expect(own.notices).toEqual(['notice.story-changed']);
    expect(ids(game)).toEqual(['first.up']);
  });

  it('tells of a damaged save and begins anew without harm', async () => {
    const storage = memoryStorage();
    storage.set('mosquito-net / run', '{"v":1');
    const own = parts({ storage });
    const game = await begun(createGame(own));
    expect(own.notices).toEqual(['notice.save-damaged']);
    expect(ids(game)).toEqual(['first.on', 'first.off']);
  });

  it('plays on when nothing can be written, and says so', async () => {
    const full: KeyValue = {
      ...memoryStorage(),
      set() {
        throw new Error('QuotaExceededError');
      },
    };
    const own = parts({ storage: full });
    const game = await begun(createGame(own));
    game.choose('first.off');
    expect(words(game)).toBe('Middle.');
    expect(own.notices).toContain('notice.storage-full');
  });

  it('stays at the note when the story cannot be fetched, and can try again', async () => {
    let reachable = false;
    const own = parts({
      loadStory: async () => {
        if (!reachable) throw new Error('offline');
        return story;
      },
    });
    const game = await begun(createGame(own));
    expect([game.screen.value, own.notices]).toEqual(['note', ['notice.story-missing']]);
    reachable = true;
    await game.begin();
    expect(game.screen.value).toBe('play');
  });

  it('begins once, however often one presses while the story is on its way', async () => {
    let asked = 0;
    const own = parts({
      loadStory: async () => {
        asked += 1;
        return story;
      },
    });
    const game = createGame(own);
    game.prepare(start, { seed: 7, fresh: true });
    await Promise.all([game.begin(), game.begin()]);
    game.choose('first.off');
    await game.begin();
    expect([asked, game.run.value?.record.choices]).toEqual([1, ['first.off']]);
  });

  it('replays the run into a newer build of the story', async () => {
    const game = await begun(createGame(parts()));
    game.choose('first.off');
    game.replaceStory({ ...story, edition: '22222222' });
    expect([game.run.value?.record.choices, words(game)]).toEqual([['first.off'], 'Middle.']);
  });

  it('shows the first screen of a turn again, and pages of the menu lead back to where they were opened', async () => {
    const game = await begun(createGame(parts()));
    game.choose('first.on');
    game.show('history');
    game.show('settings');
    game.goBack();
    expect(game.screen.value).toBe('play');
    game.show('history');
    game.lookAtTurn(0);
    expect([game.screen.value, words(game), game.looking.value]).toEqual(['play', 'Beginning.', true]);
    game.lookAtTurn(7);
    expect(words(game)).toBe('Beginning.');
  });

  it('lets one decide again in study, and not in a first reading', async () => {
    const own = parts();
    const first = await begun(createGame(own));
    first.choose('first.off');
    first.decideAgain(0);
    expect(first.run.value?.record.choices).toEqual(['first.off']);
    const study = createGame({ ...own, mode: 'study' });
    await study.resume();
    study.decideAgain(0);
    expect([study.run.value?.record.choices, ids(study)]).toEqual([[], ['first.on', 'first.off']]);
    study.choose('first.on');
    expect(createGame(own).kept.value?.choices).toEqual(['first.on']);
  });
});
