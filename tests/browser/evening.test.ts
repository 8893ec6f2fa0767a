import { evening, eveningWays, playOut, toChoices } from './player.ts';
import { expect, test } from './watched.ts';

for (const [ending, way] of Object.entries(eveningWays)) {
  test(`${ending} is reached by mouse, with the canvas`, async ({ page }) => {
    await page.goto(evening);
    await playOut(page, way);
    await expect(page.locator('main')).toHaveAttribute('data-ending', ending);
  });
}

test('the row of marks is on the canvas, and grows by the one that is made', async ({ page }) => {
  await page.goto(evening);
  await page.locator('[data-continue]').click();
  const canvas = page.locator('canvas');
  await expect(canvas).toHaveAttribute('data-set', 'tail:row');
  await page.locator('[data-choice-id="row-stick.read"]').click();
  await expect(canvas).toHaveAttribute('data-set', 'tail:marked');
});

test('the row is told in words without a canvas: twelve here, and none added at home', async ({ page }) => {
  await page.goto(`${evening}&canvas=off`);
  await page.locator('[data-continue]').click();
  const told = page.locator('[data-set="tail"]');
  await expect(told).toContainText('behind it 11 marks');
  await page.locator('[data-choice-id="row-stick.read"]').click();
  await expect(told).toContainText('behind it 12 marks');
  await playOut(page, eveningWays['machine.oe-left-out'] ?? {});
});

test('the evening is counted once people are home', async ({ page }) => {
  await page.goto(`${evening}&canvas=off`);
  await page.locator('[data-continue]').click();
  await expect(page.locator('[data-meter]')).toHaveCount(0);
  await page.locator('[data-choice-id="row-stick.pocket"]').click();
  for (const decision of ['row-ask', 'room-tune'])
    await page.locator(`[data-choice-id^="${decision}."]`).first().click();
  await toChoices(page);
  await expect(page.locator('[data-meter="half-hours"]')).toHaveAttribute('data-value', '4');
});
