/**
 * The read-only copies of the rules' numbers that Ink can test. `story/common/mirror.ink` is written from
 * this table by `npm run story:mirror`; a test compares.
 */
import {
  attentionBands,
  computers,
  gravities,
  households,
  lawyers,
  offers,
  phones,
  powerCuts,
} from './bands.ts';
import { agencies, agencyOf } from './gravity.ts';
import { stay } from './inspection.ts';
import type { RunState } from './run-state.ts';
import { namedBands } from './statement.ts';
import { type ThingId, wheres } from './things.ts';

type MirrorRow = { of: (state: RunState) => number; says: string };

const lies = (thing: ThingId): MirrorRow => ({
  of: (state) => wheres.indexOf(state.lies[thing]),
  says: 'NOWHERE, OUT, IN_USE, KEPT, CARRIED, GIVEN, FOUND',
});

export const mirrorTable = {
  money: { of: (state) => state.money, says: 'notes of ten dollars, 0 to 15' },
  attention: { of: (state) => state.attention, says: 'UNNOTICED, KNOWN, NOTED, WATCHED, A_CASE' },
  household: { of: (state) => households.indexOf(state.household), says: 'HOSTILE, WAVERING, CORE' },
  fax_copy: { of: (state) => state.traces['fax-copy'].count, says: 'copies with the Bureau, 0 to 3' },
  fax_read: { of: (state) => Number(state.traces['fax-copy'].read), says: '1 when a copy has been read' },
  mail_log: { of: (state) => state.traces['mail-log'].count, says: 'lines in a log, 0 to 3' },
  mail_read: { of: (state) => Number(state.traces['mail-log'].read), says: '1 when a line has been read' },
  absence: {
    of: (state) => state.traces.absence.count,
    says: 'times something or somebody was missing, 0 to 3',
  },
  spending: { of: (state) => state.traces.spending.count, says: 'sums that show, 0 to 3' },
  witnesses: { of: (state) => state.traces.witness.count, says: 'people who have seen or heard, 0 to 3' },
  possession: { of: (state) => state.traces.possession.count, says: 'things that can be found, 0 to 3' },
  registration: { of: (state) => state.traces.registration.count, says: 'lines on lists, 0 to 3' },
  tags: { of: (state) => state.traces['document-tag'].count, says: 'marks left on a file by play, 0 to 3' },
  tags_read: {
    of: (state) => Number(state.traces['document-tag'].read),
    says: '1 when a mark has been read',
  },
  stick_history: {
    of: (state) => state.traces['stick-history'].count,
    says: 'machines a stick remembers from play, 0 to 3',
  },
  disc: lies('disc'),
  sleeve: lies('sleeve'),
  stick: lies('stick'),
  list: lies('list'),
  cash: lies('cash'),
  computer_lies: lies('computer'),
  computer: { of: (state) => computers.indexOf(state.computer), says: 'NO_COMPUTER, PARTS, CLEAN, LISTED' },
  shut_down: {
    of: (state) => Number(state.shutDown),
    says: '1 when a system that was tampered with is down',
  },
  phone: { of: (state) => phones.indexOf(state.phone), says: 'NO_PHONE, OWN_PHONE, BROKERS_PHONE' },
  minutes: { of: (state) => state.minutes, says: 'thirds of the minutes that are left, 0 to 3' },
  messages: { of: (state) => state.messages, says: 'thirds of the messages that are left, 0 to 3' },
  half_hours: { of: (state) => state.halfHours, says: 'half-hours before bed, 0 to 4' },
  power_out: { of: (state) => Number(state.powerOut), says: '1 while the power is out' },
  cut: { of: (state) => powerCuts.indexOf(state.cut), says: 'NOT_CUT, CUT_EARLY, CUT_LATE' },
  acts: { of: (state) => state.acts, says: 'acts before the door is open, 0 to 3' },
  stay: { of: (state) => stay(state.household), says: 'how long they stay: 1 briefly, 2 long, 3 longest' },
  gravity: {
    of: (state) => gravities.indexOf(state.gravity),
    says: 'NO_CASE, LESSER, SERIOUS, POLITICAL, GRAVE',
  },
  agency: { of: (state) => agencies.indexOf(agencyOf(state.gravity)), says: 'NO_AGENCY, MPS, SSD' },
  named: {
    of: (state) => namedBands.indexOf(state.named),
    says: 'NOBODY_NAMED until something is stated, then NAMED_NOBODY, NAMED_SELF, NAMED_UNHA and so on',
  },
  confessed: { of: (state) => Number(state.confessed), says: '1 when what was asked for has been said' },
  lawyer: { of: (state) => lawyers.indexOf(state.lawyer), says: 'NOT_ASKED, NO_LAWYER, A_LAWYER' },
  bribe: { of: (state) => offers.indexOf(state.offer), says: 'NOT_OFFERED, REFUSED, TAKEN, REPORTED' },
  debts: { of: (state) => state.debts, says: 'how many own you, 0 to 3' },
} as const satisfies Record<string, MirrorRow>;

export type MirrorName = keyof typeof mirrorTable;

export const mirrorNames = Object.keys(mirrorTable) as MirrorName[];

/** `a-case` as A_CASE. */
const constant = (word: string): string => word.toUpperCase().replaceAll('-', '_');

/** One constant for each value of a band, under its own word or under the one given for it. */
function constants(
  band: readonly string[],
  words: Readonly<Record<string, string>> = {},
): [string, number][] {
  return band.map((value, at) => [words[value] ?? constant(value), at]);
}

/** Named values of the bands, as Ink constants. */
export const mirrorConstants: Readonly<Record<string, number>> = Object.fromEntries([
  ...constants(attentionBands),
  ...constants(households),
  ...constants(wheres),
  ...constants(gravities, { none: 'NO_CASE' }),
  ...constants(agencies, { none: 'NO_AGENCY' }),
  ...constants(computers, { none: 'NO_COMPUTER' }),
  ...constants(phones, { none: 'NO_PHONE', own: 'OWN_PHONE', brokers: 'BROKERS_PHONE' }),
  ...constants(powerCuts, { none: 'NOT_CUT', early: 'CUT_EARLY', late: 'CUT_LATE' }),
  ...constants(lawyers, { unasked: 'NOT_ASKED', none: 'NO_LAWYER', present: 'A_LAWYER' }),
  ...constants(offers, { none: 'NOT_OFFERED' }),
  ...constants(
    namedBands,
    Object.fromEntries(
      namedBands.map((named) => [named, named === 'none' ? 'NOBODY_NAMED' : `NAMED_${constant(named)}`]),
    ),
  ),
]);

export const mirror = (state: RunState): Record<MirrorName, number> =>
  Object.fromEntries(mirrorNames.map((name) => [name, mirrorTable[name].of(state)])) as Record<
    MirrorName,
    number
  >;
