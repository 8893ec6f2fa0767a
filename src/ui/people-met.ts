/** Who has been met in a run: present on the stage, or named in what was read. Nothing is told ahead of it. */
import { players } from '../rules/index.ts';
import type { Run } from '../run/index.ts';
import type { Words } from '../words/words.ts';

/** In the order in which they are listed. Each has a name, a word by which the text calls them, and a line. */
export const listedPeople = [
  'cholmin',
  'unha',
  'myongok',
  'grandmother',
  'solmi',
  'yongsuk',
  'kwangil',
  'mun',
  'ro',
  'tongsu',
  'cha',
  'jin',
  'clerk',
  'sin',
  'kumsong',
  'tak',
  'ryang',
  'yu',
  'coat',
] as const;
export type Listed = (typeof listedPeople)[number];

export function peopleMet(run: Run, words: Words): Listed[] {
  const lines = run.turns.flatMap((turn) => turn.passage.lines);
  const present = new Set(lines.flatMap((line) => line.setting.who as readonly string[]));
  return listedPeople.filter((person) => {
    if (person === players[run.start.story] || present.has(person)) return true;
    const called = words.say(`people.${person}.called`);
    return lines.some((line) => line.text.includes(called));
  });
}
