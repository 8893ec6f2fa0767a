/**
 * How each effect of the rules carries one field of the state into another. A field is a path into `RunState`
 * (`traces.fax-copy.count`). What this table leaves out, the proof takes for dead and merges: so a test tries
 * it against `apply` itself, and a new effect does not compile without a row.
 */
import {
  begin,
  type Effect,
  type GoodsId,
  type MirrorName,
  mirrorTable,
  type Need,
  people,
  personIds,
  type RunState,
  sites,
  thingIds,
  traceKindIds,
} from '../../rules/index.ts';

export type EffectFlow = {
  /** Read whatever comes after: the effect may refuse. */
  always: readonly string[];
  /** A field that changes, and on which fields its new value depends; on itself as well, unless it is `set`. */
  moves: readonly { field: string; from: readonly string[] }[];
  /** Fields that are simply set. */
  sets: readonly string[];
  /** What names the draw of this effect, without the day that ends its key; null for one asked once in a run. */
  draws: string | null;
};

const none: EffectFlow = { always: [], moves: [], sets: [], draws: null };

const plan = ['phone', 'minutes', 'messages'] as const;

/** What having a thing that was bought sets; a thing that is put somewhere goes by where it lay. */
const bought: Readonly<Record<GoodsId, readonly string[]>> = {
  'phone-bar': plan,
  'phone-cheaper': plan,
  'phone-standard': plan,
  'brokers-phone': plan,
  'extra-minutes': ['minutes'],
  parts: ['computer'],
  stick: [],
  disc: [],
};

const everyLie = thingIds.map((thing) => `lies.${thing}`);

/** A field that a draw sets, whatever it was before. */
const drawnAnew = (field: string, draws: string): EffectFlow => ({
  ...none,
  moves: [{ field, from: [] }],
  sets: [field],
  draws,
});

const rows: { [Name in Effect['name']]: (effect: Extract<Effect, { name: Name }>) => EffectFlow } = {
  pay: () => ({ ...none, always: ['money'] }),
  // The count depends on itself alone.
  trace: () => none,
  witness: ({ args: [person] }) =>
    people[person].reports === 'drawn'
      ? { ...none, moves: [{ field: 'attention', from: [`informants.${person}`] }] }
      : none,
  read: ({ args: [kind] }) => ({
    ...none,
    moves: [
      { field: `traces.${kind}.read`, from: [`traces.${kind}.count`] },
      { field: 'attention', from: [`traces.${kind}.count`, `traces.${kind}.read`] },
    ],
    draws: `read/${kind}`,
  }),
  buy: ({ args: [item] }) => ({ ...none, always: ['money'], sets: bought[item] }),
  // Where it lies depends on where it lay: what was found stays found.
  put: () => none,
  work: ({ args: [machine] }) =>
    machine === 'own'
      ? none
      : { ...none, moves: [{ field: 'traces.stick-history.count', from: ['lies.stick'] }] },
  network: ({ args: [machine] }) =>
    machine === 'faculty'
      ? none
      : { ...none, moves: [{ field: 'traces.registration.count', from: ['computer'] }] },
  tamper: () => none,
  computer: () => ({ ...none, sets: ['computer'] }),
  register: ({ args: [thing] }) => ({ ...none, sets: thing === 'phone' ? plan : ['computer'] }),
  phone: () => ({ ...none, sets: plan }),
  call: () => ({ ...none, always: ['minutes'] }),
  text: () => ({ ...none, always: ['messages'] }),
  lights: ({ args: [power] }) =>
    power === 'on'
      ? { ...none, sets: ['powerOut'] }
      : { ...drawnAnew('cut', 'lights'), sets: ['powerOut', 'cut'] },
  time: () => ({ ...none, always: ['halfHours'] }),
  knock: ({ args: [site] }) => drawnAnew('acts', `knock/${site}`),
  act: () => ({ ...none, always: ['acts'] }),
  inspect: () => ({
    ...none,
    moves: [
      ...thingIds.map((thing) => ({
        field: `lies.${thing}`,
        from: thing === 'computer' ? ['attention', 'computer'] : ['attention'],
      })),
      { field: 'gravity', from: ['attention', 'computer', ...everyLie] },
    ],
  }),
  charge: () => none,
  name: () => ({ ...none, sets: ['named'] }),
  bribe: ({ args: [person] }) => ({
    always: ['money', 'gravity', 'household'],
    moves: ['money', 'offer', 'debts', 'attention'].map((field) => ({ field, from: [] })),
    sets: ['offer'],
    draws: `bribe/${person}`,
  }),
  lawyer: () => ({ ...none, moves: [{ field: 'lawyer', from: [] }], draws: 'lawyer' }),
  confess: () => ({ ...none, sets: ['confessed'] }),
  demote: () => none,
  tie: ({ args: [friend] }) => ({ ...none, sets: [`friends.${friend}`] }),
  // Who is asked is remembered, each by himself; nothing else moves.
  silence: () => none,
  day: () => ({ ...none, sets: ['day'] }),
};

/** Throws nothing; every effect has a row. */
export const effectFlow = (effect: Effect): EffectFlow =>
  (rows[effect.name] as (effect: Effect) => EffectFlow)(effect);

const gateRows: { [Name in Need['name']]: readonly string[] } = {
  money: ['money'],
  buy: ['money'],
  bribe: ['money', 'gravity', 'household'],
  time: ['halfHours'],
  act: ['acts'],
  call: ['minutes'],
  text: ['messages'],
  class: ['household'],
};

/** The fields that decide whether a gate is open. */
export const gateFields = (need: Need): readonly string[] => gateRows[need.name];

/** Every name that a draw of an effect can have, without its day. */
export const everyDraw: readonly string[] = [
  ...traceKindIds.map((kind) => `read/${kind}`),
  ...sites.map((site) => `knock/${site}`),
  ...personIds.map((person) => `bribe/${person}`),
  'lights',
  'lawyer',
];

/** Value of a field. */
export function fieldOf(state: RunState, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], state);
}

/** The fields of a state that hold a value: paths to its leaves. */
export function fieldsOf(state: object, before = ''): string[] {
  return Object.entries(state).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null ? fieldsOf(value, `${before}${name}.`) : [`${before}${name}`],
  );
}

/** The fields behind a number that Ink may read: found by computing it and looking on. */
export function fieldsOfMirror(name: MirrorName): string[] {
  const read = new Set<string>();
  const watch = (object: object, before: string): object =>
    new Proxy(object, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof value === 'object' && value !== null) return watch(value, `${before}${String(key)}.`);
        read.add(`${before}${String(key)}`);
        return value;
      },
    });
  mirrorTable[name].of(watch(begin({ story: 'fax', cut: 'short' }), '') as RunState);
  return [...read];
}
