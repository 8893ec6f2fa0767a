/** What can be wrong with a passage that a run itself lets pass: the run goes on, and the story is broken. */
import type { Passage } from '../../run/index.ts';

/** Sentences for a writer; `taken` says whether a choice was taken in this run, the newest one included. */
export function faultsOf(passage: Passage, taken: (id: string) => boolean): string[] {
  const faults: string[] = [];
  for (const { text, recalls } of passage.lines) {
    for (const id of recalls) {
      if (!taken(id)) faults.push(`The line ‘${text}’ recalls ${id}, which was not taken in this run.`);
    }
  }
  const decisions = new Set(passage.choices.map(({ id }) => decisionOf(id)));
  if (decisions.size > 1)
    faults.push(`Choices of ${[...decisions].sort().join(' and ')} are offered together.`);
  const ids = passage.choices.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) faults.push(`The choice ${twice} is offered twice at once.`);
  if (isDeadEnd(passage)) faults.push(`Every choice is closed here: ${ids.join(', ')}.`);
  return faults;
}

/** Choices are shown and none can be taken. */
export const isDeadEnd = ({ choices, ending }: Passage): boolean =>
  ending === undefined && choices.length > 0 && choices.every(({ closed }) => closed !== undefined);

/** `counter-key` of `counter-key.press` */
export const decisionOf = (id: string): string => id.slice(0, id.indexOf('.'));
