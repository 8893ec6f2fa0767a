/** The rules, as other folders see them: nothing else of this folder is imported from outside. */
export { apply, gate } from './apply.ts';
export {
  attentionBands,
  type Gravity,
  gravities,
  type Household,
  households,
  type InformantState,
  informantStates,
} from './bands.ts';
export { type Because, type Draw, type RuleId, ruleIds, type Standing, standingOf } from './because.ts';
export { type Audience, audiences, bribePrice } from './bribe.ts';
export {
  argumentKinds,
  type Call,
  type Effect,
  effectForms,
  gateForms,
  type Need,
  readEffect,
  readNeed,
  type TagEffect,
} from './effects.ts';
export { type Agency, agencyOf } from './gravity.ts';
export { isFound, type Site, sites, stay } from './inspection.ts';
export { type Machine, machines } from './machines.ts';
export { type MirrorName, mirror, mirrorConstants, mirrorNames, mirrorTable } from './mirror.ts';
export { type Chance, seededChance } from './named-draws.ts';
export { odds, type Parameter, type ParameterId, parameter, parameters } from './parameters.ts';
export { isPerson, type PersonId, people, personIds, type Reports } from './people.ts';
export { type GoodsId, goods, goodsIds, priceOf } from './purchases.ts';
export {
  begin,
  type Cut,
  players,
  type RunState,
  type Start,
  type StoryId,
  type Trace,
} from './run-state.ts';
export { type ClassGate, classGates } from './songbun.ts';
export { type Named, statements } from './statement.ts';
export { type PutWhere, putWheres, type ThingId, thingIds, things, type Where, wheres } from './things.ts';
export { type Tie, type TieKind, tieKinds, ties } from './ties.ts';
export { type Holder, holders, type TraceKind, traceKindIds, traceKinds } from './traces.ts';
export { RULES_VERSION } from './version.ts';
export { centreOf, classesIn, type Fate, type Ring, yongoje } from './yongoje.ts';
