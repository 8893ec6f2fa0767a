/**
 * What the rules remember of a run: whole numbers in small bands, so that every state can be visited by the
 * proof. No history is kept here; `run` keeps it, and replay brings it back.
 */

import type {
  Computer,
  Gravity,
  Household,
  InformantState,
  Lawyer,
  Offer,
  Phone,
  PowerCut,
} from './bands.ts';
import { amountOf, type ParameterId } from './parameters.ts';
import { type PersonId, people, personIds } from './people.ts';
import type { Named } from './statement.ts';
import { type ThingId, thingIds, type Where } from './things.ts';
import type { FriendInPlay } from './ties.ts';
import { type TraceKind, traceKindIds } from './traces.ts';

export type StoryId = 'fax' | 'machine' | 'knock';
export type Cut = 'full' | 'short';

export type Trace = {
  /** 0 none, 1, 2, 3 many. */
  count: number;
  read: boolean;
};

export type RunState = {
  /** Class of the player’s household. */
  household: Household;
  /** Notes, 0 … 15. */
  money: number;
  /** Index into `attentionBands`. */
  attention: number;
  /** Day of the story as its tags count it, 1 Monday … 7 Sunday. */
  day: number;
  traces: Readonly<Record<TraceKind, Trace>>;
  /** Only the people who can be drawn, and never the player. */
  informants: Readonly<Partial<Record<PersonId, InformantState>>>;
  /** Where each thing of the story lies. */
  lies: Readonly<Record<ThingId, Where>>;
  computer: Computer;
  /** The system was tampered with and has shut down. */
  shutDown: boolean;
  phone: Phone;
  /** Thirds of the plan that are left, 0 … 3. */
  minutes: number;
  messages: number;
  /** Half-hours before bed, 0 … 4. */
  halfHours: number;
  powerOut: boolean;
  cut: PowerCut;
  /** What the hands can still do before the door is open, 0 … 3. */
  acts: number;
  gravity: Gravity;
  named: Named;
  confessed: boolean;
  lawyer: Lawyer;
  offer: Offer;
  /** How many own you, 0 … 3. */
  debts: number;
  /** Who became a close friend in play. */
  friends: Readonly<Record<FriendInPlay, boolean>>;
};

/** Where a run begins. `change` is for counterfactuals and classes only. */
export type Start = {
  story: StoryId;
  cut: Cut;
  change?: { household?: Household; dollars?: 'none'; informants?: 'none' };
};

/** Whose life it is: nobody draws the player. */
export const players: Readonly<Record<StoryId, PersonId>> = {
  fax: 'cholmin',
  machine: 'unha',
  knock: 'solmi',
};

const purses: Readonly<Record<StoryId, ParameterId>> = {
  fax: 'money.fax-start',
  machine: 'money.machine-start',
  knock: 'money.knock-start',
};

/** The state before the first line. The class is that of the player’s family. */
export function begin(start: Start): RunState {
  const { story, change } = start;
  const player = players[story];
  const informant: InformantState = change?.informants === 'none' ? 'never' : 'unasked';
  const drawn = personIds.filter((id) => people[id].reports === 'drawn' && id !== player);
  return {
    household: change?.household ?? people[player].household,
    money: change?.dollars === 'none' ? 0 : amountOf(purses[story]),
    attention: 0,
    day: 1,
    traces: Object.fromEntries(
      traceKindIds.map((kind) => [kind, { count: 0, read: false }]),
    ) as RunState['traces'],
    informants: Object.fromEntries(drawn.map((id) => [id, informant])),
    lies: Object.fromEntries(thingIds.map((id) => [id, 'nowhere'])) as RunState['lies'],
    computer: 'none',
    shutDown: false,
    phone: 'none',
    minutes: 0,
    messages: 0,
    halfHours: amountOf('day.private'),
    powerOut: false,
    cut: 'none',
    acts: 0,
    gravity: 'none',
    named: 'none',
    confessed: false,
    lawyer: 'unasked',
    offer: 'none',
    debts: 0,
    friends: { tongsu: false },
  };
}
