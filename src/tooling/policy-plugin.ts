/** At build only: puts the page policy and the icons into every HTML page. In dev, Vite's own client is inline. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { atTopOfHead, withPolicy } from './page-policy.ts';

/** Linked where the file is there, in this order. */
const ICONS = [
  { file: 'images/icon/icon.svg', attributes: 'rel="icon" type="image/svg+xml"' },
  { file: 'images/icon/icon-32.png', attributes: 'rel="icon" type="image/png" sizes="32x32"' },
  { file: 'images/icon/icon-180.png', attributes: 'rel="apple-touch-icon"' },
];

/** Without any link a browser asks for `favicon.ico`, outside the folder that a host may have given us. */
const NO_ICON = '<link rel="icon" href="data:,">';

export function policyPlugin(): Plugin {
  let assets = '';
  return {
    name: 'page-policy',
    apply: 'build',
    configResolved(config) {
      assets = config.publicDir;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const icons = ICONS.filter(({ file }) => existsSync(join(assets, file)));
        const links = icons.map(({ file, attributes }) => `<link ${attributes} href="./${file}">`);
        return withPolicy(atTopOfHead(html, links.length > 0 ? links : [NO_ICON]));
      },
    },
  };
}
