/**
 * Chance without a generator: a draw is a function of the seed and its own name, so the order of draws never
 * matters and another family meets the same chance. `src/decisions/0003-named-draws.md` says what this protects.
 */

export interface Chance {
  /** One of `ways` equal ways, 0 … ways − 1, for the draw named `key` (`rule/subject/day`). */
  pick(key: string, ways: number): number;
}

/** FNV-1a over the UTF-16 code units of `text`; keys are plain ASCII. */
function fnv1a32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finishing step of MurmurHash3: every bit of the input reaches every bit of the result. */
function fmix32(word: number): number {
  let mixed = word;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The chance of play. `seed` is a whole number, 0 … 4294967295. */
export function seededChance(seed: number): Chance {
  const start = fmix32(seed);
  return {
    pick: (key, ways) => Math.floor((fmix32(start ^ fnv1a32(key)) * ways) / 2 ** 32),
  };
}
