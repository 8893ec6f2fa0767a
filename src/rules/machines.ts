/**
 * Two sets of consequences. Red Star marks every document that passes through it and keeps what a stick was
 * plugged into before; a machine built from market parts does neither, is on no list, and loses its cover on
 * the network. Rests on `red-star-watermark`, `red-star-usb-history`, `red-star-only-where-present`,
 * `market-pcs-off-record` and `chinese-pcs-illegible`.
 */
import type { Computer } from './bands.ts';
import { leaveTrace } from './leave-trace.ts';
import type { Outcome } from './outcome.ts';
import type { RunState } from './run-state.ts';

/** The machine of the faculty, which runs Red Star, and one’s own, which does not. */
export const machines = ['faculty', 'own'] as const;
export type Machine = (typeof machines)[number];

/** A document passes through a machine; so does the stick it came on, if there is one. */
export function work(state: RunState, machine: Machine): Outcome {
  if (machine === 'own') {
    return {
      state,
      because: [
        {
          rule: 'machine',
          inputs: { machine, computer: state.computer, day: state.day },
          parameters: [],
          facts: ['red-star-only-where-present', 'market-pcs-off-record'],
          standing: 'documented',
          words: { key: 'because.machine.unmarked', args: {} },
        },
      ],
    };
  }
  const tagged = leaveTrace(state, 'document-tag', 'faculty');
  if (state.lies.stick === 'nowhere') return tagged;
  const remembered = leaveTrace(tagged.state, 'stick-history', 'faculty');
  return { state: remembered.state, because: [...tagged.because, ...remembered.because] };
}

/** The intranet is used on a machine: a line in a log, and a machine of one’s own can be seen there. */
export function network(state: RunState, machine: Machine): Outcome {
  const logged = leaveTrace(state, 'mail-log', 'provider');
  if (machine === 'faculty' || state.computer === 'none') return logged;
  const seen = leaveTrace(logged.state, 'registration', 'provider');
  return {
    state: seen.state,
    because: [
      ...logged.because,
      {
        rule: 'machine',
        inputs: { machine, computer: state.computer, day: state.day },
        parameters: [],
        facts: ['chinese-pcs-illegible'],
        standing: 'documented',
        disputed: 'D9',
        words: { key: 'because.machine.cover-lost', args: {} },
      },
    ],
  };
}

/** Somebody changes the system itself: Red Star answers with an error or shuts down. */
export function tamper(state: RunState, machine: Machine): Outcome {
  if (machine === 'own' || state.shutDown) return { state, because: [] };
  return {
    state: { ...state, shutDown: true },
    because: [
      {
        rule: 'machine',
        inputs: { machine, day: state.day },
        parameters: [],
        facts: ['red-star-tamper'],
        standing: 'documented',
        words: { key: 'because.machine.shut-down', args: {} },
      },
    ],
  };
}

/** The private computer is something else now: built, taken apart, gone. */
export function becomeComputer(state: RunState, computer: Computer): Outcome {
  if (state.computer === computer) return { state, because: [] };
  return {
    state: { ...state, computer },
    because: [
      {
        rule: 'machine',
        inputs: { computer, day: state.day },
        parameters: [],
        facts: ['market-pcs-second-hand', 'market-pcs-off-record', 'pscore-device-dilemma'],
        standing: 'documented',
        words: { key: `because.computer.${computer}`, args: {} },
      },
    ],
  };
}
