/** `npm run story:mirror`: writes the numbers of the rules that Ink may read. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { mirrorInk } from './mirror-ink.ts';

const file = path.resolve(import.meta.dirname, '../../story/common/mirror.ink');
writeFileSync(file, mirrorInk());
process.stdout.write('Wrote story/common/mirror.ink.\n');
