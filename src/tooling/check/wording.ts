/** Words and marks of the text itself: what is said, and how it is set. Comments and most tags are not text. */
import { foreignWords, stockPhrases } from './phrases.ts';
import type { Problem, Rule } from './problem.ts';
import type { At, Script } from './script.ts';
import { namedTags, wordsOf } from './walk-script.ts';

type Text = { at: At; text: string };

/** Lines, options and milder wordings. */
function textsOf(script: Script): Text[] {
  return wordsOf(script).flatMap((words) => [
    { at: words.at, text: words.text },
    ...namedTags(words)
      .filter(({ name }) => name === 'gentle')
      .map(({ at, value }) => ({ at, text: value })),
  ]);
}

export const phrases: Rule = ({ script }) =>
  textsOf(script).flatMap(({ at, text }): Problem[] => [
    ...stockPhrases.flatMap(({ form, why }): Problem[] => {
      const said = form.exec(text)?.[0];
      return said === undefined ? [] : [{ ...at, rule: 'phrase', message: `“${said}”: ${why}.` }];
    }),
    ...foreignWords.flatMap(({ form, why }): Problem[] => {
      const said = form.exec(text)?.[0];
      return said === undefined
        ? []
        : [{ ...at, rule: 'word', message: `Nobody there would say “${said}”: ${why}.` }];
    }),
  ]);

const marks: readonly { form: RegExp; message: string }[] = [
  { form: /"/, message: 'A straight quotation mark; ours are “ and ”, inside them ‘ and ’.' },
  { form: /'/, message: 'A straight apostrophe; ours is ’.' },
  { form: /\.\.\./, message: 'Three full stops; ours is one sign, ….' },
  { form: / {2}/, message: 'Two blanks between words.' },
  { form: /\t/, message: 'A tab between words.' },
  { form: / - |--/, message: 'A hyphen as a dash; ours is – with a blank on each side.' },
  { form: / [,.;:!?…”’](?:\s|$)/u, message: 'A blank before a mark that belongs to the word before it.' },
];

export const typography: Rule = ({ script }) =>
  textsOf(script).flatMap(({ at, text }): Problem[] => {
    const found = marks
      .filter(({ form }) => form.test(text))
      .map(({ message }): Problem => ({ ...at, rule: 'typography', message }));
    if (!text.includes('#')) return found;
    const message = 'The sign # in words looks like a tag; write “number” or “no.”';
    return [...found, { ...at, rule: 'hash-in-text', message }];
  });
