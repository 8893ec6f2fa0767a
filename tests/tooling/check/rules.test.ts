import { describe, expect, it } from 'vitest';
import { ruleSays } from '../../../src/tooling/check/rule-ids.ts';
import { check, fixture, fixtureNames, marked } from './fixture.ts';

describe('every rule of the check', () => {
  it('has a story of its own that breaks it', () => {
    // A broken catalogue is no story: command.test.ts has it.
    const rules = Object.keys(ruleSays).filter((rule) => rule !== 'catalogue');
    expect([...fixtureNames].sort()).toEqual(['sound', ...rules].sort());
  });

  it.each(fixtureNames)('finds what is marked in %s.ink, and nothing else', (name) => {
    const parts = fixture(name);
    const expected = marked(parts);
    const { found, messages } = check(parts);
    expect(found).toEqual(expected);
    if (name === 'sound') expect(expected).toEqual([]);
    else expect(expected.map(({ rule }) => rule)).toContain(name);
    for (const message of messages) expect(message).toMatch(/^[\p{Lu}\d‘“].*\S$/u);
  });
});
