import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const assets = path.resolve(import.meta.dirname, '../../assets');
const { files } = JSON.parse(readFileSync(path.join(assets, 'credits.json'), 'utf8')) as {
  files: { path: string; what: string; by: string; licence: string }[];
};
const there = readdirSync(assets, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(assets, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

const covers = (listed: string, file: string) =>
  listed.endsWith('/') ? file.startsWith(listed) : file === listed;

it('every file of assets/ is credited once, and nothing is credited that is not there', () => {
  const credited = there.map((file) => ({
    file,
    by: files.filter(({ path: listed }) => covers(listed, file)).length,
  }));
  expect(credited.filter(({ by }) => by !== 1)).toEqual([]);
  expect(files.filter(({ path: listed }) => !there.some((file) => covers(listed, file)))).toEqual([]);
  for (const { what, by, licence } of files) expect([what, by, licence]).not.toContain('');
});

it('no picture holds a script, a filter, a foreign address or a style that the page policy would drop', () => {
  for (const file of there.filter((name) => name.endsWith('.svg'))) {
    const svg = readFileSync(path.join(assets, file), 'utf8');
    expect(svg, file).not.toMatch(/<script|<style|\sstyle=|<filter|<image|<foreignObject|\son[a-z]+=/i);
    expect(svg.replaceAll('http://www.w3.org/2000/svg', ''), file).not.toMatch(/https?:/);
  }
});
