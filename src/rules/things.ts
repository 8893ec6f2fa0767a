/**
 * The things that an inspection could look for, where each of them lies, and what it weighs when it is found.
 * What is looked for rests on `pscore-raid-targets` and `registered-pcs-searched`.
 */
import type { FactId } from '../facts/fact.ts';
import type { Outcome } from './outcome.ts';
import type { ParameterId } from './parameters.ts';
import type { RunState } from './run-state.ts';

type ThingRule = {
  /** What it weighs when found, as a band of gravity; null: it weighs nothing and only points to somebody. */
  gravity: ParameterId | null;
  facts: readonly FactId[];
};

export const things = {
  disc: { gravity: 'gravity.disc', facts: ['pscore-raid-targets', 'southern-films-illegal'] },
  sleeve: { gravity: null, facts: ['pscore-raid-targets'] },
  stick: { gravity: 'gravity.stick', facts: ['pscore-raid-targets'] },
  computer: {
    gravity: 'gravity.computer',
    facts: ['market-pcs-off-record', 'pscore-unapproved-foreign-illegal'],
  },
  list: { gravity: 'gravity.list', facts: ['political-crime-definition'] },
  cash: { gravity: null, facts: ['pscore-unable-to-bribe'] },
} as const satisfies Record<string, ThingRule>;

export type ThingId = keyof typeof things;

export const thingIds = Object.keys(things) as ThingId[];

/**
 * Where a thing lies: not in the story, in plain sight, in use, put away where such things are, on somebody’s
 * body, in another house; and found, which only an inspection brings about.
 */
export const wheres = ['nowhere', 'out', 'in-use', 'kept', 'carried', 'given', 'found'] as const;
export type Where = (typeof wheres)[number];

/** Where a story may put a thing. */
export type PutWhere = Exclude<Where, 'found'>;

export const putWheres = wheres.filter((where): where is PutWhere => where !== 'found');

/** A thing lies somewhere else now. What was found stays found. */
export function put(state: RunState, thing: ThingId, where: PutWhere): Outcome {
  if (state.lies[thing] === 'found' || state.lies[thing] === where) return { state, because: [] };
  return {
    state: { ...state, lies: { ...state.lies, [thing]: where } },
    because: [
      {
        rule: 'things',
        inputs: { thing, where, day: state.day },
        parameters: [],
        facts: things[thing].facts,
        standing: 'inferred',
        words: { key: `because.put.${where}`, args: { thing } },
      },
    ],
  };
}
