/** Colours of the post-and-fax counter, one table a light; geometry is in `fax-counter.ts`. Family: The Fax. */
export type CounterColours = {
  /** The hall: what the tube does not reach. */
  hallWall: string;
  hallWallDeep: string;
  fixture: string;
  counterFront: string;
  counterSeam: string;
  shutter: string;
  shutterEdge: string;
  frame: string;
  floor: string;
  floorFar: string;
  floorSeam: string;
  /** The office behind the counter, from the tube outwards. */
  wallHot: string;
  wallLit: string;
  wallEnd: string;
  wallShade: string;
  shelf: string;
  shelfLit: string;
  parcelLit: string;
  parcelTurned: string;
  /** The tube and its light on things. */
  tube: string;
  glow: string;
  counterTop: string;
  edge: string;
  edgeFaint: string;
  patchHot: string;
  patchWarm: string;
  patchEnd: string;
  shadow: string;
  /** The one white thing and the one saturated colour. */
  paper: string;
  paperTurned: string;
  paperShade: string;
  bars: string;
  sodium: string;
  sodiumHot: string;
  sodiumShade: string;
  tea: string;
  machine: string;
  machineTop: string;
  machineShade: string;
  /** People. */
  figure: string;
  figureSkin: string;
  figureSkinLit: string;
  figureThing: string;
  skinLit: string;
  skin: string;
  skinShade: string;
  hairLit: string;
  hair: string;
  cardiganLit: string;
  cardigan: string;
  cardiganShade: string;
  blouseLit: string;
  blouse: string;
  blouseShade: string;
  line: string;
  /** Outside, seen through the strips of the door. */
  outsideHigh: string;
  outsideLow: string;
  outsideThing: string;
  doorStrip: string;
  doorBlade: string;
  doorBladeOpacity: number;
  doorEdge: string;
  front: string;
  frontFace: string;
  frontTop: string;
  /** Edges towards the tube, and towards the door. */
  frontEdge: string;
  frontEdgeDoor: string;
};

const day: CounterColours = {
  hallWall: '#111c26',
  hallWallDeep: '#0a1219',
  fixture: '#070d13',
  counterFront: '#15222d',
  counterSeam: '#0c141b',
  shutter: '#12202a',
  shutterEdge: '#1c2d39',
  frame: '#080e14',
  floor: '#0d151c',
  floorFar: '#14212b',
  floorSeam: '#0a1118',
  wallHot: '#b3c9ca',
  wallLit: '#5c7f8f',
  wallEnd: '#1d313e',
  wallShade: '#14232d',
  shelf: '#182833',
  shelfLit: '#7d98a1',
  parcelLit: '#71868c',
  parcelTurned: '#3c515d',
  tube: '#f6fdf8',
  glow: '#b9d2d0',
  counterTop: '#d6e3de',
  edge: '#c4d6d4',
  edgeFaint: '#48626f',
  patchHot: '#8fabb3',
  patchWarm: '#456272',
  patchEnd: '#162530',
  shadow: '#0c141b',
  paper: '#fdf5e6',
  paperTurned: '#e8dec6',
  paperShade: '#6c6a64',
  bars: '#a39c8c',
  sodium: '#d8732c',
  sodiumHot: '#f7ab5c',
  sodiumShade: '#7d3d1d',
  tea: '#d97a2c',
  machine: '#3a4954',
  machineTop: '#8e9fa3',
  machineShade: '#141e27',
  figure: '#080e14',
  figureSkin: '#2b2625',
  figureSkinLit: '#b98f72',
  figureThing: '#263844',
  skinLit: '#f3d3b0',
  skin: '#c99a78',
  skinShade: '#5a3f36',
  hairLit: '#8ea0a3',
  hair: '#141b21',
  cardiganLit: '#b4c5c6',
  cardigan: '#3f5866',
  cardiganShade: '#192933',
  blouseLit: '#f0efe4',
  blouse: '#c3c8c0',
  blouseShade: '#6f7d80',
  line: '#1a1718',
  outsideHigh: '#2b3d48',
  outsideLow: '#768c97',
  outsideThing: '#22323c',
  doorStrip: '#16242d',
  doorBlade: '#5f7884',
  doorBladeOpacity: 0.2,
  doorEdge: '#354954',
  front: '#04080b',
  frontFace: '#070d12',
  frontTop: '#101a21',
  frontEdge: '#3d515b',
  frontEdgeDoor: '#34464f',
};

/** The tube is the same; the street lamp has come on behind the door. */
const dusk: CounterColours = {
  ...day,
  outsideHigh: '#4a2c1c',
  outsideLow: '#f2933a',
  outsideThing: '#3a2117',
  doorStrip: '#2a1812',
  doorEdge: '#8a4a22',
  doorBlade: '#e07f30',
  doorBladeOpacity: 0.6,
  frontTop: '#1a1512',
  frontEdgeDoor: '#b8622a',
};

export const counterColours = { day, dusk };
