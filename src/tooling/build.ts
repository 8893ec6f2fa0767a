/**
 * `npm run build`: the pages, as modules in chunks, into `dist`; and the player as one classic script
 * into `dist/lms`, everything it asks for later included, stage and stories too. The second proves at
 * every build that packages can still be made.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build, type LogLevel, type Plugin } from 'vite';
import { certificatesPlugin } from './certificates-plugin.ts';
import { inkPlugin } from './ink-plugin.ts';
import { packageRulesPlugin } from './package-rules-plugin.ts';
import { poPlugin } from './po-plugin.ts';

const top = join(import.meta.dirname, '../..');

export async function buildPages(): Promise<void> {
  await build({ configFile: join(top, 'vite.config.ts') });
}

/**
 * Writes `play.js` and, where the page has style sheets, `play.css`: what `page` loads, of modules and
 * styles. Addresses of `assets/` stay as they are; who makes a package puts those files beside. Throws
 * when anything comes out but these two.
 */
export async function buildSingleScript(
  page: string,
  outDir: string,
  logLevel: LogLevel = 'info',
): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel,
    root: dirname(page),
    base: './',
    publicDir: join(top, 'assets'),
    plugins: [
      entryPlugin(page),
      inkPlugin(),
      poPlugin(),
      certificatesPlugin(join(top, 'assets/certificates')),
      packageRulesPlugin(),
    ],
    build: {
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      assetsDir: '',
      target: ['chrome87', 'safari14.1', 'firefox91'],
      // As a library, because Vite's loader of chunks is then left out; nothing is loaded later.
      lib: {
        entry: ENTRY,
        name: 'MosquitoNet',
        formats: ['iife'],
        fileName: () => 'play.js',
        cssFileName: 'play',
      },
      rolldownOptions: { output: { codeSplitting: false }, checks: { bundlerTimings: false } },
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
    },
    // Vite leaves this to the users of a library; a page has nobody who would define it.
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const chunks = outputs.filter((output) => output.type === 'chunk');
  const others = outputs.filter((output) => output.type === 'asset').map(({ fileName }) => fileName);
  // A module that was taken in is listed as imported from the chunk itself.
  const imports = chunks.flatMap(({ fileName, imports, dynamicImports }) =>
    [...imports, ...dynamicImports].filter((name) => name !== fileName),
  );
  if (chunks.length !== 1 || imports.length > 0 || others.some((name) => name !== 'play.css')) {
    const names = [...chunks.map(({ fileName }) => fileName), ...others, ...imports];
    throw new Error(`the single script came out as ${names.join(', ')}`);
  }
}

const ENTRY = 'single-script';

/** The module that imports what the page names in `<link rel="stylesheet">` and `<script type="module">`. */
function entryPlugin(page: string): Plugin {
  return {
    name: 'single-script-entry',
    // Vite has made a path of it.
    resolveId: (source) => (basename(source) === ENTRY ? `\0${ENTRY}` : null),
    load(id) {
      if (id !== `\0${ENTRY}`) return null;
      const html = readFileSync(page, 'utf8');
      const styles = [...html.matchAll(/<link\s+rel="stylesheet"\s+href="([^"]+)"/g)];
      const scripts = [...html.matchAll(/<script\s+type="module"\s+src="([^"]+)"/g)];
      if (scripts.length === 0) throw new Error(`${page} names no module`);
      return [...styles, ...scripts]
        .map(([, address]) => `import ${JSON.stringify(resolve(dirname(page), address!))};\n`)
        .join('');
    },
  };
}

if (process.argv[1] === import.meta.filename) {
  const page = join(top, 'src/pages/index.html');
  if (!existsSync(page)) {
    console.error('src/pages has no index.html: there is nothing to build');
    process.exit(1);
  }
  try {
    await buildPages();
    await buildSingleScript(page, join(top, 'dist/lms'));
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : thrown);
    process.exit(1);
  }
}
