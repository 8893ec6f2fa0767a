/** What a set piece draws, or tells in words: computed from the rules' state, so that the stage decides nothing. */
import { type Because, parameter, type RunState, thingIds } from '../rules/index.ts';
import type { FaxView, LyingThing, RoomView, SetView, TailView } from '../stage/stage-port.ts';
import type { Line, Setting } from './passage.ts';

/** Pyongyang's clock was an hour ahead of Dandong's in 2014. */
const hoursAhead = 1;

/** The faculty's machines are in this place; every other machine is one's own. */
const facultyRoom = 'machine-room';

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
  const on = settings.reverse().find(({ place, set }) => set !== null && place === setting.place);
  if (on === undefined) return null;
  switch (on.set) {
    case 'fax':
      return faxView(on, state, onShow.because);
    case 'tail':
      return tailView(on, state, onShow.because);
    case 'room':
      return roomView(state, onShow.because);
    default:
      return null;
  }
}

const leftTrace =
  (kind: string) =>
  ({ rule, inputs }: Because): boolean =>
    rule === 'trace' && inputs.kind === kind;

function faxView({ hour }: Setting, state: RunState, because: readonly Because[]): FaxView {
  const fed = state.traces['fax-copy'].count;
  return {
    set: 'fax',
    fed,
    feeding: fed > 0 && because.some(leftTrace('fax-copy')),
    header: hour === null ? null : { here: hour, bureau: later(hour, hoursAhead) },
  };
}

function tailView({ place }: Setting, state: RunState, because: readonly Because[]): TailView {
  const machine = place === facultyRoom ? 'faculty' : 'own';
  const own = state.traces['document-tag'].count;
  return {
    set: 'tail',
    machine,
    screen: machine === 'faculty' ? 'row' : screenOf(state),
    marks: parameter('tail.marks').value + own,
    own,
    gapAfter: parameter('tail.gap-after').value,
    marking: because.some(leftTrace('document-tag')),
    stick: state.lies.stick === 'nowhere' ? null : state.traces['stick-history'].count,
    dark: state.powerOut,
  };
}

/** One's own machine shows nothing under its cloth, the drama while the disc is in it, and else the file. */
function screenOf({ lies }: RunState): TailView['screen'] {
  if (lies.computer !== 'in-use') return 'nothing';
  return lies.disc === 'in-use' ? 'film' : 'row';
}

function roomView(state: RunState, because: readonly Because[]): RoomView {
  const looked = because.filter(({ rule, inputs }) => rule === 'inspection' && inputs.thing !== undefined);
  const things = thingIds.flatMap((thing): LyingThing[] => {
    const lies = state.lies[thing];
    if (lies === 'nowhere') return [];
    return [{ thing, lies, looked: looked.some(({ inputs }) => inputs.thing === thing) }];
  });
  return { set: 'room', things, acts: state.acts, searching: looked.length > 0 };
}

/** `hh:mm` some hours later, on the same dial. */
function later(hour: string, hours: number): string {
  const [hh, mm] = hour.split(':');
  return `${String((Number(hh) + hours) % 24).padStart(2, '0')}:${mm}`;
}
