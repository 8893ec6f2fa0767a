import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lead, sounds } from '../../src/sound/sounds.ts';

const audio = path.resolve(import.meta.dirname, '../../assets/audio');
const ids = Object.keys(sounds);

/** What the header of an m4a says: after `mvhd` and three numbers, ticks a second and ticks. */
function secondsOfM4a(id: string): number {
  const bytes = readFileSync(path.join(audio, `${id}.m4a`));
  const header = bytes.indexOf('mvhd') + 4;
  return bytes.readUInt32BE(header + 16) / bytes.readUInt32BE(header + 12);
}

/** What the header of a webm says, in milliseconds: the number with the mark 4489, of eight bytes. */
function secondsOfWebm(id: string): number {
  const bytes = readFileSync(path.join(audio, `${id}.webm`));
  return bytes.readDoubleBE(bytes.indexOf(Buffer.from('448988', 'hex')) + 3) / 1000;
}

describe('the sounds', () => {
  it.each(ids)('%s lies there in both codings', (id) => {
    // EBML begins a webm; `ftyp` stands at the fifth byte of an m4a.
    expect(
      readFileSync(path.join(audio, `${id}.webm`))
        .subarray(0, 4)
        .toString('hex'),
    ).toBe('1a45dfa3');
    expect(
      readFileSync(path.join(audio, `${id}.m4a`))
        .subarray(4, 8)
        .toString(),
    ).toBe('ftyp');
  });

  it('are small together: 1150 KB at most, in two codings of which a device loads one', () => {
    const files = ids.flatMap((id) => ['webm', 'm4a'].map((ending) => path.join(audio, `${id}.${ending}`)));
    expect(files.every(existsSync)).toBe(true);
    expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(1150 * 1024);
  });

  it.each(ids)('%s is as long as its round with a lead at either end, or short', (id) => {
    const { round } = sounds[id]!;
    for (const seconds of [secondsOfM4a(id), secondsOfWebm(id)]) {
      if (round === undefined) expect(seconds).toBeLessThan(8);
      else expect(Math.abs(seconds - (round + 2 * lead))).toBeLessThan(0.1);
    }
  });

  it('come round when they are ambiences, and only then', () => {
    for (const { kind, round } of Object.values(sounds))
      expect(kind === 'ambience').toBe(round !== undefined);
  });
});
