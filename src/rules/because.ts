/** Why something happened: kept by the rule that acted, in ids and numbers; the words are found by key. */
import type { FactId } from '../facts/fact.ts';
import { type ParameterId, parameter } from './parameters.ts';

/** The rules by name; each has its words under `rule.<id>`. */
export const ruleIds = [
  'money',
  'trace',
  'read',
  'informant',
  'silence',
  'things',
  'machine',
  'phone',
  'day',
  'power',
  'inspection',
  'songbun',
  'bribe',
  'statement',
  'gravity',
  'lawyer',
  'yongoje',
  'tie',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** `documented`: a source says it. `inferred`: computed from sources. `designed`: ours, and it says so. */
export type Standing = 'documented' | 'inferred' | 'designed';

/** A named draw: `got` of `ways` equal ways, counted from 0; it succeeded when below `odds[0]`. */
export type Draw = { key: string; ways: number; got: number; odds: [number, number] };

export type Because = {
  rule: RuleId;
  inputs: Record<string, string | number>;
  draw?: Draw;
  parameters: readonly ParameterId[];
  facts: readonly FactId[];
  standing: Standing;
  /** Number of the disagreement between sources, as `D11`. */
  disputed?: string;
  words: { key: string; args: Record<string, string | number> };
};

/** A consequence stands no firmer than the weakest number it rests on. */
export function standingOf(ids: readonly ParameterId[], otherwise: Standing = 'documented'): Standing {
  return ids.some((id) => 'designed' in parameter(id)) ? 'designed' : otherwise;
}
