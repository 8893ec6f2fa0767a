/** A page that is watched: nothing may leave its origin, and nothing may fail unseen. */
import { test as base, expect } from '@playwright/test';

/** Software rendering talks of its stalls; that is the machine's affair. */
const chatter = /GL Driver Message|GPU stall due to ReadPixels/;

export const test = base.extend<{ watched: { errors: string[]; foreign: string[] } }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const seen = { errors: [] as string[], foreign: [] as string[] };
      page.on('pageerror', (error) => seen.errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !chatter.test(message.text())) seen.errors.push(message.text());
      });
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol === 'data:' || url.protocol === 'blob:') return;
        if (url.hostname !== new URL(baseURL ?? '').hostname) seen.foreign.push(request.url());
      });
      await use(seen);
      expect(seen.foreign, 'no request leaves the page’s own origin').toEqual([]);
      expect(seen.errors, 'nothing fails unseen').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
