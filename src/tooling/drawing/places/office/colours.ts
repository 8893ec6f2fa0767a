/** Colours of the people in the office, one table a light: those of the frames, dusk and fog. Family: The Fax. */
export type OfficeColours = {
  figure: string;
  /** Cloth that may be told from the figure: a vest's sleeve, a summer shirt. */
  sleeve: string;
  shirt: string;
  vest: string;
  seam: string;
  skin: string;
  skinLit: string;
  hair: string;
  rim: string;
  rimFaint: string;
  slipper: string;
  slipperLit: string;
  slipperShade: string;
  glass: string;
  water: string;
  steam: string;
  bag: string;
  bagLit: string;
  bagShade: string;
  cherry: string;
  hat: string;
  hatBand: string;
  shadow: string;
  shadowOpacity: number;
};

const dusk: OfficeColours = {
  figure: '#0a1117',
  sleeve: '#111a22',
  shirt: '#131c24',
  vest: '#0d151c',
  seam: '#2c2622',
  skin: '#3b271d',
  skinLit: '#e08a3c',
  hair: '#080e13',
  rim: '#f2933a',
  rimFaint: '#8a4c28',
  slipper: '#b5551f',
  slipperLit: '#f2933a',
  slipperShade: '#5f2d16',
  glass: '#c9c6b4',
  water: '#e6c9a0',
  steam: '#efe4cd',
  bag: '#8a6242',
  bagLit: '#f1c78f',
  bagShade: '#46362b',
  cherry: '#8e2f22',
  hat: '#2b2b29',
  hatBand: '#101820',
  shadow: '#191e23',
  shadowOpacity: 1,
};

const day: OfficeColours = {
  figure: '#18232b',
  sleeve: '#2b3942',
  shirt: '#3a4850',
  vest: '#1d2931',
  seam: '#37454d',
  skin: '#5f544c',
  skinLit: '#a89a8a',
  hair: '#141d24',
  rim: '#cfd6d2',
  rimFaint: '#75838a',
  slipper: '#c8692c',
  slipperLit: '#e79a5c',
  slipperShade: '#7a4526',
  glass: '#4d5b62',
  water: '#90a0a3',
  steam: '#f6f7f2',
  bag: '#8b8069',
  bagLit: '#cfc6ae',
  bagShade: '#575346',
  cherry: '#7c3a32',
  hat: '#56605f',
  hatBand: '#222e36',
  shadow: '#27333b',
  shadowOpacity: 0.46,
};

export const officeColours = { dusk, day };
