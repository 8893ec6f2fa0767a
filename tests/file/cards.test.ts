import { describe, expect, it } from 'vitest';
import facts from '../../src/facts/facts.json';
import { cardGroups, cards, isMet } from '../../src/file/cards/cards.ts';
import { parameterGroups } from '../../src/file/cards/rules-page.tsx';
import { readPo } from '../../src/tooling/po.ts';

describe('the cards', () => {
  it('are one for each of the 95 systems, in groups that hold each once', () => {
    expect(cards.map(({ no }) => no)).toEqual(Array.from({ length: 95 }, (_, at) => at + 1));
    expect(cardGroups.flatMap((group) => group.cards.map(({ no }) => no)).sort((a, b) => a - b)).toEqual(
      cards.map(({ no }) => no),
    );
  });

  it('cite facts that exist, and at least one each', () => {
    for (const card of cards) {
      expect(card.facts.length, card.title).toBeGreaterThan(0);
      for (const fact of card.facts) expect(facts).toHaveProperty([fact]);
    }
  });

  it('say where the sources differ and where they are silent', () => {
    expect(cards.find(({ no }) => no === 29)?.silences.join()).toContain('Bribe prices');
    expect(cards.find(({ no }) => no === 18)?.silences.length).toBeGreaterThan(0);
    expect(cards.find(({ no }) => no === 63)?.disagreements.length).toBeGreaterThan(0);
  });

  it('are met when a line has cited one of their facts', () => {
    const card = cards.find(({ no }) => no === 19);
    expect(card && isMet(card, new Set(['informants-one-in-fifty']))).toBe(true);
    expect(card && isMet(card, new Set(['red-star-watermark']))).toBe(false);
  });
});

it('every group of parameters has a heading', () => {
  const keys = readPo(`${import.meta.dirname}/../../story/words/en/because.po`).map(({ key }) => key);
  for (const group of parameterGroups) expect(keys).toContain(`rules.group.${group}`);
});
