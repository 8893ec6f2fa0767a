import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sounds } from '../../src/sound/sounds.ts';

const audio = path.resolve(import.meta.dirname, '../../assets/audio');
const ids = Object.keys(sounds);

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

  it('are small together: 900 KB at most', () => {
    const files = ids.flatMap((id) => ['webm', 'm4a'].map((ending) => path.join(audio, `${id}.${ending}`)));
    expect(files.every(existsSync)).toBe(true);
    expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(900 * 1024);
  });

  it('come round when they are ambiences, and only then', () => {
    for (const { kind, round } of Object.values(sounds))
      expect(kind === 'ambience').toBe(round !== undefined);
  });
});
