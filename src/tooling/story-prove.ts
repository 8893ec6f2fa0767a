/**
 * `npm run story:prove -- [--json] [--changed] [--story fax] [--cut short]`: visits every state that a cut can
 * be in, under every draw. `src/decisions/0007-what-is-proved.md` says what that shows and what not.
 *
 * Without `--changed` everything is proved afresh, and where the proof is complete its certificate is written.
 * With it, a cut whose certificate is of this edition and this prover is taken from there, and only the
 * cross-check is made anew; nothing is written. Exit 0 proved and nothing wrong, 1 otherwise, 2 wrong use.
 */
import { parseArgs } from 'node:util';
import type { Cut, StoryId } from '../rules/index.ts';
import { loadWithLines, storyFolder } from './every-story.ts';
import {
  type Certificate,
  certificateFolder,
  isCurrent,
  readCertificate,
  writeCertificate,
} from './prove/certificate.ts';
import { crossCheck } from './prove/cross-check.ts';
import { type Job, proveJobs } from './prove/in-threads.ts';
import { type CutProof, prepare, proofOptions, startsOf, tagsOf } from './prove/prove-cut.ts';
import { cutsMeant } from './story-walk.ts';
import { placeText } from './walk/open-story.ts';

type CutResult = CutProof & { seconds: number };

/** One JSON object as the contract has it, with a few keys more for each cut. */
export type ProveResult = {
  complete: boolean;
  seconds: number;
  stories: Partial<Record<StoryId, Partial<Record<Cut, CutResult>>>>;
};

export type ProveOptions = {
  json: boolean;
  changed: boolean;
  cuts: { story: StoryId; cut: Cut }[];
  /** Where the stories and where the certificates are. */
  folder: string;
  certificates: string;
};

/** Random runs where the proof itself is taken from its certificate. */
const runsWhenUnchanged = 200;

/**
 * Rejects when a story does not compile or uses what the proof does not cover. `say` gets the figures, `progress`
 * what is going on, line by line.
 */
export async function proveStories(
  options: ProveOptions,
  say: (line: string) => void,
  progress: (line: string) => void = say,
): Promise<ProveResult> {
  const began = performance.now();
  const { folder, certificates } = options;
  const results: { story: StoryId; cut: Cut; result: CutResult }[] = [];
  const jobs: Job[] = [];
  for (const { story, cut } of options.cuts) {
    const kept = options.changed ? keptProof(story, cut, folder, certificates) : null;
    if (kept) {
      results.push({ story, cut, result: kept });
      progress(`${story}, ${cut}: unchanged since its certificate.`);
    } else jobs.push({ story, cut, folder });
  }
  const done = await proveJobs(jobs, {
    ...proofOptions,
    onProgress: (states, waiting) => progress(`  ${states} states, ${waiting} still to be played from`),
  });
  for (const { job, proof, keys, seconds } of done) {
    results.push({ story: job.story, cut: job.cut, result: { ...proof, seconds } });
    if (proof.complete && !options.changed) writeCertificate(job.story, job.cut, proof, keys, certificates);
  }
  const stories: ProveResult['stories'] = {};
  for (const { story, cut, result } of results) {
    stories[story] = { ...stories[story], [cut]: result };
    for (const line of figures(`${story}, ${cut}`, result)) say(line);
  }
  return {
    complete: results.every(({ result }) => result.complete),
    seconds: Math.round(performance.now() - began) / 1000,
    stories,
  };
}

/** What the certificate says, with a cross-check of today; null when the cut has to be proved. */
function keptProof(story: StoryId, cut: Cut, folder: string, certificates: string): CutResult | null {
  const loaded = loadWithLines(story, folder);
  const kept = readCertificate(story, cut, certificates);
  const began = performance.now();
  const { open, live, read } = prepare(loaded);
  if (!kept || !isCurrent(kept, loaded.data.edition, tagsOf(live))) return null;
  const doubt = crossCheck(open, startsOf(open, cut), live, read, kept.seen, runsWhenUnchanged);
  const { prover: _prover, story: _story, cut: _cut, ...proof }: Certificate = kept.certificate;
  return {
    ...proof,
    complete: proof.complete && doubt.outside === 0,
    crossCheck: doubt,
    seconds: Math.round(performance.now() - began) / 1000,
  };
}

/** Whether nothing is wrong with the story, beside that everything was visited. */
export const isSound = ({ complete, faults, unreachable, endingsUnderEveryDraw }: CutProof): boolean =>
  complete &&
  faults.length === 0 &&
  Object.values(unreachable).every((what) => what.length === 0) &&
  Object.values(endingsUnderEveryDraw).every(Boolean);

/** Limits of the state budget: fields at once, and values of one field (money has sixteen). */
const budget = { fields: 14, values: 8, money: 16, steering: 8 };

function figures(what: string, proof: CutResult): string[] {
  const { states, transitions, starts, crossCheck: doubt, unreachable } = proof;
  const lines = [
    `${what}: ${proof.complete ? 'complete' : 'NOT COMPLETE'}, edition ${proof.edition}, ${starts} start${starts === 1 ? '' : 's'}, ${states} states, ${transitions} transitions, ${proof.seconds} s`,
    `  cross-check: ${doubt.states} states of ${doubt.runs} random runs, ${doubt.outside} outside`,
  ];
  for (const { id, record } of proof.endings) {
    const law = proof.endingsUnderEveryDraw[id] ? 'under every draw' : 'NOT UNDER EVERY DRAW';
    lines.push(`  ${id}: ${record.choices.length} choices, seed ${record.seed}, ${law}`);
  }
  for (const id of unreachable.endings) lines.push(`  NOT REACHED, ending ${id}`);
  for (const line of unreachable.lines) lines.push(`  NOT REACHED, ${placeText(line)}`);
  for (const id of unreachable.choices) lines.push(`  NOT REACHED, choice ${id}`);
  for (const id of unreachable.facts) lines.push(`  NOT REACHED, fact ${id}`);
  for (const { message, record } of proof.faults)
    lines.push(`  BROKEN: ${message}`, `    ${JSON.stringify(record)}`);
  for (const { knot, fields, values, steering, recalled } of proof.liveFields) {
    const varying = fields.filter((field) => (values[field] ?? 0) > 1);
    const over = varying.length > budget.fields ? ' OVER THE BUDGET' : '';
    const each = varying.map((field) => {
      const count = values[field] ?? 0;
      return `${field} ${count}${count > (field === 'money' ? budget.money : budget.values) ? '!' : ''}`;
    });
    lines.push(
      `  alive at ${knot}: ${varying.length} of ${budget.fields} fields${over} (${each.join(', ')}); ` +
        `${fields.length - varying.length} more with one value; memory that steers: ${steering.length} of ${budget.steering}${steering.length > budget.steering ? ' OVER THE BUDGET' : ''} (${steering.join(', ')}); ${recalled} choices remembered for the check of recalls`,
    );
  }
  return lines;
}

/** Throws an Error with a sentence on wrong use. */
export function readProveOptions(args: string[]): ProveOptions {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      changed: { type: 'boolean', default: false },
      story: { type: 'string' },
      cut: { type: 'string' },
    },
  });
  return {
    json: values.json,
    changed: values.changed,
    cuts: cutsMeant(values.story, values.cut),
    folder: storyFolder,
    certificates: certificateFolder,
  };
}

async function main(args: string[]): Promise<0 | 1 | 2> {
  let options: ProveOptions;
  try {
    options = readProveOptions(args);
  } catch (error) {
    const use = '[--json] [--changed] [--story fax] [--cut short]';
    process.stderr.write(`${(error as Error).message}\nUse: story:prove ${use}\n`);
    return 2;
  }
  try {
    // With --json stdout is the object alone; else the figures are what the command is for.
    const out = options.json ? process.stderr : process.stdout;
    const result = await proveStories(
      options,
      (line) => out.write(`${line}\n`),
      (line) => process.stderr.write(`${line}\n`),
    );
    if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`);
    const proofs = Object.values(result.stories).flatMap((cuts) => Object.values(cuts));
    return proofs.every(isSound) ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
}

if (process.argv[1] === import.meta.filename) process.exitCode = await main(process.argv.slice(2));
