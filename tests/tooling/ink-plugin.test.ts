import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Path } from 'inkjs/engine/Path';
import { build, createServer, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileStory, problemLine } from '../../src/tooling/compile-story.ts';
import { inkPlugin } from '../../src/tooling/ink-plugin.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const fixture = (name: string): string => join(fixtures, name);

describe('compileStory', () => {
  it('gives the story, its JSON and every file it is made of', () => {
    const { json, story, problems, files } = compileStory(fixture('counter.ink'));
    expect(problems).toEqual([]);
    expect(files).toEqual([fixture('counter.ink'), fixture('sub/memory.ink')]);
    expect(JSON.parse(json!)).toMatchObject({ inkVersion: 21 });
    expect(story!.Continue()).toBe('The counter opens at nine.\n');
  });

  it('keeps file and line of each text, from here', () => {
    const { story } = compileStory(fixture('counter.ink'));
    const words = story!.ContentAtPath(new Path('counter.0.0')).obj!;
    expect(words.debugMetadata).toMatchObject({
      fileName: 'tests/tooling/fixtures/counter.ink',
      startLineNumber: 8,
    });
  });

  it('keeps visit counts only where a once-only choice reads them', () => {
    const { json } = compileStory(fixture('counter.ink'));
    expect(json!.match(/"#f":/g)).toHaveLength(2);
  });

  it.each([
    ['loose-end.ink', 'warning', /^tests\/tooling\/fixtures\/loose-end\.ink:5: Apparent loose end/],
    [
      'bad-divert.ink',
      'error',
      /^tests\/tooling\/fixtures\/sub\/nowhere\.ink:4: Divert target not found: '-> elsewhere'$/,
    ],
    [
      'missing-include.ink',
      'error',
      /^tests\/tooling\/fixtures\/missing-include\.ink:4: INCLUDE sub\/gone\.ink: there is no such file/,
    ],
    ['bad-syntax.ink', 'error', /^tests\/tooling\/fixtures\/bad-syntax\.ink:7: Expected closing brace/],
    ['not-there.ink', 'error', /^tests\/tooling\/fixtures\/not-there\.ink:1: there is no such story$/],
    ['todo.ink', 'todo', /^tests\/tooling\/fixtures\/todo\.ink:2: ask the clerk$/],
  ])('%s: an %s with file and line', (name, kind, line) => {
    const { problems } = compileStory(fixture(name));
    expect(problems.map((problem) => problem.kind)).toEqual([kind]);
    expect(problemLine(problems[0]!)).toMatch(line);
  });

  it('gives no story where there is an error', () => {
    expect(compileStory(fixture('bad-divert.ink'))).toMatchObject({ json: null, story: null });
  });
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ink-plugin-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Code of a module that passes on what importing `specifier` gives. Rejects as `vite build` does. */
async function built(specifier: string): Promise<string> {
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, `export { default } from ${JSON.stringify(specifier)};`);
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    plugins: [inkPlugin()],
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'out' } },
  })) as Rolldown.RolldownOutput[];
  return result[0]!.output[0].code;
}

async function imported(specifier: string): Promise<Record<string, unknown>> {
  const file = join(folder, `${basename(specifier).replace(/\W/g, '-')}.mjs`);
  writeFileSync(file, await built(specifier));
  return (await import(/* @vite-ignore */ file)).default;
}

describe('the plugin', () => {
  it('gives story, language, edition and Ink', async () => {
    const story = await imported(fixture('counter.ink'));
    expect(story).toMatchObject({ story: 'counter', lang: 'en', ink: { inkVersion: 21 } });
    expect(story.edition).toMatch(/^[0-9a-f]{8}$/);
  });

  it('gives the pseudo-language in the same edition', async () => {
    const english = await imported(fixture('counter.ink'));
    const pseudo = await imported(`${fixture('counter.ink')}?lang=en-XA`);
    expect(pseudo).toMatchObject({ story: 'counter', lang: 'en-XA', edition: english.edition });
    expect(JSON.stringify(pseudo.ink)).toContain('⟦Ţĥéé çööûûñţééŕ ööpééñš ååţ ñîîñéé.⟧');
  });

  it('gives another language from the catalogue beside the root, English where that has nothing', async () => {
    const de = await imported(`${fixture('counter.ink')}?lang=de`);
    const words = JSON.stringify(de.ink);
    expect(words).toContain('Der Schalter öffnet um neun.');
    expect(words).toContain('"^Sie haben ","ev",{"VAR?":"money"},"out","/ev","^ Scheine und drei Seiten. "');
    expect(words).toContain('Fold the pages and go.');
    expect(words).toContain('The machine prints your number and the minute.');
  });

  it('puts nothing of the development server into what is built', async () => {
    expect(await built(fixture('counter.ink'))).not.toContain('import.meta');
  });

  it.each([
    ['a warning', 'loose-end.ink', 'loose-end.ink:5: Apparent loose end'],
    ['an error', 'bad-divert.ink', "sub/nowhere.ink:4: Divert target not found: '-> elsewhere'"],
    ['an INCLUDE that leads nowhere', 'missing-include.ink', 'missing-include.ink:4: INCLUDE sub/gone.ink'],
    ['a translation that does not fit', 'counter.ink?lang=nl', 'does not fit'],
    ['a language that is not there', 'counter.ink?lang=xx', 'xx/counter.po'],
  ])('fails the build on %s', async (_what, name, message) => {
    await expect(built(fixture(name))).rejects.toThrow(message);
  });

  it('does not mind a TODO', async () => {
    expect(await imported(fixture('todo.ink'))).toMatchObject({ story: 'todo' });
  });
});

describe('in development', () => {
  it('tells the page of an edited file, also of one that is only included, and shows the line of an error', async () => {
    const root = join(folder, 'dev/story.ink');
    const part = join(folder, 'dev/part/part.ink');
    mkdirSync(dirname(part), { recursive: true });
    writeFileSync(root, 'INCLUDE part/part.ink\n-> part\n');
    writeFileSync(part, '=== part\nBefore.\n-> END\n');
    writeFileSync(join(folder, 'dev/page.js'), "import './story.ink';");
    const server = await createServer({
      configFile: false,
      logLevel: 'silent',
      root: join(folder, 'dev'),
      plugins: [inkPlugin()],
      server: { middlewareMode: true, ws: false },
    });
    try {
      await server.transformRequest('/page.js');
      const first = await server.transformRequest('/story.ink');
      expect(first?.code).toContain("new CustomEvent('ink:update', { detail: { story: 'story', module } })");
      expect(first?.code).toContain('import.meta.hot.accept(');
      const [module] = server.moduleGraph.getModulesByFile(part) ?? [];
      expect([...module!.importers].map((importer) => importer.url)).toEqual(['/story.ink']);

      writeFileSync(part, '=== part\nAfter.\n-> nowhere\n');
      server.moduleGraph.invalidateAll();
      await expect(server.transformRequest('/story.ink')).rejects.toMatchObject({
        message: expect.stringContaining("part/part.ink:3: Divert target not found: '-> nowhere'"),
        loc: { file: part, line: 3 },
        frame: expect.stringContaining('>    3 | -> nowhere'),
      });
    } finally {
      await server.close();
    }
  });
});
