/** The office's visitors, set against the window: at dusk the street lamp rims them, by day the fog does. */
import type { Light } from '../../../../places/place.ts';
import { scaleAt, standAt } from '../../camera.ts';
import { mixColours } from '../../colour.ts';
import { openCurve } from '../../curves.ts';
import {
  type AgainstLight,
  drawAgainstLight,
  drawInTones,
  mirrored,
  outlineOf,
  type Part,
  type Setting,
  type Tones,
} from '../../figures.ts';
import { cutOutOnFloor, faceOnLevel } from '../../shadows.ts';
import {
  ellipse,
  hull,
  intersect,
  type Outline,
  type Point,
  rectangle,
  ringsOf,
  type Shape,
  toShape,
  union,
} from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import type { OfficeColours } from './colours.ts';
import { camera, DESK, FOG, floorLight, freeDesk, HAT, JIN, LAMP, NEAREST, TONGHO } from './measures.ts';
import { cherries, HALF_GLASS, jin, jinHat, tongho } from './people.ts';

type Stand = { x: number; z: number };

/** Where the light stands as seen from a person: the lamp low behind the window, the fog all over it. */
function toLight(light: Light, { x }: Stand): Point {
  if (light === 'dusk') return [x < LAMP[0] - 0.9 ? 1 : -0.7, 0.75];
  return [x < 0.6 ? 0.7 : -0.7, 1];
}

function tones(colours: OfficeColours): Record<string, Tones> {
  return {
    'slipper-far': [
      colours.slipper,
      mixColours(colours.slipper, colours.slipperShade, 0.6),
      colours.slipperShade,
    ],
    slipper: [colours.slipperLit, colours.slipper, colours.slipperShade],
    bag: [colours.bagLit, colours.bag, colours.bagShade],
    roll: [colours.bagLit, mixColours(colours.bag, colours.bagLit, 0.4), colours.bagShade],
    cherry: [colours.cherry, colours.cherry, colours.cherry],
    stalk: [colours.bagShade, colours.bagShade, colours.bagShade],
    hat: [colours.rimFaint, colours.hat, mixColours(colours.hat, colours.figure, 0.6)],
    band: [colours.hatBand, colours.hatBand, colours.hatBand],
    skin: [colours.skinLit, mixColours(colours.skin, colours.skinLit, 0.3), colours.skin],
  };
}

/** The rim fades from head to foot. */
function look(sheet: Sheet, colours: OfficeColours, { z }: Stand): AgainstLight {
  const toPicture = standAt(camera, 0, z);
  const rim = sheet.linearGradient(
    'rim',
    [0, toPicture([0, 165])[1]],
    [0, toPicture([0, 0])[1]],
    [
      [0, colours.rim],
      [0.45, mixColours(colours.rim, colours.rimFaint, 0.45)],
      [1, mixColours(colours.rimFaint, colours.figure, 0.55)],
    ],
  );
  return {
    body: colours.figure,
    tints: {
      skin: colours.skin,
      hair: colours.hair,
      sleeve: colours.sleeve,
      vest: colours.vest,
      shirt: colours.shirt,
      seam: colours.seam,
    },
    rim,
    litEdges: { skin: { colour: mixColours(colours.skinLit, colours.skin, 0.35), width: 1 } },
    innerRim: mixColours(colours.rimFaint, colours.figure, 0.35),
    rimWidth: 1.05,
  };
}

/** Without the lit edge inside the hair, which at this size hangs from the ear like a drop. */
function plainHair(parts: readonly Part[]): Part[] {
  return parts.map((one) => (one.material === 'hair' ? { ...one, edge: 0 } : one));
}

export function drawTongho(sheet: Sheet, colours: OfficeColours, light: Light): void {
  const setting: Setting = { camera, ...TONGHO, mirrored: true, toLight: toLight(light, TONGHO) };
  const parts = plainHair(tongho());
  const isSlipper = (one: Part) => one.material.startsWith('slipper');
  drawGlass(sheet, colours);
  drawAgainstLight(
    sheet,
    parts.filter((one) => !isSlipper(one)),
    setting,
    look(sheet, colours, TONGHO),
  );
  drawInTones(sheet, parts.filter(isSlipper), setting, tones(colours));
}

/** Half a glass of hot water, drawn in pixels: it is ten high. */
function drawGlass(sheet: Sheet, colours: OfficeColours): void {
  const { x, foot, radius, tall, full } = HALF_GLASS;
  const place = standAt(camera, TONGHO.x, TONGHO.z);
  const [left, bottom] = place([-x - radius, foot]);
  const [right, top] = place([-x + radius, foot + tall]);
  const level = bottom + (top - bottom) * full;
  const scale = scaleAt(camera, TONGHO.z) / 100;
  sheet.fill(rectangle(left, top, right - left, bottom - top), colours.glass, { opacity: 0.38 });
  sheet.fill(rectangle(left, level, right - left, bottom - level), colours.water);
  sheet.line(
    [
      [left, top],
      [left, bottom],
      [right, bottom],
      [right, top],
    ],
    colours.glass,
    1.2,
  );
  sheet.line(
    [
      [right - 1.6, bottom - 2],
      [right - 1.6, top + 1],
    ],
    colours.rim,
    1.4 * Math.min(1, scale),
  );
}

/** Steam over the glass: two thin curls. */
export function drawSteam(sheet: Sheet, colours: OfficeColours): void {
  const place = standAt(camera, TONGHO.x, TONGHO.z);
  const { x, foot, tall } = HALF_GLASS;
  const curl = (shift: number): Outline =>
    openCurve([
      [0, 2],
      [1.6, 6],
      [-0.8, 10],
      [1.4, 15],
      [0.2, 20],
    ]).map(([across, up]) => place([-x + shift + across, foot + tall + up]));
  sheet.lines([curl(-1.6), curl(1.8)], colours.steam, 1.2, { opacity: 0.6, 'stroke-linecap': 'round' });
}

export function drawJin(sheet: Sheet, colours: OfficeColours, light: Light): void {
  const setting: Setting = { camera, ...JIN, toLight: toLight(light, JIN) };
  drawAgainstLight(sheet, plainHair(jin()), setting, look(sheet, colours, JIN));
  drawInTones(sheet, cherries(), setting, tones(colours));
}

/** A person's shadow on the floor: at dusk only where the lamp's light lies, by day short and soft. */
function drawFloorShadow(
  sheet: Sheet,
  colours: OfficeColours,
  light: Light,
  parts: readonly Part[],
  { x, z }: Stand,
): void {
  const trunk = intersect(outlineOf(parts), rectangle(-19, 0, 36, 200));
  const shadow = cutOutOnFloor(camera, light === 'dusk' ? LAMP : FOG, trunk, x, z, NEAREST);
  // by day a clean wedge that starts at the feet says more than the true outline
  const seen: Shape =
    light === 'dusk' ? intersect(floorLight(), shadow) : toShape(hull(ringsOf(shadow).flat()));
  // a hair wider than the light: else a seam of it stays
  const hair = light === 'dusk' ? 1.4 : 0;
  sheet.fill(seen, colours.shadow, {
    opacity: colours.shadowOpacity,
    stroke: colours.shadow,
    'stroke-width': hair,
  });
}

export function drawTonghoShadow(sheet: Sheet, colours: OfficeColours, light: Light): void {
  drawFloorShadow(sheet, colours, light, mirrored(tongho()), TONGHO);
}

export function drawJinShadow(sheet: Sheet, colours: OfficeColours, light: Light): void {
  drawFloorShadow(sheet, colours, light, jin(), JIN);
}

/** On the desk: Jin's shadow between the things that stand there, and his hat. */
export function drawJinOnDesk(sheet: Sheet, colours: OfficeColours, light: Light): void {
  const from: readonly [number, number, number] = light === 'dusk' ? LAMP : [0.4, 4.6, 11];
  const trunk = intersect(outlineOf(jin()), rectangle(-15, 66, 32, 110));
  const thrown = union(
    ...ringsOf(trunk).map((ring) =>
      faceOnLevel(
        camera,
        from,
        ring.map(([across, up]) => [JIN.x + across / 100, up / 100, JIN.z]),
        DESK.top,
        3.4,
      ),
    ),
  );
  const wedge = hull(ringsOf(thrown).flat());
  sheet.fill(intersect(freeDesk(), wedge), colours.shadow, { opacity: light === 'dusk' ? 0.86 : 0.5 });
  drawHat(sheet, colours, light);
}

function drawHat(sheet: Sheet, colours: OfficeColours, light: Light): void {
  const from: readonly [number, number, number] = light === 'dusk' ? LAMP : [0.4, 4.6, 11];
  const brim = ellipse(0, 0, 17, 9).map(([x, z]): [number, number, number] => [
    HAT.x + x / 100,
    DESK.top + 0.01,
    HAT.z + z / 100,
  ]);
  const crown = brim.map(([x, y, z]): [number, number, number] => [
    HAT.x + (x - HAT.x) * 0.6,
    y + 0.11,
    HAT.z + (z - HAT.z) * 0.6,
  ]);
  const thrown = hull(faceOnLevel(camera, from, [...brim, ...crown], DESK.top, 3));
  sheet.fill(intersect(freeDesk(), thrown), colours.shadow, { opacity: light === 'dusk' ? 0.9 : 0.55 });
  drawInTones(
    sheet,
    jinHat(),
    { camera, ...HAT, floor: DESK.top + 0.03, toLight: [light === 'dusk' ? -0.5 : -0.3, 1] },
    tones(colours),
  );
}
