/**
 * Inspections at home, at school and in an office. Chance decides how much warning there is; what is found
 * follows from where things lie and from what is known, never from a die. Class changes how long they stay and
 * what finding costs, not what they find. Rests on `pscore-raids-places`, `pscore-raid-targets`,
 * `mps-inspects-devices` and `registered-pcs-searched`; how an inspection runs is S3 and S5.
 */
import { type Gravity, gravities, type Household } from './bands.ts';
import { type Because, standingOf } from './because.ts';
import { atLeast } from './gravity.ts';
import type { Chance } from './named-draws.ts';
import type { GateAnswer, Outcome } from './outcome.ts';
import { amountOf, type ParameterId } from './parameters.ts';
import type { RunState } from './run-state.ts';
import { type ThingId, thingIds, things, type Where } from './things.ts';

export const sites = ['home', 'school', 'office'] as const;
export type Site = (typeof sites)[number];

/** They are at the door: one act or more while it opens. */
export function knock(state: RunState, site: Site, chance: Chance): Outcome {
  const key = `knock/${site}/${state.day}`;
  const ways = amountOf('inspection.warnings');
  const got = chance.pick(key, ways);
  const acts = got + 1;
  return {
    state: { ...state, acts },
    because: [
      {
        rule: 'inspection',
        inputs: { site, acts, day: state.day },
        draw: { key, ways, got, odds: [1, ways] },
        parameters: ['inspection.warnings'],
        facts: ['pscore-raids-places', 'pscore-raids-japanese-wording'],
        standing: standingOf(['inspection.warnings']),
        disputed: 'D16',
        words: { key: `because.knock.${site}`, args: { acts } },
      },
    ],
  };
}

/** Some of the acts are used. Throws when there are fewer. */
export function useActs(state: RunState, acts: number): Outcome {
  const left = state.acts - acts;
  if (left < 0) throw new Error(`Cannot act ${acts} times of ${state.acts}: the choice needs act(${acts}).`);
  return { state: { ...state, acts: left }, because: [ofActs(state, 'because.act.used', { left })] };
}

/** Open with at least that many acts left before the door is open. */
export function actGate(state: RunState, acts: number): GateAnswer {
  if (state.acts >= acts) return { open: true };
  return { open: false, because: ofActs(state, 'gate.act.too-late', {}) };
}

function ofActs({ acts }: RunState, key: string, args: Because['words']['args']): Because {
  return {
    rule: 'inspection',
    inputs: { acts },
    parameters: ['inspection.warnings'],
    facts: ['pscore-raids-places'],
    standing: standingOf(['inspection.warnings']),
    words: { key, args },
  };
}

/** Whether what lies there is found at that kind of place, and from which band of attention on. */
const looked: Readonly<
  Record<Site, Readonly<Record<Exclude<Where, 'nowhere' | 'found'>, 'always' | 'never' | ParameterId>>>
> = {
  home: {
    out: 'always',
    'in-use': 'always',
    kept: 'inspection.kept-from',
    carried: 'inspection.carried-from',
    given: 'never',
  },
  // A desk is shared and a bag is opened: what one carries is what a school looks into.
  school: {
    out: 'always',
    'in-use': 'always',
    kept: 'inspection.kept-from',
    carried: 'always',
    given: 'never',
  },
  // The drawers belong to the office.
  office: {
    out: 'always',
    'in-use': 'always',
    kept: 'always',
    carried: 'inspection.carried-from',
    given: 'never',
  },
};

/** Whether an inspection there finds the thing, as things and knowledge stand. */
export function isFound(state: RunState, site: Site, thing: ThingId): boolean {
  const where = state.lies[thing];
  if (where === 'nowhere' || where === 'found') return false;
  // What is on a list is asked for by name.
  if (thing === 'computer' && state.computer === 'listed' && where !== 'given') return true;
  const rule = looked[site][where];
  if (rule === 'always' || rule === 'never') return rule === 'always';
  return state.attention >= amountOf(rule);
}

/** They look. Each thing in the story is found or not, and what is found weighs what its parameter says. */
export function inspect(state: RunState, site: Site): Outcome {
  let after = state;
  const because: Because[] = [];
  for (const thing of thingIds) {
    const where = state.lies[thing];
    if (where === 'nowhere' || where === 'found') continue;
    const found = isFound(state, site, thing);
    const { gravity } = things[thing];
    if (found) {
      after = { ...after, lies: { ...after.lies, [thing]: 'found' } };
      if (gravity !== null) after = atLeast(after, gravityOf(gravity));
    }
    const rests: ParameterId[] = ['inspection.kept-from', 'inspection.carried-from'];
    if (found && gravity !== null) rests.push(gravity);
    because.push({
      rule: 'inspection',
      inputs: { site, thing, where, attention: state.attention, found: found ? 1 : 0, day: state.day },
      parameters: rests,
      facts: [...things[thing].facts, 'mps-inspects-devices'],
      standing: standingOf(rests),
      words: { key: `because.inspect.${found ? 'found' : 'not-found'}.${where}`, args: { thing } },
    });
  }
  because.push(stays(state));
  return { state: after, because };
}

function gravityOf(id: ParameterId): Gravity {
  return gravities[amountOf(id)] ?? 'none';
}

const stayOf: Readonly<Record<Household, ParameterId>> = {
  core: 'inspection.stay-core',
  wavering: 'inspection.stay-wavering',
  hostile: 'inspection.stay-hostile',
};

/** How long an inspection stays with this household: 1 briefly, 2 long, 3 until everything has been moved. */
export const stay = (household: Household): number => amountOf(stayOf[household]);

function stays({ household }: RunState): Because {
  const rests = [stayOf[household]];
  return {
    rule: 'songbun',
    inputs: { household, stay: stay(household) },
    parameters: rests,
    facts: ['songbun-elite-privileges', 'middle-class-limits'],
    standing: standingOf(rests),
    words: { key: `because.stay.${household}`, args: {} },
  };
}
