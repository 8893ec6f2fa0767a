/** What a number of the model must say of itself. The type insists on a source or a confession. */
import type { FactId } from '../../facts/fact.ts';

export type Parameter = {
  value: number;
  unit:
    | 'notes'
    | 'dollars'
    | 'steps'
    | 'traces'
    | 'times'
    | 'minutes'
    | 'messages'
    | 'half-hours'
    | 'acts'
    | 'hour'
    | 'bands';
  /** For a share: the number of equal ways it is a part of. */
  of?: number;
  /** Smallest and largest value that would still be sensible. */
  range: readonly [number, number];
  /** One sentence a teacher can read. */
  standsFor: string;
} & ({ sources: readonly [FactId, ...FactId[]] } | { designed: string });
