/**
 * Raised by hand, by one, whenever the same choices and the same seed may end otherwise than before.
 * It is part of every edition; what changed and why stands in `src/decisions/rules-changelog.md`.
 */
export const RULES_VERSION = 2;
