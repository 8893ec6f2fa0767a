/** What a tag names: choices, facts, sounds, endings and notes that must exist elsewhere. */
import { choiceIdForm } from '../../ink/index.ts';
import type { Problem, Rule } from './problem.ts';
import type { RuleId } from './rule-ids.ts';
import { choicesOf, idOf, type NamedTag, tagsNamed } from './walk-script.ts';

/** What is malformed is told by the rule for tags. */
const oneId = /^[a-z0-9-]+$/;

export const recalls: Rule = ({ script }) => {
  const ids = new Set(choicesOf(script).map((choice) => idOf(choice)?.id));
  return tagsNamed(script, 'recalls', 'line')
    .filter(({ value }) => choiceIdForm.test(value) && !ids.has(value))
    .map(
      ({ at, value }): Problem => ({
        ...at,
        rule: 'recalls-unknown',
        message: `There is no choice ${value} that this line could recall.`,
      }),
    );
};

export const factsNamed: Rule = ({ script, ground }) =>
  tagsNamed(script, 'fact', 'line')
    .filter(({ value }) => oneId.test(value) && !ground.facts.has(value))
    .map(
      ({ at, value }): Problem => ({ ...at, rule: 'fact-unknown', message: `There is no fact ‘${value}’.` }),
    );

export const sounds: Rule = ({ script, ground }) =>
  missing(
    tagsNamed(script, 'sound', 'line').filter(({ value }) => value !== 'off'),
    ground.ui,
    (id) => `sound.${id}`,
    'sound-words',
    'No caption in story/words/en/ui.po',
  );

export const notes: Rule = ({ script, ground }) =>
  missing(
    tagsNamed(script, 'note', 'line'),
    ground.ui,
    (id) => `content-note.${id}`,
    'note-words',
    'No content note in story/words/en/ui.po',
  );

export const endingWords: Rule = ({ script, ground }) => [
  ...missing(
    tagsNamed(script, 'ending', 'line'),
    ground.because,
    (id) => `ending.${id}`,
    'ending-words',
    'No words for this ending in story/words/en/because.po',
  ),
  ...tagsNamed(script, 'ending', 'line')
    .filter(({ value }) => !value.startsWith(`${script.story}.`))
    .map(
      ({ at, value }): Problem => ({
        ...at,
        rule: 'ending-story',
        message: `The ending ${value} belongs to this story and begins with ‘${script.story}.’`,
      }),
    ),
];

/** Each key that a catalogue lacks, where it is first asked for. */
function missing(
  tags: readonly NamedTag[],
  keys: ReadonlySet<string>,
  keyOf: (id: string) => string,
  rule: RuleId,
  says: string,
): Problem[] {
  const told = new Set<string>();
  return tags.flatMap(({ at, value }): Problem[] => {
    const key = keyOf(value);
    if (keys.has(key) || told.has(key)) return [];
    told.add(key);
    return [{ ...at, rule, message: `${says}: ${key}` }];
  });
}
