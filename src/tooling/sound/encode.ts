/** A WAV file as the two files that browsers are offered: Opus in WebM, and AAC in MP4 for older Safari. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const quiet = ['-hide_banner', '-loglevel', 'error', '-y'];
/** No date, no name of the encoder: the same sound gives the same bytes. */
const bare = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];

export function hasFfmpeg(): boolean {
  const { stdout, status } = spawnSync('ffmpeg', ['-hide_banner', '-encoders'], { encoding: 'utf8' });
  return status === 0 && /\blibopus\b/.test(stdout) && /\baac\b/.test(stdout);
}

/** What holds is wide and dull, what is heard once is short and bright: bits a second for each. */
const rates = {
  holds: { opus: '28k', aac: '48k' },
  once: { opus: '40k', aac: '64k' },
} as const;

/** Writes `<to>.webm` and `<to>.m4a`; returns their sizes in words. Throws with what ffmpeg said. */
export function encode(wav: string, to: string, kind: keyof typeof rates): string[] {
  const { opus, aac } = rates[kind];
  const codings = [
    [`${to}.webm`, ['-c:a', 'libopus', '-b:a', opus, '-vbr', 'constrained']],
    [`${to}.m4a`, ['-c:a', 'aac', '-b:a', aac, '-movflags', '+faststart']],
  ] as const;
  return codings.map(([file, how]) => {
    const { status, stderr, error } = spawnSync('ffmpeg', [...quiet, '-i', wav, ...how, ...bare, file], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`ffmpeg could not write ${file}: ${error?.message ?? stderr}`);
    return `${file
      .slice(to.lastIndexOf('.') + 1)
      .split('.')
      .at(-1)} ${(statSync(file).size / 1024).toFixed(1)} KB`;
  });
}
