import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fax, onShow, playOut, ways } from './player.ts';
import { elsewhere } from './playwright.config.ts';
import { expect, test } from './watched.ts';

async function sound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

test('every screen passes axe', async ({ page }) => {
  await page.goto('index.html?motion=off');
  await sound(page);
  for (const heading of ['About', 'Credits']) {
    await page.getByRole('button', { name: heading, exact: true }).click();
    await sound(page);
    await page.locator('[data-to-title]').click();
  }
  await page.locator('[data-start="fax"]').click();
  await sound(page);
  await page.locator('[data-continue]').click();
  await sound(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toBeVisible();
  await sound(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await playOut(page, ways['fax.of-two-minutes'] ?? {});
  await expect(page.locator('.file h1')).toBeVisible();
  await sound(page);
  await page.locator('.file details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
  await sound(page);
});

test('a closed choice can be reached, says why, and does nothing', async ({ page }) => {
  await page.goto(`${fax}&canvas=off`);
  const closed = page.locator('[data-choice-id][aria-disabled="true"]').first();
  await page.locator('[data-continue]').click();
  // Spend what there is until a choice closes.
  for (let presses = 0; presses < 20 && (await closed.count()) === 0; presses++) {
    const paying = page.locator('[data-choice-id="counter-parcel.books"]');
    const open = page.locator('[data-choice-id]:not([aria-disabled="true"])');
    const onward = page.locator('[data-continue]');
    await ((await onward.count()) > 0 ? onward : (await paying.count()) > 0 ? paying : open.first()).click();
  }
  const before = await onShow(page);
  const reason = await closed.getAttribute('aria-describedby');
  await expect(page.locator(`#${reason}`)).toContainText('notes');
  await closed.focus();
  await expect(closed).toBeFocused();
  await page.keyboard.press('Enter');
  await closed.click({ force: true });
  expect(await onShow(page)).toBe(before);
});

test('Back shows the screen before, to look, and never leaves the run unasked', async ({ page }) => {
  await page.goto('index.html?motion=off&canvas=off');
  await page.locator('[data-start="fax"]').click();
  await page.locator('[data-continue]').click();
  const first = await page.locator('[data-testid="passage"]').textContent();
  await page.locator('[data-choice-id]').first().click();
  const second = await onShow(page);
  await page.goBack();
  await expect(page.locator('[data-testid="passage"]')).toHaveText(first ?? '');
  expect(await page.locator('[data-choice-id]').count()).toBe(0);
  await page.locator('[data-continue]').click();
  await expect.poll(() => onShow(page)).toBe(second);
  await page.goBack();
  await page.goBack();
  await expect(page.locator('dialog')).toBeVisible();
  await page.locator('[data-calm-close]').click();
  await expect(page.locator('main')).toHaveAttribute('data-screen', 'play');
});

test('wrong values in the address are told, and the rest stands', async ({ page }) => {
  await page.goto('index.html?story=train&seed=-1&motion=off');
  await expect(page.locator('[data-notice]')).toContainText('story');
  await expect(page.locator('[data-notice]')).toContainText('seed');
  await expect(page.locator('main')).toHaveAttribute('data-screen', 'title');
});

test('an address with a story goes past the title to the note', async ({ page }) => {
  await page.goto(fax);
  await expect(page.locator('main')).toHaveAttribute('data-screen', 'note');
});

test('the game plays under a sub-path', async ({ page }) => {
  await page.goto(`${elsewhere}${fax}`);
  await playOut(page, ways['fax.of-no-question'] ?? {});
  await expect(page.locator('main')).toHaveAttribute('data-ending', 'fax.of-no-question');
  await expect(page.locator('.file h1')).toBeVisible();
});

test('the policy stands in the page and refuses HTML from text', async ({ page, watched }) => {
  await page.goto(fax);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain("default-src 'none'");
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>no</b>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  // The refusal is reported on the console; here it was asked for.
  watched.errors.length = 0;
});

test('nothing is asked for before it is wanted: no stage before the first choices, none without a canvas', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${fax}&canvas=off`);
  await page.locator('[data-continue]').click();
  await page.locator('[data-choice-id]').first().click();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.includes('stage'))).toEqual([]);
  expect(asked.filter((path) => path.includes('file-'))).toEqual([]);

  await page.goto(fax);
  expect(asked.filter((path) => path.includes('stage'))).toEqual([]);
  await page.locator('[data-continue]').click();
  await expect.poll(() => asked.filter((path) => path.includes('stage')).length).toBeGreaterThan(0);
});

test('without WebGL the still picture stays', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto(fax);
  await page.locator('[data-continue]').click();
  await page.locator('[data-choice-id]').first().click();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.still-layer').first()).toBeAttached();
  expect(await page.locator('canvas').count()).toBe(0);
});

test('the canvas comes and takes the place of the still picture', async ({ page }) => {
  await page.goto(fax);
  await page.locator('[data-continue]').click();
  await expect(page.locator('canvas')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('.still')).toHaveCount(0);
  await page.locator('[data-choice-id]').first().click();
  await expect(page.locator('canvas')).toHaveCount(1);
});
