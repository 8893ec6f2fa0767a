/** Who stands near whom. Kinship is close or wider; a friend is close; acquaintances are the wider circle. */
import type { PersonId } from './people.ts';

export const tieKinds = ['kin', 'wider-kin', 'friend', 'circle'] as const;
export type TieKind = (typeof tieKinds)[number];

export type Tie = readonly [one: PersonId, other: PersonId, kind: TieKind];

/** Ties that stand in every telling; they go both ways. */
export const ties: readonly Tie[] = [
  ['cholmin', 'myongok', 'kin'],
  ['cholmin', 'unha', 'kin'],
  ['myongok', 'unha', 'kin'],
  ['cholmin', 'grandmother', 'kin'],
  ['myongok', 'grandmother', 'kin'],
  ['unha', 'grandmother', 'kin'],
  ['yongsuk', 'solmi', 'kin'],
  ['yongsuk', 'kwangil', 'kin'],
  ['solmi', 'kwangil', 'kin'],
  ['unha', 'solmi', 'friend'],
  ['unha', 'sin', 'circle'],
  ['unha', 'kumsong', 'circle'],
  ['cholmin', 'tongsu', 'circle'],
  ['cholmin', 'mun', 'circle'],
  ['solmi', 'tak', 'circle'],
  ['yongsuk', 'tak', 'circle'],
  ['solmi', 'yu', 'circle'],
];

/** Who can become a close friend only in play, by the effect `tie`, and of whom. */
export const friendsInPlay = { tongsu: 'cholmin' } as const satisfies Partial<Record<PersonId, PersonId>>;

export type FriendInPlay = keyof typeof friendsInPlay;

export const friendIds = Object.keys(friendsInPlay) as FriendInPlay[];
