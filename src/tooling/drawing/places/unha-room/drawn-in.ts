/** What is drawn into the room as it was cut: Sol-mi by the screen, and two small things on the floor. */
import { project, type Vector } from '../../camera.ts';
import { drawInTones, mirrored, outlineOf } from '../../figures.ts';
import { cutOutOnFloor } from '../../shadows.ts';
import {
  ellipse,
  hull,
  intersect,
  type Outline,
  type Point,
  rectangle,
  ringsOf,
  subtract,
} from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import type { RoomColours } from './colours.ts';
import { camera, DISC, floorLight, LIGHTS, NEAREST, type RoomLight, SOLMI, STICK } from './measures.ts';
import { solmiSitting } from './sol-mi.ts';

export function drawSolmi(sheet: Sheet, colours: RoomColours, light: RoomLight): void {
  const toLight: Point = light === 'lamp' ? [0.15, 1] : [1, 0.12];
  drawInTones(sheet, solmiSitting(), { camera, ...SOLMI, mirrored: true, toLight }, colours.people);
}

/** A clean wedge that starts at her feet: the hull of the true projection. */
export function drawSolmiShadow(sheet: Sheet, colours: RoomColours, light: RoomLight): void {
  const figure = outlineOf(mirrored(solmiSitting()));
  const below = (LIGHTS[light][1] - 0.02) * 100;
  const low = intersect(figure, rectangle(-60, 0, 120, Math.min(below, 118)));
  const shadow = cutOutOnFloor(camera, LIGHTS[light], low, SOLMI.x, SOLMI.z, NEAREST);
  const feet = ringsOf(low)
    .flat()
    .filter(([, up]) => up < 8)
    .map(([across]) => project(camera, [SOLMI.x + across / 100, 0, SOLMI.z]));
  const wedge = hull([...ringsOf(shadow).flat(), ...feet]);
  sheet.fill(intersect(wedge, floorLight(light)), colours.shadow);
}

/** Laid on the floor: metres across and away from `at`, turned by `turn` radians. */
function onFloor(at: Vector, turn: number): (across: number, away: number, up?: number) => Point {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return (across, away, up = 0) =>
    project(camera, [at[0] + across * cos - away * sin, at[1] + up, at[2] + across * sin + away * cos]);
}

/** The disc half out of its sleeve of squared exercise paper. */
export function drawDisc(sheet: Sheet, colours: RoomColours): void {
  const place = onFloor(DISC, -0.22);
  const ring = (radius: number, points = 30): Outline =>
    ellipse(0.075, 0, radius, radius, 0, points).map(([across, away]) => place(across, away, 0.004));
  const disc = subtract(ring(0.06), ring(0.009, 14));
  sheet.fill(disc, colours.disc);
  const wedge = (from: number, to: number): Outline => [
    place(0.075, 0, 0.004),
    ...[0, 1, 2, 3].map((step) => {
      const angle = from + ((to - from) * step) / 3;
      return place(0.075 + Math.cos(angle) * 0.06, Math.sin(angle) * 0.06, 0.004);
    }),
  ];
  sheet.fill(intersect(disc, wedge(0.5, 0.95)), colours.discLight);
  sheet.fill(intersect(disc, wedge(-0.9, -0.6)), colours.discLight, { opacity: 0.6 });
  const sleeve = [place(-0.075, -0.068), place(0.062, -0.068), place(0.062, 0.068), place(-0.075, 0.068)];
  sheet.fill(sleeve, colours.paper);
  const steps = [-0.05, -0.025, 0, 0.025, 0.05];
  const squares: Outline[] = [
    ...steps.map((across) => [place(across - 0.006, -0.068), place(across - 0.006, 0.068)]),
    ...steps.map((away) => [place(-0.075, away), place(0.062, away)]),
  ];
  sheet.lines(squares, colours.squares, 0.7);
  sheet.line([sleeve[0]!, sleeve[1]!], colours.paperShade, 1.4);
}

export function drawStick(sheet: Sheet, colours: RoomColours): void {
  const place = onFloor(STICK, 0.5);
  const box = (left: number, right: number, half: number, up: number) => [
    place(left, -half, up),
    place(right, -half, up),
    place(right, half, up),
    place(left, half, up),
  ];
  sheet.fill(hull([...box(-0.04, 0.03, 0.014, 0), ...box(-0.04, 0.03, 0.014, 0.012)]), colours.stick);
  sheet.fill(hull([...box(0.03, 0.052, 0.009, 0.002), ...box(0.03, 0.052, 0.009, 0.01)]), colours.stickEnd);
  sheet.line([place(-0.04, 0.014, 0.012), place(0.03, 0.014, 0.012)], colours.stickEnd, 1.2, {
    opacity: 0.6,
  });
}
