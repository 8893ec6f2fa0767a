/** The fax machine of the first story: the same in the office and at the counter. Metres. */
import { type Camera, crossProduct, dot, minus, project, projectFace, unit, type Vector } from './camera.ts';
import { mixColours } from './colour.ts';
import { type CurvePoint, openCurve } from './curves.ts';
import type { Point } from './shapes.ts';
import type { Sheet } from './sheet.ts';
import { type Face, pulledProfile, type VisibleFace, visibleFaces } from './solids.ts';

export type FaxColours = { top: string; body: string; shade: string; hot: string };
export type PaperColours = { lit: string; turned: string; shade: string; bars: string };

export type FaxSetting = {
  camera: Camera;
  light: Vector;
  /** Middle of the foot. */
  at: Vector;
  /** Radians; 0 shows the keys square to the camera. */
  turn: number;
  size: number;
};

type Local = (across: number, up: number, deep: number) => Vector;

export function faxPlace({ at, turn, size }: FaxSetting): Local {
  const cos = Math.cos(turn) * size;
  const sin = Math.sin(turn) * size;
  return (across, up, deep) => [
    at[0] + across * cos - deep * sin,
    at[1] + up * size,
    at[2] + across * sin + deep * cos,
  ];
}

export function faxSolids(setting: FaxSetting): {
  tray: Face[];
  body: Face[];
  cradle: Face[];
  handset: Face[][];
} {
  const place = faxPlace(setting);
  const pull = (profile: Point[], from: number, to: number) => pulledProfile(profile, from, to, place);
  return {
    body: pull(
      [
        [-0.2, 0],
        [-0.2, 0.055],
        [-0.06, 0.085],
        [0.04, 0.175],
        [0.19, 0.175],
        [0.2, 0],
      ],
      -0.2,
      0.24,
    ),
    tray: pull(
      [
        [0.02, 0.17],
        [0.1, 0.3],
        [0.115, 0.295],
        [0.05, 0.17],
      ],
      -0.06,
      0.2,
    ),
    cradle: pull(
      [
        [-0.17, 0.05],
        [-0.17, 0.09],
        [-0.05, 0.105],
        [0.05, 0.19],
        [0.19, 0.19],
        [0.19, 0.1],
      ],
      -0.21,
      -0.1,
    ),
    handset: [
      pull(
        [
          [-0.19, 0.095],
          [-0.19, 0.135],
          [-0.11, 0.155],
          [-0.09, 0.12],
        ],
        -0.2,
        -0.11,
      ),
      pull(
        [
          [-0.12, 0.15],
          [-0.13, 0.165],
          [0.1, 0.265],
          [0.12, 0.245],
        ],
        -0.19,
        -0.12,
      ),
      pull(
        [
          [0.07, 0.2],
          [0.06, 0.245],
          [0.14, 0.275],
          [0.19, 0.255],
          [0.19, 0.2],
        ],
        -0.2,
        -0.11,
      ),
    ],
  };
}

/** Draws the machine without its papers. */
export function drawFax(sheet: Sheet, setting: FaxSetting, colours: FaxColours): void {
  const { camera, light } = setting;
  const place = faxPlace(setting);
  const { body, tray, cradle, handset } = faxSolids(setting);
  const faces = (solid: Face[], colour: (face: VisibleFace) => string) => {
    for (const face of visibleFaces(camera, solid, light)) {
      sheet.fillTight(face.outline, colour(face), 0.5);
    }
  };
  const on = (corners: Vector[]) => projectFace(camera, corners);
  faces(tray, (face) =>
    face.name === 'right' ? colours.shade : mixColours(colours.body, colours.shade, 0.6),
  );
  faces(body, ({ normal, name }) => {
    if (normal[1] > 0.8) return colours.top;
    if (normal[1] > 0.25) return mixColours(colours.top, colours.body, 0.5);
    if (name === 'right') return mixColours(colours.body, colours.shade, 0.3);
    return mixColours(colours.body, colours.shade, name === 'left' ? 0.5 : 0.1);
  });
  const slot = [
    place(-0.02, 0.176, 0.05),
    place(0.22, 0.176, 0.05),
    place(0.22, 0.176, 0.075),
    place(-0.02, 0.176, 0.075),
  ];
  sheet.fill(on(slot), colours.shade);
  for (let column = 0; column < 4; column++) {
    for (let row = 0; row < 3; row++) {
      const [across, up, deep] = [0.05 + column * 0.042, 0.0625 + row * 0.0083, -0.175 + row * 0.038];
      sheet.fill(
        on([
          place(across, up, deep),
          place(across + 0.026, up, deep),
          place(across + 0.026, up + 0.0045, deep + 0.021),
          place(across, up + 0.0045, deep + 0.021),
        ]),
        colours.shade,
      );
    }
  }
  sheet.fill(
    on([
      place(0.06, 0.098, -0.045),
      place(0.2, 0.098, -0.045),
      place(0.2, 0.135, -0.005),
      place(0.06, 0.135, -0.005),
    ]),
    colours.shade,
  );
  faces(cradle, ({ normal }) =>
    normal[1] > 0.3
      ? mixColours(colours.top, colours.shade, 0.45)
      : mixColours(colours.body, colours.shade, 0.6),
  );
  for (const piece of handset) {
    faces(piece, ({ normal }) =>
      normal[1] > 0.55 ? mixColours(colours.top, colours.hot, 0.35) : colours.shade,
    );
  }
}

/** A point of the ribbon's middle line in the machine's own axes, and how far the paper is twisted (radians). */
export type RibbonPoint = readonly [across: number, up: number, deep: number, twist: number];

type Strip = { left: Vector; right: Vector };

export function ribbonStrips(place: Local, path: readonly RibbonPoint[], halfWidth = 0.105): Strip[] {
  const first = openCurve(path.map(([across, up]): CurvePoint => [across, up]));
  const second = openCurve(path.map(([, , deep, twist]): CurvePoint => [deep, twist]));
  return first.map(([across, up], index) => {
    const [deep, twist] = second[index]!;
    const [dx, dz] = [Math.cos(twist) * halfWidth, Math.sin(twist) * halfWidth];
    return { left: place(across - dx, up, deep - dz), right: place(across + dx, up, deep + dz) };
  });
}

/** Draws a ribbon of paper in flat steps of tone; `inShade` says where the lamp does not reach. */
export function drawRibbon(
  sheet: Sheet,
  camera: Camera,
  light: Vector,
  strips: readonly Strip[],
  colours: PaperColours,
  inShade: (point: Vector) => boolean,
): void {
  const tone = (here: Strip, next: Strip) => {
    if (inShade(next.left)) return colours.shade;
    const normal = unit(crossProduct(minus(here.right, here.left), minus(next.left, here.left)));
    const facing = Math.abs(dot(normal, unit(minus(light, here.left))));
    if (facing > 0.72) return colours.lit;
    return facing > 0.4 ? mixColours(colours.lit, colours.turned, 0.6) : colours.turned;
  };
  const tones = strips.slice(0, -1).map((here, index) => tone(here, strips[index + 1]!));
  for (let from = 0; from < tones.length; ) {
    let to = from;
    while (tones[to + 1] === tones[from]) to++;
    const run = strips.slice(from, to + 2);
    const outline = [
      ...run.map((one) => project(camera, one.left)),
      ...run.map((one) => project(camera, one.right)).reverse(),
    ];
    sheet.fillTight(outline, tones[from]!);
    from = to + 1;
  }
}
