import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSingleScript } from '../../src/tooling/build.ts';
import { packageRulesPlugin } from '../../src/tooling/package-rules-plugin.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  mkdirSync(join(folder, 'pages'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function single(files: Record<string, string>): Promise<{ names: string[]; code: string }> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'pages', name), text);
  const out = join(folder, 'lms');
  await buildSingleScript(join(folder, 'pages/index.html'), out, 'silent');
  return { names: readdirSync(out).sort(), code: readFileSync(join(out, 'play.js'), 'utf8') };
}

const PAGE =
  '<!doctype html><head><link rel="stylesheet" href="./a.css"><script type="module" src="./play.ts"></script></head>';

describe('the single script', () => {
  it('is one classic script with what is asked for later, and one style sheet', async () => {
    const { names, code } = await single({
      'index.html': PAGE,
      'a.css': 'b { color: red }',
      'later.ts': "export const later: string = 'the stage';",
      'play.ts':
        "import('./later.ts').then(({ later }) => told(later)); declare const told: (text: string) => void;",
    });
    expect(names).toEqual(['play.css', 'play.js']);
    const told = new Promise((done) => runInNewContext(code, { told: done, Promise }));
    expect(await told).toBe('the stage');
  });

  it('cannot be made of a page without a module', async () => {
    await expect(single({ 'index.html': '<!doctype html><head></head>' })).rejects.toThrow('names no module');
  });
});

describe('the package rules', () => {
  const file = join(import.meta.dirname, '../../src/ui/planted.ts');
  const { handler } = packageRulesPlugin().transform as unknown as {
    handler: (this: { error: (fault: { message: string }) => never }, code: string, id: string) => void;
  };
  const told = (code: string, id = file): string | null => {
    try {
      handler.call(
        {
          error: ({ message }) => {
            throw new Error(message);
          },
        },
        code,
        id,
      );
      return null;
    } catch (thrown) {
      return (thrown as Error).message;
    }
  };

  it.each([
    ['\nexport const x = await 1;', 'src/ui/planted.ts:2: await stands outside every function'],
    ['const x = import.meta.url;', 'src/ui/planted.ts:1: import.meta.url has no meaning'],
  ])('refuse %j', (code, message) => {
    expect(told(code)).toContain(message);
  });

  it('concern our own files only', () => {
    expect(told('const x = import.meta.url;', '/elsewhere/package.ts')).toBeNull();
    expect(told('export const x = async () => { await 1; };')).toBeNull();
  });
});
