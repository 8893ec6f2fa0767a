/** How choices are written, their ids, and which of them are offered together. */
import { countWords } from '../../run/index.ts';
import type { Problem, Rule } from './problem.ts';
import type { At, Choice, Node, Script } from './script.ts';
import { choicesOf, idOf, listsOf, partsOf } from './walk-script.ts';

export const choiceForm: Rule = ({ script }) =>
  choicesOf(script).flatMap((choice): Problem[] => {
    const outside = [choice.before, choice.after].filter((part) => part !== null);
    const found: Problem[] = [];
    const strayTag = outside.flatMap((part) => part.tags)[0];
    if (strayTag) {
      found.push({
        ...strayTag.at,
        rule: 'choice-tag-outside',
        message: `The tag ‘${strayTag.text}’ stands outside the brackets, where it reaches a line or both.`,
      });
    }
    if (!choice.brackets) {
      found.push({
        ...choice.at,
        rule: 'choice-brackets',
        message: 'A choice is written with all its words and tags in brackets: * [Go. # id: door.go]',
      });
    } else if (outside.some((part) => part.text !== '')) {
      found.push({
        ...choice.at,
        rule: 'choice-brackets',
        message: 'A choice has words outside its brackets; what follows it begins on the next line.',
      });
    }
    if (partsOf(choice).every((part) => part.text === '')) {
      found.push({ ...choice.at, rule: 'choice-words', message: 'A choice has no words.' });
    }
    return found;
  });

export const choiceIds: Rule = ({ script, ground }) => {
  const firstOf = new Map<string, At>();
  return choicesOf(script).flatMap((choice): Problem[] => {
    const named = idOf(choice);
    if (!named)
      return [{ ...choice.at, rule: 'choice-id-missing', message: 'A choice has no id: # id: door.go' }];
    const found: Problem[] = [];
    const first = firstOf.get(named.id);
    if (first) {
      const message = `The id ${named.id} is already at ${first.file}:${first.line}.`;
      found.push({ ...named.at, rule: 'choice-id-again', message });
    } else firstOf.set(named.id, named.at);
    if (ground.retired.has(named.id)) {
      const message = `The id ${named.id} was played once and means that choice for ever; take another.`;
      found.push({ ...named.at, rule: 'choice-id-retired', message });
    }
    return found;
  });
};

export const mostTogether = 8;

export const choicesTogether: Rule = ({ script }) =>
  groupsOf(script).flatMap((group): Problem[] => {
    const [first] = group.choices;
    if (!first) return [];
    const found: Problem[] = [];
    if (group.most > mostTogether) {
      const message = `${group.most} choices at once; there may be ${mostTogether}.`;
      found.push({ ...first.at, rule: 'choices-many', message });
    }
    const decision = decisionOf(first);
    const other = group.choices.find((choice) => decisionOf(choice) !== decision);
    if (decision !== null && other && decisionOf(other) !== null) {
      const message = `Offered together, but one belongs to ‘${decision}’ and this to ‘${decisionOf(other)}’.`;
      found.push({ ...other.at, rule: 'choice-decision', message });
    }
    return found;
  });

export const mostWordsOfOption = 12;

export const optionLength: Rule = ({ script }) =>
  choicesOf(script).flatMap((choice): Problem[] => {
    const words = countWords(
      partsOf(choice)
        .map((part) => part.text)
        .join(' '),
    );
    const message = `An option of ${words} words; at most ${mostWordsOfOption}.`;
    return words > mostWordsOfOption ? [{ ...choice.at, rule: 'length-option', message }] : [];
  });

const decisionOf = (choice: Choice): string | null => idOf(choice)?.id.split('.')[0] ?? null;

/** `most` is how many can be offered at once: of the branches of a condition only one is. */
type Group = { choices: Choice[]; most: number };

/** Choices that follow one another with nothing between, also when conditions stand round some of them. */
function groupsOf(script: Script): Group[] {
  const lists = [script.start, ...script.flows.map(({ body }) => body)].flatMap((body) => [...listsOf(body)]);
  return lists.flatMap((nodes) => {
    const groups: Group[] = [];
    let open: Group | null = null;
    for (const node of nodes) {
      const group = offered(node);
      if (group === null) open = null;
      else if (open) {
        open.choices.push(...group.choices);
        open.most += group.most;
      } else {
        open = group;
        groups.push(open);
      }
    }
    return groups;
  });
}

function offered(node: Node): Group | null {
  if (node.kind === 'choice') return node.fallback ? { choices: [], most: 0 } : { choices: [node], most: 1 };
  if (node.kind !== 'branches') return null;
  const groups = node.branches.flatMap(({ body }) => {
    const own = body.map(offered).filter((group) => group !== null);
    return own.length > 0
      ? [
          {
            choices: own.flatMap(({ choices }) => choices),
            most: own.reduce((sum, { most }) => sum + most, 0),
          },
        ]
      : [];
  });
  if (groups.length === 0) return null;
  return {
    choices: groups.flatMap(({ choices }) => choices),
    most: Math.max(...groups.map(({ most }) => most)),
  };
}
