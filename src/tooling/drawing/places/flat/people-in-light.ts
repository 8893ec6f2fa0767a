/** The two men, set into the light of the lamp between them: one lit by it, one before it. */
import { standAt, type Vector } from '../../camera.ts';
import { mixColours } from '../../colour.ts';
import {
  drawAgainstLight,
  drawInTones,
  mirrored,
  outlineOf,
  type Part,
  rimOf,
  type Setting,
  type Tones,
} from '../../figures.ts';
import {
  hull,
  intersect,
  mapShape,
  type Point,
  rectangle,
  ringsOf,
  type Shape,
  toShape,
} from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import type { FlatColours } from './colours.ts';
import {
  CHOLMIN,
  camera,
  castOnDoorWall,
  castOnFloor,
  intoRoom,
  inWallLight,
  ringAt,
  type Seat,
  seeAll,
  TONGHO,
} from './measures.ts';
import { cholmin, shadowHead, tongho, tonghoHands } from './people.ts';

export function drawTongho(sheet: Sheet, colours: FlatColours, parts: readonly Part[]): void {
  const tones: Record<string, Tones> = {
    skin: [colours.skinLit, colours.skin, colours.skinShade],
    hair: [colours.hairLit, colours.hair, colours.hairShade],
    line: [colours.line, colours.line, colours.line],
    vest: [colours.vestLit, colours.vest, colours.vestShade],
    sleeve: [colours.sleeveLit, colours.sleeve, colours.sleeveShade],
    trousers: [colours.trousersLit, colours.trousers, colours.trousersShade],
    sock: [colours.sockLit, colours.sock, colours.sockShade],
    wood: [colours.woodLit, colours.wood, colours.woodShade],
    pencil: [colours.pencilLit, colours.pencil, colours.pencil],
    lead: [colours.lead, colours.lead, colours.lead],
    blade: [colours.paper, colours.blade, colours.blade],
  };
  drawInTones(sheet, parts, { camera, ...TONGHO, toLight: [-1, -0.12] }, tones);
}

export function drawCholmin(sheet: Sheet, colours: FlatColours): void {
  const setting: Setting = { camera, ...CHOLMIN, mirrored: true, toLight: [1, 0.1] };
  const rim = sheet.linearGradient(
    'rim',
    [640, 880],
    [780, 640],
    [
      [0, mixColours(colours.rimFaint, colours.figure, 0.75)],
      [0.5, mixColours(colours.rimFaint, colours.figure, 0.2)],
      [0.8, mixColours(colours.rim, colours.rimFaint, 0.3)],
      [1, colours.rim],
    ],
  );
  const hand = ['hand', 'cuff'];
  const body = cholmin().filter((one) => !hand.includes(one.material));
  drawAgainstLight(sheet, body, setting, {
    body: colours.figure,
    tints: {
      skin: colours.figureSkin,
      ear: mixColours(colours.figureSkin, colours.figureSkinLit, 0.14),
      line: colours.figureHair,
      hair: colours.figureHair,
      coat: colours.figureCoat,
      trousers: mixColours(colours.figure, colours.figureCoat, 0.4),
      seam: mixColours(colours.figureCoat, colours.rimFaint, 0.3),
      sock: mixColours(colours.figure, colours.rimFaint, 0.2),
    },
    rim,
    innerRim: mixColours(colours.rimFaint, colours.figure, 0.4),
    rimWidth: 0.75,
  });
  // the street's lamp, faint, on his back
  const toPicture = standAt(camera, CHOLMIN.x, CHOLMIN.z);
  const back = rimOf(intersect(outlineOf(mirrored(body)), rectangle(-60, 16, 60, 100)), [-0.8, 0.6], 0.5);
  sheet.fill(mapShape(back, toPicture), mixColours(colours.sodiumEmber, colours.sodiumDim, 0.45));
  drawInTones(
    sheet,
    cholmin().filter((one) => hand.includes(one.material)),
    setting,
    {
      hand: [colours.skinLit, mixColours(colours.skin, colours.skinShade, 0.2), colours.skinShade],
      cuff: [colours.sleeveLit, colours.sleeve, colours.sleeveShade],
    },
  );
}

/** The flat outline of a seated person as points in the room's axes. */
function standing(shape: Shape, { x, z }: Seat): Vector[][] {
  return ringsOf(shape).map((ring) => ring.map(([across, up]) => intoRoom([x + across / 100, up / 100, z])));
}

/** The same, set square to the wall behind him: the truth of his turned outline would be a chess pawn. */
function squareToWall(shape: Shape, { x, z }: Seat): Vector[][] {
  const [u, , w] = intoRoom([x, 0, z]);
  return ringsOf(shape).map((ring) => ring.map(([across, up]): Vector => [u + across / 100, up / 100, w]));
}

/** A larger man on the wall behind him. */
export function drawTonghoShadow(sheet: Sheet, colours: FlatColours, floor: Shape): void {
  const outline = outlineOf([
    ...tongho(shadowHead()),
    ...tonghoHands().filter((one) => one.material === 'sleeve'),
  ]);
  const onWall = squareToWall(outline, TONGHO).flatMap((ring) => toShape(castOnDoorWall(ring)));
  sheet.fill(inWallLight(onWall), colours.wallShadow);
  const low = intersect(outline, rectangle(-60, -10, 140, 66));
  const onFloor = hull(standing(low, TONGHO).flatMap((ring): Point[] => castOnFloor(ring)));
  sheet.fill(intersect(floor, onFloor), colours.floorShadow);
}

/** The lamp's shade leaves little of him in the light: what he sits on, drawn out away from it. */
export function drawCholminShadow(sheet: Sheet, colours: FlatColours, floor: Shape): void {
  const [u, , w] = intoRoom([CHOLMIN.x, 0, CHOLMIN.z]);
  const onFloor = hull([...seeAll(ringAt(u, w, 0, 0.34)), ...castOnFloor(ringAt(u, w, 0.3, 0.42))]);
  sheet.fillTight(intersect(floor, onFloor), colours.floor);
}
