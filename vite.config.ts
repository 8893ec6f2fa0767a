import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { certificatesPlugin } from './src/tooling/certificates-plugin.ts';
import { inkPlugin, languageOf } from './src/tooling/ink-plugin.ts';
import { packageRulesPlugin } from './src/tooling/package-rules-plugin.ts';
import { poPlugin } from './src/tooling/po-plugin.ts';
import { policyPlugin } from './src/tooling/policy-plugin.ts';
import { preloadPlugin } from './src/tooling/preload-plugin.ts';

const here = import.meta.dirname;
const pages = ['index', 'educators', 'kiosk'].filter((page) =>
  existsSync(join(here, `src/pages/${page}.html`)),
);

/** Stories and catalogues are files side by side, one a language: `fax.en-C4GhT1.js`. */
function languageSuffix(id: string | null): string {
  if (id === null || !/\.(?:ink|po)(?:\?|$)/.test(id)) return '';
  return `.${languageOf(id)}`;
}

export default defineConfig({
  root: join(here, 'src/pages'),
  publicDir: join(here, 'assets'),
  base: './',
  // The policy comes last: it has to stand before everything that others put into the head.
  plugins: [
    inkPlugin(),
    poPlugin(),
    certificatesPlugin(join(here, 'assets/certificates')),
    packageRulesPlugin(),
    preloadPlugin(),
    policyPlugin(),
  ],
  // Stories and catalogues lie outside the root that Vite serves.
  server: { fs: { allow: [here] } },
  build: {
    outDir: join(here, 'dist'),
    emptyOutDir: true,
    assetsDir: 'code',
    target: ['chrome87', 'safari14.1', 'firefox91'],
    modulePreload: { polyfill: false },
    // Phaser alone; it cannot be made smaller by leaving out what is not imported.
    chunkSizeWarningLimit: 1400,
    rolldownOptions: {
      input: Object.fromEntries(pages.map((page) => [page, join(here, `src/pages/${page}.html`)])),
      output: {
        entryFileNames: 'code/[name]-[hash].js',
        chunkFileNames: ({ facadeModuleId }) => `code/[name]${languageSuffix(facadeModuleId)}-[hash].js`,
      },
      checks: { bundlerTimings: false },
    },
  },
  test: {
    root: here,
    include: ['tests/**/*.test.ts'],
    // Those are Playwright's.
    exclude: ['tests/browser/**'],
    // A machine that also builds is slow: what is awaited comes, but not at once.
    testTimeout: 30_000,
  },
});
