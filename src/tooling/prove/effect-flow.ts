/**
 * How each effect of the rules carries one field of the state into another. A field is a path into `RunState`
 * (`traces.fax-copy.count`). What this table leaves out, the proof takes for dead and merges: so a test tries
 * it against `apply` itself, and a new effect does not compile without a row.
 */
import {
  begin,
  type Effect,
  type MirrorName,
  mirrorTable,
  people,
  type RunState,
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
  // Who is asked is remembered, each by himself; nothing else moves.
  silence: () => none,
  day: () => ({ ...none, sets: ['day'] }),
};

/** Throws nothing; every effect has a row. */
export const effectFlow = (effect: Effect): EffectFlow =>
  (rows[effect.name] as (effect: Effect) => EffectFlow)(effect);

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
