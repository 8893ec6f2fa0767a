/** What a set piece draws, or tells in words: computed from the rules' state, so that the stage decides nothing. */
import type { Because, RunState } from '../rules/index.ts';
import type { SetView } from '../stage/stage-port.ts';
import type { Line, Setting } from './passage.ts';

/** Pyongyang's clock was an hour ahead of Dandong's in 2014. */
const hoursAhead = 1;

/** What the player has before them: the lines of one screen, and all that happened in the turn it belongs to. */
export type OnShow = { lines: readonly Line[]; because: readonly Because[] };

const nothingOnShow: OnShow = { lines: [], because: [] };

/**
 * The set piece that is on, or null. A screen whose last line turns the set piece off still shows it: the
 * page goes through and the strip is torn off within one screen. `setting` is that of the screen's last line,
 * `state` that of its turn.
 */
export function setView(setting: Setting, state: RunState, onShow: OnShow = nothingOnShow): SetView | null {
  const settings = [...onShow.lines.map((line) => line.setting), setting];
  const on = settings.reverse().find(({ place, set }) => set === 'fax' && place === setting.place);
  if (on === undefined) return null;
  const fed = state.traces['fax-copy'].count;
  return {
    set: 'fax',
    fed,
    feeding: fed > 0 && onShow.because.some(leftFaxCopy),
    header: on.hour === null ? null : { here: on.hour, bureau: later(on.hour, hoursAhead) },
  };
}

function leftFaxCopy({ rule, inputs }: Because): boolean {
  return rule === 'trace' && inputs.kind === 'fax-copy';
}

/** `hh:mm` some hours later, on the same dial. */
function later(hour: string, hours: number): string {
  const [hh, mm] = hour.split(':');
  return `${String((Number(hh) + hours) % 24).padStart(2, '0')}:${mm}`;
}
