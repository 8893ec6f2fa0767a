import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { violations } from './boundaries.ts';

const top = join(import.meta.dirname, '../..');

function sourcesOfRepository(): Map<string, string> {
  const paths = readdirSync(join(top, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.split(sep).join('/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
  return new Map(paths.map((path) => [path, readFileSync(join(top, path), 'utf8')]));
}

describe('the files of src', () => {
  it('import what the table allows and use no name that is forbidden to them', () => {
    const sources = sourcesOfRepository();
    expect(sources.size).toBeGreaterThan(20);
    expect(violations(sources, (path) => existsSync(join(top, path)))).toEqual([]);
  });
});

/** What the test says of one planted file. Every path but `src/…/missing.ts` exists. */
function verdict(file: string, source: string, others: Record<string, string> = {}): string[] {
  return violations(
    new Map([[file, source], ...Object.entries(others)]),
    (path) => !path.endsWith('missing.ts'),
  );
}

describe('a planted violation is found', () => {
  it.each([
    [
      'src/rules/a.ts',
      "import { x } from '../run/index.ts';",
      'src/rules/a.ts:1: rules imports src/run/index.ts',
    ],
    ['src/rules/a.ts', "import { x } from 'preact';", 'src/rules/a.ts:1: rules imports preact'],
    [
      'src/rules/a.ts',
      "import facts from '../facts/facts.json';",
      'src/rules/a.ts:1: rules imports src/facts/facts.json',
    ],
    ['src/rules/a.ts', "import { x } from 'node:fs';", 'src/rules/a.ts:1: rules imports node:fs'],
    ['src/run/a.ts', "\n\nexport * from '../ui/a.ts';", 'src/run/a.ts:3: run imports src/ui/a.ts'],
    ['src/run/a.ts', "export { x } from '../ui/a.ts';", 'src/run/a.ts:1: run imports src/ui/a.ts'],
    ['src/run/a.ts', "const x = () => import('../ui/a.ts');", 'src/run/a.ts:1: run imports src/ui/a.ts'],
    ['src/run/a.ts', "type X = import('../ui/a.ts').X;", 'src/run/a.ts:1: run imports types of src/ui/a.ts'],
    [
      'src/run/a.ts',
      "import { x } from '../stage/stage-port.ts';",
      'src/run/a.ts:1: run imports src/stage/stage-port.ts',
    ],
    [
      'src/run/a.ts',
      "import type { X } from '../stage/camera.ts';",
      'src/run/a.ts:1: run imports types of src/stage/camera.ts',
    ],
    [
      'src/run/a.ts',
      'const x = (a: string) => import(a);',
      'src/run/a.ts:1: what is imported is not a plain string',
    ],
    [
      'src/ui/a.tsx',
      "const x = <b/>; import { y } from 'inkjs/full';",
      'src/ui/a.tsx:1: ui imports inkjs/full',
    ],
    ['src/ui/a.ts', "import fax from '../../story/fax.ink';", 'src/ui/a.ts:1: ui imports story/fax.ink'],
    [
      'src/ui/a.ts',
      "import w from '../../story/words/en/ui.po?lang=en-XA';",
      'src/ui/a.ts:1: ui imports story/words/en/ui.po',
    ],
    [
      'src/ui/a.ts',
      "import { x } from '../rules/money.ts';",
      'src/ui/a.ts:1: ui imports src/rules/money.ts: rules are entered through index.ts',
    ],
    [
      'src/tooling/a.ts',
      "import { x } from '../pages/play.ts';",
      'src/tooling/a.ts:1: tooling imports src/pages/play.ts',
    ],
    [
      'src/pages/a.ts',
      "import { x } from '../tooling/serve.ts';",
      'src/pages/a.ts:1: pages imports src/tooling/serve.ts',
    ],
    ['src/pages/a.ts', "import x from '../../package.json';", 'src/pages/a.ts:1: pages imports package.json'],
    [
      'src/pages/a.ts',
      "import x from '../../../elsewhere/x.ts';",
      'src/pages/a.ts:1: ../../../elsewhere/x.ts is outside the repository',
    ],
    ['src/pages/a.ts', "import x from './missing.ts';", 'src/pages/a.ts:1: there is no src/pages/missing.ts'],
    ['src/novelty/a.ts', '', 'src/novelty/a.ts:1: the folder novelty is not in the import table'],
  ])('%s: %s', (file, source, message) => {
    expect(verdict(file, source)).toEqual([message]);
  });

  it.each([
    ['src/rules/a.ts', 'const now = Date.now();', 'Date'],
    ['src/rules/a.ts', 'const now = new globalThis.Date();', 'Date'],
    ['src/rules/a.ts', 'const x = Math.random();', 'Math.random'],
    ['src/rules/a.ts', "const x = Math['random']();", 'Math.random'],
    ['src/rules/a.ts', 'const { random } = Math;', 'Math.random'],
    ['src/rules/a.ts', 'performance.now();', 'performance'],
    ['src/rules/a.ts', 'const x = { crypto };', 'crypto'],
    ['src/rules/a.ts', 'setTimeout(() => {}, 1);', 'setTimeout'],
    ['src/rules/a.ts', 'document.title = "x";', 'document'],
    ['src/ink/a.ts', 'const x = Math.random;', 'Math.random'],
    ['src/run/a.ts', 'const x = (at: Date) => at;', 'Date'],
    ['src/ui/a.ts', 'const x = (b: Element) => { b.innerHTML = ""; };', '.innerHTML'],
    ['src/ui/a.tsx', 'const x = <b dangerouslySetInnerHTML={{ __html: "" }} />;', '.dangerouslySetInnerHTML'],
    ['src/ui/a.ts', 'eval("1");', 'eval'],
    ['src/ui/a.ts', 'const x = () => window.fetch("notes.json");', 'fetch'],
  ])('%s: %s', (file, source, name) => {
    const found = verdict(file, source);
    expect(found).toContain(`${file}:1: ${name} is not used in ${file.split('/')[1]}`);
  });

  it.each([
    ['const x = await y;', 'await stands outside every function'],
    ['for await (const x of y) {}', 'await stands outside every function'],
    ['{ if (y) { await y; } }', 'await stands outside every function'],
    ['const x = new URL("a.svg", import.meta.url);', 'import.meta.url has no meaning in a packaged build'],
    ['const { url } = import.meta;', 'import.meta.url has no meaning in a packaged build'],
  ])('shipped: %s', (source, message) => {
    expect(verdict('src/ui/a.ts', `// — “”\n${source}`)).toEqual([`src/ui/a.ts:2: ${message}`]);
    expect(verdict('src/tooling/a.ts', source)).toEqual([]);
  });

  it('even when it is reached by way of another folder', () => {
    const found = verdict('src/pages/play.ts', "import { start } from '../stage/start-stage.ts';", {
      'src/stage/start-stage.ts': "import { Game } from 'phaser';",
    });
    expect(found).toEqual([
      'src/stage/start-stage.ts:1: phaser is loaded with the page: src/pages/play.ts → src/stage/start-stage.ts → phaser',
    ]);
  });

  it('in the debug panel, which is for request only', () => {
    expect(verdict('src/pages/play.ts', "import { panel } from '../debug/debug-panel.tsx';")).toHaveLength(1);
  });
});

describe('what is allowed is let through', () => {
  it.each([
    ['src/rules/a.ts', "import type { FactId } from '../facts/fact.ts'; import { x } from './b.ts';"],
    ['src/rules/a.ts', 'const random = (Math.floor(1.5), { Date: 1, window: 2 }); random.Date;'],
    [
      'src/run/a.ts',
      "import type { SetView } from '../stage/stage-port.ts'; import { x } from '../ink/index.ts';",
    ],
    [
      'src/ui/a.tsx',
      "import './a.css'; import { useState } from 'preact/hooks'; const f = async () => { await 1; };",
    ],
    [
      'src/pages/a.ts',
      "const s = () => import('../stage/start-stage.ts'); import fax from '../../story/fax.ink?lang=en-XA';",
    ],
    ['src/pages/a.ts', 'if (import.meta.env.DEV) console.log(1);'],
    ['src/kiosk/a.ts', 'const x = () => fetch("./kiosk.json");'],
    ['src/tooling/a.ts', "import { readFileSync } from 'node:fs'; import { build } from 'vite'; eval('1');"],
  ])('%s: %s', (file, source) => {
    expect(verdict(file, source)).toEqual([]);
  });
});
