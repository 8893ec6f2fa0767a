/**
 * `npm run transcript -- --story fax --cut short --seed 7 [--choices a,b,c]`: one run as plain text, for
 * reading aloud. `--choices` are taken first; from there on the uniform player of the seed goes on. The same
 * options give the same text. Exit 0 done, 1 the story broke or a choice is not offered, 2 wrong use.
 */
import { parseArgs } from 'node:util';
import type { Cut, StoryId } from '../rules/index.ts';
import { openRun, type Run, type Setting } from '../run/index.ts';
import { cutsOf, loadStory, storiesIn } from './every-story.ts';
import { playOn, seedOf } from './players.ts';

const days = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Characters of a printed line. */
const width = 78;

/** A run so far, ending with a line end. Choices: `>` taken, `-` not, `x` closed. */
export function transcriptOf(run: Run): string {
  const blocks: string[] = [];
  let before: Setting | null = null;
  run.turns.forEach(({ passage }, at) => {
    for (const line of passage.lines) {
      const heading = headingOf(line.setting, before);
      if (heading !== null) blocks.push(heading);
      before = line.setting;
      blocks.push(wrapped(line.text, '', ''));
    }
    const taken = run.turns[at + 1]?.chosen?.id;
    const choices = passage.choices.map(({ id, text, closed }) =>
      wrapped(text, closed ? '  x ' : id === taken ? '  > ' : '  - ', '    '),
    );
    if (choices.length > 0) blocks.push(choices.join('\n'));
  });
  const { ending } = run.passage;
  if (ending !== undefined) blocks.push(`[${ending}]`);
  return `${blocks.join('\n\n')}\n`;
}

/** A new place or day begins a heading with all three; an hour alone is told alone. */
function headingOf(setting: Setting, before: Setting | null): string | null {
  const { place, day, hour } = setting;
  if (before?.place === place && before.day === day) {
    return before.hour === hour || hour === null ? null : `-- ${hour}`;
  }
  const parts = [place, days[day], hour].filter((part) => part !== null && part !== '' && part !== undefined);
  return `== ${parts.join(', ')}`;
}

function wrapped(text: string, first: string, others: string): string {
  const lines: string[] = [];
  let line = first;
  let begun = false;
  for (const word of text.split(/\s+/u)) {
    if (begun && line.length + 1 + word.length > width) {
      lines.push(line);
      line = others + word;
    } else {
      line += begun ? ` ${word}` : word;
      begun = true;
    }
  }
  return [...lines, line].join('\n');
}

type Options = { story: StoryId; cut: Cut; seed: number; choices: string[] };

/** Throws an Error with a sentence on wrong use. */
function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      story: { type: 'string' },
      cut: { type: 'string', default: 'short' },
      seed: { type: 'string', default: '1' },
      choices: { type: 'string', default: '' },
    },
  });
  const story = storiesIn().find((name) => name === values.story);
  if (!story) throw new Error(`--story is one of: ${storiesIn().join(', ')}.`);
  const cut = cutsOf(story).find((name) => name === values.cut);
  if (!cut) throw new Error(`--cut of ${story} is one of: ${cutsOf(story).join(', ')}.`);
  return { story, cut, seed: seedOf(values.seed), choices: values.choices.split(',').filter(Boolean) };
}

/** What a command prints and ends with. */
type Outcome = { code: 0 | 1 | 2; stdout: string; stderr: string };

export function transcript(args: string[]): Outcome {
  let options: Options;
  try {
    options = readOptions(args);
  } catch (error) {
    const use = 'Use: transcript --story fax --cut short --seed 7 [--choices a.b,c.d]';
    return { code: 2, stdout: '', stderr: `${(error as Error).message}\n${use}\n` };
  }
  const { story, cut, seed, choices } = options;
  try {
    const run = openRun(loadStory(story, cut), { story, cut }, seed);
    for (const id of choices) run.choose(id);
    return { code: 0, stdout: transcriptOf(playOn(run)), stderr: '' };
  } catch (error) {
    return { code: 1, stdout: '', stderr: `${(error as Error).message}\n` };
  }
}

if (process.argv[1] === import.meta.filename) {
  const { code, stdout, stderr } = transcript(process.argv.slice(2));
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = code;
}
