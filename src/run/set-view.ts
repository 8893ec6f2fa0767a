/** What a set piece draws, or tells in words: computed from the rules' state, so that the stage decides nothing. */
import type { RunState } from '../rules/index.ts';
import type { SetView } from '../stage/stage-port.ts';
import type { Setting } from './passage.ts';

/** Pyongyang's clock was an hour ahead of Dandong's in 2014. */
const hoursAhead = 1;

/** The set piece that is on at this setting, or null. */
export function setView(setting: Setting, state: RunState): SetView | null {
  if (setting.set !== 'fax') return null;
  return {
    set: 'fax',
    fed: state.traces['fax-copy'].count,
    header: setting.hour === null ? null : { here: setting.hour, bureau: later(setting.hour, hoursAhead) },
  };
}

/** `hh:mm` some hours later, on the same dial. */
function later(hour: string, hours: number): string {
  const [hh, mm] = hour.split(':');
  return `${String((Number(hh) + hours) % 24).padStart(2, '0')}:${mm}`;
}
