/**
 * `npm run shots`: every place at every light and every screen, as they look on a phone, a laptop, a 4K screen
 * and an upright kiosk. Writes `shots/<size>/*.png` and one contact sheet a size, `shots/<size>.png`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { places } from '../places/places.ts';
import { buildPages } from './build.ts';
import { top } from './every-story.ts';
import { findChromium } from './prepare.mjs';
import { listen, staticServer } from './serve.mjs';
import { contactSheet, type Shot } from './shots/contact-sheet.ts';
import { placeAlone } from './shots/place-alone.ts';

/** CSS pixels, and how many of the screen's pixels one of them has. */
const sizes = {
  phone: { width: 390, height: 844, scale: 2 },
  laptop: { width: 1366, height: 768, scale: 1 },
  '4k': { width: 3840, height: 2160, scale: 1 },
  kiosk: { width: 1080, height: 1920, scale: 1 },
} as const;

type Size = keyof typeof sizes;

const folder = join(top, 'shots');

/** One way through each story that meets its places, a closed choice and an ending with something in its File. */
const ways: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fax: { 'counter-parcel': 'counter-parcel.books', 'office-lid': 'office-lid.leave' },
  machine: {
    'home-first': 'home-first.broth',
    'stairs-pot': 'stairs-pot.come',
    'disc-room': 'disc-room.hold-out',
  },
  knock: {
    'search-door': 'search-door.shut',
    'asking-whose': 'asking-whose.lent',
    'asking-spell': 'asking-spell.unha',
    'asking-seen': 'asking-seen.fifteen',
  },
};

async function main(): Promise<void> {
  await buildPages();
  rmSync(folder, { recursive: true, force: true });
  const server = staticServer(join(top, 'dist'));
  const address = `http://127.0.0.1:${await listen(server, 0)}/`;
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox'],
  });
  try {
    for (const size of Object.keys(sizes) as Size[]) await shootSize(browser, address, size);
  } finally {
    await browser.close();
    server.close();
  }
}

async function shootSize(browser: Browser, address: string, size: Size): Promise<void> {
  const { width, height, scale } = sizes[size];
  mkdirSync(join(folder, size), { recursive: true });
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
  const page = await context.newPage();
  const shots: Shot[] = [];

  async function shoot(name: string): Promise<void> {
    // A picture counts when all its layers have come.
    await page.waitForFunction(() => {
      const picture = document.querySelector<HTMLElement>('.picture');
      const drawn = !picture || picture.dataset.place === picture.dataset.drawn;
      return drawn && [...document.images].every((image) => image.complete);
    });
    await page.evaluate(() => document.fonts.ready);
    const file = join(folder, size, `${String(shots.length + 1).padStart(2, '0')}-${name}.png`);
    await page.screenshot({ path: file });
    shots.push({ name, file });
  }

  for (const place of Object.values(places)) {
    for (const light of Object.keys(place.lights)) {
      await page.setContent(
        placeAlone(place, light as keyof typeof place.lights, { width, height }, address),
      );
      await shoot(`place-${place.id}-${light}`);
    }
  }
  await shootScreens(page, address, shoot);
  await context.close();
  await contactSheet(browser, shots, { width, height }, join(folder, `${size}.png`));
  process.stdout.write(`shots/${size}.png: ${shots.length} pictures\n`);
}

async function shootScreens(
  page: Page,
  address: string,
  shoot: (name: string) => Promise<void>,
): Promise<void> {
  await page.goto(`${address}index.html?motion=off&canvas=off`);
  await page.locator('.still-layer').first().waitFor();
  await shoot('title');
  for (const name of ['Settings', 'About', 'Credits', 'What the sources say']) {
    await page.getByRole('button', { name, exact: true }).click();
    await page.locator('[data-back]').waitFor();
    await shoot(name.toLowerCase().replaceAll(' ', '-'));
    await page.locator('[data-back]').click();
  }
  for (const [story, way] of Object.entries(ways)) {
    await page.goto(`${address}index.html?story=${story}&cut=short&seed=7&motion=off&canvas=off`);
    await shoot(`${story}-note`);
    await shootPlay(page, story, way, shoot);
    await shootFile(page, story, shoot);
  }
}

/** Plays to the File; a picture at each change of the clock and at each closed choice. */
async function shootPlay(
  page: Page,
  story: string,
  way: Readonly<Record<string, string>>,
  shoot: (name: string) => Promise<void>,
): Promise<void> {
  await page.locator('[data-continue]').click();
  await page.locator('[data-choice-id]').first().waitFor();
  let seen = '';
  let menuShot = false;
  while ((await page.locator('main').getAttribute('data-screen')) === 'play') {
    const now = `${await page.locator('.when').textContent()}`;
    const closed = await page.locator('[aria-disabled="true"]').count();
    if (now !== seen || closed > 0) await shoot(`${story}-${closed > 0 ? 'closed-choice' : 'play'}`);
    seen = now;
    const onward = page.locator('[data-continue]');
    if ((await onward.count()) > 0) {
      await onward.click();
      continue;
    }
    const ids = await page
      .locator('[data-choice-id]:not([aria-disabled="true"])')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-choice-id') ?? ''));
    const id = way[(ids[0] ?? '').split('.')[0] ?? ''] ?? ids[0];
    if (!menuShot && seen.includes('21:')) {
      await shootMenu(page, shoot);
      menuShot = true;
    }
    await page.locator(`[data-choice-id="${id}"]`).click();
  }
}

/** The File from its top, one reason open, the Net where there is one, and the same evening in another family. */
async function shootFile(page: Page, story: string, shoot: (name: string) => Promise<void>): Promise<void> {
  await page.locator('.file h1').waitFor();
  await shoot(`${story}-file`);
  await page.locator('.file summary').first().click();
  await shoot(`${story}-file-why`);
  const net = page.locator('[data-net]');
  if ((await net.count()) > 0) {
    await net.evaluate((element) => element.scrollIntoView());
    await shoot(`${story}-net`);
  }
  const other = page.locator('[data-other-family]');
  await other.locator('[data-change="hostile"]').click();
  await other.evaluate((element) => element.scrollIntoView());
  await shoot(`${story}-other-family`);
}

async function shootMenu(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  await page.locator('[data-menu]').click();
  await shoot('menu');
  for (const leaf of ['history', 'people']) {
    await page.locator(`[data-calm-show="${leaf}"]`).click();
    await shoot(leaf);
    await page.locator('[data-back]').click();
    await page.locator('[data-menu]').click();
  }
  await page.locator('[data-calm-close]').click();
}

await main();
