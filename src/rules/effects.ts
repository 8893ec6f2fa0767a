/**
 * Every way a story can change the numbers. Declared once: the tag reader, the story check, the table in
 * `story/WRITING.md` and the types below all come from `effectForms` and `gateForms`.
 */
import { computers, gravities, phones } from './bands.ts';
import { audiences } from './bribe.ts';
import { sites } from './inspection.ts';
import { machines } from './machines.ts';
import { type PersonId, personIds } from './people.ts';
import { goodsIds } from './purchases.ts';
import { registrables } from './register.ts';
import { classGates } from './songbun.ts';
import { statements } from './statement.ts';
import { putWheres, thingIds } from './things.ts';
import { friendIds } from './ties.ts';
import { holders, traceKindIds } from './traces.ts';

/** A charge is always of something. */
const charges = gravities.filter((gravity) => gravity !== 'none');

/** An argument that is one of a list of words. */
const oneOf = <Words extends readonly string[]>(words: Words, allowed: string) => ({
  read: (word: string): Words[number] | undefined => words.find((each) => each === word),
  allowed: `${allowed}: ${words.join(', ')}`,
  words: words as readonly string[],
});

/** Kinds of argument: how each is read from a tag, what it may be, and its words where they are a list. */
export const argumentKinds = {
  count: {
    read: (word: string): number | undefined => (/^([1-9]|1[0-5])$/.test(word) ? Number(word) : undefined),
    allowed: 'a whole number from 1 to 15',
    words: ['1', '2'] as readonly string[],
  },
  trace: oneOf(traceKindIds, 'a kind of trace'),
  holder: oneOf(holders, 'a holder of traces'),
  person: oneOf(personIds, 'a person of the rules'),
  friend: oneOf(friendIds, 'somebody who can become a friend'),
  thing: oneOf(thingIds, 'a thing'),
  where: oneOf(putWheres, 'a place for a thing'),
  machine: oneOf(machines, 'a machine'),
  computer: oneOf(computers, 'a state of the private computer'),
  phone: oneOf(phones, 'a phone'),
  goods: oneOf(goodsIds, 'a thing to buy'),
  registrable: oneOf(registrables, 'a thing to register'),
  power: oneOf(['out', 'on'] as const, 'the power'),
  site: oneOf(sites, 'a place of inspection'),
  gravity: oneOf(charges, 'a gravity'),
  named: oneOf(statements, 'what can be stated'),
  audience: oneOf(audiences, 'who watches'),
  gate: oneOf(classGates, 'what a class opens'),
} as const;

type ArgumentKind = keyof typeof argumentKinds;
type Argument<K extends ArgumentKind> = NonNullable<ReturnType<(typeof argumentKinds)[K]['read']>>;

export const effectForms = {
  pay: { takes: ['count'], says: 'That many notes leave the envelope.' },
  buy: { takes: ['goods'], says: 'It is paid for, by its price, and is there.' },
  trace: { takes: ['trace', 'holder'], says: 'The act leaves a trace of this kind with this holder.' },
  witness: { takes: ['person'], says: 'This person has seen or heard the act.' },
  read: { takes: ['trace'], says: 'Whoever holds traces of this kind looks for them.' },
  put: { takes: ['thing', 'where'], says: 'The thing lies there now; what was found stays found.' },
  work: {
    takes: ['machine'],
    says: 'A document passes through this machine, and so does the stick if there is one.',
  },
  network: { takes: ['machine'], says: 'The intranet is used on this machine.' },
  tamper: { takes: ['machine'], says: 'Somebody changes the system of this machine.' },
  computer: { takes: ['computer'], says: 'The private computer is this now.' },
  register: { takes: ['registrable'], says: 'It is put on a list in the player’s name.' },
  phone: { takes: ['phone'], says: 'This phone is in use, with the month’s plan untouched.' },
  call: { takes: ['count'], says: 'That many thirds of the minutes are used.' },
  text: { takes: ['count'], says: 'That many thirds of the messages are used.' },
  lights: { takes: ['power'], says: 'The power goes, at an hour that is drawn, or comes back.' },
  time: { takes: ['count'], says: 'That many half-hours of the evening are spent.' },
  knock: { takes: ['site'], says: 'An inspection comes; a draw gives one to three acts of warning.' },
  act: { takes: ['count'], says: 'That many acts of the warning are used.' },
  inspect: { takes: ['site'], says: 'They look: what is found follows from where things lie.' },
  charge: { takes: ['gravity'], says: 'The matter is called at least this heavy.' },
  name: { takes: ['named'], says: 'It is stated whose it is.' },
  bribe: { takes: ['person', 'audience'], says: 'Money is offered: taken, refused or reported by a draw.' },
  lawyer: { takes: [], says: 'A lawyer is in the chair or is not, by a draw, once.' },
  confess: { takes: [], says: 'What is asked for has been said.' },
  demote: { takes: [], says: 'The household is lowered by one class.' },
  tie: { takes: ['friend'], says: 'This person is a close friend from now on.' },
} as const satisfies Record<string, { takes: readonly ArgumentKind[]; says: string }>;

export const gateForms = {
  money: { takes: ['count'], says: 'Open with at least that many notes.' },
  buy: { takes: ['goods'], says: 'Open when the envelope holds its price.' },
  bribe: { takes: ['person', 'audience'], says: 'Open when the envelope holds what an offer costs here.' },
  time: { takes: ['count'], says: 'Open with at least that many half-hours before bed.' },
  act: { takes: ['count'], says: 'Open with at least that many acts before the door is open.' },
  call: { takes: ['count'], says: 'Open with at least that many thirds of the minutes.' },
  text: { takes: ['count'], says: 'Open with at least that many thirds of the messages.' },
  class: { takes: ['gate'], says: 'Open to the classes to which it is open.' },
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
