/**
 * `npm run bench [-- --json]`: speed and size of the built game, against the goals of the design. Speeds are
 * figures of this machine, each the median of several runs with the smallest and largest beside it.
 * Exit code 0 when every goal is met, 1 when one is missed, 2 for wrong use.
 */

import { measureLoading } from './bench/loading.ts';
import { measureReplay } from './bench/replay.ts';
import type { Row, Unmeasured } from './bench/row.ts';
import { measureSizes } from './bench/sizes.ts';
import { buildPages } from './build.ts';

const unmeasured: Unmeasured[] = [
  {
    what: 'time to first choice beside inkle’s plain web page with The Intercept',
    why: 'that page and its story are not ours to keep here, and no address outside the registries is reached',
  },
  {
    what: 'heap over 500 kiosk sessions',
    why: 'there is no kiosk page yet',
  },
  {
    what: 'frames a second without a GPU at 4× slowed CPU',
    why: 'the slowing of a page does not slow its software renderer, so the figure would not be one of a slow machine',
  },
];

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--json')) {
  process.stderr.write('npm run bench [-- --json]\n');
  process.exit(2);
}

await buildPages();
const rows: Row[] = [...measureSizes(), ...(await measureLoading()), ...measureReplay()];

if (args.includes('--json')) process.stdout.write(`${JSON.stringify({ rows, unmeasured })}\n`);
else {
  for (const { what, value, unit, goal, ok, repeats } of rows) {
    const spread = repeats.min === repeats.max ? '' : ` (${repeats.min} to ${repeats.max})`;
    process.stdout.write(`${ok ? 'ok  ' : 'MISS'} ${what}: ${value} ${unit}${spread}, goal ${goal}\n`);
  }
  for (const { what, why } of unmeasured) process.stdout.write(`not measured: ${what}: ${why}\n`);
}
process.exit(rows.every((row) => row.ok) ? 0 : 1);
