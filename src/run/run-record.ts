/** What a run is kept as: where it began, its seed, and what was chosen. Everything else comes back by replay. */
import type { RunState, Start } from '../rules/index.ts';

export type RunRecord = {
  v: 1;
  /** 8 hexadecimal digits of the story's logic and the rules' version. */
  edition: string;
  start: Start;
  /** Whole number, 0 … 4294967295. */
  seed: number;
  /** Ids of choices, in the order they were taken. */
  choices: string[];
  /** 8 hexadecimal digits: the rules' state after the last choice. */
  state?: string;
};

/** FNV-1a over the state written out in one order of fields; 8 hexadecimal digits. */
export function stateHash(state: RunState): string {
  const text = JSON.stringify(state, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isStart(value: unknown): value is Start {
  if (!isObject(value)) return false;
  const { story, cut, change } = value;
  if (story !== 'fax' && story !== 'machine' && story !== 'knock') return false;
  if (cut !== 'full' && cut !== 'short') return false;
  if (change === undefined) return true;
  if (!isObject(change)) return false;
  const { household, dollars, informants } = change;
  return (
    (household === undefined ||
      household === 'core' ||
      household === 'wavering' ||
      household === 'hostile') &&
    (dollars === undefined || dollars === 'none') &&
    (informants === undefined || informants === 'none')
  );
}

/** More choices than any run has: a longer list is not a record of ours. */
const mostChoices = 1000;

/** The record, or null when the value is not one: damaged, foreign or of another kind. Never throws. */
export function readRecord(value: unknown): RunRecord | null {
  if (!isObject(value) || value.v !== 1) return null;
  const { edition, start, seed, choices, state } = value;
  if (typeof edition !== 'string' || !/^[0-9a-f]{8}$/.test(edition)) return null;
  if (!isStart(start)) return null;
  if (typeof seed !== 'number' || !Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) return null;
  if (!Array.isArray(choices) || choices.length > mostChoices) return null;
  if (!choices.every((id): id is string => typeof id === 'string' && /^[a-z0-9-]+\.[a-z0-9-]+$/.test(id)))
    return null;
  if (state !== undefined && (typeof state !== 'string' || !/^[0-9a-f]{8}$/.test(state))) return null;
  return { v: 1, edition, start, seed, choices: [...choices], ...(state === undefined ? {} : { state }) };
}

/** Whether two starts are the same: a run is continued only from the same one. */
export const sameStart = (a: Start, b: Start): boolean =>
  a.story === b.story &&
  a.cut === b.cut &&
  a.change?.household === b.change?.household &&
  a.change?.dollars === b.change?.dollars &&
  a.change?.informants === b.change?.informants;
