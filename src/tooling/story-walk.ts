/**
 * `npm run story:walk -- [--json] [--runs 500] [--seed 1] [--story fax] [--cut short] [--out FILE]`: seeded
 * players walk through the stories, `runs` times each, and say what they met: endings, lines and choices that
 * nobody saw, options that a policy is pushed to, and whatever broke, with a record that replays to it.
 *
 * The same seed gives the same walk. `--out` writes every record, one a line. Exit 0 good, 1 something broke,
 * 2 wrong use. How fast the walk was beside inkjs alone is said on stderr.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Cut, StoryId } from '../rules/index.ts';
import type { RunRecord } from '../run/index.ts';
import { cutsOf, loadWithLines, storiesIn, storyFolder } from './every-story.ts';
import { type PolicyName, policies, seedOf } from './players.ts';
import { flowGraph } from './prove/flow-graph.ts';
import { liveness } from './prove/liveness.ts';
import { contentsOf } from './walk/contents.ts';
import { openStory, placeText } from './walk/open-story.ts';
import { measureSpeed } from './walk/speed.ts';
import { type Walk, type WalkDetails, walkPolicy } from './walk/walk-policy.ts';

export type WalkOptions = {
  json: boolean;
  runs: number;
  seed: number;
  out: string | null;
  /** What is walked: every cut that can be played, unless the command names one. */
  cuts: { story: StoryId; cut: Cut }[];
};

type CutWalk = { policies: Record<PolicyName, Walk> };

/** One JSON object as the contract has it. */
export type WalkResult = {
  seed: number;
  runs: number;
  seconds: number;
  choicesPerSecond: number;
  stories: Partial<Record<StoryId, Partial<Record<Cut, CutWalk>>>>;
};

/** Walks every cut asked for. Throws when a story does not compile. `say` gets progress, line by line. */
export function walkStories(
  options: Pick<WalkOptions, 'runs' | 'seed' | 'cuts'>,
  say: (line: string) => void,
  folder: string = storyFolder,
): { result: WalkResult; records: RunRecord[] } {
  const began = performance.now();
  const stories: WalkResult['stories'] = {};
  const records: RunRecord[] = [];
  let choices = 0;
  let spent = 0;
  for (const { story, cut } of options.cuts) {
    const open = openStory(loadWithLines(story, folder));
    const flow = flowGraph(open.story);
    const contents = contentsOf(open, flow, liveness(flow), cut);
    const walks = {} as Record<PolicyName, Walk>;
    for (const name of Object.keys(policies) as PolicyName[]) {
      const from = performance.now();
      const { walk, details } = walkPolicy(
        open,
        contents,
        cut,
        name,
        policies[name],
        options.runs,
        options.seed,
      );
      spent += performance.now() - from;
      walks[name] = walk;
      choices += details.choices;
      records.push(...details.records);
      say(summary(`${story}, ${cut}, ${name}`, walk, details));
    }
    stories[story] = { ...stories[story], [cut]: { policies: walks } };
    for (const what of metByNobody(walks)) say(`${story}, ${cut}: no player met ${what}`);
    const broken = Object.values(walks).some(({ errors }) => errors.length > 0);
    if (!broken) {
      const { walk, inkjs, ratio } = measureSpeed(open, cut, options.seed, Math.min(500, options.runs));
      say(`ratio ${ratio}: ${story}, ${cut}, ${walk} choices a second; inkjs alone, the same walk: ${inkjs}`);
    }
  }
  return {
    result: {
      seed: options.seed,
      runs: options.runs,
      seconds: inThreePlaces((performance.now() - began) / 1000),
      choicesPerSecond: Math.round((choices / spent) * 1000),
      stories,
    },
    records,
  };
}

const inThreePlaces = (seconds: number): number => Math.round(seconds * 1000) / 1000;

function summary(what: string, walk: Walk, { single }: WalkDetails): string {
  const endings = walk.endings.map(({ id, share }) => `${id} ${Math.round(share * 100)}%`).join(', ');
  const forced = walk.forced.map(({ option, share }) => `${option} ${Math.round(share * 100)}%`).join(', ');
  return [
    `${what}: ${endings || 'no ending'}`,
    ...(forced ? [`  pushed to: ${forced}`] : []),
    ...(single.length > 0 ? [`  one option only: ${single.join(', ')}`] : []),
    `  not met: ${walk.unseen.choices.length} choices, ${walk.unseen.lines.length} lines`,
    ...walk.errors.map(({ message, record }) => `  BROKEN: ${message}\n    ${JSON.stringify(record)}`),
  ].join('\n');
}

/** Choices and places of lines that are unseen under every policy. */
function metByNobody(walks: Record<PolicyName, Walk>): string[] {
  const unseen = Object.values(walks).map((walk) => [
    ...walk.unseen.choices,
    ...walk.unseen.lines.map(placeText),
  ]);
  return (unseen[0] ?? []).filter((what) => unseen.every((each) => each.includes(what)));
}

/** Which cuts a command means. Throws an Error with a sentence when there are none such. */
export function cutsMeant(
  story: string | undefined,
  cut: string | undefined,
): { story: StoryId; cut: Cut }[] {
  const stories = storiesIn();
  if (story !== undefined && !stories.some((name) => name === story))
    throw new Error(`--story is one of: ${stories.join(', ')}.`);
  if (cut !== undefined && cut !== 'full' && cut !== 'short') throw new Error('--cut is full or short.');
  const meant = stories
    .filter((name) => story === undefined || name === story)
    .flatMap((name) => cutsOf(name).map((each) => ({ story: name, cut: each })))
    .filter((each) => cut === undefined || each.cut === cut);
  if (meant.length === 0) throw new Error(`There is no ${cut ?? ''} cut${story ? ` of ${story}` : ''} yet.`);
  return meant;
}

/** Throws an Error with a sentence on wrong use. */
export function readWalkOptions(args: string[]): WalkOptions {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      runs: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      story: { type: 'string' },
      cut: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs} is not a number of runs.`);
  return {
    json: values.json,
    runs,
    seed: seedOf(values.seed),
    out: values.out ?? null,
    cuts: cutsMeant(values.story, values.cut),
  };
}

function main(args: string[]): 0 | 1 | 2 {
  let options: WalkOptions;
  try {
    options = readWalkOptions(args);
  } catch (error) {
    const use = '[--json] [--runs 500] [--seed 1] [--story fax] [--cut short] [--out FILE]';
    process.stderr.write(`${(error as Error).message}\nUse: story:walk ${use}\n`);
    return 2;
  }
  try {
    // With --json stdout is the object alone; else the summary is what the command is for.
    const out = options.json ? process.stderr : process.stdout;
    const { result, records } = walkStories(options, (line) =>
      (line.startsWith('ratio') ? process.stderr : out).write(`${line}\n`),
    );
    if (options.out !== null)
      writeFileSync(options.out, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`);
    const walks = Object.values(result.stories).flatMap((cuts) => Object.values(cuts));
    return walks.some((each) => Object.values(each.policies).some(({ errors }) => errors.length > 0)) ? 1 : 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
}

if (process.argv[1] === import.meta.filename) process.exitCode = main(process.argv.slice(2));
