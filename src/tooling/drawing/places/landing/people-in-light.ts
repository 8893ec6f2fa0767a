/** Who stands on the landing, under the bulb or beside a torch. The tones are those of the Jo family's room. */
import { drawInTones, type Part, placed, type Tones } from '../../figures.ts';
import { castOn } from '../../shadows.ts';
import { hull, intersect, mapShape, type Point, ringsOf, type Shape } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import type { Seat } from '../jo-room/measures.ts';
import { outlineAt, tonesOf, type Who } from '../jo-room/people-in-light.ts';
import type { LandingColours } from './colours.ts';
import { BULB, camera, SHADOW_LAMP, see, TAK_DOOR, upright, WALL } from './measures.ts';

/** In the dark the warm door lights from the right, the torch's round from below. */
function toLight(light: 'lamp' | 'dark', { x }: Seat): Point {
  if (light === 'lamp') return [Math.sign(BULB[0] - x) * 0.8, 0.8];
  return x > 0.7 ? [-0.3, 0.9] : [1, 0.2];
}

export function drawPerson(
  sheet: Sheet,
  who: Who,
  parts: readonly Part[],
  seat: Seat,
  light: 'lamp' | 'dark',
): void {
  const tones: Record<string, Tones> = { ...tonesOf(who, light) };
  const thin = light === 'dark' ? 0.55 : 1;
  const sized = placed(parts, 0, 0, 0, seat.size).map((one) => ({ ...one, edge: one.edge * thin }));
  drawInTones(
    sheet,
    sized,
    { camera, x: seat.x, z: seat.z, mirrored: seat.mirrored, toLight: toLight(light, seat) },
    tones,
    who === 'tak' || who === 'yongsuk' ? 2.2 : 0,
  );
}

/** A person's shadow by the bulb: on the wall behind, and from the feet to it over the floor. */
export function drawShadow(sheet: Sheet, colours: LandingColours, parts: readonly Part[], seat: Seat): void {
  const wall = mapShape(outlineAt(parts, seat), ([across, up]) => {
    const [x, y] = castOn(SHADOW_LAMP, [seat.x + across / 100, Math.min(up / 100, 2.2), seat.z], 'z', WALL);
    return see(x, Math.max(y, 0));
  });
  const seen: Shape = intersect(wall, [...upright(-6, TAK_DOOR.left - 0.001, 0, 2.5)]);
  sheet.fill(seen, colours.shadow, { opacity: 0.42 });
  const feet = ringsOf(outlineAt(parts, seat))
    .flat()
    .filter(([, up]) => up < 4);
  const [from, to] = [Math.min(...feet.map(([x]) => x)), Math.max(...feet.map(([x]) => x))];
  const foot = (across: number): Point => see(seat.x + across / 100, 0, seat.z);
  const away = (across: number): Point => {
    const share = (WALL - SHADOW_LAMP[2]) / (seat.z - SHADOW_LAMP[2]);
    return see(SHADOW_LAMP[0] + (seat.x + across / 100 - SHADOW_LAMP[0]) * share, 0);
  };
  sheet.fill(hull([foot(from), foot(to), away(to), away(from)]), colours.shadow, { opacity: 0.5 });
}
