/**
 * Several cuts at once, in two threads. A single cut is proved where the command runs: a story of ours takes
 * seconds, and its states share one table.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Cut, StoryId } from '../../rules/index.ts';
import { loadWithLines } from '../every-story.ts';
import { type CutProof, type ProofOptions, prepare, proveCut } from './prove-cut.ts';

export type Job = { story: StoryId; cut: Cut; folder: string };
export type Done = { job: Job; proof: CutProof; keys: ReadonlySet<string>; seconds: number };
type Figures = Pick<ProofOptions, 'runs' | 'mostStates'>;

const threads = 2;

/** Proves each job, in the order given. Rejects when a story does not compile or uses what is not covered. */
export async function proveJobs(jobs: readonly Job[], options: ProofOptions): Promise<Done[]> {
  if (jobs.length < threads) return jobs.map((job) => proveJob(job, options));
  const done = new Array<Done>(jobs.length);
  const waiting = jobs.map((job, at) => ({ job, at }));
  const next = async (): Promise<void> => {
    const own = waiting.shift();
    if (!own) return;
    done[own.at] = await inThread(own.job, { runs: options.runs, mostStates: options.mostStates });
    await next();
  };
  await Promise.all(Array.from({ length: threads }, next));
  return done;
}

function proveJob(job: Job, options: ProofOptions): Done {
  const began = performance.now();
  const { keys, ...proof } = proveCut(prepare(loadWithLines(job.story, job.folder)), job.cut, options);
  return { job, proof, keys, seconds: Math.round(performance.now() - began) / 1000 };
}

function inThread(job: Job, options: Figures): Promise<Done> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(readTypeScriptThen(import.meta.url), {
      eval: true,
      workerData: { job, options },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** A thread does not inherit tsx from the command that starts it: its first lines ask for it themselves. */
const readTypeScriptThen = (module: string): string =>
  `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => { register(); return import(${JSON.stringify(module)}); });`;

if (!isMainThread && parentPort && isJob(workerData)) {
  const { job, options } = workerData;
  parentPort.postMessage(proveJob(job, options));
}

/** Other programs run threads too, and may import this file in one. */
function isJob(data: unknown): data is { job: Job; options: Figures } {
  return typeof data === 'object' && data !== null && 'job' in data && 'options' in data;
}
