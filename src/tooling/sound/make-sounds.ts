/**
 * Makes every sound of the game into `assets/audio/`: `npx tsx src/tooling/sound/make-sounds.ts [id]`. The
 * samples come from arithmetic alone and are the same each time; the two codings are ffmpeg's.
 *
 * The kit, from the ground up: `signal` (rows of samples), `sources` (tones, noise, things struck and
 * rubbed), `filters`, `shapes` (loud and soft), `room` (echo), `loudness`, `wav`, `encode`. Each sound is a
 * recipe. `--keep FOLDER` leaves the WAV files there, to be listened to and looked at.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lead, sounds } from '../../sound/sounds.ts';
import { encode, hasFfmpeg } from './encode.ts';
import { broughtTo, loudnessOf, peakOf, rmsOf, seamOf } from './loudness.ts';
import { recipes } from './recipes/recipes.ts';
import { softEnds } from './shapes.ts';
import { RATE, type Stereo } from './signal.ts';
import { wavOf } from './wav.ts';

/** The highest a sample may stand, in decibels under full. */
const CEILING = -4;

/** One round, with a little of its end before it and of its beginning after it. */
function withLead(sound: Stereo, seconds: number): Stereo {
  const more = Math.round(seconds * RATE);
  const around = (side: Float32Array) =>
    Float32Array.from([...side.slice(-more), ...side, ...side.slice(0, more)]);
  return [around(sound[0]), around(sound[1])];
}

const { values, positionals } = parseArgs({
  options: { keep: { type: 'string' } },
  allowPositionals: true,
});
const wanted = positionals[0];
if (wanted && !recipes[wanted]) {
  console.error(`No sound is called "${wanted}". There are: ${Object.keys(recipes).join(', ')}.`);
  process.exit(2);
}
if (!hasFfmpeg()) {
  console.error('ffmpeg is not here, with libopus and aac: `apt-get install ffmpeg` brings both.');
  process.exit(1);
}

const folder = join(import.meta.dirname, '../../../assets/audio');
const wavs = values.keep ?? mkdtempSync(join(tmpdir(), 'mosquito-sounds-'));
mkdirSync(folder, { recursive: true });
mkdirSync(wavs, { recursive: true });
try {
  for (const [id, { make, lufs }] of Object.entries(recipes)) {
    if (wanted && id !== wanted) continue;
    const holds = sounds[id]?.kind === 'ambience';
    const made = broughtTo(make(), lufs, CEILING);
    const figures = [
      `${(made[0].length / RATE).toFixed(1)} s`,
      `${loudnessOf(made).toFixed(1)} LUFS`,
      `RMS ${rmsOf(made).toFixed(1)} dB`,
      `peak ${peakOf(made).toFixed(1)} dB`,
      ...(holds ? [`seam ${seamOf(made).toFixed(2)} of the largest step`] : []),
    ];
    const sound: Stereo = holds
      ? withLead(made, lead)
      : [softEnds(made[0], 0.003, 0.08), softEnds(made[1], 0.003, 0.08)];
    const wav = join(wavs, `${id}.wav`);
    writeFileSync(wav, wavOf(sound));
    const sizes = encode(wav, join(folder, id), holds ? 'holds' : 'once');
    console.log(`${id}: ${figures.join(', ')}; ${sizes.join(', ')}`);
  }
} finally {
  if (!values.keep) rmSync(wavs, { recursive: true, force: true });
}
