import { fax, keptRecord, playOut, ways } from './player.ts';
import { expect, test } from './watched.ts';

for (const [ending, way] of Object.entries(ways)) {
  test(`${ending} is reached by mouse, with the canvas`, async ({ page }) => {
    await page.goto(fax);
    await playOut(page, way);
    await expect(page.locator('main')).toHaveAttribute('data-ending', ending);
    await expect(page.locator('.file h1')).toBeVisible();
  });
}

test('an ending is reached by keyboard alone, without the canvas', async ({ page }) => {
  await page.goto(`${fax}&canvas=off`);
  await playOut(page, ways['fax.of-two-days'] ?? {}, 'keyboard');
  await expect(page.locator('main')).toHaveAttribute('data-ending', 'fax.of-two-days');
  expect(await page.locator('canvas').count()).toBe(0);
});

test('numbers take choices, and Enter goes on', async ({ page }) => {
  await page.goto(`${fax}&canvas=off`);
  await page.keyboard.press('Tab');
  await page.locator('[data-continue]').press('Enter');
  const ids = await page
    .locator('[data-choice-id]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-choice-id')));
  await page.keyboard.press('2');
  await expect.poll(async () => (await keptRecord(page))?.choices).toEqual([ids[1]]);
  await page.keyboard.press('9');
  expect((await keptRecord(page))?.choices).toEqual([ids[1]]);
});

test('the same record is played in the pseudo-language', async ({ page }) => {
  await page.goto(`${fax}&canvas=off`);
  await playOut(page, ways['fax.of-no-question'] ?? {});
  const english = await keptRecord(page);
  await page.evaluate(() => localStorage.clear());
  await page.goto(`${fax}&canvas=off&lang=en-XA`);
  await expect(page.locator('[data-continue]')).toContainText('⟦');
  await page.locator('[data-continue]').click();
  await expect(page.locator('[data-testid="passage"]')).toContainText('⟦');
  await playOut(page, ways['fax.of-no-question'] ?? {});
  await expect(page.locator('main')).toHaveAttribute('data-ending', 'fax.of-no-question');
  expect(await keptRecord(page)).toEqual(english);
});

test('a trace in the File opens to the moment it was left', async ({ page }) => {
  await page.goto(`${fax}&canvas=off`);
  await playOut(page, ways['fax.of-two-minutes'] ?? {});
  const moment = page.locator('[data-moment]').first();
  await moment.locator('summary').click();
  await expect(moment.locator('p').first()).toBeVisible();
  await expect(moment.locator('p').first()).not.toBeEmpty();
});

test('every consequence in the File opens to a rule and a source', async ({ page }) => {
  await page.goto(`${fax}&canvas=off`);
  await playOut(page, ways['fax.of-two-minutes'] ?? {});
  const reasons = page.locator('.why');
  const count = await reasons.count();
  expect(count).toBeGreaterThan(3);
  for (let at = 0; at < count; at++) {
    const details = reasons.nth(at).locator('details:not([data-moment])');
    await expect(details).not.toHaveAttribute('open');
    await details.locator('summary').click();
    await expect(details.locator('.citation').first()).toBeVisible();
    await expect(details.locator('.citation cite').first()).not.toBeEmpty();
  }
  expect(await page.locator('main').textContent()).not.toMatch(/\[[a-z.-]+\]/);
});
