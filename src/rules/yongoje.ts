/**
 * Guilt by association, in two rings over people and their ties. What is called political reaches close kin and
 * close friends; what is called grave reaches further, to wider kin and the wider circle. Each person’s outcome
 * is a drop of class or an absence. Rests on `yongoje-definition`, `ssd-family-included` and `yongoje-extended`;
 * how far it reaches by degree is S10, and the sources disagree (D14).
 */
import { type Gravity, gravities, type Household } from './bands.ts';
import type { Because } from './because.ts';
import { type PersonId, people } from './people.ts';
import type { RunState } from './run-state.ts';
import { friendIds, friendsInPlay, type TieKind, ties } from './ties.ts';

/** `with`: found with the one at the centre, in the same room; the ring of a matter that is not yet political. */
export type Ring = 'centre' | 'with' | 'first' | 'second';

export type Fate = {
  person: PersonId;
  ring: Ring;
  /** Through whom it came; null for the centre. */
  through: { person: PersonId; kind: TieKind | 'room' } | null;
  outcome: 'drop' | 'absence';
  because: Because;
};

/** Who is in the room of an inspection with whom: the one found with the player, when nothing is called political. */
const foundWith: Readonly<Partial<Record<PersonId, PersonId>>> = {
  solmi: 'kwangil',
  kwangil: 'solmi',
  unha: 'solmi',
  tak: 'solmi',
};

/** At whom it is aimed: whoever was named; otherwise the player, in whose room it is. */
export function centreOf({ named }: Pick<RunState, 'named'>, player: PersonId): PersonId {
  return named === 'none' || named === 'nobody' || named === 'self' ? player : named;
}

/**
 * Everyone who is touched, ring by ring, each once and with the reason. Empty when nothing is called anything.
 * `classOf` gives the class of a person’s household in this telling.
 */
export function yongoje(
  state: Pick<RunState, 'gravity' | 'named' | 'friends'>,
  player: PersonId,
  classOf: (person: PersonId) => Household,
): Fate[] {
  const { gravity } = state;
  if (gravity === 'none') return [];
  const centre = centreOf(state, player);
  const fates: Fate[] = [fateOf(centre, 'centre', null, gravity, classOf)];
  const touched = new Set<PersonId>([centre]);
  const reach = (person: PersonId, ring: Ring, through: NonNullable<Fate['through']>) => {
    if (touched.has(person)) return;
    touched.add(person);
    fates.push(fateOf(person, ring, through, gravity, classOf));
  };
  const heaviness = gravities.indexOf(gravity);
  if (gravity === 'serious') {
    const near = foundWith[centre];
    if (near) reach(near, 'with', { person: centre, kind: 'room' });
  }
  if (heaviness < gravities.indexOf('political')) return fates;

  for (const [person, kind] of tiesOf(centre, state.friends))
    if (kind === 'kin' || kind === 'friend') reach(person, 'first', { person: centre, kind });
  if (gravity !== 'grave') return fates;

  const first = fates.filter(({ ring }) => ring === 'first').map(({ person }) => person);
  for (const [person, kind] of tiesOf(centre, state.friends))
    reach(person, 'second', { person: centre, kind });
  for (const near of first) {
    for (const [person, kind] of tiesOf(near, state.friends))
      if (kind !== 'circle') reach(person, 'second', { person: near, kind });
  }
  return fates;
}

function tiesOf(person: PersonId, friends: RunState['friends']): [PersonId, TieKind][] {
  const found: [PersonId, TieKind][] = [];
  for (const friend of friendIds) {
    if (!friends[friend]) continue;
    if (friend === person) found.push([friendsInPlay[friend], 'friend']);
    else if (friendsInPlay[friend] === person) found.push([friend, 'friend']);
  }
  for (const [one, other, kind] of ties) {
    if (one === person) found.push([other, kind]);
    else if (other === person) found.push([one, kind]);
  }
  return found;
}

function fateOf(
  person: PersonId,
  ring: Ring,
  through: Fate['through'],
  gravity: Gravity,
  classOf: (person: PersonId) => Household,
): Fate {
  const household = classOf(person);
  const outcome = outcomeOf(ring, gravity, household);
  return {
    person,
    ring,
    through,
    outcome,
    because: {
      rule: 'yongoje',
      inputs: {
        person,
        ring,
        gravity,
        household,
        outcome,
        ...(through === null ? {} : { through: through.person, tie: through.kind }),
      },
      parameters: [],
      facts: factsOf(ring, gravity),
      // That it travels is documented; whom it reaches, and with what, is not.
      standing: 'designed',
      disputed: 'D14',
      words: { key: `because.yongoje.${ring}.${outcome}`, args: { person } },
    },
  };
}

function factsOf(ring: Ring, gravity: Gravity): Because['facts'] {
  if (ring === 'second') return ['yongoje-extended'];
  if (ring === 'first') return ['yongoje-definition', 'ssd-family-included'];
  if (gravity === 'political' || gravity === 'grave')
    return ['ssd-convicted-go-to-camps', 'yongoje-definition'];
  return ['lesser-crime-demotion', 'songbun-elite-privileges'];
}

/**
 * A foreigner or a person outside the classes is not reached. Below the political, a drop. At the centre of what
 * is political, an absence; in the first ring an absence only when it is grave and the family is not of the core
 * class, whose penalties are eased. Further out, a drop. Who stands in the lowest class has no lower one to fall
 * to: an absence.
 */
function outcomeOf(ring: Ring, gravity: Gravity, household: Household): Fate['outcome'] {
  const political = gravity === 'political' || gravity === 'grave';
  if (ring === 'centre' && political) return 'absence';
  if (ring === 'first' && gravity === 'grave' && household !== 'core') return 'absence';
  return household === 'hostile' ? 'absence' : 'drop';
}

/** The class of a person’s household as the stories begin, with the player’s own as it stands in the state. */
export function classesIn(
  state: Pick<RunState, 'household'>,
  player: PersonId,
): (person: PersonId) => Household {
  return (person) =>
    people[person].home === people[player].home ? state.household : people[person].household;
}
