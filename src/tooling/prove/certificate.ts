/**
 * What is kept of a proof, in `assets/certificates`: `<story>.<cut>.json` with figures and witnesses, which the
 * credits page shows, and `<story>.<cut>.states` with the fingerprints of all states, for the cross-check.
 * Written by `npm run story:prove` only. The same story and prover give the same bytes: no time stands in them.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cut, StoryId } from '../../rules/index.ts';
import { top } from '../every-story.ts';
import { packed, unpacked } from './fingerprints.ts';
import { type CutProof, PROVER_VERSION } from './prove-cut.ts';

export const certificateFolder = join(top, 'assets/certificates');

/** `prover`: the version that proved it. */
export type Certificate = { story: StoryId; cut: Cut; prover: number } & CutProof;

export type KeptProof = { certificate: Certificate; seen: (key: string) => boolean };

const fileOf = (folder: string, story: StoryId, cut: Cut, ending: 'json' | 'states'): string =>
  join(folder, `${story}.${cut}.${ending}`);

export function writeCertificate(
  story: StoryId,
  cut: Cut,
  proof: CutProof,
  keys: Iterable<string>,
  folder: string = certificateFolder,
): void {
  const certificate: Certificate = { story, cut, prover: PROVER_VERSION, ...proof };
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(folder, story, cut, 'json'), `${JSON.stringify(certificate, null, 2)}\n`);
  writeFileSync(fileOf(folder, story, cut, 'states'), packed(keys));
}

/** The kept proof of a cut, or null when there is none or only half of it. Throws on a file that is no JSON. */
export function readCertificate(
  story: StoryId,
  cut: Cut,
  folder: string = certificateFolder,
): KeptProof | null {
  const [json, states] = [fileOf(folder, story, cut, 'json'), fileOf(folder, story, cut, 'states')];
  if (!existsSync(json) || !existsSync(states)) return null;
  return {
    certificate: JSON.parse(readFileSync(json, 'utf8')) as Certificate,
    seen: unpacked(readFileSync(states)),
  };
}

/** Whether a kept proof is still one of this story: neither story, rules nor prover have changed since. */
export const isCurrent = ({ certificate }: KeptProof, edition: string, tags: string): boolean =>
  certificate.edition === edition && certificate.tags === tags && certificate.prover === PROVER_VERSION;
