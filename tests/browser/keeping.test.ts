import { changing, fax, keptRecord, onShow, playOut, toChoices, ways } from './player.ts';
import { expect, test } from './watched.ts';

const still = `${fax}&canvas=off`;

test('a run is saved after each choice and goes on after a reload at every step', async ({ page }) => {
  await page.goto(still);
  for (let step = 1; step <= 4; step++) {
    await toChoices(page);
    await page.locator('[data-choice-id]:not([aria-disabled="true"])').first().click();
    await expect.poll(async () => (await keptRecord(page))?.choices.length).toBe(step);
    const before = await onShow(page);
    await page.reload();
    await changing(page, () => page.locator('[data-continue]').click());
    expect(await onShow(page)).toBe(before);
  }
});

test('the title offers to go on where one was', async ({ page }) => {
  await page.goto('index.html?motion=off');
  await expect(page.locator('[data-resume]')).toHaveCount(0);
  await page.locator('[data-start="fax"][data-cut="short"]').click();
  await page.locator('[data-continue]').click();
  await page.locator('[data-choice-id]').first().click();
  const before = await onShow(page);
  await page.goto('index.html?motion=off');
  await page.locator('[data-resume]').click();
  await expect.poll(() => onShow(page)).toBe(before);
});

test('plays to the end where storage is refused, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(still);
  await expect(page.locator('[data-notice]')).toContainText('refuses to keep');
  await playOut(page, ways['fax.of-no-question'] ?? {});
  await expect(page.locator('main')).toHaveAttribute('data-ending', 'fax.of-no-question');
});

for (const damage of [
  '{',
  '"<img src=x onerror=alert(1)>"',
  '{"v":1,"edition":"zzzz"}',
  '[]',
  'x'.repeat(200_000),
]) {
  test(`a damaged save (${damage.slice(0, 12)}) is told and loses nothing else`, async ({ page }) => {
    await page.goto('index.html?motion=off');
    await page.evaluate((text) => {
      const folder = location.pathname.replace(/[^/]*$/, '');
      localStorage.setItem(`mosquito-net ${folder} run`, text);
      localStorage.setItem('another', 'kept');
    }, damage);
    await page.goto(still);
    await expect(page.locator('[data-notice]')).toContainText('could not be read');
    await page.locator('[data-continue]').click();
    await page.locator('[data-choice-id]').first().click();
    await expect.poll(async () => (await keptRecord(page))?.choices.length).toBe(1);
    expect(await page.evaluate(() => localStorage.getItem('another'))).toBe('kept');
  });
}

test('a save of a story that has changed is followed as far as it goes', async ({ page }) => {
  await page.goto(still);
  await page.locator('[data-continue]').click();
  await page.locator('[data-choice-id]').first().click();
  await expect.poll(async () => (await keptRecord(page))?.choices.length).toBe(1);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((each) => each.endsWith(' run')) ?? '';
    const record = JSON.parse(localStorage.getItem(key) ?? '{}');
    record.edition = '00000000';
    record.choices.push('counter-gone.away');
    localStorage.setItem(key, JSON.stringify(record));
  });
  await page.goto('index.html?motion=off');
  await page.locator('[data-resume]').click();
  await expect(page.locator('[data-notice]')).toContainText('has changed');
  await expect(page.locator('[data-choice-id]').first()).toBeVisible();
});
