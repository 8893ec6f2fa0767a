/** The people of a telling, how they hang together, and whom guilt has reached: what the Net draws and lists. */
import {
  classesIn,
  type Fate,
  type PersonId,
  people,
  players,
  type RunState,
  type StoryId,
  type TieKind,
  ties,
  yongoje,
} from '../../rules/index.ts';

/** Homes whose people are on the Net of a story even when nothing reaches them. */
const homes: Readonly<Record<StoryId, readonly string[]>> = {
  fax: [],
  machine: ['ri', 'jo'],
  knock: ['ri', 'jo', 'tak'],
};

export type NetPerson = {
  person: PersonId;
  /** 0 the centre, 1 close or in the same room, 2 further out, 3 not reached. */
  ring: 0 | 1 | 2 | 3;
  fate: Fate | null;
};

export type NetTie = {
  from: PersonId;
  to: PersonId;
  kind: TieKind | 'room';
  /** Guilt has travelled along it, from the first to the second. */
  travelled: boolean;
};

export type Net = { people: NetPerson[]; ties: NetTie[] };

const ringNumber = { centre: 0, with: 1, first: 1, second: 2 } as const;

/** Null for a story that has no Net, and where nothing was called anything: then nobody is reached. */
export function netOf(story: StoryId, state: RunState): Net | null {
  const player = players[story];
  const fates = yongoje(state, player, classesIn(state, player));
  if (fates.length === 0 || homes[story].length === 0) return null;
  const reached = fates.map(
    (fate): NetPerson => ({ person: fate.person, ring: ringNumber[fate.ring], fate }),
  );
  const others = (Object.keys(people) as PersonId[])
    .filter((id) => homes[story].includes(people[id].home) && !fates.some(({ person }) => person === id))
    .map((person): NetPerson => ({ person, ring: 3, fate: null }));
  const all = [...reached, ...others];
  const on = (id: PersonId) => all.some(({ person }) => person === id);
  const travelled = fates.flatMap(({ person, through }): NetTie[] =>
    through === null ? [] : [{ from: through.person, to: person, kind: through.kind, travelled: true }],
  );
  const still = ties
    .filter(([one, other]) => on(one) && on(other))
    .filter(
      ([one, other]) =>
        !travelled.some(({ from, to }) => (from === one && to === other) || (from === other && to === one)),
    )
    .map(([from, to, kind]): NetTie => ({ from, to, kind, travelled: false }));
  return { people: all, ties: [...still, ...travelled] };
}
