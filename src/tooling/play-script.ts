/**
 * Playthroughs as a writer writes them (`tests/story/playthroughs/*.play`): a seed, what is chosen, and what
 * has to come of it. Choices, numbers, reasons and endings are pinned, never words of the story.
 *
 *     title   One page, sent by his own hand
 *     story   fax
 *     cut     short
 *     seed    7
 *     change  dollars none                 (or household, informants; may be left out)
 *
 *     until   counter-page                 (takes the first open option until this decision is offered, or `end`)
 *     choose  counter-page.one, counter-key.press
 *     expect  money 3, fax_copy 1          (numbers that Ink reads, by their names there)
 *     because trace kind fax-copy          (a rule that acted in the choices of the line before)
 *     because read found 1 cites parameter read.paper
 *     closed  counter-page.five            (shown now, and not open)
 *     ends    fax.of-two-days
 *
 * `//` begins a note to the end of the line.
 */
import { choiceIdForm } from '../ink/index.ts';
import {
  type Cut,
  type Household,
  households,
  type MirrorName,
  mirrorNames,
  type RuleId,
  ruleIds,
  type Start,
  type StoryId,
} from '../rules/index.ts';
import { cuts } from '../run/cuts.ts';

/** One line that does something or asks something; `line` counts from 1. */
export type Step = { line: number } & (
  | { does: 'choose'; ids: string[] }
  | { does: 'until'; decision: string }
  | { does: 'expect'; numbers: { name: MirrorName; value: number }[] }
  | { does: 'because'; rule: RuleId; inputs: Record<string, string>; cites: Citation | null }
  | { does: 'closed'; ids: string[] }
  | { does: 'ends'; ending: string }
);

/** `parameter money.note`, `fact rfa-postings` */
export type Citation = { kind: 'parameter' | 'fact'; id: string };

export type PlayScript = { file: string; title: string; start: Start; seed: number; steps: Step[] };

/** Throws an Error that begins with `file:line:` and says what a line should be. */
export function readPlayScript(text: string, file: string): PlayScript {
  const head = new Map<string, { value: string; line: number }>();
  const changes: { words: string[]; line: number }[] = [];
  const steps: Step[] = [];
  text.split(/\r?\n/).forEach((written, index) => {
    const line = index + 1;
    const content = written.replace(/\/\/.*$/, '').trim();
    if (content === '') return;
    const [word = '', value = ''] = splitOnce(content);
    if (value === '') throw fault(file, line, `‘${word}’ stands alone.`);
    if (word === 'change') changes.push({ words: value.split(/\s+/), line });
    else if (headWords.includes(word)) {
      if (head.has(word)) throw fault(file, line, `‘${word}’ stands here a second time.`);
      head.set(word, { value, line });
    } else steps.push(readStep(word, value, file, line));
  });

  const need = (word: string): { value: string; line: number } => {
    const found = head.get(word);
    if (!found) throw fault(file, 1, `a playthrough needs a line ‘${word}’.`);
    return found;
  };
  const title = need('title').value;
  const story = need('story');
  const cut = need('cut');
  const seed = need('seed');
  if (!Object.hasOwn(cuts, story.value)) throw fault(file, story.line, `there is no story ‘${story.value}’.`);
  const cutsThere: readonly string[] = cuts[story.value as StoryId];
  if (!cutsThere.includes(cut.value))
    throw fault(file, cut.line, `${story.value} has no cut ‘${cut.value}’.`);
  if (!/^\d{1,10}$/.test(seed.value) || Number(seed.value) > 0xffffffff)
    throw fault(file, seed.line, 'a seed is a whole number from 0 to 4294967295.');
  const ends = steps.findIndex(({ does }) => does === 'ends');
  if (ends < 0) throw fault(file, 1, 'a playthrough goes to an ending: ‘ends fax.of-two-days’.');
  const behind = steps.slice(ends + 1).find(({ does }) => does === 'choose' || does === 'until');
  if (behind) throw fault(file, behind.line, 'nothing is chosen after the ending.');
  const change = Object.assign({}, ...changes.map(({ words, line }) => readChange(words, file, line)));
  return {
    file,
    title,
    start: {
      story: story.value as StoryId,
      cut: cut.value as Cut,
      ...(changes.length === 0 ? {} : { change }),
    },
    seed: Number(seed.value),
    steps,
  };
}

const headWords = ['title', 'story', 'cut', 'seed'];

const fault = (file: string, line: number, message: string): Error =>
  new Error(`${file}:${line}: ${message}`);

function splitOnce(text: string): [string, string] {
  const at = text.search(/\s/);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at).trim()];
}

function readStep(word: string, value: string, file: string, line: number): Step {
  switch (word) {
    case 'choose':
    case 'closed':
      return { line, does: word, ids: readIds(value, file, line) };
    case 'until':
      if (!/^[a-z0-9-]+$/.test(value))
        throw fault(file, line, `‘${value}’ is not a decision like counter-page, nor ‘end’.`);
      return { line, does: 'until', decision: value };
    case 'expect':
      return { line, does: 'expect', numbers: parts(value).map((part) => readNumber(part, file, line)) };
    case 'because':
      return { line, does: 'because', ...readBecause(value, file, line) };
    case 'ends':
      if (!choiceIdForm.test(value))
        throw fault(file, line, `‘${value}’ is not an ending like fax.of-two-days.`);
      return { line, does: 'ends', ending: value };
    default:
      throw fault(
        file,
        line,
        `‘${word}’ is none of ${[...headWords, 'change', 'until', 'choose', 'expect', 'because', 'closed', 'ends'].join(', ')}.`,
      );
  }
}

const parts = (value: string): string[] => value.split(',').map((part) => part.trim());

function readIds(value: string, file: string, line: number): string[] {
  return parts(value).map((id) => {
    if (!choiceIdForm.test(id)) throw fault(file, line, `‘${id}’ is not a choice like counter-page.one.`);
    return id;
  });
}

function readNumber(part: string, file: string, line: number): { name: MirrorName; value: number } {
  const [name = '', value = ''] = part.split(/\s+/);
  if (!mirrorNames.some((known) => known === name))
    throw fault(file, line, `‘${name}’ is none of the numbers: ${mirrorNames.join(', ')}.`);
  if (!/^\d+$/.test(value)) throw fault(file, line, `‘${part}’ is not a name and a whole number.`);
  return { name: name as MirrorName, value: Number(value) };
}

function readBecause(
  value: string,
  file: string,
  line: number,
): { rule: RuleId; inputs: Record<string, string>; cites: Citation | null } {
  const [what = '', cited] = value.split(/\s+cites\s+/);
  const [rule = '', ...words] = what.trim().split(/\s+/);
  if (!ruleIds.some((known) => known === rule))
    throw fault(file, line, `there is no rule ‘${rule}’; there are ${ruleIds.join(', ')}.`);
  if (words.length % 2 === 1)
    throw fault(file, line, `behind the rule stand pairs of a name and a value: ‘${words.join(' ')}’.`);
  const inputs: Record<string, string> = {};
  for (let at = 0; at < words.length; at += 2) inputs[words[at]!] = words[at + 1]!;
  return {
    rule: rule as RuleId,
    inputs,
    cites: cited === undefined ? null : readCitation(cited, file, line),
  };
}

function readCitation(text: string, file: string, line: number): Citation {
  const [kind, id, ...rest] = text.trim().split(/\s+/);
  if ((kind !== 'parameter' && kind !== 'fact') || id === undefined || rest.length > 0)
    throw fault(
      file,
      line,
      `‘cites ${text}’ should be ‘cites parameter money.note’ or ‘cites fact rfa-postings’.`,
    );
  return { kind, id };
}

function readChange([what, value]: string[], file: string, line: number): NonNullable<Start['change']> {
  if ((what === 'dollars' || what === 'informants') && value === 'none') return { [what]: 'none' };
  if (what === 'household' && households.some((known) => known === value))
    return { household: value as Household };
  throw fault(
    file,
    line,
    `a change is ‘dollars none’, ‘informants none’ or ‘household ${households.join('|')}’.`,
  );
}
