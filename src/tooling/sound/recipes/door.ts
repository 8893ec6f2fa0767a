/** A door: the handle, a hinge, the latch; then a chair is drawn up over boards. */
import { bandpass, filtered, highpass, lowpass } from '../filters.ts';
import { inRoom } from '../room.ts';
import { along, burst, softEnds } from '../shapes.ts';
import { add, addAt, db, type Samples, type Stereo, silence, sum, times } from '../signal.ts';
import { stickSlip, struck, white } from '../sources.ts';
import { HAPPENS, type Recipe } from './recipe.ts';

function latch(seed: number): Samples {
  const metal = struck(0.12, [
    [1480, 0.5, 0.011],
    [2330, 0.4, 0.008],
    [3710, 0.25, 0.005],
    [5200, 0.12, 0.003],
  ]);
  const bolt = times(filtered(white(0.03, seed), [bandpass(2600, 1)]), burst(0.03, 0.0008, 0.004));
  return softEnds(sum(metal, times(bolt, 1.2)), 0.0006, 0.04);
}

function shut(): Samples {
  const leaf = struck(0.5, [
    [71, 1, 0.07],
    [118, 0.7, 0.06],
    [204, 0.35, 0.035],
    [388, 0.15, 0.02],
  ]);
  const air = times(filtered(white(0.3, 905), [lowpass(480), highpass(70)]), burst(0.3, 0.012, 0.05));
  return softEnds(sum(leaf, times(air, 0.9)), 0.002, 0.1);
}

function hinge(): Samples {
  const rubs = stickSlip(0.55, 911, (time) => 62 + 70 * time, 0.25);
  const creak = sum(
    filtered(rubs, [bandpass(690, 7)]),
    times(filtered(rubs, [bandpass(1180, 8)]), 0.7),
    times(filtered(rubs, [bandpass(2050, 6)]), 0.3),
  );
  return times(
    creak,
    along(0.55, [
      [0, 0],
      [0.2, 0.6],
      [0.4, 1],
      [0.55, 0],
    ]),
  );
}

/** Four legs, of which two do the talking. */
function chair(seconds: number): Samples {
  const rubs = stickSlip(seconds, 921, (time) => 47 + 24 * Math.sin((time / seconds) * Math.PI), 0.35);
  const wood = sum(
    filtered(rubs, [bandpass(205, 4)]),
    times(filtered(rubs, [bandpass(465, 4)]), 0.9),
    times(filtered(rubs, [bandpass(880, 3)]), 0.5),
    times(filtered(rubs, [bandpass(1720, 3)]), 0.25),
  );
  const boards = filtered(white(seconds, 923), [bandpass(640, 0.8)]);
  return times(
    sum(times(wood, 2), times(boards, 0.06)),
    along(seconds, [
      [0, 0],
      [0.06, 0.9],
      [seconds * 0.5, 0.6],
      [seconds * 0.8, 1],
      [seconds, 0],
    ]),
  );
}

function make(): Stereo {
  const whole: Stereo = [silence(4), silence(4)];
  addAt(whole, times(latch(901), 0.3), 0.08, -0.35);
  addAt(whole, times(latch(902), 0.16), 0.21, -0.35);
  addAt(whole, times(hinge(), 3), 0.32, -0.35);
  addAt(whole, times(shut(), 0.3), 1.12, -0.35);
  addAt(whole, times(latch(903), 0.34), 1.16, -0.35);
  const knock = softEnds(
    struck(0.3, [
      [162, 1, 0.03],
      [340, 0.5, 0.02],
      [720, 0.2, 0.01],
    ]),
    0.001,
    0.1,
  );
  addAt(whole, times(knock, 0.22), 2.18, 0.2);
  addAt(whole, times(chair(0.62), 4), 2.24, 0.15);
  addAt(whole, times(knock, 0.4), 2.9, 0.1);
  addAt(whole, times(knock, 0.17), 3.01, 0.1);
  const cloth = silence(0.4);
  add(cloth, times(filtered(white(0.4, 931), [bandpass(700, 0.6)]), burst(0.4, 0.1, 0.09)), 0);
  addAt(whole, times(softEnds(cloth, 0.02, 0.1), 0.14), 3.15, 0.1);
  return inRoom(whole, { size: 0.4, seconds: 0.6, dull: 0.5 }, db(-10));
}

export const door: Recipe = { make, lufs: HAPPENS };
