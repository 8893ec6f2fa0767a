/** The people whom rules can speak of: their household, its class as the stories begin, and how they could report. */
import type { Household } from './bands.ts';

/**
 * How a person could come to report:
 * `drawn`: by one scholar’s estimate, asked once in a run;
 * `by-office`: it belongs to the post, is never drawn and never secret;
 * `outside`: the estimate is about people of the country, and this person is not one of them.
 */
export type Reports = 'drawn' | 'by-office' | 'outside';

type PersonRule = {
  reports: Reports;
  /** People of one home share its class. */
  home: string;
  household: Household;
};

/** Neither class nor home means anything for people who are not of the country; theirs are never read. */
export const people = {
  cholmin: { reports: 'outside', home: 'ri', household: 'core' }, // the player in The Fax
  myongok: { reports: 'drawn', home: 'ri', household: 'core' },
  unha: { reports: 'drawn', home: 'ri', household: 'core' },
  grandmother: { reports: 'drawn', home: 'ri', household: 'core' },
  tongsu: { reports: 'by-office', home: 'paek', household: 'core' },
  ro: { reports: 'by-office', home: 'ro', household: 'core' },
  cha: { reports: 'drawn', home: 'cha', household: 'core' },
  jin: { reports: 'outside', home: 'jin', household: 'core' },
  clerk: { reports: 'outside', home: 'clerk', household: 'core' },
  mun: { reports: 'by-office', home: 'mun', household: 'core' },
  yu: { reports: 'drawn', home: 'ryu', household: 'wavering' },
  sin: { reports: 'drawn', home: 'sin', household: 'core' },
  kumsong: { reports: 'by-office', home: 'choe', household: 'core' },
  solmi: { reports: 'drawn', home: 'jo', household: 'wavering' },
  yongsuk: { reports: 'drawn', home: 'jo', household: 'wavering' },
  kwangil: { reports: 'drawn', home: 'jo', household: 'wavering' },
  tak: { reports: 'drawn', home: 'tak', household: 'wavering' },
  ryang: { reports: 'by-office', home: 'ryang', household: 'core' },
  coat: { reports: 'by-office', home: 'coat', household: 'core' },
} as const satisfies Record<string, PersonRule>;

export type PersonId = keyof typeof people;

export const personIds = Object.keys(people) as PersonId[];

export const isPerson = (word: string): word is PersonId => Object.hasOwn(people, word);
