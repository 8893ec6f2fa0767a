import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadStory, top } from '../../src/tooling/every-story.ts';
import { readPlayScript } from '../../src/tooling/play-script.ts';
import { playScript } from '../../src/tooling/play-script-run.ts';

const folder = join(import.meta.dirname, 'playthroughs');
const files = readdirSync(folder).filter((name) => name.endsWith('.play'));

describe.each(files)('%s', (name) => {
  const file = join(folder, name);
  const script = readPlayScript(readFileSync(file, 'utf8'), relative(top, file));
  const story = loadStory(script.start.story, script.start.cut);

  it.each(['straight', 'reloaded'] as const)(`${script.title} (%s)`, (manner) => {
    expect(playScript(story, script, manner).passage.ending).toBeDefined();
  });
});
