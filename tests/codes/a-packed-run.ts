/** Packed runs for tests: any at all, and one that is always the same. */
import fc from 'fast-check';
import type { PackedRun } from '../../src/codes/index.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const thirtyTwoBits = fc.integer({ min: 0, max: 0xffffffff });

const change = fc
  .record(
    {
      household: fc.constantFrom('core' as const, 'wavering' as const, 'hostile' as const),
      dollars: fc.constant('none' as const),
      informants: fc.constant('none' as const),
    },
    { requiredKeys: [] },
  )
  .filter((made) => Object.keys(made).length > 0);

const start: fc.Arbitrary<PackedRun['start']> = fc.record(
  {
    story: fc.constantFrom('fax' as const, 'machine' as const, 'knock' as const),
    cut: fc.constantFrom('full' as const, 'short' as const),
    change,
  },
  { requiredKeys: ['story', 'cut'] },
);

export const anyPackedRun = (mostChoices = 1023): fc.Arbitrary<PackedRun> =>
  fc.record({
    edition: thirtyTwoBits.map((value) => value.toString(16).padStart(8, '0')),
    start,
    seed: thirtyTwoBits,
    choices: fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: mostChoices, size: 'max' }),
    ending: fc.option(fc.integer({ min: 0, max: 63 })),
    assignment: fc.option(
      fc
        .array(fc.constantFrom(...alphabet), { minLength: 12, maxLength: 12 })
        .map((letters) => letters.join(''))
        .filter((text) => /[^0]/.test(text)),
    ),
    nonce: thirtyTwoBits,
    minutes: fc.integer({ min: 0, max: 255 }),
  });

/** A run of fourteen choices; with `changes` in place of what it has. */
export const packedRun = (changes: Partial<PackedRun> = {}): PackedRun => ({
  edition: 'b72e60a2',
  start: { story: 'fax', cut: 'short' },
  seed: 7,
  choices: [0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 3, 1, 2, 1],
  ending: 1,
  assignment: null,
  nonce: 0x9e3779b9,
  minutes: 9,
  ...changes,
});
