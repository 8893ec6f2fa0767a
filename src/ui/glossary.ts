/**
 * Words of the story that a reader may tap. The terms are in the ui catalogue, because they are spelt as the
 * language spells them: `glossary.amnok` is the word in the text, `glossary.amnok.says` what it means.
 */
import type { Words } from '../words/words.ts';

export const glossaryIds = [
  'amnok',
  'dandong',
  'pollack',
  'bureau',
  'consul',
  'party-secretary',
  'elder-brother',
  'dalian',
  'senior-lieutenant',
  'licence',
  'hand-phone',
  'learning',
  'marks',
  'tongmu',
  'night-duty',
] as const;

export type Term = { id: string; term: string; says: string };

export const glossaryOf = (words: Words): Term[] =>
  glossaryIds.map((id) => ({
    id,
    term: words.say(`glossary.${id}`),
    says: words.say(`glossary.${id}.says`),
  }));

/** A piece of a line: plain text, or a term that can be tapped. Joined, the pieces are the line. */
export type Piece = { text: string; term: Term | null };

const letter = /[\p{L}\p{N}]/u;

/**
 * Parts a line at the first occurrence of each term that stands as a word of its own. `used` holds the terms
 * already marked on this screen and is added to.
 */
export function piecesOf(line: string, terms: readonly Term[], used: Set<string>): Piece[] {
  const found = terms
    .filter(({ id }) => !used.has(id))
    .map((term) => ({ term, at: wholeWord(line, term.term) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.term.term.length - a.term.term.length);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { term, at } of found) {
    if (at < from) continue;
    if (at > from) pieces.push({ text: line.slice(from, at), term: null });
    pieces.push({ text: term.term, term });
    used.add(term.id);
    from = at + term.term.length;
  }
  if (from < line.length) pieces.push({ text: line.slice(from), term: null });
  return pieces;
}

function wholeWord(line: string, term: string): number {
  for (let at = line.indexOf(term); at >= 0; at = line.indexOf(term, at + 1)) {
    const before = line[at - 1] ?? ' ';
    const after = line[at + term.length] ?? ' ';
    if (!letter.test(before) && !letter.test(after)) return at;
  }
  return -1;
}
