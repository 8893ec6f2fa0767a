/**
 * `import fax from '…/story/fax.ink'`: the compiled story with its name, language and edition.
 *
 * Only roots are imported. Errors and warnings of the compiler both fail, with file and line: Ink calls
 * a loose end a warning, and in play it is an error. `?lang=en-XA` gives the pseudo-language, any other
 * `?lang=…` the catalogue `words/<lang>/<story>.po` beside the root.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type CompiledStory, compileStory, problemLine } from './compile-story.ts';
import type { CompiledInk } from './compiled-text.ts';
import { edition } from './edition.ts';
import { PoFault, readPo } from './po.ts';
import { pseudoText } from './pseudo-text.ts';
import { swapText, type Translate } from './swap-text.ts';

/** Language of a module id: the value of `?lang=`, else that of its folder under `words/`, else `en`. */
export function languageOf(id: string): string {
  const [path = '', query] = id.split('?');
  return new URLSearchParams(query).get('lang') ?? /\/words\/([^/]+)\/[^/]+$/.exec(path)?.[1] ?? 'en';
}

export function inkPlugin(): Plugin {
  let serving = false;
  return {
    name: 'ink',
    configResolved(config) {
      serving = config.command === 'serve';
    },
    load: {
      filter: { id: /\.ink(?:\?.*)?$/ },
      handler(id) {
        const root = id.split('?')[0]!;
        const story = basename(root, '.ink');
        const lang = languageOf(id);
        const { json, problems, files } = compileOnce(root);
        for (const file of files) this.addWatchFile(file);

        const faults = problems.filter((problem) => problem.kind !== 'todo');
        const [first] = faults;
        if (first !== undefined || json === null) {
          const file = resolve(first?.file ?? root);
          this.error({
            message: faults.map(problemLine).join('\n'),
            id: file,
            loc: { file, line: first?.line ?? 1, column: 0 },
            frame: first ? codeFrame(file, first.line) : '',
          });
        }

        const compiled = JSON.parse(json) as CompiledInk;
        let ink = compiled;
        if (lang !== 'en') {
          const catalogue = join(dirname(root), 'words', lang, `${story}.po`);
          if (lang !== 'en-XA') this.addWatchFile(catalogue);
          try {
            ink = swapText(
              compiled,
              lang === 'en-XA' ? (_knot, text) => pseudoText(text) : catalogued(catalogue),
            );
          } catch (thrown) {
            const line = thrown instanceof PoFault ? thrown.line : 1;
            this.error({ message: String(thrown), id: catalogue, loc: { file: catalogue, line, column: 0 } });
          }
        }
        return {
          code: moduleCode(story, lang, edition(compiled), ink, serving),
          map: null,
          moduleType: 'js',
        };
      },
    },
  };
}

const sound = new Map<string, { sources: string | null; compiled: CompiledStory }>();

/** Each language of a story is a module: while no file changes, they share one compilation. */
function compileOnce(root: string): CompiledStory {
  const known = sound.get(root);
  if (known?.sources && sourcesOf(known.compiled.files) === known.sources) return known.compiled;
  const compiled = compileStory(root);
  if (compiled.problems.length === 0) sound.set(root, { sources: sourcesOf(compiled.files), compiled });
  else sound.delete(root);
  return compiled;
}

function sourcesOf(files: readonly string[]): string | null {
  try {
    return files.map((file) => readFileSync(file, 'utf8')).join('\0');
  } catch {
    return null;
  }
}

/** Texts by knot and English line. A line that the catalogue lacks, leaves empty or only guesses stays English. */
function catalogued(file: string): Translate {
  const texts = new Map<string, string>();
  for (const { context, key, text, fuzzy } of readPo(file)) {
    if (!fuzzy) texts.set(`${context}\n${key}`, text);
  }
  return (knot, text) => texts.get(`${knot}\n${text}`) || text;
}

function moduleCode(story: string, lang: string, of: string, ink: CompiledInk, serving: boolean): string {
  // A string for JSON.parse is read faster than the same object written as code.
  const parsed = `JSON.parse(${JSON.stringify(JSON.stringify(ink))})`;
  const code = `export default { story: '${story}', lang: '${lang}', edition: '${of}', ink: ${parsed} };\n`;
  // The page replays the run's record into the new story: no reload, the reader stays where they are.
  const update = `new CustomEvent('ink:update', { detail: { story: '${story}', module } })`;
  const hot = `if (import.meta.hot) import.meta.hot.accept((module) => module && window.dispatchEvent(${update}));\n`;
  return serving ? code + hot : code;
}

/** The line with two around it, as the error overlay shows them. */
function codeFrame(file: string, line: number): string {
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return '';
  }
  const from = Math.max(1, line - 2);
  return lines
    .slice(from - 1, line + 2)
    .map(
      (text, index) => `${from + index === line ? '>' : ' '} ${String(from + index).padStart(4)} | ${text}`,
    )
    .join('\n');
}
