/**
 * The same records come out alike in Node and in the browser: replayed and in other families. Three hundred runs;
 * `MOSQUITO_AGREEMENT=1000` asks for the full figure.
 */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { cutsOf, loadStory, storiesIn } from '../../src/tooling/every-story.ts';
import { type Figure, figures } from './agreement/figures.ts';

const runs = Number(process.env.MOSQUITO_AGREEMENT ?? 300);

/** `figures` and what it needs, as one classic script that leaves them under `Agreement`. */
async function asScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'agreement/figures.ts'),
        name: 'Agreement',
        formats: ['iife'],
        fileName: () => 'agreement.js',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const code = built[0]?.output[0]?.code;
  if (!code) throw new Error('Nothing was built.');
  return code;
}

test('generated runs and their counterfactuals agree', async ({ page }, { project }) => {
  test.setTimeout(240_000);
  // The size of a screen changes nothing here: once is enough.
  const playable = storiesIn().filter((name) => cutsOf(name).includes('short'));
  const stories = project.name === 'laptop' ? playable : playable.slice(0, 1);
  const each = Math.ceil(runs / stories.length);
  await page.goto('about:blank');
  await page.addScriptTag({ content: await asScript() });
  for (const name of stories) {
    const story = loadStory(name, 'short');
    const count = project.name === 'laptop' ? each : 20;
    const here = figures(story, 1, count);
    const there = await page.evaluate(
      ([data, many]) =>
        (window as unknown as { Agreement: { figures: (...args: unknown[]) => Figure[] } }).Agreement.figures(
          data,
          1,
          many,
        ),
      [story, count] as const,
    );
    expect(here.every(({ agrees }) => agrees)).toBe(true);
    expect(there, name).toEqual(JSON.parse(JSON.stringify(here)));
  }
});
