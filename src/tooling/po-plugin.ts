/**
 * `import words from '…/ui.po'` gives `{ key: text }` for a catalogue with keys: msgid is the key,
 * msgstr the text with `{name}` arguments. An empty text fails. `?lang=en-XA` gives the pseudo-language.
 */
import type { Plugin } from 'vite';
import { languageOf } from './ink-plugin.ts';
import { PoFault, readPo } from './po.ts';
import { pseudoText } from './pseudo-text.ts';

export function poPlugin(): Plugin {
  return {
    name: 'po',
    load: {
      filter: { id: /\.po(?:\?.*)?$/ },
      handler(id) {
        const file = id.split('?')[0]!;
        const pseudo = languageOf(id) === 'en-XA';
        try {
          const words: Record<string, string> = {};
          for (const { context, key, text, line } of readPo(file)) {
            if (text === '') throw new PoFault(file, line, `"${key}" has no text`);
            if (context !== '')
              throw new PoFault(file, line, `"${key}" has a context: a catalogue with keys has none`);
            words[key] = pseudo ? pseudoText(text) : text;
          }
          const code = `export default JSON.parse(${JSON.stringify(JSON.stringify(words))});\n`;
          return { code, map: null, moduleType: 'js' };
        } catch (thrown) {
          if (!(thrown instanceof PoFault)) throw thrown;
          this.error({ message: thrown.message, id: file, loc: { file, line: thrown.line, column: 0 } });
        }
      },
    },
  };
}
