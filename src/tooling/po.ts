/** Reads a PO catalogue, strictly, and knows the line of each entry. */
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { po } from 'gettext-parser';

/** `line` is that of the msgid, from 1. `fuzzy` entries are guesses that nobody has looked at yet. */
export type PoEntry = { context: string; key: string; text: string; fuzzy: boolean; line: number };

/** A fault in a catalogue. The message begins with `file:line: `. */
export class PoFault extends Error {
  readonly file: string;
  readonly line: number;
  constructor(file: string, line: number, what: string) {
    super(`${relative(process.cwd(), file).split(sep).join('/')}:${line}: ${what}`);
    this.name = 'PoFault';
    this.file = file;
    this.line = line;
  }
}

const QUOTED = String.raw`"(?:[^"\\]|\\[nrt"\\])*"`;
const PO_LINE = new RegExp(
  `^\\s*(?:#.*|(?:msgctxt|msgid|msgid_plural|msgstr(?:\\[\\d+\\])?)\\s+${QUOTED}\\s*|${QUOTED}\\s*)?$`,
);

/**
 * All entries but the header, in the order of the file. Throws PoFault on a line that is no PO, on an
 * entry without msgid or msgstr and on one that is there twice.
 */
export function readPo(file: string, source: string = readFileSync(file, 'utf8')): PoEntry[] {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const odd = lines.findIndex((line) => !PO_LINE.test(line));
  if (odd >= 0) throw new PoFault(file, odd + 1, `this is no line of a PO file: ${lines[odd]!.trim()}`);

  const entries: PoEntry[] = [];
  const lineOf = new Map<string, number>();
  for (const { from, to } of entryRanges(lines)) {
    const own = lines.slice(from, to);
    const msgid = own.findIndex((line) => /^\s*msgid\s/.test(line));
    const line = from + Math.max(msgid, 0) + 1;
    if (msgid < 0 || !own.some((text) => /^\s*msgstr/.test(text))) {
      throw new PoFault(file, line, 'an entry needs a msgid and a msgstr');
    }
    const [entry] = Object.values(po.parse(own.join('\n')).translations).flatMap((byId) =>
      Object.values(byId),
    );
    if (entry === undefined || entry.msgid === '') continue;
    const id = `${entry.msgctxt ?? ''}\n${entry.msgid}`;
    const before = lineOf.get(id);
    if (before !== undefined) throw new PoFault(file, line, `"${entry.msgid}" is already on line ${before}`);
    lineOf.set(id, line);
    const fuzzy = (entry.comments?.flag ?? '').split(/[\s,]+/).includes('fuzzy');
    entries.push({
      context: entry.msgctxt ?? '',
      key: entry.msgid,
      text: entry.msgstr[0] ?? '',
      fuzzy,
      line,
    });
  }
  return entries;
}

/** An entry goes from its first comment or keyword to the next one's; blank lines are of no account. */
function entryRanges(lines: string[]): { from: number; to: number }[] {
  const starts: number[] = [];
  let sawMsgid = true;
  lines.forEach((line, index) => {
    // A line of an obsolete entry (`#~`) belongs to nothing.
    if (sawMsgid && /^\s*(?:#(?!~)|msgctxt\s|msgid\s)/.test(line)) {
      starts.push(index);
      sawMsgid = false;
    }
    if (/^\s*msgid\s/.test(line)) sawMsgid = true;
  });
  return starts
    .map((from, index) => ({ from, to: starts[index + 1] ?? lines.length }))
    .filter(({ from, to }) => lines.slice(from, to).some((line) => /^\s*msg/.test(line)));
}
