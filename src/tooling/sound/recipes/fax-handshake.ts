/**
 * The fax, as its own small loudspeaker tells it: it dials, calls at 1,100 Hz, is answered at 2,100 Hz,
 * agrees in a warble on how fast to talk, falls silent, and draws the page in. The tones of the dial are
 * invented; they call nobody.
 */
import { seededRandom } from '../../drawing/random.ts';
import { bandpass, filtered, highpass, lowpass } from '../filters.ts';
import { inRoom } from '../room.ts';
import { along, burst, softEnds } from '../shapes.ts';
import { add, db, drawn, type Samples, type Stereo, silence, sum, times } from '../signal.ts';
import { stickSlip, struck, tone, white } from '../sources.ts';
import { HAPPENS, type Recipe } from './recipe.ts';

const LENGTH = 7.4;

const low = [620, 690, 750, 830] as const;
const high = [1120, 1240, 1390] as const;

function dial(): Samples {
  const whole = silence(1.4);
  const keys = [3, 9, 1, 6, 6, 0, 10, 4];
  for (const [nth, key] of keys.entries()) {
    const pair = sum(times(tone(0.085, low[key % 4]!), 0.5), times(tone(0.085, high[key % 3]!), 0.4));
    add(whole, softEnds(pair, 0.004, 0.004), 0.02 + nth * 0.145 + (nth > 2 ? 0.12 : 0));
  }
  return whole;
}

/** Two pitches that change 300 times a second: nothing but what was thrown by the seed. */
function warble(seconds: number, centre: number, seed: number): Samples {
  const random = seededRandom(seed);
  const bits = Array.from({ length: Math.ceil(seconds * 300) }, (_, nth) =>
    nth % 40 < 18 ? nth % 8 === 0 : random() > 0.5,
  );
  return softEnds(
    tone(seconds, (time) => centre + (bits[Math.floor(time * 300)] ? -100 : 100)),
    0.006,
    0.006,
  );
}

/** The fast talk: a carrier whose turns are thrown 2,400 times a second. */
function talk(seconds: number, seed: number): Samples {
  const random = seededRandom(seed);
  const turns = Array.from({ length: Math.ceil(seconds * 2400) }, () => Math.floor(random() * 8) / 8);
  const carrier = drawn(seconds, (time) =>
    Math.sin(2 * Math.PI * (1700 * time + turns[Math.floor(time * 2400)]!)),
  );
  return softEnds(filtered(carrier, [bandpass(1700, 0.7)]), 0.01, 0.05);
}

/** Rollers and a stepping motor, then the edge of the page let go. */
function feed(seconds: number): Samples {
  const steps = stickSlip(seconds, 71, (time) => 92 + 14 * Math.min(1, time / 0.3), 0.12);
  const motor = sum(
    filtered(steps, [bandpass(310, 3)]),
    times(filtered(steps, [bandpass(930, 4)]), 0.8),
    times(filtered(steps, [bandpass(2100, 3)]), 0.35),
  );
  const slide = filtered(white(seconds, 73), [bandpass(2600, 0.8)]);
  const lines = along(seconds, [
    [0, 0],
    [0.15, 1],
    [0.75, 1],
    [0.8, 0.25],
    [0.95, 0.25],
    [1, 1],
    [seconds - 0.25, 1],
    [seconds, 0],
  ]);
  return times(sum(times(motor, 2.6), times(slide, 0.035)), lines);
}

function make(): Stereo {
  const line = silence(LENGTH);
  const hiss = filtered(white(5.2, 61), [bandpass(1200, 0.5)]);
  add(line, softEnds(times(hiss, 0.02), 0.02, 0.3), 0.25);
  add(line, times(dial(), 0.5), 0.45);
  add(line, softEnds(times(tone(0.4, 1100), 0.3), 0.01, 0.02), 2.0);
  add(line, softEnds(times(tone(0.95, 2100), 0.15), 0.02, 0.02), 2.65);
  add(line, times(warble(0.75, 1750, 81), 0.3), 3.72);
  add(line, times(warble(0.4, 1080, 82), 0.2), 4.55);
  add(line, times(talk(0.55, 83), 0.32), 5.0);
  // What a telephone lets through, and the little loudspeaker in its box.
  const speaker = filtered(line, [highpass(380), lowpass(3000), bandpass(1400, 0.35)]);
  const box = struck(0.2, [
    [240, 0.8, 0.02],
    [640, 0.5, 0.012],
    [1900, 0.25, 0.006],
  ]);
  const whole = silence(LENGTH);
  add(whole, times(box, 0.16), 0.1);
  add(whole, speaker, 0);
  add(whole, times(box, 0.1), 5.5);
  add(whole, times(feed(1.35), 3.2), 5.62);
  add(whole, times(times(filtered(white(0.2, 85), [highpass(1800)]), burst(0.2, 0.01, 0.04)), 0.12), 6.95);
  return inRoom([times(whole, 0.95), whole], { size: 0.35, seconds: 0.7, dull: 0.5 }, db(-13));
}

export const faxHandshake: Recipe = { make, lufs: HAPPENS };
