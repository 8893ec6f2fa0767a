/** Lines that can be translated: one sentence at a time, never glued from parts. */
import type { Problem, Rule } from './problem.ts';
import type { RuleId } from './rule-ids.ts';
import type { Words } from './script.ts';
import { wordsOf } from './walk-script.ts';

export const wholeLines: Rule = ({ script }) => wordsOf(script).flatMap(faultsOf);

function faultsOf(words: Words): Problem[] {
  const found: Problem[] = [];
  const tell = (rule: RuleId, message: string): void => void found.push({ ...words.at, rule, message });
  for (const at of words.glue) found.push({ ...at, rule: 'glue', message: 'Glue (<>) is not used.' });
  if (words.joined)
    tell('glue', 'A divert behind words joins them to the next line; it stands on a line of its own.');
  if (words.logic.length > 0)
    tell('line-part', 'Braces hold whole lines, or one variable that is printed; this is part of a line.');
  if (words.printed.length > 1) tell('line-printed', 'A line prints at most one variable.');
  if (words.printed.length === 1 && words.logic.length === 0) {
    const around = words.text.split(`{${words.printed[0]}}`);
    if (around.length !== 2 || !around.every((part) => /\p{L}/u.test(part)))
      tell('line-printed', 'A printed variable has words of its line before it and after it.');
  }
  return found;
}
