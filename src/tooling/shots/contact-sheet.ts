/** Many pictures on one sheet, each with its name, so that a hand can be judged as a whole. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';

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
  const page = await browser.newPage({ viewport: { width: 2000, height: 1000 } });
  const figures: string[] = [];
  for (const { name, file: picture } of shots)
    figures.push(
      `<figure><img src="${await small(page, picture, width)}"><figcaption>${name}</figcaption></figure>`,
    );
  await page.setContent(
    `<style>body{margin:16px;background:#2a2f33;display:flex;flex-wrap:wrap;gap:12px;font:14px sans-serif;color:#ddd}figure{margin:0}</style>${figures.join('')}`,
  );
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}

/** One picture made small, as a data address: forty pictures of a 4K screen are too much for one page. */
async function small(page: Page, file: string, width: number): Promise<string> {
  const data = `data:image/png;base64,${readFileSync(file).toString('base64')}`;
  return page.evaluate(
    async ([source, wide]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = wide;
      canvas.height = Math.round((wide * image.height) / image.width);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('There is no canvas to make a picture small on.');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/png');
    },
    [data, width] as const,
  );
}
