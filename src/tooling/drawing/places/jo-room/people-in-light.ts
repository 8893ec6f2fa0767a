/** The family and who comes to them, set into the light of the screen or into the dark. */
import { drawInTones, outlineOf, type Part, placed, type Tones } from '../../figures.ts';
import { castOn } from '../../shadows.ts';
import { intersect, mapShape, type Point, type Shape, subtract } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import { BACK, camera, doorway, HEIGHT, LEFT, RIGHT, SCREEN, type Seat, see, upright } from './measures.ts';

const flat = (colour: string): Tones => [colour, colour, colour];

const lamp: Readonly<Record<string, Tones>> = {
  skin: ['#fff2dc', '#e0b48e', '#6e4a3a'],
  hair: ['#7d8384', '#14171a', '#0c0e10'],
  line: flat('#241512'),
  coat: ['#c7cdcb', '#69757a', '#22292d'],
  'coat-far': flat('#22292d'),
  shirt: ['#ffffff', '#dcd9cc', '#4f5456'],
  'shirt-far': flat('#4f5456'),
  trou: ['#a9afae', '#30373b', '#171b1d'],
  skirt: ['#a9afae', '#2a3034', '#14181a'],
  sock: ['#c9c5b8', '#6b6c68', '#2c2f30'],
  shoe: flat('#0c0e10'),
  band: flat('#d8d3c4'),
  bowl: ['#ffffff', '#a3a69f', '#3c4142'],
  disc: flat('#e9efe9'),
  'disc-lit': flat('#ffffff'),
  vest: ['#a9a79c', '#4c4a50', '#232327'],
  sleeve: ['#b6b0a4', '#5f5a55', '#2a2827'],
  scarf: ['#c9c5b8', '#7c7a74', '#3a3a3a'],
  pot: ['#f2f0e6', '#9a9f9c', '#3f4648'],
  cap: ['#8e907c', '#3d4136', '#1d201b'],
  'cap-band': ['#8a4a40', '#5a2420', '#2a1412'],
  'cap-visor': ['#6b6e68', '#0e1010', '#0a0b0b'],
  belt: ['#8d7a66', '#33261c', '#1a1410'],
  torch: ['#c9cdc8', '#3c4548', '#1a1f21'],
  lens: flat('#6d7472'),
  paper: ['#fffdf2', '#d9d5c6', '#8b897f'],
};

const dark: Readonly<Record<string, Tones>> = {
  skin: ['#b5b1a3', '#4a3c33', '#1c1715'],
  hair: ['#6f716b', '#0c0e0f', '#070809'],
  line: flat('#120d0b'),
  coat: ['#93958d', '#22282b', '#0d1011'],
  'coat-far': flat('#0d1011'),
  shirt: ['#b3b2a8', '#4a4c4a', '#1b1d1d'],
  'shirt-far': flat('#1b1d1d'),
  trou: ['#63655f', '#1a1e20', '#0b0d0e'],
  skirt: ['#6d6f69', '#16191b', '#0a0c0d'],
  sock: ['#8d8f88', '#2c2e2d', '#131415'],
  shoe: flat('#070809'),
  band: flat('#6d6c64'),
  bowl: ['#d3d2c6', '#3c3f3f', '#17191a'],
  disc: flat('#55544e'),
  'disc-lit': flat('#8d8f88'),
  vest: ['#8d8f88', '#1f2022', '#0e0f10'],
  sleeve: ['#8d8f88', '#2a2a2a', '#121313'],
  scarf: ['#a8a99f', '#3a3b39', '#191a1a'],
  pot: ['#d3d2c6', '#454a4a', '#191c1d'],
  cap: ['#b7b9ad', '#191c1a', '#0c0e0d'],
  'cap-band': ['#6a4a44', '#241414', '#140c0c'],
  'cap-visor': ['#6b6e68', '#060707', '#060707'],
  belt: ['#6d675c', '#12100e', '#0a0908'],
  torch: ['#e9e6da', '#2a2e30', '#121516'],
  lens: flat('#ffffff'),
  paper: ['#cfcdbf', '#6d6c64', '#2a2a28'],
};

/** What one person wears where it differs from the others'. */
const own: Readonly<Record<'lamp' | 'dark', Readonly<Record<string, Record<string, Tones>>>>> = {
  lamp: {
    yongsuk: { coat: ['#d8c6b2', '#6b564b', '#2a2220'], skirt: ['#a9afae', '#454c50', '#1b2023'] },
    ryang: {
      coat: ['#a9a98c', '#4b5042', '#22261f'],
      trou: ['#8f9188', '#34382f', '#191c17'],
      skin: ['#ffe6c8', '#b08a6c', '#5a3e31'],
    },
    unha: { coat: ['#b7c7b4', '#3f6557', '#1a2c2a'] },
    tak: { hair: ['#d9d7cc', '#85857e', '#45474a'], skin: ['#fff2dc', '#c79e7c', '#694a3a'] },
  },
  dark: {
    yongsuk: { coat: ['#8c8d85', '#2a2524', '#100e0e'] },
    ryang: {
      coat: ['#b7b9ad', '#191c1a', '#0c0e0d'],
      trou: ['#8f9188', '#151816', '#0a0c0b'],
      shoe: ['#6b6e68', '#0a0c0c', '#070808'],
      skin: ['#d6d0bf', '#5e4d41', '#2b221d'],
    },
    unha: { coat: ['#8f988c', '#1c2a27', '#0d1414'] },
    tak: { hair: ['#a8a99f', '#454743', '#202221'] },
  },
};

const toLight: Readonly<Record<'lamp' | 'dark', Readonly<Record<string, Point>>>> = {
  lamp: {
    yongsuk: [-0.1, -1],
    kwangil: [1, -0.45],
    solmi: [-1, -0.45],
    unha: [-0.15, -1],
    ryang: [-0.4, -0.5],
    tak: [-1, -0.4],
  },
  dark: {
    yongsuk: [0.5, 0.8],
    kwangil: [0.4, 0.9],
    solmi: [0.4, 0.9],
    unha: [0.3, 0.9],
    ryang: [0.2, 1],
    tak: [0.8, 0.6],
  },
};

export type Who = 'yongsuk' | 'kwangil' | 'solmi' | 'unha' | 'ryang' | 'tak';

/** The three tones of everything this person wears and holds. */
export function tonesOf(who: Who, light: 'lamp' | 'dark'): Readonly<Record<string, Tones>> {
  return { ...(light === 'lamp' ? lamp : dark), ...own[light][who] };
}

export function drawPerson(
  sheet: Sheet,
  who: Who,
  parts: readonly Part[],
  seat: Seat,
  light: 'lamp' | 'dark',
): void {
  const tones = tonesOf(who, light);
  const widened = placed(parts, 0, 0, 0, seat.size).map((one) => ({ ...one, shade: one.shade * 1.12 }));
  const standing = who === 'yongsuk' || who === 'tak';
  drawInTones(
    sheet,
    widened,
    {
      camera,
      x: seat.x,
      z: seat.z,
      floor: seat.floor ?? 0,
      mirrored: seat.mirrored,
      toLight: toLight[light][who]!,
    },
    tones,
    standing ? 2.2 : 0,
  );
}

/** A person's flat outline in centimetres, turned as seen. */
export function outlineAt(parts: readonly Part[], seat: Seat): Shape {
  const side = seat.mirrored ? -1 : 1;
  return mapShape(outlineOf(parts), ([x, y]) => [x * side * seat.size, y * seat.size]);
}

/** The shadow the low screen throws on the wall behind a person, larger than they are. */
export function wallShadow(parts: readonly Part[], seat: Seat): Shape {
  const lampPoint = [SCREEN[0], SCREEN[1] - 0.02, 2.6] as const;
  const thrown = mapShape(outlineAt(parts, seat), ([across, up]) => {
    const [x, y] = castOn(
      lampPoint,
      [seat.x + across / 100, (seat.floor ?? 0) + up / 100, seat.z],
      'z',
      BACK,
    );
    return see(x, y);
  });
  return subtract(intersect(thrown, upright(LEFT, RIGHT, 0, HEIGHT)), doorway());
}

export function drawWallShadow(sheet: Sheet, shadow: Shape): void {
  sheet.fill(shadow, '#101315', { opacity: 0.5 });
}
