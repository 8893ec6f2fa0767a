/**
 * Where a run is kept between visits. The storage is passed in; a value that cannot be read loses nothing
 * else and is reported, never thrown.
 */
import { type RunRecord, readRecord } from './run-record.ts';

/** A place for short texts. Each call may throw, as browsers' storage does when refused or full. */
export type KeyValue = {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
};

export type Kept = { record: RunRecord | null; damaged: boolean };

/** The run that was last played, or what is wrong with it. Never throws. */
export function readKept(storage: KeyValue, key: string): Kept {
  let text: string | null;
  try {
    text = storage.get(key);
  } catch {
    return { record: null, damaged: false };
  }
  if (text === null) return { record: null, damaged: false };
  try {
    const record = readRecord(JSON.parse(text));
    return { record, damaged: record === null };
  } catch {
    return { record: null, damaged: true };
  }
}

/** True when it was written; false when the storage refused. */
export function keep(storage: KeyValue, key: string, record: RunRecord): boolean {
  try {
    storage.set(key, JSON.stringify(record));
    return true;
  } catch {
    return false;
  }
}

/** A storage that forgets with the page, for where the browser's is refused. */
export function memoryStorage(): KeyValue {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
  };
}
