import { fax } from './player.ts';
import { expect, test } from './watched.ts';

test('no sound is asked for until it is turned on, and everything is said in words', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${fax}&canvas=off`);
  await page.locator('[data-continue]').click();
  await expect(page.locator('[data-caption]')).toContainText('A hall');
  await page.locator('[data-choice-id]').first().click();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /audio|sound/.test(path))).toEqual([]);

  await page.locator('[data-sound-toggle]').click();
  await expect(page.locator('[data-sound-toggle]')).toHaveAttribute('aria-pressed', 'true');
  await expect
    .poll(() => asked.filter((path) => path.includes('audio/counter-hall')).length)
    .toBeGreaterThan(0);
  await page.locator('[data-sound-toggle]').click();
  await expect(page.locator('[data-sound-toggle]')).toHaveAttribute('aria-pressed', 'false');
});

test('a sound that cannot be had is silence, and play goes on', async ({ page, watched }) => {
  await page.route('**/audio/*', (route) => route.abort());
  await page.goto(`${fax}&canvas=off`);
  await page.locator('[data-continue]').click();
  await page.locator('[data-sound-toggle]').click();
  await page.locator('[data-choice-id]').first().click();
  await expect(page.locator('[data-choice-id]').first()).toBeVisible();
  // The browser tells of the refused file on the console; the page itself fails nowhere.
  expect(watched.errors.filter((error) => !error.includes('Failed to load resource'))).toEqual([]);
  watched.errors.length = 0;
});

test('sound that was kept on from the last visit waits for a press, and can be left without its words', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('index.html?motion=off&canvas=off');
  await page.evaluate(() => {
    const folder = location.pathname.replace(/[^/]*$/, '');
    localStorage.setItem(`mosquito-net ${folder} settings`, JSON.stringify({ sound: 'on', captions: 'off' }));
  });
  await page.goto(`${fax}&canvas=off`);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /audio|sound/.test(path))).toEqual([]);
  await page.locator('[data-continue]').click();
  await expect
    .poll(() => asked.filter((path) => path.includes('audio/counter-hall')).length)
    .toBeGreaterThan(0);
  await expect(page.locator('[data-sound-toggle]')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-caption]')).toHaveCount(0);
});
