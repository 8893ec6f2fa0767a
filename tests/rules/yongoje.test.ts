import { describe, expect, it } from 'vitest';
import {
  apply,
  centreOf,
  classesIn,
  type Fate,
  type Gravity,
  type Household,
  type Named,
  type PersonId,
  yongoje,
} from '../../src/rules/index.ts';
import { noChance } from '../support/a-chance.ts';
import { aState } from '../support/a-state.ts';

const classOf = classesIn(aState({ household: 'wavering' }), 'solmi');

const touched = (gravity: Gravity, named: Named, player: PersonId = 'solmi'): Fate[] =>
  yongoje(aState({ gravity, named }), player, classOf);
const ring = (fates: Fate[], name: Fate['ring']) =>
  fates.filter((fate) => fate.ring === name).map(({ person }) => person);

describe('at whom it is aimed', () => {
  it.each<[Named, PersonId]>([
    ['none', 'solmi'],
    ['nobody', 'solmi'],
    ['self', 'solmi'],
    ['unha', 'unha'],
    ['kwangil', 'kwangil'],
  ])('%s: %s', (named, centre) => {
    expect(centreOf({ named }, 'solmi')).toBe(centre);
  });
});

describe('whom guilt reaches', () => {
  it('nobody where nothing is called anything', () => {
    expect(touched('none', 'unha')).toEqual([]);
  });

  it('lesser: the one at the centre alone', () => {
    expect(touched('lesser', 'unha').map(({ person }) => person)).toEqual(['unha']);
  });

  it('serious: the centre, and whoever was found in the room with it', () => {
    const fates = touched('serious', 'self');
    expect(ring(fates, 'centre')).toEqual(['solmi']);
    expect(ring(fates, 'with')).toEqual(['kwangil']);
    expect(fates).toHaveLength(2);
  });

  it('political: close kin and close friends as well', () => {
    const fates = touched('political', 'unha');
    expect(ring(fates, 'first').sort()).toEqual(['cholmin', 'grandmother', 'myongok', 'solmi']);
    expect(fates).toHaveLength(5);
    expect(ring(touched('political', 'self'), 'first').sort()).toEqual(['kwangil', 'unha', 'yongsuk']);
  });

  it('grave: further, to the kin and friends of those and to the wider circle of the centre', () => {
    const fates = touched('grave', 'unha');
    expect(ring(fates, 'second').sort()).toEqual(['kumsong', 'kwangil', 'sin', 'yongsuk']);
    expect(fates).toHaveLength(9);
  });

  it('each once, and each but the centre through somebody who is touched already', () => {
    for (const named of ['self', 'unha', 'kwangil', 'tak'] as const) {
      const fates = touched('grave', named);
      const seen = new Set<PersonId>();
      for (const { person, through } of fates) {
        expect(seen.has(person)).toBe(false);
        if (through) expect(seen.has(through.person)).toBe(true);
        seen.add(person);
      }
    }
  });

  it('travels along a tie that play has made', () => {
    const state = apply(
      aState({ gravity: 'political', named: 'cholmin' }),
      { name: 'tie', args: ['tongsu'] },
      noChance,
    );
    const people = yongoje(state.state, 'cholmin', classOf).map(({ person }) => person);
    expect(people).toContain('tongsu');
    expect(touched('political', 'cholmin').map(({ person }) => person)).not.toContain('tongsu');
  });
});

describe('what becomes of each', () => {
  // Ring, gravity, class of the household: what it ends in.
  it.each<[string, PersonId, Gravity, Named, Household, Fate['outcome']]>([
    ['centre, serious, wavering', 'solmi', 'serious', 'self', 'wavering', 'drop'],
    ['centre, serious, already lowest', 'solmi', 'serious', 'self', 'hostile', 'absence'],
    ['centre, political', 'solmi', 'political', 'self', 'core', 'absence'],
    ['first ring, political, wavering', 'yongsuk', 'political', 'self', 'wavering', 'drop'],
    ['first ring, political, already lowest', 'yongsuk', 'political', 'self', 'hostile', 'absence'],
    ['first ring, grave, core', 'yongsuk', 'grave', 'self', 'core', 'drop'],
    ['first ring, grave, wavering', 'yongsuk', 'grave', 'self', 'wavering', 'absence'],
    ['second ring, grave, core', 'myongok', 'grave', 'self', 'core', 'drop'],
  ])('%s', (_, person, gravity, named, household, outcome) => {
    const state = aState({ gravity, named, household });
    const fate = yongoje(state, 'solmi', classesIn(state, 'solmi')).find((each) => each.person === person);
    expect(fate?.outcome).toBe(outcome);
  });

  it('says by which rule, that it is designed, that sources differ, and never that a person did it', () => {
    for (const { because, ring: name } of touched('grave', 'unha')) {
      expect(because).toMatchObject({ rule: 'yongoje', standing: 'designed', disputed: 'D14' });
      expect(because.facts.length).toBeGreaterThan(0);
      if (name === 'second') expect(because.facts).toEqual(['yongoje-extended']);
    }
  });
});
