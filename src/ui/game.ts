/**
 * What the player has before them: which screen, which run, and where in it. Pure of the page: storage,
 * seeds, loading and the address come in as arguments, so that a test can play it without a browser.
 */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Start } from '../rules/index.ts';
import {
  type Choice,
  cutScreens,
  type KeyValue,
  keep,
  keepMet,
  type Line,
  type Met,
  moreMet,
  openRun,
  type Run,
  type RunRecord,
  readKept,
  readMet,
  replay,
  type Setting,
  type StoryData,
  sameStart,
  setView,
  type Turn,
} from '../run/index.ts';
import type { SetView } from '../stage/stage-port.ts';

export type ScreenId =
  | 'title'
  | 'note'
  | 'play'
  | 'file'
  | 'history'
  | 'people'
  | 'settings'
  | 'cards'
  | 'about'
  | 'credits';

/** In a first reading one may look back; in study one may also decide again. */
export type Mode = 'first' | 'study';

/** One screen of text: part of a turn's passage. */
export type Step = { turn: number; lines: readonly Line[]; last: boolean };

export type GameParts = {
  storage: KeyValue;
  /** Prefix of the storage keys: the name and the path of the page's folder. */
  keyPrefix: string;
  /** True when the browser's storage was refused and `storage` forgets with the page. */
  forgetful: boolean;
  loadStory(story: Start['story'], lang: string): Promise<StoryData>;
  /** A seed nobody chose, 0 … 4294967295. */
  freshSeed(): number;
  lang: string;
  mode: Mode;
  /** Most words on a screen. */
  screenWords: number;
  /** Tells the player something, in words of the ui catalogue. */
  notice(key: string): void;
};

export type Game = {
  readonly mode: Mode;
  readonly screen: Signal<ScreenId>;
  /** The start that the note, the play and the File are about. */
  readonly start: Signal<Start | null>;
  readonly run: ReadonlySignal<Run | null>;
  readonly steps: ReadonlySignal<readonly Step[]>;
  /** Index of the step on show. */
  readonly at: ReadonlySignal<number>;
  /** True while an earlier step than the newest is shown: look only. */
  readonly looking: ReadonlySignal<boolean>;
  readonly step: ReadonlySignal<Step | null>;
  readonly setting: ReadonlySignal<Setting | null>;
  /** Open and closed choices of the step on show; empty unless it is the end of the newest passage. */
  readonly choices: ReadonlySignal<readonly Choice[]>;
  /** The set piece that is on, and the spots that do what open or closed choices do; none while looking back. */
  readonly setView: ReadonlySignal<SetView | null>;
  readonly spots: ReadonlySignal<readonly { spot: string; choice: string; closed: boolean }[]>;
  readonly ending: ReadonlySignal<string | null>;
  /** A run that was begun and can be gone on with. */
  readonly kept: ReadonlySignal<RunRecord | null>;
  /** Facts and endings met on this device, over all plays. */
  readonly met: ReadonlySignal<Met>;
  /**
   * Shows the content note of a start. From an address an unfinished run of the same start is gone on with;
   * from the title, where that run has a button of its own, a new one begins.
   */
  prepare(start: Start, from: { seed: number | null; fresh: boolean }): void;
  /** From the note into the story. */
  begin(): Promise<void>;
  resume(): Promise<void>;
  choose(id: string): void;
  /** The next screen, or from the last screen of an ending to the File. */
  goOn(): void;
  /** Shows an earlier step, to look; the newest is where play goes on. An index outside is drawn inside. */
  lookAt(step: number): void;
  /** The first screen of a turn, to look. */
  lookAtTurn(turn: number): void;
  /** Study only: the run up to this turn, where its choices are open again. Does nothing in a first reading. */
  decideAgain(turn: number): void;
  show(screen: ScreenId): void;
  /** From a page of the menu back to where it was opened. */
  goBack(): void;
  /** A newer build of the same story (development only): the run is replayed into it. */
  replaceStory(story: StoryData): void;
};

export function createGame(parts: GameParts): Game {
  const screen = signal<ScreenId>('title');
  const start = signal<Start | null>(null);
  let wanted: { seed: number | null; fresh: boolean } = { seed: null, fresh: true };
  const run = signal<Run | null>(null);
  // A run grows in place by its own choices: what is shown follows this copy of its turns.
  const turns = signal<readonly Turn[]>([]);
  const at = signal(0);
  const key = `${parts.keyPrefix} run`;
  let toldFull = false;

  const metKey = `${parts.keyPrefix} met`;
  const met = signal<Met>(readMet(parts.storage, metKey));

  const found = readKept(parts.storage, key);
  const kept = signal<RunRecord | null>(found.record);
  if (found.damaged) parts.notice('notice.save-damaged');
  if (parts.forgetful) parts.notice('notice.storage-refused');

  const steps = computed<readonly Step[]>(() => {
    return turns.value.flatMap((turn, index) => {
      const screens = cutScreens(turn.passage.lines, parts.screenWords);
      return screens.map((lines, nth): Step => ({ turn: index, lines, last: nth === screens.length - 1 }));
    });
  });
  const step = computed(() => steps.value[at.value] ?? null);
  const newestTurn = computed(() => turns.value.length - 1);
  const newestPassage = computed(() => turns.value.at(-1)?.passage ?? null);
  const looking = computed(() => (step.value?.turn ?? 0) < newestTurn.value);
  const choices = computed<readonly Choice[]>(() =>
    step.value?.last && !looking.value ? (newestPassage.value?.choices ?? []) : [],
  );
  const ending = computed(() => newestPassage.value?.ending ?? null);
  const setting = computed(() => step.value?.lines.at(-1)?.setting ?? null);

  const setPiece = computed(() => {
    const turn = step.value && turns.value[step.value.turn];
    if (!step.value || !turn || !setting.value) return null;
    return setView(setting.value, turn.state, { lines: step.value.lines, because: turn.passage.because });
  });
  const spots = computed(() =>
    setPiece.value === null
      ? []
      : choices.value.flatMap(({ id, spot, closed }) =>
          spot === undefined ? [] : [{ spot, choice: id, closed: closed !== undefined }],
        ),
  );

  function write(): void {
    const playing = run.value;
    if (!playing) return;
    kept.value = playing.record;
    if (keep(parts.storage, key, playing.record) || parts.forgetful || toldFull) return;
    toldFull = true;
    parts.notice('notice.storage-full');
  }

  function play(next: Run, from: number): void {
    run.value = next;
    turns.value = [...next.turns];
    at.value = from;
    screen.value = 'play';
  }

  /** First step of the newest turn. */
  function newestStep(): number {
    return Math.max(
      0,
      steps.value.findIndex((each) => each.turn === newestTurn.value),
    );
  }

  async function restore(record: RunRecord): Promise<void> {
    const story = await load(record.start.story);
    if (!story) return;
    const back = replay(story, record);
    start.value = record.start;
    play(back.run, 0);
    at.value = newestStep();
    if (back.parted || !back.agrees) parts.notice('notice.story-changed');
    write();
  }

  async function load(story: Start['story']): Promise<StoryData | null> {
    try {
      return await parts.loadStory(story, parts.lang);
    } catch {
      parts.notice('notice.story-missing');
      return null;
    }
  }

  async function beginAt(next: Start): Promise<void> {
    const record = kept.value;
    const same =
      !wanted.fresh &&
      record !== null &&
      sameStart(record.start, next) &&
      (wanted.seed === null || wanted.seed === record.seed);
    const story = await load(next.story);
    if (!story) return;
    if (same && record.choices.length > 0 && record.edition === story.edition) {
      const back = replay(story, record);
      if (!back.parted && back.agrees && back.run.passage.ending === undefined) {
        play(back.run, 0);
        at.value = newestStep();
        return;
      }
    }
    play(openRun(story, next, wanted.seed ?? parts.freshSeed()), 0);
    write();
  }

  /** At an ending: what this run has cited and how it ended is met from now on. */
  function meet(): void {
    const lines = turns.value.flatMap(({ passage }) => passage.lines);
    const more = { facts: lines.flatMap(({ facts }) => facts), endings: ending.value ? [ending.value] : [] };
    met.value = moreMet(met.value, more);
    keepMet(parts.storage, metKey, met.value);
  }

  let beginning = false;
  /** Where the pages of the menu lead back to. */
  let beneath: ScreenId = 'title';
  const isPage = (id: ScreenId) => id !== 'title' && id !== 'note' && id !== 'play' && id !== 'file';

  return {
    mode: parts.mode,
    screen,
    start,
    run,
    steps,
    at,
    looking,
    step,
    setting,
    choices,
    setView: setPiece,
    spots,
    ending,
    kept,
    met,
    prepare(next, from) {
      start.value = next;
      wanted = from;
      screen.value = 'note';
    },
    async begin() {
      const next = start.value;
      // A second press while the story is on its way begins nothing twice.
      if (!next || screen.value !== 'note' || beginning) return;
      beginning = true;
      try {
        await beginAt(next);
      } finally {
        beginning = false;
      }
    },
    async resume() {
      if (kept.value) await restore(kept.value);
    },
    choose(id) {
      const playing = run.value;
      if (!playing || looking.value) return;
      playing.choose(id);
      turns.value = [...playing.turns];
      at.value = newestStep();
      write();
    },
    goOn() {
      if (at.value < steps.value.length - 1) at.value += 1;
      else if (ending.value !== null) {
        meet();
        screen.value = 'file';
      }
    },
    lookAt(step) {
      at.value = Math.max(0, Math.min(steps.value.length - 1, step));
      screen.value = 'play';
    },
    lookAtTurn(turn) {
      const first = steps.value.findIndex((each) => each.turn === turn);
      if (first < 0) return;
      at.value = first;
      screen.value = 'play';
    },
    decideAgain(turn) {
      const playing = run.value;
      if (!playing || parts.mode !== 'study') return;
      const { state: _, ...record } = playing.record;
      const back = replay(playing.story, { ...record, choices: record.choices.slice(0, turn) });
      play(back.run, 0);
      at.value = newestStep();
      write();
    },
    show(next) {
      if (isPage(next) && !isPage(screen.value)) beneath = screen.value;
      screen.value = next;
    },
    goBack() {
      screen.value = beneath;
    },
    replaceStory(story) {
      const playing = run.value;
      if (!playing || playing.story.story !== story.story) return;
      const back = replay(story, playing.record);
      play(back.run, Math.min(at.value, steps.value.length - 1));
    },
  };
}
