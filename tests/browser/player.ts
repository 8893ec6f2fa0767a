/** An automated player: relies only on what contracts part 6 promises. */
import { expect, type Page } from '@playwright/test';

export const fax = 'index.html?story=fax&cut=short&seed=7&motion=off';

/** One choice per decision; the first open one where a decision is not named. */
export type Way = Readonly<Record<string, string>>;

/** Ways to the three endings of One Fax. */
export const ways: Readonly<Record<string, Way>> = {
  'fax.of-two-days': {
    'counter-page': 'counter-page.one',
    'counter-key': 'counter-key.press',
    'office-lid': 'office-lid.leave',
  },
  'fax.of-two-minutes': {
    'counter-page': 'counter-page.one',
    'counter-key': 'counter-key.press',
    'office-lid': 'office-lid.two-minutes',
    'office-key': 'office-key.send',
  },
  'fax.of-no-question': { 'counter-page': 'counter-page.none', 'office-lid': 'office-lid.leave' },
};

export const evening = 'index.html?story=machine&cut=short&seed=7&motion=off';

/** Ways to the three endings of One Evening. */
export const eveningWays: Readonly<Record<string, Way>> = {
  'machine.oe-left-out': {
    'stairs-pot': 'stairs-pot.later',
    'message-answer': 'message-answer.tomorrow',
    'disc-door': 'disc-door.only-pot',
  },
  'machine.oe-two-girls': { 'stairs-pot': 'stairs-pot.come', 'disc-room': 'disc-room.tin' },
  'machine.oe-lent': {
    'stairs-pot': 'stairs-pot.come',
    'disc-room': 'disc-room.hold-out',
    'disc-sleeve': 'disc-sleeve.number',
  },
};

export const knock = 'index.html?story=knock&cut=short&seed=7&motion=off';

/** Ways to the three endings of One Knock, with the door shut. */
export const knockWays: Readonly<Record<string, Way>> = {
  'knock.ok-mine': { 'search-door': 'search-door.shut', 'asking-whose': 'asking-whose.mine' },
  'knock.ok-table': { 'search-door': 'search-door.shut', 'asking-whose': 'asking-whose.mother' },
  'knock.ok-name': {
    'search-door': 'search-door.shut',
    'asking-whose': 'asking-whose.lent',
    'asking-who': 'asking-who.order',
    'asking-spell': 'asking-spell.unha',
  },
};

const openChoices = (page: Page) =>
  page.locator('[data-testid="choices"] button[data-choice-id]:not([aria-disabled="true"])');

/** What is on the page, as text: the passage and the ids. Every press changes it. */
export async function onShow(page: Page): Promise<string> {
  return page.evaluate(() => {
    const passage = document.querySelector('[data-testid="passage"]')?.textContent ?? '';
    const ids = [...document.querySelectorAll('[data-choice-id]')].map((each) =>
      each.getAttribute('data-choice-id'),
    );
    return [document.querySelector('main')?.dataset.screen, passage, ...ids].join('\n');
  });
}

/** The next button a player of this way would press. */
async function nextButton(page: Page, way: Way) {
  const onward = page.locator('button[data-continue]');
  if ((await onward.count()) > 0) {
    expect(await openChoices(page).count(), 'never an open choice and a way on at once').toBe(0);
    return onward;
  }
  const ids = await openChoices(page).evaluateAll((all) =>
    all.map((each) => each.getAttribute('data-choice-id') ?? ''),
  );
  const decision = (ids[0] ?? '').split('.')[0] ?? '';
  const id = way[decision] ?? ids[0];
  expect(ids, `no open choice in ${await onShow(page)}`).toContain(id);
  return page.locator(`button[data-choice-id="${id}"]`);
}

/** Does what changes the page, and waits until it has changed: the story may still be on its way. */
export async function changing(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await onShow(page);
  await act();
  await expect.poll(() => onShow(page), 'every press changes the page').not.toBe(before);
}

/** Presses whatever leads on until there are choices. */
export async function toChoices(page: Page): Promise<void> {
  const onward = page.locator('[data-continue]');
  while ((await onward.count()) > 0) await changing(page, () => onward.click());
}

/** Plays from the note to the File, pressing by mouse or by keyboard. Returns the number of presses. */
export async function playOut(page: Page, way: Way, press: 'mouse' | 'keyboard' = 'mouse'): Promise<number> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await page.locator('main').getAttribute('data-screen')) === 'file') return presses;
    const button = await nextButton(page, way);
    await changing(page, async () => {
      if (press === 'mouse') await button.click();
      else {
        await reach(page, button);
        await page.keyboard.press('Enter');
      }
    });
  }
  throw new Error('The story did not come to an end.');
}

/** Presses Tab until the button has the focus, as somebody without a mouse does. */
async function reach(page: Page, button: ReturnType<Page['locator']>): Promise<void> {
  for (let tabs = 0; tabs < 30; tabs++) {
    if (await button.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The button cannot be reached by keyboard.');
}

/** The record that the page keeps, or null. */
export async function keptRecord(
  page: Page,
): Promise<{ seed: number; choices: string[]; state?: string } | null> {
  return page.evaluate(() => {
    const key = Object.keys(localStorage).find(
      (each) => each.startsWith('mosquito-net ') && each.endsWith(' run'),
    );
    return key ? JSON.parse(localStorage.getItem(key) ?? 'null') : null;
  });
}
