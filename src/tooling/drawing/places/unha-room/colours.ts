/** Colours of what is drawn into the room, one table a light; those of the frames. Family: The Clean Machine. */
import type { Tones } from '../../figures.ts';

export type RoomColours = {
  people: Readonly<Record<string, Tones>>;
  shadow: string;
  paper: string;
  paperShade: string;
  squares: string;
  disc: string;
  discLight: string;
  stick: string;
  stickEnd: string;
};

const lamp: RoomColours = {
  people: {
    skin: ['#ffd795', '#d39a5c', '#8f5f3a'],
    hair: ['#7a6a3c', '#161c17', '#0c120f'],
    band: ['#a9946a', '#a9946a', '#a9946a'],
    line: ['#24160f', '#24160f', '#24160f'],
    blouse: ['#fff0c4', '#c7b684', '#6f6a4c'],
    skirt: ['#a98f4c', '#2f4440', '#16231f'],
    sock: ['#d8b66c', '#8d8455', '#3a4230'],
  },
  shadow: '#171c17',
  paper: '#e6cf94',
  paperShade: '#8f7238',
  squares: '#a98b52',
  disc: '#8a8f7a',
  discLight: '#fff6d8',
  stick: '#0f1713',
  stickEnd: '#c9c09a',
};

const dark: RoomColours = {
  people: {
    skin: ['#c9fff2', '#86d9ca', '#225f58'],
    hair: ['#6fe0d0', '#081311', '#050c0b'],
    band: ['#123532', '#123532', '#123532'],
    line: ['#0d2f2b', '#0d2f2b', '#0d2f2b'],
    blouse: ['#8eeadb', '#1f5650', '#081614'],
    skirt: ['#49b8a9', '#0a1b19', '#060f0e'],
    sock: ['#2f8a7f', '#0b1817', '#060d0c'],
  },
  shadow: '#071010',
  paper: '#5fb9ab',
  paperShade: '#14504b',
  squares: '#34877c',
  disc: '#2c7068',
  discLight: '#d6fff4',
  stick: '#050c0b',
  stickEnd: '#63d3c3',
};

export const roomColours = { lamp, dark };
