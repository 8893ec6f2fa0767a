/** Where each person of the Net stands: the centre in the middle, the others on ellipses round it, ring by ring. */
import type { PersonId } from '../../rules/index.ts';
import type { Net } from './net-of.ts';

/** Size of the drawing in its own units; a person takes about 60 by 80 of them. */
export type Format = { width: number; height: number };

export const wide: Format = { width: 720, height: 520 };
export const tall: Format = { width: 380, height: 700 };

export type Place = { x: number; y: number };

/** Share of the half width and half height at which a ring lies. */
const reach = [0, 0.5, 0.84, 0.84] as const;

/** Room at the edges for a figure and its name. */
const MARGIN = { x: 56, top: 40, bottom: 62 };

/** Nobody stands on anybody: those of one ring are spread evenly, near the one through whom they were reached. */
export function layOut(net: Net, { width, height }: Format): Map<PersonId, Place> {
  const middle = { x: width / 2, y: (height - MARGIN.bottom + MARGIN.top) / 2 };
  const half = { x: width / 2 - MARGIN.x, y: (height - MARGIN.top - MARGIN.bottom) / 2 };
  const angles = new Map<PersonId, number>();
  const places = new Map<PersonId, Place>();
  // The outer ring holds those reached last and those not reached: they share one ellipse.
  const rings = [0, 1, 2].map((ring) =>
    net.people.filter((each) => (ring === 2 ? each.ring >= 2 : each.ring === ring)),
  );
  rings.forEach((members, ring) => {
    const wanted = (at: number): number => {
      const { person, fate } = members[at]!;
      const near = fate?.through?.person ?? net.ties.find((tie) => tie.to === person)?.from;
      return (near === undefined ? undefined : angles.get(near)) ?? (at / members.length) * 2 * Math.PI;
    };
    const order = members.map((_, at) => at).sort((a, b) => wanted(a) - wanted(b) || a - b);
    order.forEach((at, nth) => {
      const angle = -Math.PI / 2 + ((nth + (ring === 2 ? 0.5 : 0)) / members.length) * 2 * Math.PI;
      const { person } = members[at]!;
      angles.set(person, angle + Math.PI / 2);
      const share = reach[ring] ?? 0;
      places.set(person, {
        x: middle.x + Math.cos(angle) * half.x * share * (ring === 2 ? 1.18 : 1),
        y: middle.y + Math.sin(angle) * half.y * share * (ring === 2 ? 1.18 : 1),
      });
    });
  });
  return places;
}
