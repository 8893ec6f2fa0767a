/** Colours of the machine room, one table a light. Family: The Clean Machine. */
import type { Tones } from '../../figures.ts';

export type MachineRoomColours = {
  wall: string;
  wallDeep: string;
  windowWall: string;
  rightWall: string;
  ceiling: string;
  floor: string;
  floorFar: string;
  frame: string;
  skyHigh: string;
  skyLow: string;
  block: string;
  sun: string;
  sunEnd: string;
  deskTop: string;
  deskTopFar: string;
  deskFront: string;
  body: string;
  bodyTop: string;
  bodyLit: string;
  bodyShade: string;
  farScreen: string;
  screen: string;
  screenEdge: string;
  screenBars: string;
  screenGlow: string;
  keys: string;
  paper: string;
  label: string;
  stick: string;
  stickEnd: string;
  front: string;
  frontEdge: string;
  clock: string;
  haze: string;
  chair: string;
  people: Readonly<Record<string, Tones>>;
  unha: Readonly<Record<string, Tones>>;
};

const day: MachineRoomColours = {
  wall: '#4a5a44',
  wallDeep: '#2c3a2f',
  windowWall: '#1b2822',
  rightWall: '#2c3b30',
  ceiling: '#17211c',
  floor: '#18211c',
  floorFar: '#323a2a',
  frame: '#0f1713',
  skyHigh: '#c9b173',
  skyLow: '#f8d68c',
  block: '#b58a4a',
  sun: '#f2bd5c',
  sunEnd: '#a8783a',
  deskTop: '#6c5a34',
  deskTopFar: '#7d6a3a',
  deskFront: '#1c2620',
  body: '#26342d',
  bodyTop: '#a98a48',
  bodyLit: '#d9a850',
  bodyShade: '#121a16',
  farScreen: '#4a8a7e',
  screen: '#e4fff7',
  screenEdge: '#9fe6d6',
  screenBars: '#5aa99c',
  screenGlow: '#4fcab9',
  keys: '#6d7152',
  paper: '#f0d9a0',
  label: '#c23b2e',
  stick: '#0d1411',
  stickEnd: '#d8c48a',
  front: '#070d0b',
  frontEdge: '#6d5626',
  clock: '#d9c48a',
  haze: '#f6cf82',
  chair: '#1a120c',
  people: {
    skin: ['#ffd795', '#c9925a', '#7d5335'],
    hair: ['#7a6a3c', '#141a16', '#0c120f'],
    'grey-hair': ['#fff0c4', '#a9a184', '#5d5c4a'],
    band: ['#a9946a', '#a9946a', '#a9946a'],
    line: ['#24160f', '#24160f', '#24160f'],
    jacket: ['#d9b468', '#3d4a45', '#19231f'],
    trousers: ['#8f7a42', '#222d28', '#111814'],
    shirt: ['#fff0c8', '#b9b08a', '#5f614c'],
    folder: ['#f6dfa6', '#a98a56', '#5b4a2c'],
    page: ['#fff6da', '#eddcae', '#9a8858'],
    glasses: ['#f6d58c', '#1a1510', '#1a1510'],
    badge: ['#24160f', '#24160f', '#24160f'],
  },
  unha: {
    skin: ['#ffd795', '#c58c55', '#6f4a30'],
    hair: ['#8a733c', '#121814', '#0a100d'],
    line: ['#1c110b', '#1c110b', '#1c110b'],
    coat: ['#e6c578', '#3c5742', '#172219'],
    shirt: ['#fff0c8', '#b9b08a', '#5f614c'],
  },
};

const dusk: MachineRoomColours = {
  wall: '#1a2b29',
  wallDeep: '#0e1a19',
  windowWall: '#0a1413',
  rightWall: '#101d1b',
  ceiling: '#08100f',
  floor: '#0a1312',
  floorFar: '#14211f',
  frame: '#060d0c',
  skyHigh: '#2c4a55',
  skyLow: '#a9774a',
  block: '#1b2f30',
  sun: '#2a3f3c',
  sunEnd: '#14221f',
  deskTop: '#173430',
  deskTopFar: '#162a28',
  deskFront: '#0a1312',
  body: '#10201d',
  bodyTop: '#2a4a44',
  bodyLit: '#3a4f48',
  bodyShade: '#070f0d',
  farScreen: '#2c9284',
  screen: '#dcfff6',
  screenEdge: '#7fe6d4',
  screenBars: '#34a294',
  screenGlow: '#4fcab9',
  keys: '#2a6a61',
  paper: '#8fc9bd',
  label: '#b23a30',
  stick: '#050c0b',
  stickEnd: '#7fe6d4',
  front: '#030706',
  frontEdge: '#1c544e',
  clock: '#5f8f86',
  haze: '#a9774a',
  chair: '#060b0a',
  people: {
    skin: ['#a9d9c9', '#5d7f72', '#24403a'],
    hair: ['#3c6a62', '#0a1412', '#060d0c'],
    'grey-hair': ['#c9efe2', '#5f7f76', '#2a403b'],
    band: ['#3c6a62', '#3c6a62', '#3c6a62'],
    line: ['#0a1a17', '#0a1a17', '#0a1a17'],
    jacket: ['#63b3a6', '#172b28', '#0a1413'],
    trousers: ['#2f6a62', '#0e1a19', '#070e0d'],
    shirt: ['#a9e6d8', '#4a7068', '#1c332f'],
    folder: ['#9fd9cb', '#3f6a60', '#1c3833'],
    page: ['#d6fff4', '#7fb9ad', '#356a61'],
    glasses: ['#c9fff2', '#050a09', '#050a09'],
    badge: ['#0a1a17', '#0a1a17', '#0a1a17'],
  },
  unha: {
    skin: ['#c9fff2', '#6fb9ab', '#1f4f49'],
    hair: ['#4fb3a5', '#07110f', '#050c0b'],
    line: ['#061512', '#061512', '#061512'],
    coat: ['#63d3c3', '#0f2320', '#060f0e'],
    shirt: ['#a9e6d8', '#4a7068', '#1c332f'],
  },
};

export const machineRoomColours = { day, dusk };
