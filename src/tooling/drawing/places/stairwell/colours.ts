/** Colours of the stairwell, one table a light. Family: The Clean Machine. */
import type { Tones } from '../../figures.ts';

export type StairColours = {
  wallHot: string;
  wall: string;
  wallDeep: string;
  dado: string;
  sideWall: string;
  ceiling: string;
  floorHot: string;
  floor: string;
  tread: string;
  treadFar: string;
  riser: string;
  stringer: string;
  under: string;
  frame: string;
  doorLeaf: string;
  doorPanel: string;
  inside: string;
  insideDeep: string;
  insideFloor: string;
  doorLight: string;
  shoes: readonly string[];
  sky: string;
  skyLow: string;
  block: string;
  rail: string;
  edge: string;
  jar: string;
  jarLit: string;
  jarShade: string;
  leaf: string;
  leafLit: string;
  leafShade: string;
  basin: string;
  shadow: string;
  lamp: string;
  halo: string;
  front: string;
  frontEdge: string;
  people: Readonly<Record<string, Tones>>;
};

const dusk: StairColours = {
  wallHot: '#b4924f',
  wall: '#4d5636',
  wallDeep: '#1a251d',
  dado: '#2e3d2c',
  sideWall: '#131d18',
  ceiling: '#0f1814',
  floorHot: '#c99a48',
  floor: '#1d2219',
  tread: '#c79a4c',
  treadFar: '#5d522f',
  riser: '#3d4229',
  stringer: '#232b20',
  under: '#0c1411',
  frame: '#0e1713',
  doorLeaf: '#24332a',
  doorPanel: '#1a2720',
  inside: '#e0a850',
  insideDeep: '#8a6230',
  insideFloor: '#f2c66e',
  doorLight: '#e8b25a',
  shoes: ['#1c2420', '#6b3022', '#2f4440'],
  sky: '#2f4a4c',
  skyLow: '#7d8a72',
  block: '#22362f',
  rail: '#131c17',
  edge: '#f2bd5c',
  jar: '#3a2a1c',
  jarLit: '#b07a3a',
  jarShade: '#18130e',
  leaf: '#8f9a5a',
  leafLit: '#e6dc9a',
  leafShade: '#4a5a36',
  basin: '#8a4a30',
  shadow: '#20281c',
  lamp: '#fff4d2',
  halo: '#ffd07a',
  front: '#070d0b',
  frontEdge: '#5d4c22',
  people: {
    skin: ['#ffdc9e', '#d39a5c', '#8a5a38'],
    hair: ['#7a6a3c', '#161c17', '#0c120f'],
    'grey-hair': ['#f6e6b4', '#8d8768', '#4d4b3a'],
    band: ['#a9946a', '#a9946a', '#a9946a'],
    line: ['#24160f', '#24160f', '#24160f'],
    coat: ['#e6c578', '#4c6544', '#1c2a20'],
    bag: ['#c9a050', '#5b4a2c', '#2a2418'],
    skirt: ['#a98f4c', '#27332a', '#141d18'],
    sock: ['#e6d09a', '#a09466', '#4d4b3a'],
    shoe: ['#5d4c22', '#0e1512', '#0c120f'],
    blouse: ['#fff0c4', '#c7b684', '#6f6a4c'],
    apron: ['#d8cf9a', '#5d7274', '#2a3a38'],
    padded: ['#e2b070', '#7a5438', '#35241a'],
    pot: ['#fff0cf', '#a3a58f', '#4d5248'],
    lid: ['#fff6da', '#c9c7ac', '#6d7060'],
    red: ['#f0a06a', '#8e4630', '#42211a'],
    blue: ['#c9c08a', '#35504f', '#182726'],
    ochre: ['#f6d58c', '#8a7238', '#43381f'],
    trousers: ['#8f7a42', '#262f29', '#121a16'],
  },
};

const dark: StairColours = {
  wallHot: '#5e6a58',
  wall: '#13211e',
  wallDeep: '#070f0e',
  dado: '#0d1917',
  sideWall: '#060d0c',
  ceiling: '#050b0a',
  floorHot: '#5d6a58',
  floor: '#081110',
  tread: '#56645a',
  treadFar: '#0f1d1a',
  riser: '#15231f',
  stringer: '#0a1413',
  under: '#040908',
  frame: '#050b0a',
  doorLeaf: '#0b1715',
  doorPanel: '#081110',
  inside: '#0d1a18',
  insideDeep: '#070f0e',
  insideFloor: '#132421',
  doorLight: '#0d1a18',
  shoes: ['#050b0a', '#1d1512', '#0a1614'],
  sky: '#26504b',
  skyLow: '#2f5a51',
  block: '#17302d',
  rail: '#050b0a',
  edge: '#cfd9c4',
  jar: '#0d1412',
  jarLit: '#3a4a40',
  jarShade: '#060b0a',
  leaf: '#22352c',
  leafLit: '#5d7a64',
  leafShade: '#0f1d19',
  basin: '#1d1f1b',
  shadow: '#0a1413',
  lamp: '#fffdf2',
  halo: '#e8e2c0',
  front: '#030706',
  frontEdge: '#1c3f3a',
  people: {
    skin: ['#fff2d6', '#b9a886', '#3d4238'],
    hair: ['#6d7a68', '#0a1211', '#060c0b'],
    'grey-hair': ['#dfe2cc', '#565f54', '#232b27'],
    band: ['#6d7464', '#6d7464', '#6d7464'],
    line: ['#0d110f', '#0d110f', '#0d110f'],
    coat: ['#b9c0a4', '#1d2e27', '#0a1311'],
    bag: ['#8d8a6c', '#1d1f19', '#0c100e'],
    skirt: ['#6d7464', '#0f1a18', '#080f0e'],
    sock: ['#c9c8ae', '#4a5048', '#1a211e'],
    shoe: ['#2a3a35', '#070d0c', '#050b0a'],
    blouse: ['#fdf3da', '#7d8472', '#262e2a'],
    apron: ['#b9bda4', '#22322f', '#0e1816'],
    padded: ['#c9bc9c', '#2e2a24', '#12110f'],
    pot: ['#fdf6e3', '#59625a', '#1c2421'],
    lid: ['#fdf6e3', '#6d766c', '#262e2b'],
    red: ['#f0c9a4', '#4a2a22', '#1c1211'],
    blue: ['#c0c8b4', '#182b2b', '#0b1515'],
    ochre: ['#ece0b4', '#4a4630', '#1a1a14'],
    trousers: ['#7d8472', '#101917', '#090f0e'],
  },
};

export const stairColours = { dusk, dark };
