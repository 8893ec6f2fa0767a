/** A file of a story as written, for what Ink's parser does not keep: comments, and the exact lines of a root. */
import { readFileSync } from 'node:fs';

/** `name` is the one to report. In `code` comments are blank; the lines of both are the same. */
export type SourceFile = { name: string; lines: readonly string[]; code: readonly string[] };

export function readSource(file: string, name: string): SourceFile {
  const text = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n/g, '\n');
  const code = text.replace(/\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/g, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  );
  return { name, lines: text.split('\n'), code: code.split('\n') };
}
