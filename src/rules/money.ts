/** Notes of ten dollars in an envelope: what is left after the state has had its part. Rests on `rfa-laptop-from-savings`. */
import type { Because } from './because.ts';
import type { RunState } from './run-state.ts';

/** Throws when there are fewer notes than are paid: the story must close such a choice with a gate. */
export function pay(state: RunState, notes: number): { state: RunState; because: Because[] } {
  if (state.money < notes)
    throw new Error(`Cannot pay ${notes} notes out of ${state.money}: the choice needs money(${notes}).`);
  const left = state.money - notes;
  return {
    state: { ...state, money: left },
    because: [
      {
        rule: 'money',
        inputs: { notes, left, day: state.day },
        parameters: ['money.note', 'money.fax-start'],
        facts: ['rfa-laptop-from-savings', 'rfa-trade-official-job'],
        standing: 'designed',
        words: { key: 'because.money.paid', args: { notes, left } },
      },
    ],
  };
}

/** Open with at least that many notes. */
export function moneyGate(
  state: RunState,
  notes: number,
): { open: true } | { open: false; because: Because } {
  if (state.money >= notes) return { open: true };
  return {
    open: false,
    because: {
      rule: 'money',
      inputs: { notes, held: state.money },
      parameters: ['money.note', 'money.fax-start'],
      facts: ['rfa-laptop-from-savings'],
      standing: 'designed',
      words: { key: 'gate.money.short', args: { notes, held: state.money } },
    },
  };
}
