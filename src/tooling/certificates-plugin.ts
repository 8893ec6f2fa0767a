/** `virtual:certificates`: the figures of what was proved, for the credits page. The whole files lie in the build beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const id = 'virtual:certificates';
const resolved = `\0${id}`;

/** `folder` holds `<story>.<cut>.json`. Only complete proofs are told of. */
export function certificatesPlugin(folder: string): Plugin {
  return {
    name: 'certificates',
    resolveId: (source) => (source === id ? resolved : undefined),
    load(source) {
      if (source !== resolved) return undefined;
      const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
      const figures = files.map((name) => {
        const file = join(folder, name);
        this.addWatchFile(file);
        const { story, cut, complete, edition, states, transitions, deadEnds, endings, crossCheck } =
          JSON.parse(readFileSync(file, 'utf8'));
        return {
          ...{ story, cut, complete, edition, states, transitions },
          deadEnds: deadEnds.length,
          endings: endings.length,
          runs: crossCheck.runs,
          outside: crossCheck.outside,
        };
      });
      return `export default ${JSON.stringify(figures.filter((figure) => figure.complete))};\n`;
    },
  };
}
