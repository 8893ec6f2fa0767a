/**
 * The private evening: two hours between coming home and bed, and the power that may go in the middle of them.
 * Rests on `day-home-8pm-bed-10pm` and `power-outages-no-night`; the hour of a cut is designed (S17).
 */
import { powerCuts } from './bands.ts';
import { type Because, standingOf } from './because.ts';
import type { Chance } from './named-draws.ts';
import type { GateAnswer, Outcome } from './outcome.ts';
import { amountOf } from './parameters.ts';
import type { RunState } from './run-state.ts';

/** Half-hours go by. Throws when fewer are left. */
export function spendTime(state: RunState, halfHours: number): Outcome {
  const left = state.halfHours - halfHours;
  if (left < 0)
    throw new Error(
      `Cannot spend ${halfHours} half-hours of ${state.halfHours}: the choice needs time(${halfHours}).`,
    );
  return {
    state: { ...state, halfHours: left },
    because: [
      {
        rule: 'day',
        inputs: { halfHours, left, day: state.day },
        parameters: ['day.home', 'day.bed', 'day.private'],
        facts: ['day-home-8pm-bed-10pm'],
        standing: 'documented',
        words: { key: 'because.day.spent', args: { left } },
      },
    ],
  };
}

/** Open with at least that many half-hours left before bed. */
export function timeGate(state: RunState, halfHours: number): GateAnswer {
  if (state.halfHours >= halfHours) return { open: true };
  return {
    open: false,
    because: {
      rule: 'day',
      inputs: { halfHours, left: state.halfHours },
      parameters: ['day.bed', 'day.private'],
      facts: ['day-home-8pm-bed-10pm'],
      standing: 'documented',
      words: { key: 'gate.day.late', args: {} },
    },
  };
}

/** The power goes, early or late in the evening by a draw; or it comes back. */
export function lights(state: RunState, power: 'out' | 'on', chance: Chance): Outcome {
  if (power === 'on') {
    const on = state.powerOut ? { ...state, powerOut: false } : state;
    return { state: on, because: on === state ? [] : [ofPower(state, 'because.power.on')] };
  }
  const key = `lights/${state.day}`;
  const ways = amountOf('power.hours');
  const got = chance.pick(key, ways);
  // The first half of the ways is the early evening.
  const cut = powerCuts[got * 2 < ways ? 1 : 2];
  return {
    state: { ...state, powerOut: true, cut },
    because: [
      { ...ofPower(state, `because.power.${cut}`), draw: { key, ways, got, odds: [ways / 2, ways] } },
    ],
  };
}

function ofPower({ day }: RunState, key: string): Because {
  return {
    rule: 'power',
    inputs: { day },
    parameters: ['power.hours'],
    facts: ['power-outages-no-night', 'pcs-on-batteries'],
    standing: standingOf(['power.hours']),
    words: { key, args: {} },
  };
}
