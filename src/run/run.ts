/**
 * One life, start to ending. A run is a function of its story and its record: it is played by choosing ids,
 * and brought back by choosing them again. Knows no page, no storage, no clock, no language.
 */
import { type InkStory, openInk } from '../ink/index.ts';
import {
  apply,
  type Because,
  begin,
  type Chance,
  type Effect,
  gate,
  mirror,
  type RunState,
  type Start,
  type StoryId,
  seededChance,
} from '../rules/index.ts';
import { entryKnots } from './cuts.ts';
import {
  afterCue,
  type Choice,
  type Line,
  type Moment,
  nothingSet,
  type Passage,
  type Setting,
} from './passage.ts';
import { type RunRecord, stateHash } from './run-record.ts';

/** A compiled story in one language, as the build makes it. */
export type StoryData = { story: StoryId; lang: string; edition: string; ink: object };

/** One step of a run: what was chosen (nothing before the first passage) and what it led to. */
export type Turn = {
  chosen: { id: string; text: string; silence: boolean } | null;
  passage: Passage;
  state: RunState;
};

export type Run = {
  readonly story: StoryData;
  readonly start: Start;
  readonly seed: number;
  /** Every step so far, the newest last; never empty. */
  readonly turns: readonly Turn[];
  readonly passage: Passage;
  readonly state: RunState;
  /** Picture, clock and people as they stand now, after the newest line. */
  readonly setting: Setting;
  readonly record: RunRecord;
  /** Takes a choice. Throws on an id that is not offered or is closed. */
  choose(id: string): Passage;
};

/** An id that is not offered here, or one that is shown but closed. Nothing has changed. */
export class ChoiceRefused extends Error {
  readonly reason: 'not-offered' | 'closed';
  constructor(id: string, reason: 'not-offered' | 'closed') {
    super(reason === 'closed' ? `The choice ${id} is closed here.` : `The choice ${id} is not offered here.`);
    this.reason = reason;
  }
}

/**
 * What the tools put in the place of play's own, so that what they walk and prove is this file and no copy
 * of it: an Ink they can look into, a step that branches its draws, a place to go on from.
 */
export type Workings = {
  ink?: InkStory;
  step?: typeof apply;
  /** Instead of the entry knot; `ink` stands there already, at choices. The record then begins there too. */
  from?: { state: RunState; setting: Setting };
};

type Happened = { because: Because[]; moments: Moment[] };
const nothingHappened = (): Happened => ({ because: [], moments: [] });

/**
 * Begins a run and plays up to its first choices. `chance` is by default that of the seed; the proof passes
 * its own. Throws InkFault when the story is broken, Error when a line's effect comes too late for Ink.
 */
export function openRun(
  story: StoryData,
  start: Start,
  seed: number,
  chance: Chance = seededChance(seed),
  workings: Workings = {},
): Run {
  const { ink = openInk(story.ink, seed), step = apply, from } = workings;
  let state = from?.state ?? begin(start);
  let setting: Setting = from?.setting ?? nothingSet;
  /** The state whose numbers Ink was told last. */
  let mirrored: RunState | null = from?.state ?? null;
  const turns: Turn[] = [];
  const chosenIds: string[] = [];

  function act(effect: Effect, happened: Happened): void {
    const acted = step(state, effect, chance);
    state = acted.state;
    for (const because of acted.because) {
      happened.because.push(because);
      happened.moments.push({ day: setting.day, hour: setting.hour });
    }
  }

  function tellInk(): void {
    if (state === mirrored) return;
    mirrored = state;
    ink.setMirror(mirror(state));
  }

  function play(happened: Happened): Passage {
    const lines: Line[] = [];
    let ending: string | undefined;
    tellInk();
    for (let next = ink.next(); next !== null; next = ink.next()) {
      const { text, tags } = next;
      for (const cue of tags.cues) {
        setting = afterCue(setting, cue);
        if (cue.cue === 'day') act({ name: 'day', day: cue.day }, happened);
      }
      for (const effect of tags.effects) act(effect, happened);
      if (tags.effects.length > 0) {
        // Ink has already built what follows the last line, from the numbers before this effect.
        if (!ink.more && tags.ending === undefined) {
          throw new Error(
            `The effect on the line ‘${text}’ comes too late: another line must follow before the choices.`,
          );
        }
        tellInk();
      }
      if (tags.ending !== undefined) ending = tags.ending;
      if (text === '') {
        // Ink gives tags that stand alone to the next line with words; where none follows they are the last one's.
        const last = lines.pop();
        if (last) {
          lines.push({
            ...last,
            facts: [...last.facts, ...tags.facts],
            recalls: [...last.recalls, ...tags.recalls],
            cues: [...last.cues, ...tags.cues],
          });
        }
        continue;
      }
      lines.push({
        text,
        ...(tags.gentle === undefined ? {} : { gentle: tags.gentle }),
        ...(tags.note === undefined ? {} : { note: tags.note }),
        ...(tags.standing === undefined ? {} : { standing: tags.standing }),
        facts: tags.facts,
        recalls: tags.recalls,
        cues: tags.cues,
        setting,
        meters: { money: state.money, attention: state.attention, halfHours: state.halfHours },
      });
    }
    const choices = offer();
    if (choices.length === 0 && ending === undefined)
      throw new Error('The story stops without choices and without an ending.');
    return { lines, choices, ...happened, ...(ending === undefined ? {} : { ending }) };
  }

  function offer(): Choice[] {
    return ink.choices().map(({ text, tags }): Choice => {
      const shut = tags.needs.map((need) => gate(state, need)).find((answer) => !answer.open);
      return {
        id: tags.id,
        text,
        silence: tags.silence,
        ...(tags.spot === undefined ? {} : { spot: tags.spot }),
        ...(shut && !shut.open ? { closed: shut.because } : {}),
      };
    });
  }

  function latest(): Turn {
    const turn = turns.at(-1);
    if (!turn) throw new Error('A run has at least one turn.');
    return turn;
  }

  if (from === undefined) {
    ink.enter(entryKnots[start.cut]);
    turns.push({ chosen: null, passage: play(nothingHappened()), state });
  } else {
    turns.push({ chosen: null, passage: { lines: [], choices: offer(), ...nothingHappened() }, state });
  }

  return {
    story,
    start,
    seed,
    turns,
    get passage() {
      return latest().passage;
    },
    get state() {
      return state;
    },
    get setting() {
      return setting;
    },
    get record(): RunRecord {
      return { v: 1, edition: story.edition, start, seed, choices: [...chosenIds], state: stateHash(state) };
    },
    choose(id) {
      const offered = ink.choices();
      const index = offered.findIndex((choice) => choice.tags.id === id);
      const choice = offered[index];
      const shown = latest().passage.choices[index];
      if (!choice || !shown) throw new ChoiceRefused(id, 'not-offered');
      if (shown.closed) throw new ChoiceRefused(id, 'closed');
      const happened = nothingHappened();
      chosenIds.push(id);
      if (choice.tags.silence) act({ name: 'silence', present: setting.who }, happened);
      for (const effect of choice.tags.effects) act(effect, happened);
      tellInk();
      ink.choose(index);
      const passage = play(happened);
      turns.push({ chosen: { id, text: choice.text, silence: choice.tags.silence }, passage, state });
      return passage;
    },
  };
}
