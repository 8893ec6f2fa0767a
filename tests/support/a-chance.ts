/** Chances for tests: one that always gives the same residue, and one that must not be asked. */
import type { Chance } from '../../src/rules/index.ts';

/** Gives `got` each time and keeps what it was asked. */
export function fixedChance(got: number): Chance & { asked: { key: string; ways: number }[] } {
  const asked: { key: string; ways: number }[] = [];
  return {
    asked,
    pick(key, ways) {
      asked.push({ key, ways });
      return got;
    },
  };
}

export const noChance: Chance = {
  pick(key) {
    throw new Error(`Nothing should have been drawn here, and ${key} was.`);
  },
};
