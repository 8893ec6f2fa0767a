/**
 * Ids of choices that were in a released story and are gone, by story. An id is never used again: kept runs,
 * handed-in codes and links would mean another choice by it. Whoever takes a choice out of a released story
 * adds its id here.
 */
import type { StoryId } from '../../rules/index.ts';

export const retiredIds: Readonly<Record<StoryId, readonly string[]>> = {
  fax: [],
  machine: [],
  knock: [],
};
