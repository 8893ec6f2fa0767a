/**
 * `npm run story:check [-- --json] [--root DIR]`: whether the stories are written as they have to be.
 *
 * DIR is laid out like the repository, or is the folder of the roots. With `--json` stdout is one object
 * `{ ok, problems, stories }`; without, one line for each problem. Exit 0 good, 1 problems, 2 wrong use.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkStories } from './check/check-stories.ts';
import { foldersAt } from './check/ground.ts';
import { top } from './every-story.ts';

/** What a command prints and ends with. */
type Outcome = { code: 0 | 1 | 2; stdout: string; stderr: string };

export function storyCheck(args: string[]): Outcome {
  let values: { json?: boolean | undefined; root?: string | undefined };
  try {
    ({ values } = parseArgs({ args, options: { json: { type: 'boolean' }, root: { type: 'string' } } }));
  } catch (error) {
    const stderr = `${(error as Error).message}\nUse: story:check [--json] [--root DIR]\n`;
    return { code: 2, stdout: '', stderr };
  }
  const folders = foldersAt(resolve(values.root ?? top), top);
  if (folders === null)
    return { code: 2, stdout: '', stderr: `There is no story in ${values.root ?? top}.\n` };
  const result = checkStories(folders);
  const code = result.ok ? 0 : 1;
  if (values.json) return { code, stdout: `${JSON.stringify(result)}\n`, stderr: '' };
  const problems = result.problems.map(
    ({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}\n`,
  );
  const sizes = Object.entries(result.stories).map(
    ([name, { words, choices, knots }]) => `${name}: ${words} words, ${choices} choices, ${knots} knots\n`,
  );
  const sum = result.ok ? 'No problems.\n' : `${result.problems.length} problems.\n`;
  return { code, stdout: problems.join(''), stderr: sizes.join('') + sum };
}

if (process.argv[1] === import.meta.filename) {
  const { code, stdout, stderr } = storyCheck(process.argv.slice(2));
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = code;
}
