/**
 * A story as its writer wrote it: knots, lines, choices and conditions as a tree, each with file and line.
 * Ink's own parser makes it (`read-script.ts`); the rules of the check and the report read only this.
 */

/** `file` is relative to the folder that is checked, with `/`; `line` counts from 1. */
export type At = { file: string; line: number };

/** An expression: what stands in a condition, behind `~`, or between braces in a line. */
export type Value =
  | { kind: 'number'; at: At; decimal: boolean }
  | { kind: 'text'; at: At }
  /** A variable, a constant, or a knot (whose value is how often it was visited). */
  | { kind: 'name'; at: At; name: string }
  | { kind: 'call'; at: At; name: string; parts: Value[] }
  /** `+`, `/`, `==`, `and`, … */
  | { kind: 'operation'; at: At; sign: string; parts: Value[] };

export type TagText = { at: At; text: string };

/** Words of one line or one part of a choice. */
export type Words = {
  at: At;
  /** As written, blanks at the ends cut; what is printed stands as `{money}`, other braces as `{…}`. */
  text: string;
  /** Names of the variables printed, in order. */
  printed: string[];
  /** Braces that are more than one printed variable: conditions, alternatives, sums. */
  logic: Logic[];
  tags: TagText[];
  glue: At[];
  /** A divert on the same line: Ink goes on with the next words without a new line. */
  joined: boolean;
};

export type Logic = Branches | Alternatives | { kind: 'print'; at: At; value: Value };

export type Line = { kind: 'line' } & Words;

export type Choice = {
  kind: 'choice';
  at: At;
  once: boolean;
  /** `* ->`: taken by itself when nothing else is left. */
  fallback: boolean;
  brackets: boolean;
  condition: Value | null;
  before: Words | null;
  inside: Words | null;
  after: Words | null;
  /** What follows it, up to the next choice or gather of its level. */
  body: Node[];
};

/** `{ a: … - else: … }`, on several lines or on one. */
export type Branches = {
  kind: 'branches';
  at: At;
  condition: Value | null;
  /** `condition` is null for the branch after a plain `:` and for `else`. */
  branches: { condition: Value | null; otherwise: boolean; body: Node[] }[];
  /** One branch is always taken. */
  complete: boolean;
};

/** `{a|b}`, `{~a|b}`: text that depends on how often it was met, or on chance. */
export type Alternatives = { kind: 'alternatives'; at: At; shuffle: boolean; bodies: Node[][] };

export type Node =
  | Line
  | Choice
  | Branches
  | Alternatives
  | { kind: 'gather'; at: At }
  /** `declares` is null for a plain assignment; `sum` for `+=`, `-=`, `++`, `--`. */
  | {
      kind: 'set';
      at: At;
      name: string;
      declares: 'VAR' | 'LIST' | 'CONST' | 'temp' | null;
      value: Value | null;
    }
  | { kind: 'call'; at: At; value: Value }
  | { kind: 'divert'; at: At; target: string; way: 'go' | 'tunnel' | 'thread'; end: boolean }
  /** `->->` or `~ return`. */
  | { kind: 'return'; at: At }
  | { kind: 'external'; at: At; name: string };

/** A knot or a stitch. `name` is the whole path, `counter` or `counter.sent`; `knot` its first part. */
export type Flow = { name: string; knot: string; at: At; function: boolean; body: Node[] };

export type Script = {
  /** Name of the root: `fax`. */
  story: string;
  /** What stands before the first knot, global declarations included. */
  start: Node[];
  /** In the order of the files. A stitch follows its knot. */
  flows: Flow[];
};
