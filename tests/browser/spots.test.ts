import { coverFit } from '../../src/places/cover-fit.ts';
import { faxCounter } from '../../src/places/fax-counter.ts';
import { changing, fax, keptRecord, onShow, playOut } from './player.ts';
import { expect, test } from './watched.ts';

/** Plays from the note until a choice with this id is offered. */
async function playTo(
  page: Parameters<typeof onShow>[0],
  id: string,
  way: Record<string, string>,
): Promise<void> {
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

test('a press on the canvas and a press on the button are the same act', async ({ page }) => {
  const way = { 'counter-parcel': 'counter-parcel.keep' };
  const presses = async (press: () => Promise<void>) => {
    await page.goto(fax);
    await page.evaluate(() => localStorage.clear());
    await page.goto(fax);
    await playTo(page, 'counter-page.one', way);
    const before = await keptRecord(page);
    await press();
    await expect
      .poll(async () => (await keptRecord(page))?.choices.length)
      .toBe((before?.choices.length ?? 0) + 1);
    return { record: await keptRecord(page), shown: await onShow(page) };
  };
  const byButton = await presses(() => page.locator('[data-choice-id="counter-page.one"]').click());
  const byCanvas = await presses(async () => {
    // The canvas shows the set piece once it says which place it shows.
    await page.locator('canvas[data-shown="fax-counter/day"]').waitFor({ timeout: 20_000 });
    const box = await page.locator('canvas').boundingBox();
    const spot = faxCounter.spots.page;
    if (!box || !spot) throw new Error('There is no canvas or no spot.');
    const fit = coverFit(box.width, box.height, faxCounter.focusX);
    await page.mouse.click(box.x + fit.left + spot.x * fit.scale, box.y + fit.top + spot.y * fit.scale);
  });
  expect(byCanvas).toEqual(byButton);
});

test('without a canvas the set piece is told in words', async ({ page }) => {
  await page.goto(`${fax}&canvas=off`);
  await playTo(page, 'counter-page.one', {});
  await expect(page.locator('[data-set="fax"]')).toContainText('no page has gone through');
  await playOut(page, {});
});
