/** The rules, as other folders see them: nothing else of this folder is imported from outside. */
export { apply, gate } from './apply.ts';
export { type Because, type Draw, type RuleId, type Standing, standingOf } from './because.ts';
export {
  type Call,
  type Effect,
  effectForms,
  gateForms,
  type Need,
  readEffect,
  readNeed,
  type TagEffect,
} from './effects.ts';
export { type MirrorName, mirror, mirrorConstants, mirrorNames, mirrorTable } from './mirror.ts';
export { type Chance, seededChance } from './named-draws.ts';
export { odds, type Parameter, type ParameterId, parameter, parameters } from './parameters.ts';
export { isPerson, type PersonId, people, type Reports } from './people.ts';
export {
  attentionBands,
  begin,
  type Cut,
  type Household,
  households,
  type InformantState,
  informantStates,
  type RunState,
  type Start,
  type StoryId,
  type Trace,
} from './run-state.ts';
export { type Holder, holders, isTraceKind, type TraceKind, traceKindIds, traceKinds } from './traces.ts';
export { RULES_VERSION } from './version.ts';
