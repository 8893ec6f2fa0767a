/** The text of `story/common/mirror.ink`: the rules' numbers as Ink may read them, with defaults for Inky. */
import { begin, mirror, mirrorConstants, mirrorNames, mirrorTable } from '../rules/index.ts';

export function mirrorInk(): string {
  const defaults = mirror(begin({ story: 'fax', cut: 'short' }));
  const constants = Object.entries(mirrorConstants).map(([name, value]) => `CONST ${name} = ${value}`);
  const width = Math.max(...mirrorNames.map((name) => `VAR ${name} = ${defaults[name]}`.length));
  const variables = mirrorNames.map(
    (name) => `${`VAR ${name} = ${defaults[name]}`.padEnd(width)}  // ${mirrorTable[name].says}`,
  );
  return [
    '// Written by `npm run story:mirror` from src/rules/mirror.ts. Read these, never assign to them.',
    ...constants,
    '',
    ...variables,
    '',
  ].join('\n');
}
