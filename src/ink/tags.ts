/**
 * The closed vocabulary in which Ink speaks (`story/WRITING.md` lists it). Anything else is a fault, in a
 * build and in play: a tag that is passed over in silence is how a story goes wrong unseen.
 */
import {
  type Call,
  isPerson,
  type Need,
  type PersonId,
  readEffect,
  readNeed,
  type TagEffect,
} from '../rules/index.ts';

export const lightIds = ['day', 'dusk', 'lamp', 'dark'] as const;
export const setIds = ['fax', 'tail', 'room', 'net'] as const;
export const standingIds = ['documented', 'composite', 'inferred', 'invented'] as const;
export type LightId = (typeof lightIds)[number];
export type SetId = (typeof setIds)[number];
export type SceneStanding = (typeof standingIds)[number];

/** What a line asks of picture, sound and clock; each holds until it is changed. */
export type Cue =
  | { cue: 'place'; place: string }
  | { cue: 'light'; light: LightId }
  | { cue: 'who'; who: readonly PersonId[] }
  | { cue: 'day'; day: number }
  | { cue: 'hour'; hour: string }
  | { cue: 'sound'; sound: string }
  | { cue: 'set'; set: SetId | null };

export type LineTags = {
  effects: TagEffect[];
  cues: Cue[];
  facts: string[];
  recalls: string[];
  standing?: SceneStanding;
  note?: string;
  gentle?: string;
  ending?: string;
};

export type ChoiceTags = {
  id: string;
  needs: Need[];
  effects: TagEffect[];
  silence: boolean;
  spot?: string;
};

/** A tag that the grammar or the vocabulary does not know. The message is a sentence for a writer. */
export class TagFault extends Error {}

const word = /^[a-z0-9-]+$/;
/** `decision.option`, both lower case with hyphens. */
export const choiceIdForm = /^[a-z0-9-]+\.[a-z0-9-]+$/;

function take(raw: string): { name: string; value: string | null } {
  const colon = raw.indexOf(':');
  const name = colon < 0 ? raw : raw.slice(0, colon);
  if (!word.test(name))
    throw new TagFault(`‘#${raw}’ is not a tag: a name of lower-case letters, then ‘: ’ and a value.`);
  if (colon < 0) return { name, value: null };
  const value = raw.slice(colon + 1);
  if (!value.startsWith(' ') || value.startsWith('  '))
    throw new TagFault(`‘#${raw}’ needs exactly one space after the colon.`);
  if (value.trim() === '') throw new TagFault(`The tag ‘${name}’ has no value.`);
  return { name, value: value.slice(1).trimEnd() };
}

function called(name: string, value: string): Call {
  const parts = /^([a-z-]+)\(([^()]*)\)$/.exec(value);
  if (!parts) throw new TagFault(`‘${name}: ${value}’ is not a call like ‘pay(3)’.`);
  const inner = parts[2] ?? '';
  const args = inner === '' ? [] : inner.split(', ');
  for (const arg of args) {
    if (!word.test(arg))
      throw new TagFault(
        `‘${arg}’ in ‘${value}’: arguments are lower-case words or numbers, parted by a comma and one space.`,
      );
  }
  return { name: parts[1] ?? '', args };
}

function reading<T>(read: (call: Call) => T, name: string, value: string): T {
  const call = called(name, value);
  try {
    return read(call);
  } catch (error) {
    throw new TagFault((error as Error).message);
  }
}

function oneOf<T extends string>(ids: readonly T[], name: string, value: string): T {
  const found = ids.find((id) => id === value);
  if (found === undefined) throw new TagFault(`‘${name}: ${value}’: there are only ${ids.join(', ')}.`);
  return found;
}

function matching(form: RegExp, name: string, value: string, what: string): string {
  if (!form.test(value)) throw new TagFault(`‘${name}: ${value}’ is not ${what}.`);
  return value;
}

function persons(value: string): PersonId[] {
  return value.split(', ').map((id) => {
    if (!isPerson(id)) throw new TagFault(`‘who: ${value}’: the rules know no person ‘${id}’.`);
    return id;
  });
}

/** One row a tag: what it does to what is gathered from the line. */
const lineTags: Record<string, (gathered: LineTags, value: string) => void> = {
  do: (g, v) => g.effects.push(reading(readEffect, 'do', v)),
  place: (g, v) => g.cues.push({ cue: 'place', place: matching(word, 'place', v, 'a place id') }),
  light: (g, v) => g.cues.push({ cue: 'light', light: oneOf(lightIds, 'light', v) }),
  who: (g, v) => g.cues.push({ cue: 'who', who: persons(v) }),
  day: (g, v) => g.cues.push({ cue: 'day', day: Number(matching(/^[1-7]$/, 'day', v, 'a day from 1 to 7')) }),
  hour: (g, v) =>
    g.cues.push({ cue: 'hour', hour: matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'hour', v, 'a time like 09:05') }),
  sound: (g, v) => g.cues.push({ cue: 'sound', sound: matching(word, 'sound', v, 'a sound id') }),
  set: (g, v) => g.cues.push({ cue: 'set', set: v === 'off' ? null : oneOf(setIds, 'set', v) }),
  fact: (g, v) => g.facts.push(matching(word, 'fact', v, 'one fact id')),
  recalls: (g, v) =>
    g.recalls.push(matching(choiceIdForm, 'recalls', v, 'a choice id like counter-send.all')),
  standing: (g, v) => {
    g.standing = oneOf(standingIds, 'standing', v);
  },
  note: (g, v) => {
    g.note = matching(word, 'note', v, 'the id of a content note');
  },
  gentle: (g, v) => {
    g.gentle = v;
  },
  ending: (g, v) => {
    g.ending = matching(choiceIdForm, 'ending', v, 'an ending id like fax.of-two-days');
  },
};

const choiceTags: Record<string, (gathered: Partial<ChoiceTags>, value: string) => void> = {
  id: (g, v) => {
    if (g.id !== undefined) throw new TagFault(`A choice has two ids: ${g.id} and ${v}.`);
    g.id = matching(choiceIdForm, 'id', v, 'a choice id like counter-send.all');
  },
  needs: (g, v) => g.needs?.push(reading(readNeed, 'needs', v)),
  do: (g, v) => g.effects?.push(reading(readEffect, 'do', v)),
  at: (g, v) => {
    g.spot = matching(word, 'at', v, 'a spot id');
  },
};

export const lineTagNames: readonly string[] = Object.keys(lineTags);
export const choiceTagNames: readonly string[] = [...Object.keys(choiceTags), 'silence'];

function readerOf<T>(table: Record<string, T>, name: string, stands: string): T {
  const reader = Object.hasOwn(table, name) ? table[name] : undefined;
  if (reader) return reader;
  const other = [...lineTagNames, ...choiceTagNames].includes(name);
  throw new TagFault(
    other ? `The tag ‘${name}’ does not stand on a ${stands}.` : `There is no tag ‘${name}’.`,
  );
}

function given(name: string, value: string | null): string {
  if (value === null) throw new TagFault(`The tag ‘${name}’ needs a value.`);
  return value;
}

/** The tags of one line. Throws TagFault. */
export function readLineTags(raw: readonly string[]): LineTags {
  const gathered: LineTags = { effects: [], cues: [], facts: [], recalls: [] };
  for (const text of raw) {
    const { name, value } = take(text.trim());
    readerOf(lineTags, name, 'line')(gathered, given(name, value));
  }
  return gathered;
}

/** The tags of one choice. Throws TagFault, also when it has no id. */
export function readChoiceTags(raw: readonly string[]): ChoiceTags {
  const gathered: Partial<ChoiceTags> & { needs: Need[]; effects: TagEffect[]; silence: boolean } = {
    needs: [],
    effects: [],
    silence: false,
  };
  for (const text of raw) {
    const { name, value } = take(text.trim());
    if (name === 'silence') {
      if (value !== null) throw new TagFault('The tag ‘silence’ has no value.');
      gathered.silence = true;
      continue;
    }
    readerOf(choiceTags, name, 'choice')(gathered, given(name, value));
  }
  if (gathered.id === undefined) throw new TagFault('A choice has no id.');
  return { ...gathered, id: gathered.id };
}
