import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const top = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(top, 'src/pages/index.html'), 'utf8');

/** The content of one `<meta>`, by its property or name. */
function meta(key: string): string | undefined {
  return page.match(new RegExp(`<meta\\s+(?:property|name)="${key}"\\s+content="([^"]*)"`))?.[1];
}

/** Width and height in pixels, from the frame header of a JPEG. */
function jpegSize(bytes: Buffer): { width: number; height: number } {
  expect(bytes.readUInt16BE(0)).toBe(0xffd8);
  let at = 2;
  while (at < bytes.length) {
    const marker = bytes.readUInt16BE(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  throw new Error('This JPEG has no frame header.');
}

it('the page names a share picture that is there, 1200 by 630 and light enough to be fetched by others', () => {
  const named = meta('og:image');
  expect(named).toBe('images/share/share.jpg');
  const bytes = readFileSync(path.join(top, 'assets', named!));
  expect(jpegSize(bytes)).toEqual({ width: 1200, height: 630 });
  expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
  expect(bytes.length).toBeLessThan(200 * 1024);
});

it('the page says what is shared', () => {
  expect(meta('og:title')).toBe('Mosquito Net');
  expect(meta('og:description')).not.toBe('');
  expect(meta('og:type')).toBe('website');
  expect(meta('twitter:card')).toBe('summary_large_image');
});
