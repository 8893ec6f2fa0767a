/**
 * The nine kinds of trace an act can leave: where it comes from, and on what the rule that reads it rests.
 * A trace is a fact about a thing or a person, not a judgement; nothing happens until somebody reads it.
 */
import type { FactId } from '../facts/fact.ts';
import type { ParameterId } from './parameters.ts';

type TraceRule = {
  /** Share of the times somebody looks that this kind is really read; a parameter. */
  chance: ParameterId;
  /** How many steps of attention a reading costs; a parameter. */
  steps: ParameterId;
  facts: readonly FactId[];
};

export const traceKinds = {
  'fax-copy': {
    chance: 'read.paper',
    steps: 'attention.paper',
    facts: ['rfa-fax-not-email', 'landline-operators-tracked'],
  },
  'mail-log': {
    chance: 'read.log',
    steps: 'attention.log',
    facts: ['rfa-order-no-internet', 'rfa-laptop-control-hard'],
  },
  absence: { chance: 'read.absence', steps: 'attention.paper', facts: ['free-association-suspect'] },
  spending: { chance: 'read.paper', steps: 'attention.paper', facts: ['rfa-laptop-from-savings'] },
  witness: { chance: 'read.paper', steps: 'attention.paper', facts: ['turned-in-by-friends'] },
  possession: { chance: 'read.paper', steps: 'attention.paper', facts: ['pscore-raid-targets'] },
  registration: { chance: 'read.paper', steps: 'attention.paper', facts: ['registered-pcs-searched'] },
  'document-tag': {
    chance: 'read.tag',
    steps: 'attention.tag',
    facts: ['red-star-watermark', 'watermark-against-southern-media'],
  },
  'stick-history': { chance: 'read.tag', steps: 'attention.tag', facts: ['red-star-usb-history'] },
} as const satisfies Record<string, TraceRule>;

export type TraceKind = keyof typeof traceKinds;

export const traceKindIds = Object.keys(traceKinds) as TraceKind[];

/** Where a trace lies, which is also who could read it. */
export const holders = [
  'bureau',
  'provider',
  'office',
  'room',
  'mission',
  'faculty',
  'school',
  'landing',
  'police',
] as const;
export type Holder = (typeof holders)[number];
