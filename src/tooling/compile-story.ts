/**
 * Ink files in, one compiled story out, in process.
 *
 * What `inkjs-compiler` on the command line loses is kept here: the runtime objects remember file and
 * line (`content.debugMetadata`), which the check, the walk and the proof report.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { InkObject } from 'inkjs/engine/Object';
import { Compiler, CompilerOptions, type Story } from 'inkjs/full';

/** One thing the compiler says. `file` is relative to the working folder, with `/`; `line` counts from 1. */
export type StoryProblem = {
  file: string;
  line: number;
  kind: 'error' | 'warning' | 'todo';
  message: string;
};

/**
 * `files` are the root and everything it includes, absolute, also when compiling failed. `story` and
 * `json` are there when there was no error; warnings and TODOs may still be among the problems.
 */
export type CompiledStory =
  | { json: string; story: Story; problems: StoryProblem[]; files: string[] }
  | { json: null; story: null; problems: StoryProblem[]; files: string[] };

/**
 * Visit counts are kept only where the story reads them, which here means once-only choices: nothing
 * else asks for one (memory is VAR), and each further count would be state of which the proof has to
 * show that it is dead before two histories can merge.
 */
const COUNT_ALL_VISITS = false;

/** Compiles a root and what it includes. Faults of the story are problems, never exceptions. */
export function compileStory(rootFile: string): CompiledStory {
  const root = resolve(rootFile);
  const { files, problems } = findIncludes(root);
  if (problems.length > 0) return { json: null, story: null, problems, files };

  // inkjs names each file as its INCLUDE does, so from the root's folder; callers get it from theirs.
  const folder = dirname(root);
  const named = (name: string): string => fromHere(join(folder, name));
  const compiler = new Compiler(
    readInk(root),
    new CompilerOptions(
      basename(root),
      [],
      COUNT_ALL_VISITS,
      (message, type) => problems.push(readMessage(message, type, root, named)),
      {
        ResolveInkFilename: (name: string) => resolve(folder, name),
        LoadInkFileContents: readInk,
      },
    ),
  );
  try {
    const story = compiler.Compile();
    const json = story.ToJson();
    if (typeof json === 'string' && !problems.some((problem) => problem.kind === 'error')) {
      renameFiles(story.mainContentContainer, named);
      return { json, story, problems, files };
    }
  } catch (thrown) {
    // After an error was reported, Compile throws only that there was one.
    if (!problems.some((problem) => problem.kind === 'error')) {
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      problems.push({ file: fromHere(root), line: 1, kind: 'error', message });
    }
  }
  return { json: null, story: null, problems, files };
}

/** As `compileStory`, for callers that need a sound story: throws on the first error or warning found. */
export function compileSoundStory(rootFile: string): CompiledStory & { json: string } {
  const compiled = compileStory(rootFile);
  const faults = compiled.problems.filter((problem) => problem.kind !== 'todo');
  if (faults.length > 0 || compiled.json === null) throw new Error(faults.map(problemLine).join('\n'));
  return compiled;
}

/** `story/fax/counter.ink:12: Apparent loose end` */
export function problemLine(problem: StoryProblem): string {
  return `${problem.file}:${problem.line}: ${problem.message}`;
}

/**
 * Follows every INCLUDE before the compiler does, because the compiler names neither file nor line of
 * one that leads nowhere. Ink resolves all of them from the root's folder, however deep they stand.
 */
function findIncludes(root: string): { files: string[]; problems: StoryProblem[] } {
  const files: string[] = [];
  const problems: StoryProblem[] = [];
  const visit = (file: string): void => {
    files.push(file);
    const lines = withoutComments(readInk(file)).split('\n');
    lines.forEach((text, index) => {
      const name = /^\s*INCLUDE\s+(.+?)\s*$/.exec(text)?.[1];
      if (name === undefined) return;
      const target = resolve(dirname(root), name);
      if (files.includes(target)) return;
      if (existsSync(target)) {
        visit(target);
        return;
      }
      const message = `INCLUDE ${name}: there is no such file (names start at the folder of ${fromHere(root)})`;
      problems.push({ file: fromHere(file), line: index + 1, kind: 'error', message });
    });
  };
  if (existsSync(root)) visit(root);
  else problems.push({ file: fromHere(root), line: 1, kind: 'error', message: 'there is no such story' });
  return { files, problems };
}

/** Blanks comments as Ink does, also inside text, and keeps every line where it is. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '));
}

/** Ink does not strip the mark that some editors put at the beginning of a file. */
function readInk(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n/g, '\n');
}

const KINDS = ['todo', 'warning', 'error'] as const;

/** inkjs: `WARNING: 'fax/counter.ink' line 12: Apparent loose end`; author messages are TODOs. */
function readMessage(
  message: string,
  type: number,
  root: string,
  named: (name: string) => string,
): StoryProblem {
  const kind = KINDS[type] ?? 'error';
  const parts = /^(?:ERROR|WARNING|TODO|AUTHOR): (?:'(.+?)' )?line (\d+): ([\s\S]*)$/.exec(message);
  if (!parts) return { file: fromHere(root), line: 1, kind, message };
  return { file: named(parts[1] ?? basename(root)), line: Number(parts[2]), kind, message: parts[3]!.trim() };
}

/** Objects share their debug metadata: each is renamed once. */
function renameFiles(top: Container, named: (name: string) => string): void {
  const done = new Set<object>();
  const visit = (object: InkObject): void => {
    const metadata = object.ownDebugMetadata;
    if (metadata !== null && !done.has(metadata)) {
      done.add(metadata);
      if (metadata.fileName !== null) metadata.fileName = named(metadata.fileName);
    }
    if (!isContainer(object)) return;
    for (const child of object.content) visit(child);
    for (const child of object.namedOnlyContent?.values() ?? []) visit(child);
  };
  visit(top);
}

type Container = Story['mainContentContainer'];

function isContainer(object: InkObject): object is Container {
  return 'namedOnlyContent' in object;
}

function fromHere(file: string): string {
  return relative(process.cwd(), file).split(sep).join('/');
}
