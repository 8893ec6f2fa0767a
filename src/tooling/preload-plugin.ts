/**
 * The story an address asks for begins to load with the page, not after it. Only the build knows the
 * names of the story files, so it writes `code/preload.js`: a classic script, because modules run late,
 * and a file, because the policy allows nothing inline.
 */
import { basename } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { languageOf } from './ink-plugin.ts';
import { atTopOfHead } from './page-policy.ts';

const FILE = 'code/preload.js';
/** The script stands in the way of everything after it, so it has to stay a fraction of one packet. */
const MOST_BYTES = 1024;

export function preloadPlugin(): Plugin {
  return {
    name: 'preload-story',
    apply: 'build',
    generateBundle(_options, bundle) {
      const stories = storyFiles(bundle);
      if (Object.keys(stories).length === 0) return;
      const source = preloadScript(stories);
      const bytes = Buffer.byteLength(source);
      if (bytes > MOST_BYTES) this.error(`${FILE} has ${bytes} bytes, more than ${MOST_BYTES}`);
      this.emitFile({ type: 'asset', fileName: FILE, source });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle }) {
        if (basename(path) !== 'index.html' || Object.keys(storyFiles(bundle ?? {})).length === 0)
          return html;
        return atTopOfHead(html, [`<script src="./${FILE}"></script>`]);
      },
    },
  };
}

/** File name in `code/` by story and language: `{ 'fax.en': 'fax.en-C4GhT1.js' }`. */
function storyFiles(bundle: Rolldown.OutputBundle): Record<string, string> {
  const files: Record<string, string> = {};
  for (const output of Object.values(bundle)) {
    const id = output.type === 'chunk' ? output.facadeModuleId : null;
    if (id === null || !/\.ink(?:\?|$)/.test(id)) continue;
    files[`${basename(id.split('?')[0]!, '.ink')}.${languageOf(id)}`] = basename(output.fileName);
  }
  return files;
}

/** Source of the script. It must do nothing, and never throw, for an address that names no story. */
export function preloadScript(files: Record<string, string>): string {
  return `(function (files) {
  var asked = new URLSearchParams(location.search);
  var file = files[asked.get('story') + '.' + (asked.get('lang') || 'en')];
  if (!file) return;
  var link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = new URL(file, document.currentScript.src).href;
  document.head.appendChild(link);
})(${JSON.stringify(files)});
`;
}
