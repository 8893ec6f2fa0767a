/** The people of Saturday's room, set into the sun that comes from the left. */
import { mixColours } from '../../colour.ts';
import { drawAgainstLight, drawInTones, type Part, type Setting, type Tones } from '../../figures.ts';
import type { Sheet } from '../../sheet.ts';
import { visibleFaces } from '../../solids.ts';
import type { SaturdayColours } from './colours.ts';
import { CHOLMIN, camera, RO, type RoomBox, roomBox, SUN, TONGHO } from './measures.ts';
import { cholmin, tongho } from './people.ts';

const TO_SUN: readonly [number, number] = [-1, 0.42];

export function drawRo(sheet: Sheet, colours: SaturdayColours, parts: readonly Part[]): void {
  const tones: Record<string, Tones> = {
    skin: [colours.skinLit, colours.skin, colours.skinShade],
    hair: [colours.greyLit, colours.grey, colours.greyShade],
    brow: [colours.greyShade, colours.greyShade, colours.greyShade],
    hairLit: [colours.greyLit, colours.greyLit, colours.greyLit],
    cast: [colours.shadow, colours.shadow, colours.shadow],
    line: [colours.line, colours.line, colours.line],
    suit: [colours.suitLit, colours.suit, colours.suitShade],
    lapel: [colours.suit, mixColours(colours.suit, colours.suitShade, 0.75), colours.suitDeep],
    shirt: [colours.shirtLit, colours.shirt, colours.shirtShade],
    collar: [colours.shirt, colours.shirtShade, colours.shirtShade],
    tie: [colours.tie, colours.tie, colours.suitDeep],
  };
  drawInTones(sheet, parts, { camera, ...RO, toLight: TO_SUN }, tones);
}

export function drawCholmin(sheet: Sheet, colours: SaturdayColours): void {
  const rim = sheet.linearGradient(
    'rim',
    [0, 500],
    [0, 1060],
    [
      [0, colours.edge],
      [0.5, mixColours(colours.edge, colours.edgeFaint, 0.5)],
      [1, mixColours(colours.edgeFaint, colours.figure, 0.6)],
    ],
  );
  const setting: Setting = { camera, ...CHOLMIN, toLight: TO_SUN };
  drawAgainstLight(sheet, cholmin(), setting, {
    body: colours.figure,
    tints: {
      skin: colours.figureSkin,
      ear: mixColours(colours.figureSkin, colours.figureSkinLit, 0.25),
      hand: mixColours(colours.figureSkin, colours.figureSkinLit, 0.5),
      handLine: mixColours(colours.figureSkin, colours.figure, 0.1),
      handShade: mixColours(colours.figureSkin, colours.figureSkinLit, 0.2),
      handCast: colours.tableDeep,
      cuff: colours.figureCollar,
      hair: colours.figureHair,
      seam: mixColours(colours.figure, colours.edgeFaint, 0.22),
    },
    rim,
    litEdges: {
      hand: { colour: colours.figureSkinLit, width: 0.5 },
      hair: { colour: mixColours(colours.edge, colours.figure, 0.4), width: 0.5 },
    },
    innerRim: mixColours(colours.edgeFaint, colours.figure, 0.3),
    rimWidth: 0.75,
  });
  drawWorseChair(sheet, colours);
}

/** A kitchen chair: two posts and two rails across his back. */
function drawWorseChair(sheet: Sheet, colours: SaturdayColours): void {
  const pieces: RoomBox[] = [
    { u: -0.6, w: -1.0, width: 0.035, depth: 0.035, bottom: 0.3, top: 0.86 },
    { u: -0.24, w: -1.0, width: 0.035, depth: 0.035, bottom: 0.3, top: 0.86 },
    { u: -0.42, w: -1.0, width: 0.34, depth: 0.022, bottom: 0.78, top: 0.85 },
    { u: -0.42, w: -1.0, width: 0.34, depth: 0.022, bottom: 0.64, top: 0.68 },
  ];
  for (const piece of pieces) {
    for (const one of visibleFaces(camera, roomBox(piece), SUN)) {
      sheet.fillTight(
        one.outline,
        one.name === 'left'
          ? colours.chairLit
          : one.name === 'top'
            ? mixColours(colours.chairLit, colours.chair, 0.35)
            : colours.chair,
      );
    }
  }
}

/** He is cut to the slice the door leaves; the caller clips. */
export function tonghoTones(colours: SaturdayColours): Record<string, Tones> {
  return {
    vest: [colours.cookLit, colours.cook, mixColours(colours.cook, colours.front, 0.6)],
    sleeve: [colours.cookLit, colours.cookSleeve, colours.cook],
    trousers: [mixColours(colours.cookLit, colours.cook, 0.5), colours.cook, colours.cook],
    hair: [colours.cookLit, colours.front, colours.front],
    skin: [colours.cookSkin, colours.cookSkin, mixColours(colours.cookSkin, colours.front, 0.5)],
    slipper: [colours.slipper, colours.slipper, mixColours(colours.slipper, colours.front, 0.5)],
  };
}

export function drawTongho(sheet: Sheet, colours: SaturdayColours): void {
  drawInTones(sheet, tongho(), { camera, ...TONGHO, toLight: TO_SUN }, tonghoTones(colours));
}
