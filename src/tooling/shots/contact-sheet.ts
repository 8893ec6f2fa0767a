/** Many pictures on one sheet, each with its name, so that a hand can be judged as a whole. */
import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

export type Shot = { name: string; file: string };

/** Width of one picture on the sheet, in pixels, for pictures that lie and for pictures that stand. */
const widths = { lying: 480, standing: 240 } as const;

/** Writes the sheet to `file`. `size` is that of the pictures, in CSS pixels. */
export async function contactSheet(
  browser: Browser,
  shots: readonly Shot[],
  size: { width: number; height: number },
  file: string,
): Promise<void> {
  const width = size.width > size.height ? widths.lying : widths.standing;
  const figures = shots.map(({ name, file: picture }) => {
    const data = readFileSync(picture).toString('base64');
    return `<figure><img src="data:image/png;base64,${data}" width="${width}"><figcaption>${name}</figcaption></figure>`;
  });
  const page = await browser.newPage({ viewport: { width: 2000, height: 1000 } });
  await page.setContent(
    `<style>body{margin:16px;background:#2a2f33;display:flex;flex-wrap:wrap;gap:12px;font:14px sans-serif;color:#ddd}figure{margin:0}</style>${figures.join('')}`,
  );
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}
