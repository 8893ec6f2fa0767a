import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { preloadScript } from '../../src/tooling/preload-plugin.ts';

const FILES = { 'fax.en': 'fax.en-C4GhT1.js', 'fax.en-XA': 'fax.en-XA-B2.js' };

/** The links that the script adds on a page whose address ends with `search`. */
function links(search: string): Record<string, string>[] {
  const added: Record<string, string>[] = [];
  runInNewContext(preloadScript(FILES), {
    URL,
    URLSearchParams,
    location: { search },
    document: {
      currentScript: { src: 'https://host/some/where/code/preload.js' },
      createElement: () => ({}),
      head: { appendChild: (link: Record<string, string>) => added.push(link) },
    },
  });
  return added;
}

describe('preload.js', () => {
  it.each([
    ['?story=fax&cut=short', 'fax.en-C4GhT1.js'],
    ['?lang=en-XA&story=fax', 'fax.en-XA-B2.js'],
  ])('asks at once for the story of %s', (search, file) => {
    expect(links(search)).toEqual([{ rel: 'modulepreload', href: `https://host/some/where/code/${file}` }]);
  });

  it.each(['', '?story=knock', '?story=fax&lang=ko', '?story=__proto__', '?story=%'])(
    'does nothing for "%s"',
    (search) => {
      expect(links(search)).toEqual([]);
    },
  );

  it('has at most 1 KB with three stories in three languages', () => {
    const all = ['fax', 'machine', 'knock'].flatMap((story) =>
      ['en', 'ko', 'en-XA'].map((lang) => [`${story}.${lang}`, `${story}.${lang}-C4GhT1xy.js`]),
    );
    expect(Buffer.byteLength(preloadScript(Object.fromEntries(all)))).toBeLessThanOrEqual(1024);
  });
});
