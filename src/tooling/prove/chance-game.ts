/**
 * Law 8 of the story bible: chance never decides an ending. An ending keeps it when somebody who chooses can
 * come to it whatever is drawn on the way: a game of one player against the draws, solved backwards.
 */
import type { Exploration } from './explore.ts';

/**
 * Whether from every opening of every start there is a way to play that ends so under every draw. A start that
 * never comes to the ending, whatever is drawn, does not count: its change has closed it, and no draw.
 */
export function underEveryDraw({ states, openings }: Exploration, ending: string): boolean {
  const won = wonFrom(states, ending);
  const leads = leadsTo(states, ending);
  return openings.every(
    (next) => next.every((at) => leads[at] !== true) || next.every((at) => won[at] === true),
  );
}

/** States from which some way leads to the ending, with luck. */
function leadsTo(states: Exploration['states'], ending: string): boolean[] {
  const leads = states.map((state) => state.ending === ending);
  let moved = true;
  while (moved) {
    moved = false;
    for (let at = states.length - 1; at >= 0; at -= 1) {
      if (leads[at] || !states[at]!.ways.some(([, next]) => next.some((to) => leads[to] === true))) continue;
      leads[at] = true;
      moved = true;
    }
  }
  return leads;
}

/** States from which the ending can be forced; a state of which all draws of one choice are won is won. */
function wonFrom(states: Exploration['states'], ending: string): boolean[] {
  const won = states.map((state) => state.ending === ending);
  const before = new Map<number, Set<number>>();
  states.forEach(({ ways }, at) => {
    for (const [, next] of ways) {
      for (const to of next) before.set(to, (before.get(to) ?? new Set()).add(at));
    }
  });
  const open = states.flatMap((_, at) => (won[at] ? [at] : []));
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const from of before.get(at) ?? []) {
      if (won[from]) continue;
      if (!states[from]!.ways.some(([, next]) => next.every((to) => won[to] === true))) continue;
      won[from] = true;
      open.push(from);
    }
  }
  return won;
}

/** States that lead to no ending and to no fault that is reported anyway: a circle without a way out. */
export function withoutEnd({ states }: Pick<Exploration, 'states'>): number[] {
  const leads = states.map(
    ({ ending, ways }) => ending !== undefined || ways.some(([, next]) => next.includes(-1)),
  );
  let moved = true;
  while (moved) {
    moved = false;
    for (let at = states.length - 1; at >= 0; at -= 1) {
      if (leads[at] || !states[at]!.ways.some(([, next]) => next.some((to) => leads[to] === true))) continue;
      leads[at] = true;
      moved = true;
    }
  }
  return states.flatMap((_, at) => (leads[at] ? [] : [at]));
}
