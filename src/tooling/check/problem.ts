/** What the check finds, and what a rule of it is given. */
import type { Place } from '../../places/place.ts';
import type { RuleId } from './rule-ids.ts';
import type { Script } from './script.ts';
import type { SourceFile } from './source-file.ts';

/** `file` is relative to the folder that is checked, with `/`; `line` counts from 1. */
export type Problem = { file: string; line: number; rule: RuleId; message: string };

/** What a story stands on and the check looks up. */
export type Ground = {
  places: Readonly<Record<string, Place>>;
  /** Ids of the facts. */
  facts: ReadonlySet<string>;
  /** Keys of the English catalogues. */
  ui: ReadonlySet<string>;
  because: ReadonlySet<string>;
  /** Ids of choices that were played once and are gone. */
  retired: ReadonlySet<string>;
  /** Whether `assets/` holds this file, its name written exactly so. */
  hasAsset(file: string): boolean;
};

/** One story: what Ink's parser understood, and the files as written. The root is the first of them. */
export type Read = { script: Script; sources: readonly SourceFile[]; ground: Ground };

/** Every rule is pure and gives what it finds in whatever order. */
export type Rule = (read: Read) => Problem[];
