/** Any state the rules could be in, for property tests. */
import fc from 'fast-check';
import { computers, lawyers, offers, phones, powerCuts } from '../../src/rules/bands.ts';
import {
  begin,
  gravities,
  households,
  informantStates,
  type RunState,
  type StoryId,
  statements,
  wheres,
} from '../../src/rules/index.ts';

/** One arbitrary for each key of the record. */
const each = <Key extends string, Value>(
  record: Readonly<Partial<Record<Key, unknown>>>,
  value: () => fc.Arbitrary<Value>,
): fc.Arbitrary<Record<Key, Value>> =>
  fc.record(Object.fromEntries(Object.keys(record).map((key) => [key, value()]))) as unknown as fc.Arbitrary<
    Record<Key, Value>
  >;

const upTo = (max: number) => fc.integer({ min: 0, max });

/** Any state of this story; its people and things are those that a run begins with. */
export function anyState(story: StoryId): fc.Arbitrary<RunState> {
  const first = begin({ story, cut: 'short' });
  return fc.record({
    household: fc.constantFrom(...households),
    money: upTo(15),
    attention: upTo(4),
    day: fc.integer({ min: 1, max: 7 }),
    traces: each(first.traces, () => fc.record({ count: upTo(3), read: fc.boolean() })),
    informants: each(first.informants, () => fc.constantFrom(...informantStates)),
    lies: each(first.lies, () => fc.constantFrom(...wheres)),
    computer: fc.constantFrom(...computers),
    shutDown: fc.boolean(),
    phone: fc.constantFrom(...phones),
    minutes: upTo(3),
    messages: upTo(3),
    halfHours: upTo(4),
    powerOut: fc.boolean(),
    cut: fc.constantFrom(...powerCuts),
    acts: upTo(3),
    gravity: fc.constantFrom(...gravities),
    named: fc.constantFrom('none' as const, ...statements),
    confessed: fc.boolean(),
    lawyer: fc.constantFrom(...lawyers),
    offer: fc.constantFrom(...offers),
    debts: upTo(3),
    friends: each(first.friends, () => fc.boolean()),
  });
}
