import type { Outcome } from './outcome.ts';
import { type PersonId, personIds } from './people.ts';
import type { RunState } from './run-state.ts';

/** Nothing said yet; a name refused; oneself; or a person. */
export type Named = 'none' | 'nobody' | 'self' | PersonId;

/** What a story can state. */
export const statements: readonly Exclude<Named, 'none'>[] = ['nobody', 'self', ...personIds];

/** Every value that `named` can have, in the order that Ink counts them. */
export const namedBands: readonly Named[] = ['none', ...statements];

/** A statement is made. A later one stands instead of it. */
export function nameOwner(state: RunState, named: Exclude<Named, 'none'>): Outcome {
  return {
    state: state.named === named ? state : { ...state, named },
    because: [
      {
        rule: 'statement',
        inputs: { named, before: state.named, day: state.day },
        parameters: [],
        facts: ['pscore-cd-owner-asked', 'turned-in-by-friends', 'mps-detain-on-suspicion'],
        standing: 'inferred',
        words: {
          key: `because.named.${named === 'nobody' || named === 'self' ? named : 'person'}`,
          args: { person: named },
        },
      },
    ],
  };
}
