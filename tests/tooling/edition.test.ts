import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileSoundStory } from '../../src/tooling/compile-story.ts';
import type { CompiledInk } from '../../src/tooling/compiled-text.ts';
import { edition } from '../../src/tooling/edition.ts';
import { pseudoText } from '../../src/tooling/pseudo-text.ts';
import { swapText } from '../../src/tooling/swap-text.ts';

const source = readFileSync(join(import.meta.dirname, 'fixtures/counter.ink'), 'utf8').replace(
  'INCLUDE sub/memory.ink',
  'VAR money = 3\nVAR pages_sent = 0',
);
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'edition-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function compiled(ink: string): CompiledInk {
  const file = join(folder, 'counter.ink');
  writeFileSync(file, ink);
  return JSON.parse(compileSoundStory(file).json);
}

/** The story with one passage put for another, which it must hold exactly once. */
function changed(from: string, to: string): CompiledInk {
  expect(source.split(from)).toHaveLength(2);
  return compiled(source.replace(from, to));
}

describe('the edition', () => {
  it('is 8 hex digits, the same at every reading', () => {
    expect(edition(compiled(source))).toMatch(/^[0-9a-f]{8}$/);
    expect(edition(compiled(source))).toBe(edition(compiled(source)));
  });

  it.each([
    ['a comma', 'The drawer holds string, and a stamp.', 'The drawer holds string and a stamp.'],
    ['a word of a choice', 'Fold the pages and go.', 'Fold them and leave.'],
    ['a word beside a number', 'You have {money} notes', 'There are {money} notes'],
    ['milder wording', 'gentle: He finds it, all {money} of it.', 'gentle: It is found, all {money} of it.'],
    ['another fact', 'fact: rfa-fax-not-email', 'fact: rfa-order-is-warning'],
    ['another standing', 'standing: composite', 'standing: invented'],
    ['another place', 'place: fax-counter # who: clerk, cha', 'place: office # who: clerk, cha'],
    ['blanks before a tag', 'three. # id: counter-send.all', 'three.   #  id: counter-send.all  '],
    ['a comment', '-> full_start', '-> full_start // for Inky'],
  ])('does not change with %s', (_what, from, to) => {
    expect(edition(changed(from, to))).toBe(edition(compiled(source)));
  });

  it('is the same in another language', () => {
    const english = compiled(source);
    const pseudo = swapText(english, (_knot, text) => pseudoText(text));
    expect(pseudo).not.toEqual(english);
    expect(edition(pseudo)).toBe(edition(english));
  });

  it.each([
    ['a new line', 'Nobody asks what they said.', 'Nobody asks.\n    Nobody says.'],
    ['a new choice', '- The machine prints', '* [Wait. # id: counter-send.wait]\n- The machine prints'],
    ['another id', 'id: counter-send.none', 'id: counter-send.fold'],
    ['another company', 'who: clerk, cha', 'who: clerk'],
    ['another price', 'needs: money(3)', 'needs: money(2)'],
    ['another effect', 'do: pay(3)', 'do: pay(2)'],
    ['an effect more', 'do: pay(3)', 'do: pay(3) # do: trace(fax-copy, bureau)'],
    ['a fact more', 'fact: rfa-fax-not-email', 'fact: rfa-fax-not-email # fact: rfa-order-is-warning'],
    ['no silence', ' # silence', ''],
    ['another set piece', 'set: fax', 'set: room'],
    ['another ending', 'ending: fax.praised', 'ending: fax.detained'],
    ['another condition', 'pages_sent == 3:', 'pages_sent == 2:'],
    ['another assignment', '~ pages_sent = 3', '~ pages_sent = 2'],
    ['another beginning', 'VAR money = 3', 'VAR money = 4'],
    ['a number printed', 'three pages. # set', 'three pages, not {pages_sent}. # set'],
    ['a choice that may be taken again', '* [Fold', '+ [Fold'],
    ['a text value compared', 'pages_sent == 3:', 'pages_sent == "three":'],
  ])('changes with %s', (_what, from, to) => {
    expect(edition(changed(from, to))).not.toBe(edition(compiled(source)));
  });

  it('changes from one text value in a condition to another', () => {
    expect(edition(changed('pages_sent == 3:', 'pages_sent == "a":'))).not.toBe(
      edition(changed('pages_sent == 3:', 'pages_sent == "b":')),
    );
  });

  it('changes with the version of the rules', () => {
    expect(edition(compiled(source), 2)).not.toBe(edition(compiled(source), 1));
  });
});
