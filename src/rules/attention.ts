/** How closely a person is looked at: five bands, moved by what was read and by who informs. It never falls in play. */
import { attentionBands } from './bands.ts';
import { type ParameterId, parameter } from './parameters.ts';
import type { RunState } from './run-state.ts';

/** The same state some steps of attention higher, at most at the last band. */
export function raiseAttention(state: RunState, steps: ParameterId): RunState {
  const attention = Math.min(attentionBands.length - 1, state.attention + parameter(steps).value);
  return attention === state.attention ? state : { ...state, attention };
}
