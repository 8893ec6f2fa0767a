/**
 * Ink's parse tree as this folder reads it. The compiler in `inkjs/full` is one bundle with classes of its
 * own, so objects are told apart by `typeName`, never by `instanceof`; fields as of inkjs 2.4.0.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';

export type ParsedObject = {
  typeName: string;
  content: readonly ParsedObject[];
  /** Its own, or that of the next object up that has one. */
  debugMetadata: { fileName: string | null; startLineNumber: number } | null;
  parent: ParsedObject | null;
  name?: string | null;
  text?: string;
  // Tag
  isStart?: boolean;
  // Choice
  onceOnly?: boolean;
  isInvisibleDefault?: boolean;
  hasWeaveStyleInlineBrackets?: boolean;
  startContent?: ParsedObject | null;
  choiceOnlyContent?: ParsedObject | null;
  innerContent?: ParsedObject | null;
  condition?: ParsedObject | null;
  // Conditional and its branches
  initialCondition?: ParsedObject | null;
  branches?: readonly ParsedObject[];
  ownExpression?: ParsedObject | null;
  isElse?: boolean;
  isTrueBranch?: boolean;
  // Sequence; a sum of 1 stopping, 2 cycle, 4 shuffle, 8 once
  sequenceType?: number;
  // Divert
  target?: { toString(): string } | null;
  isTunnel?: boolean;
  isThread?: boolean;
  isFunctionCall?: boolean;
  // Assignments and declarations
  variableName?: string;
  constantName?: string;
  varIdentifier?: { name: string } | null;
  expression?: ParsedObject | null;
  // Expressions
  subtype?: string;
  opName?: string;
  op?: string;
};

/** The parse tree of a root and what it includes, also when it has errors; null when there is none at all. */
export function parseInk(root: string): ParsedObject | null {
  const folder = dirname(root);
  const read = (file: string): string =>
    readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n/g, '\n');
  // Its messages are told by compile-story.ts, which names files and lines.
  const compiler = new Compiler(
    read(root),
    new CompilerOptions(basename(root), [], false, () => {}, {
      ResolveInkFilename: (name: string) => resolve(folder, name),
      LoadInkFileContents: read,
    }),
  );
  try {
    compiler.Compile();
  } catch {
    // Thrown after errors, which are told elsewhere; the tree may be there all the same.
  }
  return (compiler.parsedStory as unknown as ParsedObject | undefined) ?? null;
}
