import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { mirrorInk } from '../../src/tooling/mirror-ink.ts';

it('story/common/mirror.ink is what the rules say: run `npm run story:mirror` when they change', () => {
  const file = path.resolve(import.meta.dirname, '../../story/common/mirror.ink');
  expect(readFileSync(file, 'utf8')).toBe(mirrorInk());
});
