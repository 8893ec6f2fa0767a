/**
 * Shipped code also runs as one classic script, in packages for learning platforms and from a disk:
 * there, `await` outside a function is a syntax error and `import.meta.url` is empty.
 */
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { readModule } from './read-module.ts';

const source = join(import.meta.dirname, '..') + sep;

export function packageRulesPlugin(): Plugin {
  return {
    name: 'package-rules',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?(?:\?.*)?$/ },
      handler(code, id) {
        const file = id.split('?')[0]!;
        if (!file.startsWith(source)) return;
        const { topLevelAwait, importMetaUrl } = readModule(code, file);
        const fail = (line: number | undefined, what: string): void => {
          if (line === undefined) return;
          const message = `src/${relative(source, file).split(sep).join('/')}:${line}: ${what}`;
          this.error({ message, id: file, loc: { file, line, column: 0 } });
        };
        fail(topLevelAwait[0], 'await stands outside every function, which a packaged build cannot have');
        fail(importMetaUrl[0], 'import.meta.url has no meaning in a packaged build');
      },
    },
  };
}
