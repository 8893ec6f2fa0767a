import { join } from 'node:path';
import { Story } from 'inkjs';
import { describe, expect, it } from 'vitest';
import { compileSoundStory } from '../../src/tooling/compile-story.ts';
import type { CompiledInk } from '../../src/tooling/compiled-text.ts';
import { pseudoText } from '../../src/tooling/pseudo-text.ts';
import { swapText } from '../../src/tooling/swap-text.ts';

function fixture(name: string): CompiledInk {
  return JSON.parse(compileSoundStory(join(import.meta.dirname, 'fixtures', name)).json);
}

/** What a reader of the first open choices sees, tags included. */
function play(compiled: CompiledInk): unknown[] {
  const story = new Story(compiled as never);
  const seen: unknown[] = [];
  for (;;) {
    while (story.canContinue) seen.push([story.Continue(), story.currentTags]);
    const [choice] = story.currentChoices;
    if (!choice) return seen;
    seen.push([choice.text, choice.tags]);
    story.ChooseChoiceIndex(0);
  }
}

describe('swapText', () => {
  it('offers each line, choice and milder wording with its knot, and nothing else', () => {
    const offered: string[] = [];
    swapText(fixture('counter.ink'), (knot, text) => {
      offered.push(`${knot}: ${text}`);
      return text;
    });
    expect(offered.sort()).toEqual(
      [
        'The counter opens at nine.',
        'You have {money} notes and three pages.',
        'Send all three.',
        'She feeds them in without reading them.',
        'Fold the pages and go.',
        'Nobody asks what they said.',
        'The machine prints your number and the minute.',
        'It is in the drawer.',
        'He finds it, all {money} of it.',
        'The drawer holds string, and a stamp.',
        'You are told to stay.',
      ]
        .map((text) => `counter: ${text}`)
        .sort(),
    );
  });

  it.each(['counter.ink', 'every-shape.ink'])('changes nothing in %s when nothing is translated', (name) => {
    expect(swapText(fixture(name), (_knot, text) => text)).toEqual(fixture(name));
  });

  it('leaves the story it is given as it was', () => {
    const story = fixture('counter.ink');
    swapText(story, (_knot, text) => pseudoText(text));
    expect(story).toEqual(fixture('counter.ink'));
  });

  it('gives a story that plays in the other words, tags and numbers unchanged', () => {
    const pseudo = swapText(fixture('counter.ink'), (_knot, text) => pseudoText(text));
    expect(play(pseudo).slice(0, 3)).toEqual([
      [
        `${pseudoText('The counter opens at nine.')}\n`,
        ['place: fax-counter', 'who: clerk, cha', 'standing: composite'],
      ],
      [`${pseudoText('You have {money} notes and three pages.').replace('{money}', '3')}\n`, ['set: fax']],
      [pseudoText('Send all three.'), ['id: counter-send.all', 'needs: money(3)', 'do: pay(3)']],
    ]);
  });

  it('puts words around a variable where the other language wants them', () => {
    const swapped = swapText(fixture('counter.ink'), (_knot, text) =>
      text.startsWith('You have') ? '{money}장 남았다.' : text,
    );
    expect(play(swapped)[1]).toEqual(['3장 남았다.\n', ['set: fax']]);
  });

  it('keeps text values of expressions, which are logic', () => {
    const offered: string[] = [];
    swapText(fixture('every-shape.ink'), (_knot, text) => {
      offered.push(text);
      return text;
    });
    expect(offered).toContain('Begin');
    expect(offered).toContain('only here');
    expect(offered).toContain('Only if.');
    expect(offered).not.toContain('a value');
    expect(offered.filter((text) => /^(?:id|fact|do):|icon/.test(text))).toEqual([]);
  });

  it.each([
    ['loses the variable', 'You have some notes.'],
    ['has another one', 'You have {found} notes.'],
    ['has it twice', 'You have {money} notes, {money}.'],
  ])('refuses a translation that %s', (_what, translation) => {
    expect(() =>
      swapText(fixture('counter.ink'), (_knot, text) => (text.startsWith('You have') ? translation : text)),
    ).toThrow(/^counter: "You have .* does not fit "You have \{money\} notes and three pages\."/);
  });
});

describe('pseudoText', () => {
  it('is readable, marked at both ends, and leaves arguments alone', () => {
    expect(pseudoText('You have {money} notes')).toBe('⟦Ýööûû ĥååvéé {money} ñööţééš⟧');
  });

  it('is about a third longer', () => {
    const text = 'The drawer holds string, and a stamp, and nothing that anybody would want to read twice.';
    const ratio = [...pseudoText(text)].length / text.length;
    expect(ratio).toBeGreaterThan(1.2);
    expect(ratio).toBeLessThan(1.45);
  });
});
