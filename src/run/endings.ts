/**
 * The endings of each story in an order that is kept for ever: codes that people hold name an ending by its place
 * here. New ones come at the end; none is moved or taken away, even when no story has it any more.
 */
import type { StoryId } from '../rules/index.ts';

export const endings: Readonly<Record<StoryId, readonly string[]>> = {
  fax: ['fax.of-no-question', 'fax.of-two-days', 'fax.of-two-minutes'],
  machine: ['machine.oe-left-out', 'machine.oe-lent', 'machine.oe-two-girls'],
  knock: ['knock.ok-mine', 'knock.ok-name', 'knock.ok-table'],
};

/** The place of an ending that is not in the list: a story of a test, or a code from a newer game. */
export const endingUnlisted = 63;
