/**
 * Every way a story can change the numbers. Declared once: the tag reader, the story check, the table in
 * `story/WRITING.md` and the types below all come from `effectForms` and `gateForms`.
 */
import { isPerson, type PersonId } from './people.ts';
import { type Holder, isHolder, isTraceKind, type TraceKind } from './traces.ts';

/** Kinds of argument: how each is read from a tag, and what it may be. */
const argumentKinds = {
  count: {
    read: (word: string): number | undefined => (/^([1-9]|1[0-5])$/.test(word) ? Number(word) : undefined),
    allowed: 'a whole number from 1 to 15',
  },
  trace: {
    read: (word: string): TraceKind | undefined => (isTraceKind(word) ? word : undefined),
    allowed: 'a kind of trace',
  },
  holder: {
    read: (word: string): Holder | undefined => (isHolder(word) ? word : undefined),
    allowed: 'a holder of traces',
  },
  person: {
    read: (word: string): PersonId | undefined => (isPerson(word) ? word : undefined),
    allowed: 'a person of the rules',
  },
} as const;

type ArgumentKind = keyof typeof argumentKinds;
type Argument<K extends ArgumentKind> = NonNullable<ReturnType<(typeof argumentKinds)[K]['read']>>;

export const effectForms = {
  pay: { takes: ['count'], says: 'That many notes leave the envelope.' },
  trace: { takes: ['trace', 'holder'], says: 'The act leaves a trace of this kind with this holder.' },
  witness: { takes: ['person'], says: 'This person has seen or heard the act.' },
  read: { takes: ['trace'], says: 'Whoever holds traces of this kind looks for them.' },
} as const satisfies Record<string, { takes: readonly ArgumentKind[]; says: string }>;

export const gateForms = {
  money: { takes: ['count'], says: 'Open with at least that many notes.' },
} as const satisfies Record<string, { takes: readonly ArgumentKind[]; says: string }>;

type ArgumentsOf<Takes extends readonly ArgumentKind[]> = {
  -readonly [At in keyof Takes]: Argument<Takes[At]>;
};

type Called<Forms extends Record<string, { takes: readonly ArgumentKind[] }>> = {
  [Name in keyof Forms]: { name: Name; args: ArgumentsOf<Forms[Name]['takes']> };
}[keyof Forms];

/** What a `do:` tag can say. */
export type TagEffect = Called<typeof effectForms>;
/** What a `needs:` tag can say. */
export type Need = Called<typeof gateForms>;

/** Also the two that a run adds by itself: a choice that holds back, and a new day. */
export type Effect =
  | TagEffect
  | { name: 'silence'; present: readonly PersonId[] }
  | { name: 'day'; day: number };

/** A call as it stands in a tag, `trace(mail-log, provider)`, taken apart by the tag reader. */
export type Call = { name: string; args: readonly string[] };

function readCall(
  forms: Record<string, { takes: readonly ArgumentKind[] }>,
  call: Call,
  what: string,
): unknown {
  const form = Object.hasOwn(forms, call.name) ? forms[call.name] : undefined;
  if (!form)
    throw new Error(`There is no ${what} ‘${call.name}’; there are: ${Object.keys(forms).join(', ')}.`);
  if (form.takes.length !== call.args.length) {
    throw new Error(
      `‘${call.name}’ takes ${form.takes.length} in its brackets (${form.takes.join(', ')}), not ${call.args.length}.`,
    );
  }
  const args = form.takes.map((kind, at) => {
    const word = call.args[at] ?? '';
    const value = argumentKinds[kind].read(word);
    if (value === undefined)
      throw new Error(`‘${word}’ in ‘${call.name}’ is not ${argumentKinds[kind].allowed}.`);
    return value;
  });
  return { name: call.name, args };
}

/** Throws an Error with a sentence when there is no such effect or its arguments are of another kind. */
export const readEffect = (call: Call): TagEffect => readCall(effectForms, call, 'effect') as TagEffect;

/** Throws an Error with a sentence when there is no such gate or its arguments are of another kind. */
export const readNeed = (call: Call): Need => readCall(gateForms, call, 'gate') as Need;
