/**
 * Which facts each rule rests on, found by trying it: every effect and every gate in states that differ in what
 * the rules look at, with the first and the last residue of every draw. A fact that no because names is not
 * rested on, whatever a comment says.
 */
import {
  apply,
  type Because,
  begin,
  centreOf,
  classesIn,
  effectForms,
  gate,
  gateForms,
  gravities,
  households,
  type ParameterId,
  personIds,
  type RuleId,
  type RunState,
  readEffect,
  readNeed,
  ruleIds,
  thingIds,
  traceKindIds,
  type wheres,
  yongoje,
} from '../../rules/index.ts';
import { everyCall } from '../every-call.ts';

export type RestsOn = { facts: Set<string>; parameters: Set<ParameterId> };

/** Facts and parameters by rule. */
export function factsOfRules(): Record<RuleId, RestsOn> {
  const found = Object.fromEntries(
    ruleIds.map((id) => [id, { facts: new Set<string>(), parameters: new Set<ParameterId>() }]),
  ) as unknown as Record<RuleId, RestsOn>;
  const take = (because: readonly Because[]): void => {
    for (const { rule, facts, parameters } of because) {
      for (const fact of facts) found[rule].facts.add(fact);
      for (const id of parameters) found[rule].parameters.add(id);
    }
  };
  const effects = everyCall(effectForms).map(readEffect);
  const needs = everyCall(gateForms).map(readNeed);
  for (const state of states()) {
    for (const effect of effects) {
      for (const last of [false, true]) {
        try {
          take(apply(state, effect, { pick: (_, ways) => (last ? ways - 1 : 0) }).because);
        } catch {
          // Refused in this state: a gate stands before it in a story, and is tried below.
        }
      }
    }
    take(apply(state, { name: 'silence', present: personIds }, { pick: () => 0 }).because);
    for (const need of needs) {
      const answer = gate(state, need);
      if (!answer.open) take([answer.because]);
    }
    for (const person of personIds) {
      const centre = centreOf({ named: person }, 'solmi');
      take(
        yongoje({ ...state, named: centre }, 'solmi', classesIn(state, 'solmi')).map((fate) => fate.because),
      );
    }
  }
  return found;
}

function states(): RunState[] {
  const first = begin({ story: 'knock', cut: 'short' });
  const lying = (where: (typeof wheres)[number]): RunState['lies'] =>
    Object.fromEntries(thingIds.map((thing) => [thing, where])) as RunState['lies'];
  const traces = Object.fromEntries(
    traceKindIds.map((kind) => [kind, { count: 1, read: false }]),
  ) as RunState['traces'];
  const plenty = { money: 99, minutes: 3, messages: 3, halfHours: 4, acts: 3, traces, attention: 4 };
  const nothing = { money: 0, minutes: 0, messages: 0, halfHours: 0, acts: 0 };
  return households.flatMap((household) =>
    gravities.flatMap((gravity) =>
      [plenty, nothing].flatMap((held) =>
        (['out', 'given'] as const).map((where) => ({
          ...first,
          ...held,
          household,
          gravity,
          lies: lying(where),
          computer: 'clean' as const,
        })),
      ),
    ),
  );
}
