/**
 * Which cuts of each story can be played. A cut that is not here has at most an entry knot that leads into
 * the other one, for Inky's sake. The title, the check, the walk, the report and the proof go by this table.
 */
import type { Cut, StoryId } from '../rules/index.ts';

export const cuts: Readonly<Record<StoryId, readonly Cut[]>> = {
  fax: ['short'],
  machine: ['short'],
  knock: ['short'],
};

/** The knot at which each cut begins. */
export const entryKnots = { full: 'full_start', short: 'short_start' } as const satisfies Record<Cut, string>;
