/**
 * `npm run story:report [-- --json] [--runs 500] [--seed 1]`: what the stories measure, over that many
 * plays of the uniform player, the same for the same seed (0 … 4294967295).
 *
 * With `--json` stdout is one object `{ stories: { fax: { short: Measures } } }`; without, a table that
 * marks what is outside the story bible's bounds. Exit 0 done, 1 a play broke, 2 wrong use.
 */
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Cut, type StoryId, seededChance } from '../rules/index.ts';
import { entryKnots } from '../run/index.ts';
import { readScript } from './check/read-script.ts';
import { cutsOf, loadStory, storiesIn, storyFolder, top } from './every-story.ts';
import { type Measures, measure } from './measure.ts';
import { rowsOf } from './measure-bounds.ts';
import { playThrough, seedOf } from './players.ts';

/** Plays and measures one cut. Throws an Error that names the seed when a play breaks. */
export function reportOn(name: StoryId, cut: Cut, runs: number, seed: number): Measures {
  const story = loadStory(name, cut);
  const root = resolve(storyFolder, `${name}.ink`);
  const script = readScript(root, (included) => relative(top, resolve(storyFolder, included)));
  if (!script) throw new Error(`${name} could not be read.`);
  const chance = seededChance(seed);
  const plays = Array.from({ length: runs }, (_, at) => {
    const own = chance.pick(`report/run/${at}`, 2 ** 32);
    try {
      return playThrough(story, { story: name, cut }, own);
    } catch (error) {
      throw new Error(`${name}, ${cut} cut, seed ${own}: ${(error as Error).message}`);
    }
  });
  return measure(script, entryKnots[cut], plays, chance);
}

/** What a command prints and ends with. */
type Outcome = { code: 0 | 1 | 2; stdout: string; stderr: string };

export function storyReport(args: string[]): Outcome {
  let options: { json: boolean; runs: number; seed: number };
  try {
    options = readOptions(args);
  } catch (error) {
    const stderr = `${(error as Error).message}\nUse: story:report [--json] [--runs 500] [--seed 1]\n`;
    return { code: 2, stdout: '', stderr };
  }
  const { json, runs, seed } = options;
  const stories: Partial<Record<StoryId, Partial<Record<Cut, Measures>>>> = {};
  let tables = '';
  try {
    for (const name of storiesIn()) {
      const measured: Partial<Record<Cut, Measures>> = {};
      for (const cut of cutsOf(name)) {
        measured[cut] = reportOn(name, cut, runs, seed);
        tables += table(name, cut, measured[cut], runs);
      }
      stories[name] = measured;
    }
  } catch (error) {
    return { code: 1, stdout: '', stderr: `${(error as Error).message}\n` };
  }
  return { code: 0, stdout: json ? `${JSON.stringify({ stories })}\n` : tables, stderr: '' };
}

/** Throws an Error with a sentence on wrong use. */
function readOptions(args: string[]): { json: boolean; runs: number; seed: number } {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      runs: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs} is not a number of plays.`);
  return { json: values.json, runs, seed: seedOf(values.seed) };
}

function table(name: StoryId, cut: Cut, measures: Measures, runs: number): string {
  const rows = rowsOf(name, cut, measures);
  const width = Math.max(...rows.map(({ measure }) => measure.length));
  const lines = rows.map(({ measure, value, goal, ok }) => {
    const aim = goal === '' ? '' : `  (${goal})`;
    return `${ok ? '  ' : '! '}${measure.padEnd(width)}  ${value}${aim}`;
  });
  return `${name}, ${cut} cut, ${runs} plays\n${lines.join('\n')}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const { code, stdout, stderr } = storyReport(process.argv.slice(2));
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = code;
}
