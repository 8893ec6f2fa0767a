/** What a visitor waits for: bytes and time until the first choice, and from a press to the next words. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { top } from '../every-story.ts';
import { findChromium } from '../prepare.mjs';
import { atMost, type Row } from './row.ts';

const port = 4391;
const address = `http://127.0.0.1:${port}/index.html?story=fax&cut=short&seed=7`;

/** 1.6 Mbps down, 150 ms there and back, CPU four times slower: an old Chromebook on a school's line. */
async function slowed(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (0.75 * 1024 * 1024) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

async function firstChoice(browser: Browser): Promise<{ bytes: number; milliseconds: number }> {
  const page = await browser.newPage();
  await slowed(page);
  const sizes = new Map<string, number>();
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    bodies.push(
      response.body().then(
        (body) => {
          // Pictures and fonts come packed; everything else is sent gzipped by any host.
          const packed = /\.(woff2|png|webp)$/.test(new URL(response.url()).pathname);
          sizes.set(response.url(), packed ? body.length : gzipSync(body).length);
        },
        () => undefined,
      ),
    );
  });
  // Pressed by the page itself, the moment there is something to press: a driver's own waiting is not counted.
  await page.addInitScript(() => {
    new MutationObserver((_, watch) => {
      document.querySelector<HTMLElement>('main[data-screen="note"] [data-continue]')?.click();
      if (!document.querySelector('[data-choice-id]')) return;
      watch.disconnect();
      document.documentElement.dataset.firstChoice = String(performance.now());
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('[data-choice-id]').first().waitFor();
  // By the page's own clock: a driver learns of the first choice late, and pictures are asked for after it.
  const { milliseconds, before } = await page.evaluate(() => {
    const first = Number(document.documentElement.dataset.firstChoice);
    const asked = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < first);
    return { milliseconds: first, before: [location.href, ...asked.map(({ name }) => name)] };
  });
  await Promise.all(bodies);
  const bytes = before.reduce((sum, url) => sum + (sizes.get(url) ?? 0), 0);
  await page.close();
  return { bytes, milliseconds };
}

/** Milliseconds from each press of one play to the frame after the new words, as the page itself sees them. */
async function presses(browser: Browser): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`${address}&canvas=off&motion=off`);
  await page.locator('[data-continue]').click();
  await page.locator('[data-choice-id]').first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = await page.evaluate(async () => {
    const measured: number[] = [];
    while (document.querySelector('main')?.dataset.screen === 'play') {
      const button = document.querySelector<HTMLElement>(
        '[data-continue], [data-choice-id]:not([aria-disabled="true"])',
      );
      if (!button) throw new Error('nothing to press');
      // Somebody has read what stands there: its picture has come, and the page has had an idle moment.
      await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
      await new Promise((idle) => requestIdleCallback(idle));
      const from = performance.now();
      button.click();
      await new Promise<void>((painted) => requestAnimationFrame(() => setTimeout(painted)));
      // The last press opens the File, a page of its own.
      if (document.querySelector('main')?.dataset.screen === 'play') measured.push(performance.now() - from);
    }
    return measured;
  });
  await page.close();
  return times;
}

export async function measureLoading(): Promise<Row[]> {
  const server = spawn(
    process.execPath,
    [join(top, 'src/tooling/serve.mjs'), 'dist', '--port', String(port)],
    {
      cwd: top,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await once(server.stdout, 'data');
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const loads = [];
    for (let round = 0; round < 5; round++) loads.push(await firstChoice(browser));
    const waits: number[] = [];
    for (let round = 0; round < 8; round++) waits.push(...(await presses(browser)));
    waits.sort((a, b) => a - b);
    const p99 = waits[Math.min(waits.length - 1, Math.floor(waits.length * 0.99))] ?? Number.NaN;
    return [
      atMost(
        'bytes before the first choice, gzipped',
        'KB',
        110,
        loads.map(({ bytes }) => bytes / 1024),
      ),
      atMost(
        'time to first choice, 4× slowed CPU, 1.6 Mbps',
        'ms',
        2000,
        loads.map(({ milliseconds }) => milliseconds),
      ),
      atMost(`press to new words, 99th of 100, 4× slowed CPU (${waits.length} presses)`, 'ms', 50, [p99]),
    ];
  } finally {
    await browser.close();
    server.kill();
  }
}
