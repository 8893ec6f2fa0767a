/** What was met over all plays on this device: facts that a line cited, and endings. No times, no choices. */
import type { KeyValue } from './kept-runs.ts';

export type Met = { facts: readonly string[]; endings: readonly string[] };

const nothing: Met = { facts: [], endings: [] };

/** Far above what there is: a longer list is not one of ours. */
const most = 2000;

const isWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= most && value.every((each) => typeof each === 'string');

/** What is kept under the key; nothing when it is absent, damaged or refused. Never throws. */
export function readMet(storage: KeyValue, key: string): Met {
  try {
    const value: unknown = JSON.parse(storage.get(key) ?? 'null');
    if (typeof value !== 'object' || value === null) return nothing;
    const { v, facts, endings } = value as { v?: unknown; facts?: unknown; endings?: unknown };
    return v === 1 && isWords(facts) && isWords(endings) ? { facts, endings } : nothing;
  } catch {
    return nothing;
  }
}

/** Both together, each once, in order of meeting. */
export function moreMet(met: Met, more: Met): Met {
  return {
    facts: [...new Set([...met.facts, ...more.facts])],
    endings: [...new Set([...met.endings, ...more.endings])],
  };
}

/** True when it was written; false when the storage refused. */
export function keepMet(storage: KeyValue, key: string, met: Met): boolean {
  try {
    storage.set(key, JSON.stringify({ v: 1, ...met }));
    return true;
  } catch {
    return false;
  }
}
