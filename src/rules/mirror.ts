/**
 * The read-only copies of the rules' numbers that Ink can test. `story/common/mirror.ink` is written from
 * this table by `npm run story:mirror`; a test compares.
 */
import { attentionBands, households, type RunState } from './run-state.ts';

type MirrorRow = { of: (state: RunState) => number; says: string };

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
} as const satisfies Record<string, MirrorRow>;

export type MirrorName = keyof typeof mirrorTable;

export const mirrorNames = Object.keys(mirrorTable) as MirrorName[];

/** Named values of the bands, as Ink constants. */
export const mirrorConstants: Readonly<Record<string, number>> = {
  ...Object.fromEntries(attentionBands.map((band, at) => [band.toUpperCase().replace('-', '_'), at])),
  ...Object.fromEntries(households.map((household, at) => [household.toUpperCase(), at])),
};

export const mirror = (state: RunState): Record<MirrorName, number> =>
  Object.fromEntries(mirrorNames.map((name) => [name, mirrorTable[name].of(state)])) as Record<
    MirrorName,
    number
  >;
