/** Sizes of the built folder. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { top } from '../every-story.ts';
import { atMost, type Row } from './row.ts';

/** Beside the game in the build, and never asked for by it: packages, what the proof has seen, pictures for others. */
const notTheGame = ['lms', 'certificates', join('images', 'share')];

/** Bytes of each file that a visit can come to load. */
export function measureSizes(): Row[] {
  const dist = join(top, 'dist');
  const sizes = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter(({ parentPath }) => !notTheGame.some((folder) => parentPath.startsWith(join(dist, folder))))
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  const megabyte = 1024 * 1024;
  return [
    atMost('whole game', 'MB', 5, [sizes.reduce((sum, size) => sum + size, 0) / megabyte]),
    atMost('largest file', 'MB', 2, [Math.max(...sizes) / megabyte]),
  ];
}
