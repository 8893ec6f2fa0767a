import { knock, knockWays, playOut } from './player.ts';
import { expect, test } from './watched.ts';

for (const [ending, way] of Object.entries(knockWays)) {
  test(`${ending} is reached by mouse, with the canvas`, async ({ page }) => {
    await page.goto(knock);
    await playOut(page, way);
    await expect(page.locator('main')).toHaveAttribute('data-ending', ending);
  });
}

test('a content note stands before the search, outside the passage', async ({ page }) => {
  await page.goto(`${knock}&canvas=off`);
  await page.locator('[data-continue]').click();
  await expect(page.locator('[data-content-note="inspection"]')).toBeVisible();
  await expect(page.locator('[data-testid="passage"]')).not.toContainText('A search at home');
});

test('what the hands do is told in words where there is no canvas', async ({ page }) => {
  await page.goto(`${knock}&canvas=off`);
  await page.locator('[data-continue]').click();
  for (const decision of ['evening-sound', 'evening-cost'])
    await page.locator(`[data-choice-id^="${decision}."]`).first().click();
  const told = page.locator('[data-set="room"]');
  await expect(told).toContainText('The disc: in the player.');
  await expect(told).toContainText('The sleeve: in plain sight.');
  await page.locator('[data-choice-id="hands-act.disc"]').click();
  await expect(told).toContainText('The disc: on somebody’s body.');
});

test('the same choices are another night in another class, beside each other', async ({ page }) => {
  await page.goto(`${knock}&canvas=off`);
  await playOut(page, knockWays['knock.ok-mine'] ?? {});
  const other = page.locator('[data-other-family]');
  await other.locator('[data-change="core"]').click();
  await expect(other.locator('[data-parting="words"]')).toBeVisible();
  await expect(other.locator('.both > div')).toHaveCount(2);
  const [yours, theirs] = await other.locator('.both > div').allTextContents();
  expect(yours).not.toBe(theirs);
  await other.locator('[data-change="hostile"]').click();
  await expect(other.locator('[data-change-shown="hostile"]')).toBeVisible();
});

test('the Net opens each person to a line and its because, by keyboard', async ({ page }) => {
  await page.goto(`${knock}&canvas=off`);
  await playOut(page, knockWays['knock.ok-name'] ?? {});
  const net = page.locator('[data-net]');
  const reached = Number(await net.getAttribute('data-reached'));
  expect(reached).toBeGreaterThan(0);
  const people = net.locator('svg:visible [data-person]');
  expect(await people.count()).toBeGreaterThanOrEqual(reached);
  await net.locator('svg:visible [data-person="unha"]').focus();
  await page.keyboard.press('Enter');
  const entry = net.locator('details[data-person="unha"]');
  await expect(entry).toHaveAttribute('open', '');
  await expect(entry.locator('summary')).toBeFocused();
  await expect(entry.locator('.citation').first()).toBeVisible();
});

test('the cards are read in full from the title, and what was met says so', async ({ page }) => {
  await page.goto('index.html?motion=off');
  await page.locator('[data-cards]').click();
  await expect(page.locator('main')).toHaveAttribute('data-screen', 'cards');
  await expect(page.locator('[data-card]')).toHaveCount(95);
  expect(await page.locator('[data-card][data-met="true"]').count()).toBe(0);
  await page.locator('[data-card="29"] > summary').click();
  await expect(page.locator('[data-card="29"] .citation').first()).toBeVisible();
  await page.locator('[data-back]').click();
  await expect(page.locator('main')).toHaveAttribute('data-screen', 'title');
  await page.goto(`${knock}&canvas=off`);
  await playOut(page, knockWays['knock.ok-mine'] ?? {});
  await page.goto('index.html?motion=off');
  await page.locator('[data-cards]').click();
  await expect(page.locator('[data-card="26"]')).toHaveAttribute('data-met', 'true');
});
