/**
 * Where the words are in a compiled story (inkjs 2.4, JSON version 21).
 *
 * A container is an array; its last item is null or the containers it names. Text is `"^words"`. A tag
 * is the items from `"#"` to `"/#"`, with text among them. The words of a choice are text between
 * `"str"` and `"/str"` inside the `"ev"` … `"/ev"` before `{"*": path}`; the same signs hold the text
 * values of expressions, which are logic and no words. A printed variable is
 * `"ev", {"VAR?": name}, "out", "/ev"`.
 */

export type CompiledInk = { inkVersion: number; root: Container; listDefs: unknown };
type Container = Item[];
type Item = string | number | boolean | null | Container | { [key: string]: Item };

/**
 * Words that belong together, with the variables printed between them: one line, the part of a line
 * before its tags, the words of a choice, or what stands inside one tag.
 */
export type Run = {
  /** Name of the knot, '' for what stands before the first one. */
  knot: string;
  /** `literal` is a text value in an expression. A tag's text is `name: value`, name included. */
  place: 'line' | 'choice' | 'tag' | 'literal';
  /** Name of the tag the run stands in, also where the run is not the first of the tag. */
  tag: string | null;
  container: Container;
  /** In order: an index of `container` that holds text, or the name of a printed variable. */
  parts: (number | string)[];
};

/** Calls `visit` for every run, in no order to rely on. It may change the text at the indexes given. */
export function eachRun(compiled: CompiledInk, visit: (run: Run) => void): void {
  const named = compiled.root.at(-1);
  for (const item of compiled.root.slice(0, -1)) {
    if (Array.isArray(item)) readContainer(item, { knot: '', place: 'line', tag: null }, visit);
  }
  if (!isRecord(named)) return;
  for (const [knot, content] of Object.entries(named)) {
    if (Array.isArray(content)) readContainer(content, { knot, place: 'line', tag: null }, visit);
  }
}

type Surroundings = Pick<Run, 'knot' | 'place' | 'tag'>;

function readContainer(container: Container, around: Surroundings, visit: (run: Run) => void): void {
  readItems(container, 0, container.length - 1, around, visit);
  const named = container.at(-1);
  if (!isRecord(named)) return;
  for (const content of Object.values(named)) {
    if (Array.isArray(content)) readContainer(content, around, visit);
  }
}

/** Reads `container[from]` up to but not including `container[to]`. */
function readItems(
  container: Container,
  from: number,
  to: number,
  around: Surroundings,
  visit: (run: Run) => void,
): void {
  let parts: Run['parts'] = [];
  const endRun = (): void => {
    if (parts.some((part) => typeof part === 'number')) visit({ ...around, container, parts });
    parts = [];
  };
  for (let at = from; at < to; at += 1) {
    const item = container[at];
    const printed = printedVariable(container, at);
    if (typeof item === 'string' && item.startsWith('^')) {
      parts.push(at);
    } else if (printed !== null) {
      parts.push(printed);
      at += 3;
    } else {
      endRun();
      if (item === '#') {
        const end = endOf(container, at, '#', '/#');
        readItems(
          container,
          at + 1,
          end,
          { ...around, place: 'tag', tag: tagName(container[at + 1]) },
          visit,
        );
        at = end;
      } else if (item === 'ev') {
        const end = endOf(container, at, 'ev', '/ev');
        readEvaluation(container, at + 1, end, around, visit);
        at = end;
      } else if (Array.isArray(item)) {
        readContainer(item, around, visit);
      }
    }
  }
  endRun();
}

/** Between `ev` and `/ev`: of a choice, the first text values are its words; all others are logic. */
function readEvaluation(
  container: Container,
  from: number,
  to: number,
  around: Surroundings,
  visit: (run: Run) => void,
): void {
  let wordsLeft = textsOfChoice(container[to + 1]);
  for (let at = from; at < to; at += 1) {
    const item = container[at];
    if (item === 'str') {
      const end = endOf(container, at, 'str', '/str');
      readItems(container, at + 1, end, { ...around, place: wordsLeft > 0 ? 'choice' : 'literal' }, visit);
      wordsLeft -= 1;
      at = end;
    } else if (Array.isArray(item)) {
      readContainer(item, { ...around, place: 'literal' }, visit);
    }
  }
}

const HAS_START_CONTENT = 2;
const HAS_CHOICE_ONLY_CONTENT = 4;

/** How many texts a choice point takes: what is before `[`, what is inside the brackets. 0 if it is none. */
function textsOfChoice(item: Item | undefined): number {
  if (!isRecord(item) || !('*' in item)) return 0;
  const flags = typeof item.flg === 'number' ? item.flg : 0;
  return (flags & HAS_START_CONTENT ? 1 : 0) + (flags & HAS_CHOICE_ONLY_CONTENT ? 1 : 0);
}

function printedVariable(container: Container, at: number): string | null {
  const variable = container[at + 1];
  if (container[at] !== 'ev' || container[at + 2] !== 'out' || container[at + 3] !== '/ev') return null;
  return isRecord(variable) && typeof variable['VAR?'] === 'string' ? variable['VAR?'] : null;
}

function tagName(item: Item | undefined): string | null {
  return typeof item === 'string' ? (/^\^\s*([^:\s]+)/.exec(item)?.[1] ?? null) : null;
}

/**
 * Index of the sign that closes the one at `at`. A tag inside `{a: words # tag | words}` is closed behind
 * the braces, in another container: its text goes to the end of this one. Any other sign without its
 * end throws, because then the format is not the one described above.
 */
function endOf(container: Container, at: number, open: string, close: string): number {
  let depth = 0;
  for (let index = at; index < container.length - 1; index += 1) {
    if (container[index] === open) depth += 1;
    if (container[index] === close) depth -= 1;
    if (depth === 0) return index;
  }
  if (open === '#') return container.length - 1;
  throw new Error(`compiled Ink: "${open}" without "${close}" in one container`);
}

function isRecord(item: Item | undefined): item is { [key: string]: Item } {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}
