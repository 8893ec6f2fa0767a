import type { GateAnswer, Outcome } from './outcome.ts';
import type { RunState } from './run-state.ts';

/** Throws when there are fewer notes than are paid: the story must close such a choice with a gate. */
export function pay(state: RunState, notes: number): Outcome {
  if (state.money < notes)
    throw new Error(`Cannot pay ${notes} notes out of ${state.money}: the choice needs money(${notes}).`);
  const left = state.money - notes;
  return {
    state: { ...state, money: left },
    because: [
      {
        rule: 'money',
        inputs: { notes, left, day: state.day },
        parameters: ['money.note'],
        facts: ['state-salary', 'average-income'],
        standing: 'designed',
        disputed: 'D3',
        words: { key: 'because.money.paid', args: { notes, left } },
      },
    ],
  };
}

/** Open with at least that many notes. */
export function moneyGate(state: RunState, notes: number): GateAnswer {
  if (state.money >= notes) return { open: true };
  return {
    open: false,
    because: {
      rule: 'money',
      inputs: { notes, held: state.money },
      parameters: ['money.note'],
      facts: ['state-salary', 'average-income'],
      standing: 'designed',
      disputed: 'D3',
      words: { key: 'gate.money.short', args: { notes, held: state.money } },
    },
  };
}
