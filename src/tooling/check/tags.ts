/** Tags: that each is known, well formed and stands where it may. */
import { choiceTagNames, lineTagNames, readChoiceTags, readLineTags, TagFault } from '../../ink/index.ts';
import { isPerson } from '../../rules/index.ts';
import type { Problem, Rule } from './problem.ts';
import type { Words } from './script.ts';
import { choicesOf, linesOf, type NamedTag, namedTags, partsOf } from './walk-script.ts';

const known = new Set([...lineTagNames, ...choiceTagNames]);

export const tags: Rule = ({ script }) => [
  ...linesOf(script).flatMap((line) => faultsOf(line, 'line')),
  ...choicesOf(script).flatMap((choice) => partsOf(choice).flatMap((part) => faultsOf(part, 'choice'))),
];

function faultsOf(words: Words, where: 'line' | 'choice'): Problem[] {
  const named = namedTags(words);
  const last = named.at(-1);
  return words.tags.flatMap(({ at, text }, index): Problem[] => {
    const tag = named[index]!;
    const fault = faultOf(tag, text, where);
    if (fault) return [{ ...at, ...fault }];
    if (tag.name === 'gentle' && tag !== last) {
      return [{ ...at, rule: 'tag-place', message: 'The tag ‘gentle’ comes last on its line.' }];
    }
    return [];
  });
}

function faultOf(
  tag: NamedTag,
  raw: string,
  where: 'line' | 'choice',
): Pick<Problem, 'rule' | 'message'> | null {
  const names = where === 'line' ? lineTagNames : choiceTagNames;
  const message = messageOf(raw, where);
  if (message === null) return null;
  if (!known.has(tag.name)) return { rule: 'tag-unknown', message };
  if (!names.includes(tag.name)) return { rule: 'tag-place', message };
  if (tag.name === 'id') return { rule: 'choice-id-form', message };
  if (tag.name === 'who' && tag.value.split(', ').some((id) => /^[a-z0-9-]+$/.test(id) && !isPerson(id)))
    return { rule: 'person-unknown', message };
  return { rule: 'tag-form', message };
}

/** What the tag reader of the game says of one tag, or null. */
function messageOf(raw: string, where: 'line' | 'choice'): string | null {
  try {
    // A choice without an id is another rule's: the reader is given one.
    if (where === 'line') readLineTags([raw]);
    else readChoiceTags(/^id\b/.test(raw) ? [raw] : [raw, 'id: a.b']);
    return null;
  } catch (error) {
    if (error instanceof TagFault) return error.message;
    throw error;
  }
}
