/**
 * What the rules remember of a run: whole numbers in small bands, so that every state can be visited by the
 * proof. No history is kept here; `run` keeps it, and replay brings it back.
 */

import { parameter } from './parameters.ts';
import { type PersonId, people } from './people.ts';
import { type TraceKind, traceKindIds } from './traces.ts';

export type StoryId = 'fax' | 'machine' | 'knock';
export type Cut = 'full' | 'short';

/** From least to most trusted by the state; inherited, per household. */
export const households = ['hostile', 'wavering', 'core'] as const;
export type Household = (typeof households)[number];

/** Bands of attention, from the least. */
export const attentionBands = ['unnoticed', 'known', 'noted', 'watched', 'a-case'] as const;

/** Whether a person has ever informed. `unasked` until a rule first asks. */
export const informantStates = ['unasked', 'never', 'once', 'active'] as const;
export type InformantState = (typeof informantStates)[number];

export type Trace = {
  /** 0 none, 1, 2, 3 many. */
  count: number;
  read: boolean;
};

export type RunState = {
  household: Household;
  /** Notes, 0 … 15. */
  money: number;
  /** Index into `attentionBands`. */
  attention: number;
  /** Day of the story as its tags count it, 1 Monday … 7 Sunday. */
  day: number;
  traces: Readonly<Record<TraceKind, Trace>>;
  /** Only the people who can be drawn. */
  informants: Readonly<Partial<Record<PersonId, InformantState>>>;
};

/** Where a run begins. `change` is for counterfactuals and classes only. */
export type Start = {
  story: StoryId;
  cut: Cut;
  change?: { household?: Household; dollars?: 'none'; informants?: 'none' };
};

/** The state before the first line. The families of the stories are of the core class. */
export function begin(start: Start): RunState {
  const informant: InformantState = start.change?.informants === 'none' ? 'never' : 'unasked';
  const drawn = (Object.keys(people) as PersonId[]).filter((id) => people[id].reports === 'drawn');
  return {
    household: start.change?.household ?? 'core',
    money: start.change?.dollars === 'none' ? 0 : parameter('money.fax-start').value,
    attention: 0,
    day: 1,
    traces: Object.fromEntries(
      traceKindIds.map((kind) => [kind, { count: 0, read: false }]),
    ) as RunState['traces'],
    informants: Object.fromEntries(drawn.map((id) => [id, informant])),
  };
}
