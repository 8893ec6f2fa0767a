/**
 * Makes the picture that is shown where the game is shared: `npx tsx src/tooling/drawing/share-picture.ts`.
 * Writes `assets/images/share/share.jpg` from the layers of the title and the words of this file; wants a Chromium.
 */
import { statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { layersOf } from '../../places/still-layers.ts';
import { title } from '../../places/title.ts';
import { findChromium } from '../prepare.mjs';

const assets = join(import.meta.dirname, '..', '..', '..', 'assets');
const file = join(assets, 'images/share/share.jpg');

/** Pixels; what the pages that show such pictures ask for. */
const size = { width: 1200, height: 630 };

/**
 * The net stands to the right of the middle and leaves the sky on the left to the words.
 * `scale` is picture pixels for one of the title's, `left` and `top` where the title's corner lies.
 */
const frame = { scale: 0.625, left: 110, top: -32 };

const words = {
  name: 'Mosquito Net',
  line: 'A documentary game about daily life and digital risk in North Korea',
};

async function dataUrl(path: string, type: string): Promise<string> {
  return `data:${type};base64,${(await readFile(join(assets, path))).toString('base64')}`;
}

/** The title's layers as images; where the title ends on the left, it goes on as in a mirror. */
async function layers(mirrored: boolean): Promise<string> {
  const images: string[] = [];
  for (const { id, file: path, box, blend } of layersOf(title, 'dark', [])) {
    // A net has one left side; only sky, hills and roofs go on.
    if (mirrored && !['back', 'mid', 'front'].includes(id)) continue;
    const [x, y, width, height] = box.map((value) => value * frame.scale);
    const mode = blend === 'screen' ? 'mix-blend-mode: screen;' : '';
    images.push(
      `<img src="${await dataUrl(path, 'image/svg+xml')}" style="left:${x}px;top:${y}px;width:${width}px;height:${height}px;${mode}">`,
    );
  }
  return images.join('');
}

async function page(): Promise<string> {
  const grain = encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><filter id="g"><feTurbulence type="fractalNoise" baseFrequency="0.8" numOctaves="2" seed="7" stitchTiles="stitch"/><feColorMatrix type="saturate" values="0"/></filter><rect width="300" height="300" filter="url(#g)"/></svg>',
  );
  return `<!doctype html><style>
    @font-face { font-family: Literata; font-weight: 400 600; src: url(${await dataUrl('fonts/literata-latin.woff2', 'font/woff2')}); }
    body { margin: 0; width: ${size.width}px; height: ${size.height}px; overflow: hidden; position: relative; background: #0b131b; }
    img { position: absolute; max-width: none; }
    .picture, .mirror { position: absolute; left: ${frame.left}px; top: ${frame.top}px; width: ${1920 * frame.scale}px; height: ${1080 * frame.scale}px; }
    .picture { clip-path: inset(0 -200px 0 0); }
    .mirror { transform-origin: 0 0; transform: scaleX(-1); clip-path: inset(0 ${1920 * frame.scale - frame.left - 1}px 0 -1px); }
    .grain { position: absolute; inset: 0; background: url("data:image/svg+xml,${grain}"); mix-blend-mode: soft-light; opacity: 0.24; }
    .words { position: absolute; left: 64px; top: 132px; width: 420px; font-family: Literata; color: #e9efec; }
    .name { font-size: 66px; line-height: 1; font-weight: 500; letter-spacing: -0.01em; margin: 0 0 24px -3px; white-space: nowrap; }
    .line { font-size: 27px; line-height: 1.36; margin: 0; width: 350px; color: #b9c9c8; text-wrap: balance; }
  </style>
  <div class="mirror">${await layers(true)}</div>
  <div class="picture">${await layers(false)}</div>
  <div class="grain"></div>
  <div class="words"><p class="name">${words.name}</p><p class="line">${words.line}</p></div>`;
}

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox'],
});
try {
  const sheet = await browser.newPage({ viewport: size });
  await sheet.setContent(await page());
  await sheet.evaluate(() => document.fonts.ready);
  await sheet.waitForFunction(() => [...document.images].every((image) => image.complete));
  writeFileSync(file, await sheet.screenshot({ type: 'jpeg', quality: 88 }));
} finally {
  await browser.close();
}
console.log(`images/share/share.jpg: ${(statSync(file).size / 1024).toFixed(1)} KB`);
