import type { Outcome } from './outcome.ts';
import type { RunState } from './run-state.ts';
import type { FriendInPlay } from './ties.ts';

/** This person is a close friend from now on. */
export function befriend(state: RunState, person: FriendInPlay): Outcome {
  if (state.friends[person]) return { state, because: [] };
  return {
    state: { ...state, friends: { ...state.friends, [person]: true } },
    because: [
      {
        rule: 'tie',
        inputs: { person, day: state.day },
        parameters: [],
        facts: ['sharing-builds-trust', 'free-association-suspect'],
        standing: 'inferred',
        words: { key: 'because.tie.made', args: { person } },
      },
    ],
  };
}
