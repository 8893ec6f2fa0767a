import { describe, expect, it } from 'vitest';
import facts from '../../src/facts/facts.json';
import systems from '../../src/facts/systems.json';
import { parameters, ruleIds } from '../../src/rules/index.ts';
import { factsOfRules } from '../../src/tooling/sources/facts-of-rules.ts';
import { sourcesCommand } from '../../src/tooling/sources.ts';

const found = JSON.parse(sourcesCommand(['--json']).stdout);

describe('the command that says what rests on what', () => {
  it('has a row for each system of the documents, in their order', () => {
    expect(found.systems.map(({ no }: { no: number }) => no)).toEqual(systems.map(({ no }) => no));
    expect(found.systems).toHaveLength(95);
  });

  it('finds every system in a rule, a story or on a card', () => {
    for (const { no, rules, story, cards } of found.systems)
      expect(rules.length + story.length + cards.length, `${no}`).toBeGreaterThan(0);
  });

  it('knows of a rule and of a story that rest on the order against the Internet', () => {
    const row = found.systems.find(({ no }: { no: number }) => no === 82);
    expect(row.rules).toEqual(expect.arrayContaining(['trace', 'read']));
    expect(row.story.length).toBeGreaterThan(0);
  });

  it('counts each parameter once, and none is unsourced', () => {
    expect(Object.keys(found.standings)).toEqual(Object.keys(parameters));
    expect(found.parameters.unsourced).toBe(0);
    const sum = Object.values(found.parameters as Record<string, number>).reduce((a, b) => a + b, 0);
    expect(sum).toBe(Object.keys(parameters).length);
    expect(sourcesCommand([]).code).toBe(0);
  });

  it('wants no other words', () => {
    expect(sourcesCommand(['--no-such'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('the rules, tried out', () => {
  const rests = factsOfRules();

  it.each(ruleIds)('%s rests on facts, and each of them exists', (id) => {
    expect(rests[id].facts.size).toBeGreaterThan(0);
    for (const fact of rests[id].facts) expect(facts).toHaveProperty([fact]);
  });

  it('name every parameter in some because, but for the purses, the last bands and the file that begins with its marks', () => {
    const named = new Set(Object.values(rests).flatMap((each) => [...each.parameters]));
    const silent = Object.keys(parameters).filter((id) => !named.has(id as keyof typeof parameters));
    expect(silent.sort()).toEqual(
      [
        'bribe.most-debts',
        'money.fax-start',
        'money.knock-start',
        'money.machine-start',
        'tail.gap-after',
        'tail.marks',
        'trace.most',
      ].sort(),
    );
  });
});
