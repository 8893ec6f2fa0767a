import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { findChromium } from '../../src/tooling/prepare.mjs';

const top = join(import.meta.dirname, '../..');
// `npm test` chooses free ports; a run by hand takes these.
const port = process.env.MOSQUITO_TEST_PORT ?? '4273';
const portElsewhere = process.env.MOSQUITO_TEST_PORT_ELSEWHERE ?? '4274';
const report = process.env.MOSQUITO_BROWSER_REPORT;
const executablePath = findChromium();

/** The same build in a folder of some host, as schools and museums put it. */
export const elsewhere = `http://127.0.0.1:${portElsewhere}/some/where/`;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  // A run by hand may go on beside one of `npm test`: each empties its own folder.
  outputDir: join(top, 'test-results', report ? 'npm-test' : 'by-hand'),
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // Software rendering on a machine that also builds: what is awaited comes, but not at once.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'laptop', use: { ...devices['Desktop Chrome'], viewport: { width: 1366, height: 768 } } },
    { name: 'phone', use: { ...devices['Pixel 7'] } },
  ],
  webServer: [
    {
      command: `node src/tooling/serve.mjs dist --port ${port}`,
      cwd: top,
      url: `http://127.0.0.1:${port}/index.html`,
      reuseExistingServer: false,
    },
    {
      command: `node src/tooling/serve.mjs dist --port ${portElsewhere} --base /some/where/`,
      cwd: top,
      url: `${elsewhere}index.html`,
      reuseExistingServer: false,
    },
  ],
});
