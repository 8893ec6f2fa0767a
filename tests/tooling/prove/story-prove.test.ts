import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isCurrent, readCertificate } from '../../../src/tooling/prove/certificate.ts';
import { fingerprint, packed, unpacked } from '../../../src/tooling/prove/fingerprints.ts';
import { type ProveOptions, proveStories, readProveOptions } from '../../../src/tooling/story-prove.ts';
import { aStoryFolder } from '../walk/a-loaded-story.ts';
import * as stories from '../walk/stories.ts';

const here = (ink: string, certificates = mkdtempSync(join(tmpdir(), 'mosquito-proof-'))): ProveOptions => ({
  json: true,
  changed: false,
  cuts: [{ story: 'fax', cut: 'short' }],
  folder: aStoryFolder(ink),
  certificates,
});
const quiet = () => {};

describe('story:prove', () => {
  it('gives the object of the contract', async () => {
    const said: string[] = [];
    const result = await proveStories(here(stories.door), (line) => said.push(line));
    expect(result).toMatchObject({
      complete: true,
      stories: { fax: { short: { complete: true, states: 6 } } },
    });
    const proof = result.stories.fax!.short!;
    for (const key of [
      ...['complete', 'edition', 'starts', 'states', 'transitions', 'deadEnds', 'endings', 'unreachable'],
      ...['how', 'liveFields', 'crossCheck', 'seconds'],
    ])
      expect(proof).toHaveProperty(key);
    expect(proof.crossCheck).toEqual({ runs: 2000, states: 6, outside: 0 });
    expect(said.join('\n')).toMatch(/fax\.in: 2 choices, seed 0, under every draw/);
  });

  it('writes a certificate in which no time stands, the same each time', async () => {
    const [one, two] = [here(stories.door), here(stories.door)];
    await proveStories(one, quiet);
    await proveStories({ ...two, folder: one.folder }, quiet);
    const files = ['fax.short.json', 'fax.short.states'];
    expect(readdirSync(one.certificates).sort()).toEqual(files);
    for (const file of files)
      expect(readFileSync(join(one.certificates, file))).toEqual(readFileSync(join(two.certificates, file)));
    expect(readFileSync(join(one.certificates, 'fax.short.json'), 'utf8')).not.toContain('seconds');
  });

  it('--changed takes what is unchanged from its certificate, and checks it against random runs', async () => {
    const options = here(stories.door);
    await proveStories(options, quiet);
    const { stories: again } = await proveStories({ ...options, changed: true }, quiet);
    expect(again.fax?.short).toMatchObject({ states: 6, crossCheck: { runs: 200, states: 6, outside: 0 } });
  });

  it('--changed proves what has changed, and leaves the certificate for the command that writes it', async () => {
    const options = here(stories.door);
    await proveStories(options, quiet);
    const changed = { ...options, folder: aStoryFolder(stories.onceOnly), changed: true };
    const { stories: again } = await proveStories(changed, quiet);
    expect(again.fax?.short).toMatchObject({ states: 5, transitions: 8, crossCheck: { runs: 2000 } });
    const kept = readCertificate('fax', 'short', options.certificates);
    expect(kept && isCurrent(kept, again.fax!.short!.edition, again.fax!.short!.tags)).toBe(false);
  });

  it('--changed proves again what an edition does not count: who is there, and what a line recalls', async () => {
    const options = here(stories.door);
    const { stories: before } = await proveStories(options, quiet);
    const other = stories.door.replace('# recalls: door.in', '# recalls: door.pay');
    const changed = { ...options, folder: aStoryFolder(other), changed: true };
    const { stories: after } = await proveStories(changed, quiet);
    expect(after.fax?.short?.edition).toBe(before.fax?.short?.edition);
    expect(after.fax?.short?.faults.map(({ record }) => record.choices)).toEqual([['door.in', 'room.sit']]);
  });

  it('sees states that a damaged certificate has not seen', async () => {
    const options = here(stories.door);
    await proveStories(options, quiet);
    writeFileSync(join(options.certificates, 'fax.short.states'), packed(['nothing']));
    const result = await proveStories({ ...options, changed: true }, quiet);
    expect(result.complete).toBe(false);
    expect(result.stories.fax?.short?.crossCheck.outside).toBe(6);
  });

  it('proves two cuts in two threads, with the same figures', async () => {
    const one = here(stories.door);
    const twice = { ...one, cuts: [...one.cuts, ...one.cuts] };
    const { stories: threaded } = await proveStories(twice, quiet);
    expect(threaded.fax?.short).toMatchObject({ complete: true, states: 6, transitions: 9 });
  }, 60_000);

  it.each([[['--story', 'novel']], [['--cut', 'long']], [['--what']]])('refuses %j', (args) => {
    expect(() => readProveOptions(args)).toThrow();
  });
});

describe('fingerprints', () => {
  it('are found again, sorted, in four bytes each', () => {
    const keys = ['a', 'b', 'c'];
    const bytes = packed(keys);
    expect(bytes).toHaveLength(12);
    expect(packed([...keys].reverse())).toEqual(bytes);
    expect(['a', 'b', 'c', 'd'].map(unpacked(bytes))).toEqual([true, true, true, false]);
  });

  it('differ for keys that differ in one letter', () => {
    const prints = Array.from({ length: 20_000 }, (_, at) => fingerprint(`ink/pages=${at}`));
    expect(new Set(prints).size).toBe(20_000);
  });
});
