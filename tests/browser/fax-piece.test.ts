/** The fax: on the canvas with and without movement, by finger, and in words. */
import type { Page } from '@playwright/test';
import { coverFit } from '../../src/places/cover-fit.ts';
import { faxCounter } from '../../src/places/fax-counter.ts';
import { changing, fax, keptRecord } from './player.ts';
import { expect, test } from './watched.ts';

const way: Readonly<Record<string, string>> = {
  'counter-parcel': 'counter-parcel.keep',
  'counter-page': 'counter-page.one',
};

/** Plays from the note until a choice with this id is offered. */
async function playTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    if ((await page.locator(`[data-choice-id="${id}"]`).count()) > 0) return;
    const onward = page.locator('[data-continue]');
    if ((await onward.count()) > 0) await changing(page, () => onward.click());
    else {
      const first = (await page.locator('[data-choice-id]').first().getAttribute('data-choice-id')) ?? '';
      const chosen = way[first.split('.')[0] ?? ''] ?? first;
      await changing(page, () => page.locator(`[data-choice-id="${chosen}"]`).click());
    }
  }
  throw new Error(`${id} was not offered.`);
}

const canvas = (page: Page, set: string) => page.locator(`canvas[data-set="fax:${set}"]`);

for (const motion of ['off', 'on'])
  test(`motion ${motion}: a page goes through and the canvas shows that it has`, async ({ page }) => {
    await page.goto(fax.replace('motion=off', `motion=${motion}`));
    await playTo(page, 'counter-key.press');
    await canvas(page, 'ready').waitFor({ timeout: 20_000 });
    // Every state the canvas passes through, however short.
    await page.evaluate(() => {
      const shown = document.querySelector('canvas');
      const states: (string | undefined)[] = [];
      if (shown)
        new MutationObserver(() => states.push(shown.dataset.set)).observe(shown, { attributes: true });
      Object.assign(window, { faxStates: states });
    });
    await page.locator('[data-choice-id="counter-key.press"]').click();
    await canvas(page, 'fed').waitFor();
    const states = await page.evaluate(() => (window as unknown as { faxStates: string[] }).faxStates);
    expect([...new Set(states)]).toEqual(motion === 'on' ? ['fax:feeding', 'fax:fed'] : ['fax:fed']);
    // With a living canvas nothing is told twice.
    await expect(page.locator('ul[data-set]')).toHaveCount(0);
    await changing(page, () => page.locator('[data-continue]').click());
    await expect(page.locator('canvas:not([data-set])')).toHaveCount(1, { timeout: 20_000 });
  });

test('without a canvas the same is told in words, beside the passage', async ({ page }) => {
  await page.goto(`${fax}&canvas=off`);
  await playTo(page, 'counter-key.press');
  const told = page.locator('ul[data-set="fax"]');
  await expect(told.locator('li')).toHaveText([/no page has gone through/]);
  await page.locator('[data-choice-id="counter-key.press"]').click();
  await expect(told.locator('li')).toHaveText([
    /light blinks/,
    /1 page has gone through/,
    /09:20 here, and 10:20 on the Bureau/,
  ]);
  await expect(page.locator('[data-testid="passage"] [data-set]')).toHaveCount(0);
  await changing(page, () => page.locator('[data-continue]').click());
  await expect(told).toHaveCount(0);
});

const decisions = {
  'counter-parcel': { books: 'cha', 'page-inside': 'page', keep: 'coat' },
  'counter-page': { one: 'page', five: 'tray', none: 'coat' },
  'counter-key': { press: 'tray', clerk: 'bench', 'take-out': 'coat' },
} as const;

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  for (const [decision, spots] of Object.entries(decisions))
    test(`${decision}: a finger on 390 pixels does at each spot what the button does`, async ({ page }) => {
      const choices: unknown[] = [];
      for (const spot of Object.values(spots)) {
        await page.goto(fax);
        await page.evaluate(() => localStorage.clear());
        await page.goto(fax);
        await playTo(page, `${decision}.${Object.keys(spots)[0]}`);
        await page.locator('canvas[data-shown="fax-counter/day"][data-set="fax:ready"]').waitFor();
        const before = (await keptRecord(page))?.choices.length ?? 0;
        const box = await page.locator('canvas').boundingBox();
        const circle = faxCounter.spots[spot];
        if (!box || !circle) throw new Error('There is no canvas or no spot.');
        const fit = coverFit(box.width, box.height, faxCounter.focusX);
        await page.touchscreen.tap(
          box.x + fit.left + circle.x * fit.scale,
          box.y + fit.top + circle.y * fit.scale,
        );
        await expect.poll(async () => (await keptRecord(page))?.choices.length).toBe(before + 1);
        choices.push((await keptRecord(page))?.choices.at(-1));
      }
      expect(choices).toEqual(Object.keys(spots).map((option) => `${decision}.${option}`));
    });
});
