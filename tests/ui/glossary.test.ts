import { describe, expect, it } from 'vitest';
import { piecesOf, type Term } from '../../src/ui/glossary.ts';

const term = (id: string, word: string): Term => ({ id, term: word, says: '' });
const terms = [term('amnok', 'Amnok'), term('bureau', 'Bureau'), term('chief', 'Bureau chief')];
const marked = (line: string, used = new Set<string>()) =>
  piecesOf(line, terms, used).map((piece) => (piece.term ? `<${piece.text}>` : piece.text));

describe('terms in a line', () => {
  it.each([
    ['Nothing here.', ['Nothing here.']],
    ['The Amnok is wide.', ['The ', '<Amnok>', ' is wide.']],
    ['Amnok', ['<Amnok>']],
    ['Amnok, Amnok.', ['<Amnok>', ', Amnok.']],
    ['Amnoks and preAmnok, then Amnok’s.', ['Amnoks and preAmnok, then ', '<Amnok>', '’s.']],
    ['The Bureau chief and the Bureau.', ['The ', '<Bureau chief>', ' and the Bureau.']],
  ])('%s', (line, pieces) => {
    expect(marked(line)).toEqual(pieces);
    expect(
      piecesOf(line, terms, new Set())
        .map((piece) => piece.text)
        .join(''),
    ).toBe(line);
  });

  it('are marked once on a screen', () => {
    const used = new Set<string>();
    expect(marked('Amnok.', used)).toEqual(['<Amnok>', '.']);
    expect(marked('Amnok.', used)).toEqual(['Amnok.']);
  });
});
