import { describe, expect, it } from 'vitest';
import {
  apply,
  gate,
  type Household,
  type PutWhere,
  type Site,
  sites,
  type ThingId,
} from '../../src/rules/index.ts';
import { fixedChance, noChance } from '../support/a-chance.ts';
import { aState, withThing } from '../support/a-state.ts';

describe('the knock', () => {
  it.each(sites)('%s: of three ways the first leaves one act, the last three', (site) => {
    for (const residue of [0, 1, 2]) {
      const chance = fixedChance(residue);
      const { state, because } = apply(aState({ day: 1 }), { name: 'knock', args: [site] }, chance);
      expect(chance.asked).toEqual([{ key: `knock/${site}/1`, ways: 3 }]);
      expect(state.acts).toBe(residue + 1);
      expect(because[0]).toMatchObject({ rule: 'inspection', draw: { got: residue }, standing: 'designed' });
    }
  });

  it.each([
    { acts: 0, needs: 1, open: false },
    { acts: 1, needs: 1, open: true },
    { acts: 2, needs: 1, open: true },
    { acts: 1, needs: 2, open: false },
  ])('with $acts left, $needs can be done: $open', ({ acts, needs, open }) => {
    const before = aState({ acts });
    expect(gate(before, { name: 'act', args: [needs] }).open).toBe(open);
    const doing = () => apply(before, { name: 'act', args: [needs] }, noChance).state.acts;
    if (open) expect(doing()).toBe(acts - needs);
    else expect(doing).toThrow(`act(${needs})`);
  });
});

describe('what an inspection finds', () => {
  // The first band of attention (0 to 4) from which what lies there is found; 5 is never.
  const from: Record<Site, Record<Exclude<PutWhere, 'nowhere'>, number>> = {
    home: { out: 0, 'in-use': 0, kept: 2, carried: 3, given: 5 },
    school: { out: 0, 'in-use': 0, kept: 2, carried: 0, given: 5 },
    office: { out: 0, 'in-use': 0, kept: 0, carried: 3, given: 5 },
  };
  const rows = sites.flatMap((site) =>
    Object.entries(from[site]).map(([where, first]) => ({ site, where: where as PutWhere, first })),
  );

  it.each(rows)('at $site, a disc that is $where: from band $first', ({ site, where, first }) => {
    for (let attention = 0; attention <= 4; attention++) {
      const before = withThing(aState({ attention }), 'disc', where);
      const { state, because } = apply(before, { name: 'inspect', args: [site] }, noChance);
      const found = attention >= first;
      expect(state.lies.disc).toBe(found ? 'found' : where);
      expect(state.gravity).toBe(found ? 'serious' : 'none');
      expect(because[0]).toMatchObject({
        rule: 'inspection',
        inputs: { thing: 'disc', where, found: found ? 1 : 0 },
        words: { key: `because.inspect.${found ? 'found' : 'not-found'}.${where}` },
      });
    }
  });

  it.each<[ThingId, string]>([
    ['disc', 'serious'],
    ['sleeve', 'none'],
    ['stick', 'lesser'],
    ['computer', 'serious'],
    ['list', 'political'],
    ['cash', 'none'],
  ])('%s weighs %s', (thing, gravity) => {
    const before = withThing(aState(), thing, 'out');
    expect(apply(before, { name: 'inspect', args: ['home'] }, noChance).state.gravity).toBe(gravity);
  });

  it('never makes a matter lighter', () => {
    const before = withThing(aState({ gravity: 'grave' }), 'disc', 'out');
    expect(apply(before, { name: 'inspect', args: ['home'] }, noChance).state.gravity).toBe('grave');
  });

  it('asks by name for a computer on a list, wherever in the house it is', () => {
    for (const where of ['kept', 'carried'] as const) {
      const listed = withThing(aState({ computer: 'listed' }), 'computer', where);
      expect(apply(listed, { name: 'inspect', args: ['home'] }, noChance).state.lies.computer).toBe('found');
      const clean = withThing(aState({ computer: 'clean' }), 'computer', where);
      expect(apply(clean, { name: 'inspect', args: ['home'] }, noChance).state.lies.computer).toBe(where);
    }
    const given = withThing(aState({ computer: 'listed' }), 'computer', 'given');
    expect(apply(given, { name: 'inspect', args: ['home'] }, noChance).state.lies.computer).toBe('given');
  });

  it.each<[Household, number]>([
    ['core', 1],
    ['wavering', 2],
    ['hostile', 3],
  ])('is the same in every class; with a %s family they stay for band %s', (household, stay) => {
    const before = withThing(withThing(aState({ household }), 'disc', 'in-use'), 'sleeve', 'kept');
    const { state, because } = apply(before, { name: 'inspect', args: ['home'] }, noChance);
    expect(state.lies).toMatchObject({ disc: 'found', sleeve: 'kept' });
    expect(because.at(-1)).toMatchObject({ rule: 'songbun', inputs: { household, stay } });
  });
});

describe('where things lie', () => {
  it('what was found stays found', () => {
    const before = withThing(aState(), 'disc', 'found');
    expect(apply(before, { name: 'put', args: ['disc', 'kept'] }, noChance)).toEqual({
      state: before,
      because: [],
    });
  });

  it('a thing lies where it was put, with a because; to put it there again is nothing', () => {
    const once = apply(aState(), { name: 'put', args: ['sleeve', 'carried'] }, noChance);
    expect(once.state.lies.sleeve).toBe('carried');
    expect(once.because[0]).toMatchObject({ rule: 'things', words: { key: 'because.put.carried' } });
    expect(apply(once.state, { name: 'put', args: ['sleeve', 'carried'] }, noChance).because).toEqual([]);
  });
});
