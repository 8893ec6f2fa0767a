/** The people whom rules can speak of. Class and office are the story's; who informs is drawn, see informants.ts. */

/**
 * How a person could come to report:
 * `drawn`: by one scholar's estimate, asked once in a run;
 * `by-office`: it belongs to the post, is never drawn and never secret;
 * `outside`: the estimate is about people of the country, and this person is not one of them.
 */
export type Reports = 'drawn' | 'by-office' | 'outside';

export const people = {
  cholmin: { reports: 'outside' }, // the player in The Fax: nobody draws the player
  tongsu: { reports: 'by-office' },
  ro: { reports: 'by-office' },
  cha: { reports: 'drawn' },
  jin: { reports: 'outside' },
  clerk: { reports: 'outside' },
} as const satisfies Record<string, { reports: Reports }>;

export type PersonId = keyof typeof people;

export const isPerson = (word: string): word is PersonId => Object.hasOwn(people, word);
