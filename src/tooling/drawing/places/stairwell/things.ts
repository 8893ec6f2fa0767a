/** Winter on the landing: jars, cabbages in a basin; the bulb or the torch; what frames the picture in front. */
import { mixColours } from '../../colour.ts';
import { cut } from '../../notation.ts';
import { ellipse, hull, intersect, mapShape, type Point, shifted, subtract } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import type { StairColours } from './colours.ts';
import { LIGHTS, type StairLight, see, TORCH } from './measures.ts';

/** A jar of a hundred by a hundred and ten, its foot at zero. */
const JAR = cut(
  '-22 110!, 22 110!, 27 104, 44 84, 50 56, 42 18, 30 0!, -30 0!, -42 18, -50 56, -44 84, -27 104',
);

type Stand = { x: number; z: number; size: number };

function drawJar(sheet: Sheet, colours: StairColours, { x, z, size }: Stand, toLeft: boolean): void {
  const place = ([a, b]: Point): Point => see(x + (a * size) / 100, (b * size) / 100, z);
  const side = toLeft ? 1 : -1;
  const shape = mapShape(JAR, (point) => point);
  sheet.fill(mapShape(shape, place), colours.jar);
  sheet.fill(mapShape(intersect(shape, shifted(shape, side * 42, -6)), place), colours.jarShade);
  sheet.fill(mapShape(subtract(shape, shifted(shape, side * 5, -1)), place), colours.jarLit);
  const [cx, cy] = place([0, 110]);
  const wide = Math.abs(place([27, 110])[0] - cx);
  sheet.fill(ellipse(cx, cy, wide, wide * 0.2, 0, 22), mixColours(colours.jar, colours.jarLit, 0.25));
  sheet.fill(ellipse(cx, cy - wide * 0.12, wide * 0.82, wide * 0.15, 0, 20), colours.jar);
}

export function drawJars(sheet: Sheet, colours: StairColours): void {
  drawJar(sheet, colours, { x: 2.5, z: 5.3, size: 0.62 }, true);
  drawJar(sheet, colours, { x: 2, z: 5, size: 0.5 }, true);
  drawJar(sheet, colours, { x: -1.86, z: 5.76, size: 0.5 }, false);
}

/** Cabbages in a wide basin before the shut door: salted tonight, packed tomorrow. */
export function drawCabbages(sheet: Sheet, colours: StairColours): void {
  const [x, z] = [-1.36, 5.05];
  const RING = 26;
  const ring = (radius: number, up: number) =>
    ellipse(x, z, radius, radius, 0, RING).map(([a, b]): Point => see(a, up, b));
  const heads = [
    [-0.22, 0.3, 0.12, 0.3],
    [0.2, 0.3, 0.12, -0.2],
    [0, 0.37, 0.06, 0.1],
    [-0.13, 0.27, -0.14, 0.4],
    [0.15, 0.27, -0.14, -0.3],
  ] as const;
  const rim = ring(0.46, 0.24);
  const foot = ring(0.34, 0);
  sheet.fill(hull([...rim, ...foot]), mixColours(colours.basin, colours.jarShade, 0.25));
  sheet.fill(ring(0.44, 0.24), mixColours(colours.basin, colours.jarShade, 0.7));
  for (const [dx, up, dz, turn] of heads) {
    const [cx, cy] = see(x + dx, up, z + dz);
    sheet.fill(ellipse(cx, cy, 44, 27, turn, 18), colours.leafShade);
    sheet.fill(ellipse(cx + 4, cy - 3, 40, 22, turn, 18), colours.leaf);
    sheet.fill(ellipse(cx + 12, cy - 6, 26, 13, turn, 16), colours.leafLit);
  }
  // the near half of the basin hides the feet of the cabbages
  const near = (points: Point[]): Point[] => [...points.slice(RING / 2), points[0]!];
  sheet.fill([...near(rim), ...near(foot).reverse()], colours.basin);
  sheet.line(near(rim), mixColours(colours.basin, colours.edge, 0.6), 2.2);
}

export function drawBulb(sheet: Sheet, colours: StairColours, light: StairLight): void {
  const [x, y] = see(...LIGHTS.dusk);
  sheet.line(
    [
      [x, -60],
      [x, y - 34],
    ],
    colours.frame,
    3,
  );
  sheet.fill(
    [
      [x - 6, y - 36],
      [x + 6, y - 36],
      [x + 8, y - 14],
      [x - 8, y - 14],
    ],
    colours.frame,
  );
  const glass = ellipse(x, y, 13, 16, 0, 20);
  sheet.fill(glass, light === 'dusk' ? colours.lamp : mixColours(colours.frame, colours.sky, 0.5));
}

export function drawTorch(sheet: Sheet, colours: StairColours): void {
  const [x, y, z] = TORCH;
  const [cx, foot] = see(x, y, z);
  sheet.fill(
    [
      [cx - 7, foot],
      [cx + 7, foot],
      [cx + 7, foot - 36],
      [cx + 12, foot - 48],
      [cx - 12, foot - 48],
      [cx - 7, foot - 36],
    ],
    colours.front,
  );
  sheet.fill(ellipse(cx, foot - 48, 12, 3.6, 0, 16), colours.lamp);
}

/** The torch's cone goes up; a disc of light hangs where it meets the wall. */
export function drawTorchCone(sheet: Sheet, colours: StairColours): void {
  const [cx, foot] = see(...TORCH);
  const y = foot - 48;
  const cone = sheet.linearGradient(
    'cone',
    [cx, y],
    [cx, -60],
    [
      [0, colours.halo, 0.6],
      [0.4, colours.halo, 0.22],
      [1, colours.halo, 0.05],
    ],
  );
  sheet.fill(
    [
      [cx - 11, y],
      [cx + 11, y],
      [cx + 250, -60],
      [cx - 270, -60],
    ],
    cone,
  );
}

export function drawHalo(sheet: Sheet, colours: StairColours, light: StairLight): void {
  const at: Point = light === 'dusk' ? see(...LIGHTS.dusk) : [see(...TORCH)[0], see(...TORCH)[1] - 48];
  const radius = light === 'dusk' ? 470 : 300;
  const halo = sheet.radialGradient('halo', at, radius, [
    [0, colours.lamp, light === 'dusk' ? 0.85 : 0.6],
    [0.05, colours.halo, light === 'dusk' ? 0.6 : 0.4],
    [0.18, colours.halo, 0.2],
    [0.5, colours.halo, 0.07],
    [1, colours.halo, 0],
  ]);
  sheet.fill(ellipse(at[0], at[1], radius, radius, 0, 40), halo);
}

/** In front: the jars of the storey we stand on. */
export function drawFront(sheet: Sheet, colours: StairColours): void {
  const jars = [
    [96, 1130, 3.1],
    [330, 1170, 2.5],
  ] as const;
  for (const [x, foot, size] of jars) {
    const shape = mapShape(JAR, ([a, b]) => [x + a * size, foot - b * size]);
    sheet.fill(shape, colours.front);
    sheet.fill(subtract(shape, shifted(shape, -6, 2)), colours.frontEdge, { opacity: 0.9 });
    const top = foot - 110 * size;
    sheet.fill(ellipse(x, top, 30 * size, 7 * size * 0.8, 0, 24), colours.front);
    sheet.line(
      [
        [x - 26 * size, top - 7],
        [x, top - 14],
        [x + 26 * size, top - 7],
      ],
      colours.frontEdge,
      1.8,
      { opacity: 0.8 },
    );
  }
}
