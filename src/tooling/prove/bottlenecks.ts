/**
 * The knots that no run can go round, and what is alive where they begin: the state budget is measured there.
 */
import type { Story } from 'inkjs';
import type { Cut } from '../../rules/index.ts';
import { entryKnots } from '../../run/cuts.ts';
import { isContainer } from '../walk/open-story.ts';
import type { Exploration } from './explore.ts';
import { type Flow, reachFrom } from './flow-graph.ts';
import type { Liveness } from './liveness.ts';
import { steeringVariables } from './steering.ts';

/**
 * `fields`: rules' fields by their path, Ink's variables by their name. `values`: how many different values of
 * each were met at the choices just before and just behind the knot's beginning: a field with one value is
 * alive there only because it will be set on some ways and not on others. `recalled`: choices that only the check of
 * `recalls:` remembers; they are no state of the game and outside the budget.
 */
export type Bottleneck = {
  knot: string;
  fields: string[];
  values: Record<string, number>;
  /** Ink's variables among the fields that steer, and have more than one value here. */
  steering: string[];
  recalled: number;
};

export function bottlenecks(
  story: Story,
  flow: Flow,
  live: Liveness,
  cut: Cut,
  { states }: Pick<Exploration, 'states'>,
): Bottleneck[] {
  const named = story.mainContentContainer.namedContent;
  const entryObject = named.get(entryKnots[cut]);
  const entry = entryObject === undefined ? undefined : flow.numberOf.get(entryObject);
  if (entry === undefined) return [];
  const steering = steeringVariables(flow, live);
  const endings = [...live.lineTags].filter(([, { ending }]) => ending !== undefined).map(([node]) => node);
  const reached = reachFrom(flow, entry);
  return [...named].flatMap(([knot, object]) => {
    const node = flow.numberOf.get(object);
    if (node === undefined || node === entry || !reached.has(node) || !isContainer(object as never))
      return [];
    const round = reachFrom(flow, entry, node);
    if (endings.some((ending) => round.has(ending))) return [];
    const facts = [...live.before(node)];
    const fields = facts.filter((fact) => !/^(taken|cue|drawn|today|count)\//.test(fact)).sort();
    const values = valuesAround(knot, fields, states);
    return [
      {
        knot,
        fields: fields.map((fact) => fact.replace(/^ink\//, '')),
        values,
        steering: fields
          .filter((fact) => fact.startsWith('ink/'))
          .map((fact) => fact.slice(4))
          .filter((name) => steering.has(name) && (values[name] ?? 0) > 1),
        recalled: facts.filter((fact) => fact.startsWith('taken/')).length,
      },
    ];
  });
}

/** A state belongs to a knot when its choices stand there. */
function valuesAround(
  knot: string,
  fields: readonly string[],
  states: Exploration['states'],
): Record<string, number> {
  const inside = (at: number): boolean => states[at]?.reading.position.startsWith(`${knot}.`) ?? false;
  const around = new Set<number>();
  states.forEach(({ arrival, ways }, at) => {
    if (inside(at)) {
      if (arrival.from < 0) around.add(at);
      return;
    }
    for (const to of ways.flatMap(([, next]) => next)) {
      if (inside(to)) around.add(at).add(to);
    }
  });
  const seen = new Map<string, Set<string>>(fields.map((field) => [field, new Set()]));
  for (const at of around) {
    for (const [fact, value] of states[at]!.reading.values) seen.get(fact)?.add(value);
  }
  return Object.fromEntries([...seen].map(([fact, values]) => [fact.replace(/^ink\//, ''), values.size]));
}
