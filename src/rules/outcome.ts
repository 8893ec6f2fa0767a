/** What every rule gives back. */
import type { Because } from './because.ts';
import type { RunState } from './run-state.ts';

/** The state after an effect, and why; the state itself and nothing to say where nothing has changed. */
export type Outcome = { state: RunState; because: Because[] };

/** Whether a choice is open; a closed one has its reason. */
export type GateAnswer = { open: true } | { open: false; because: Because };
