import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { changing, fax, onShow, playOut, ways } from './player.ts';
import { elsewhere } from './playwright.config.ts';
import { expect, test } from './watched.ts';

/** Plays until the picture is asked to show a place, `office/day`. */
async function playOutTo(page: Page, place: string): Promise<void> {
  const way: Readonly<Record<string, string>> = { 'office-lid': 'office-lid.leave' };
  for (let presses = 0; presses < 30; presses++) {
    if ((await page.locator('.picture').getAttribute('data-place')) === place) return;
    const onward = page.locator('[data-continue]');
    if ((await onward.count()) > 0) {
      await changing(page, () => onward.click());
      continue;
    }
    const open = page.locator('[data-choice-id]:not([aria-disabled="true"])');
    const first = (await open.first().getAttribute('data-choice-id')) ?? '';
    const id = way[first.split('.')[0] ?? ''] ?? first;
    await changing(page, () => page.locator(`[data-choice-id="${id}"]`).click());
  }
  throw new Error(`The story did not come to ${place}.`);
}

async function sound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

test('every screen passes axe', async ({ page }) => {
  await page.goto('index.html?motion=off');
  await sound(page);
  for (const heading of ['Settings', 'About', 'Credits']) {
    await page.getByRole('button', { name: heading, exact: true }).click();
    await sound(page);
    await page.locator('[data-back]').click();
  }
  await page.locator('[data-start="fax"]').click();
  await sound(page);
  await page.locator('[data-continue]').click();
  await sound(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toBeVisible();
  await sound(page);
  for (const leaf of ['history', 'people', 'settings']) {
    await page.locator(`[data-calm-show="${leaf}"]`).click();
    await expect(page.locator('main')).toHaveAttribute('data-screen', leaf);
    await sound(page);
    await page.locator('[data-back]').click();
    await expect(page.locator('main')).toHaveAttribute('data-screen', 'play');
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toBeVisible();
  }
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
  // Spend what there is until a choice closes.
  for (let presses = 0; presses < 20 && (await closed.count()) === 0; presses++) {
    const paying = page.locator('[data-choice-id="counter-parcel.books"]');
    const open = page.locator('[data-choice-id]:not([aria-disabled="true"])');
    const onward = page.locator('[data-continue]');
    const next = (await onward.count()) > 0 ? onward : (await paying.count()) > 0 ? paying : open.first();
    await changing(page, () => next.click());
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

test('the canvas comes, moves, and takes the place of the still picture', async ({ page }) => {
  await page.goto(fax.replace('&motion=off', ''));
  await page.locator('[data-continue]').click();
  await expect(page.locator('canvas')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('.still-picture')).toHaveCount(0);
  await page.locator('[data-choice-id]').first().click();
  await expect(page.locator('canvas')).toHaveCount(1);
});

test('text grows, spreads and changes its face, and stays so after a reload', async ({ page }) => {
  await page.goto('index.html?motion=off');
  const look = () =>
    page.evaluate(() => {
      const words = document.querySelector('.title-line');
      const style = words && getComputedStyle(words);
      return style && { size: Number.parseFloat(style.fontSize), face: style.fontFamily };
    });
  const usual = await look();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Very large' }).check();
  await page.getByRole('radio', { name: 'Weighted' }).check();
  await page.locator('[data-back]').click();
  const larger = await look();
  expect((larger?.size ?? 0) / (usual?.size ?? 1)).toBeCloseTo(1.5, 1);
  expect(larger?.face).toContain('Weighted');
  await page.reload();
  await expect.poll(look).toEqual(larger);
});

test('at the largest text nothing is cut off sideways, and every choice can be reached', async ({ page }) => {
  await page.goto('index.html?motion=off');
  await page.evaluate(() => {
    const folder = location.pathname.replace(/[^/]*$/, '');
    localStorage.setItem(
      `mosquito-net ${folder} settings`,
      JSON.stringify({ size: '150', spacing: 'wider', face: 'weighted' }),
    );
  });
  await page.goto(`${fax}&canvas=off`);
  await page.locator('[data-continue]').click();
  const sideways = await page.evaluate(
    () =>
      [...document.querySelectorAll('.words *')].filter(
        (each) => each.getBoundingClientRect().right > innerWidth + 1,
      ).length,
  );
  expect(sideways).toBe(0);
  const last = page.locator('[data-choice-id]').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
});

test('turning the device loses neither the place in the text nor the run', async ({ page }) => {
  await page.goto(`${fax}&canvas=off`);
  await page.locator('[data-continue]').click();
  await page.locator('[data-choice-id]').first().click();
  const before = await onShow(page);
  const size = page.viewportSize();
  if (!size) throw new Error('The page has no size.');
  await page.setViewportSize({ width: size.height, height: size.width });
  expect(await onShow(page)).toBe(before);
  await page.setViewportSize(size);
  expect(await onShow(page)).toBe(before);
});

test('a term is explained where it stands, and the passage is the same text', async ({ page }) => {
  await page.goto(`${fax}&canvas=off`);
  await page.locator('[data-continue]').click();
  const text = await page.locator('[data-testid="passage"]').textContent();
  const term = page.locator('[data-term]').first();
  await term.click();
  await expect(term).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('[data-term-note]')).not.toBeEmpty();
  expect(await page.locator('[data-testid="passage"]').textContent()).toBe(text);
  await term.click();
  await expect(page.locator('[data-term-note]')).toHaveCount(0);
});

test('what has been read can be looked at again, and decided again only in study', async ({ page }) => {
  await page.goto(`${fax}&canvas=off`);
  await page.locator('[data-continue]').click();
  const first = await page.locator('[data-testid="passage"]').textContent();
  await page.locator('[data-choice-id]').first().click();
  await page.locator('[data-menu]').click();
  await page.locator('[data-calm-show="history"]').click();
  await expect(page.locator('[data-decide]')).toHaveCount(0);
  await page.locator('[data-look="0"]').click();
  await expect(page.locator('[data-testid="passage"]')).toHaveText(first ?? '');
  await page.goto(`${fax}&canvas=off&mode=study`);
  await page.locator('[data-continue]').click();
  await page.locator('[data-menu]').click();
  await page.locator('[data-calm-show="history"]').click();
  await page.locator('[data-decide="0"]').click();
  await expect(page.locator('[data-testid="passage"]')).toHaveText(first ?? '');
  await expect(page.locator('[data-choice-id]').first()).toBeVisible();
});

test('the still of a place stays until the next one has come: no black between them', async ({ page }) => {
  await page.goto(`${fax}&canvas=off`);
  await playOutTo(page, 'office/day');
  await expect(page.locator('.picture')).toHaveAttribute('data-drawn', 'office/day');
  // The layers of the flat are held back; the office stays on show with its words gone.
  let release = () => {};
  const held = new Promise<void>((open) => {
    release = open;
  });
  await page.route('**/images/flat/**', async (route) => {
    await held;
    await route.continue();
  });
  await playOutTo(page, 'flat/lamp');
  await expect(page.locator('.picture')).toHaveAttribute('data-drawn', 'office/day');
  await expect(page.locator('.still-layer').first()).toHaveAttribute('src', /images\/office\//);
  release();
  await expect(page.locator('.picture')).toHaveAttribute('data-drawn', 'flat/lamp');
});
