/** The things of the room as small cut papers, and the pool of a torch, drawn on canvases. */
import type { ThingId } from '../rules/index.ts';
import { box, cut, cutPicture, disc } from './cut-paper.ts';
import type { Cover } from './room-where.ts';

const INK = {
  shadow: 'rgba(3, 5, 6, 0.7)',
  lit: '#e9efe9',
  turned: '#9aa3a0',
  deep: '#2c3336',
} as const;

const COVER = {
  quilt: { cloth: '#5a1c1d', edge: '#e36a52' },
  coat: { cloth: '#25343a', edge: '#5d7274' },
} as const;

/** A thing, `half` drawing pixels from its middle to its side; what is out of sight is tucked in. */
export function thingPicture(
  thing: ThingId,
  half: number,
  under: Cover | null,
  density: number,
): HTMLCanvasElement {
  return cutPicture(2 * half, 2 * half, density, 6, (context) => {
    context.translate(half, half);
    context.scale(half, half);
    DRAWN[thing](context);
    if (under === null) return;
    // The fold of the cloth that it lies under.
    cut(
      context,
      [
        [-1.05, 0.1],
        [-0.3, 0.3],
        [1.05, -0.05],
        [1.05, 1.1],
        [-1.05, 1.1],
      ],
      COVER[under].cloth,
    );
    cut(
      context,
      [
        [-1.05, 0.1],
        [-0.3, 0.3],
        [1.05, -0.05],
        [1.05, 0.05],
        [-0.3, 0.42],
        [-1.05, 0.2],
      ],
      COVER[under].edge,
    );
  });
}

type Draw = (context: CanvasRenderingContext2D) => void;

const paper = (context: CanvasRenderingContext2D, x: number, y: number, w: number, h: number): void => {
  cut(context, box(x - 0.08, y + 0.1, w, h), INK.shadow);
  cut(context, box(x, y, w, h), INK.lit);
};

const DRAWN: Readonly<Record<ThingId, Draw>> = {
  disc: (context) => {
    disc(context, -0.08, 0.1, 0.92, INK.shadow);
    disc(context, 0, 0, 0.92, INK.turned);
    for (const from of [-2.5, 0.64]) {
      context.beginPath();
      context.moveTo(0, 0);
      context.arc(0, 0, 0.92, from, from + 0.75);
      context.closePath();
      context.fillStyle = '#fffdf4';
      context.fill();
    }
    disc(context, 0, 0, 0.3, INK.lit);
    disc(context, 0, 0, 0.14, INK.deep);
  },
  sleeve: (context) => {
    paper(context, -0.85, -0.85, 1.7, 1.7);
    disc(context, 0, 0, 0.52, INK.turned);
    cut(context, box(-0.85, -0.85, 1.7, 0.16), INK.turned);
  },
  stick: (context) => {
    cut(context, box(-0.88, -0.16, 1.7, 0.56), INK.shadow);
    cut(context, box(-0.8, -0.28, 1.1, 0.56), INK.lit);
    cut(context, box(0.3, -0.2, 0.5, 0.4), INK.turned);
    cut(context, box(0.5, -0.1, 0.16, 0.2), INK.deep);
  },
  computer: (context) => {
    cut(context, box(-0.88, -0.7, 1.7, 1.1), INK.shadow);
    cut(context, box(-0.8, -0.8, 1.6, 1.05), INK.turned);
    cut(context, box(-0.66, -0.68, 1.32, 0.8), INK.deep);
    cut(
      context,
      [
        [-0.8, 0.3],
        [0.8, 0.3],
        [1, 0.75],
        [-1, 0.75],
      ],
      INK.lit,
    );
  },
  list: (context) => {
    paper(context, -0.65, -0.9, 1.3, 1.8);
    for (const [nth, wide] of [0.9, 0.7, 0.85, 0.5].entries())
      cut(context, box(-0.45, -0.6 + nth * 0.34, wide, 0.13), INK.deep);
  },
  cash: (context) => {
    paper(context, -0.75, -0.6, 1.5, 0.75);
    paper(context, -0.9, -0.15, 1.5, 0.75);
    disc(context, -0.15, 0.22, 0.22, INK.turned);
  },
};

/** The pool of a torch, for SCREEN: an even light with a brighter rim that ends soft. */
export function poolPicture(radius: number, density: number): HTMLCanvasElement {
  return cutPicture(2 * radius, 2 * radius, density, 0, (context) => {
    const pool = context.createRadialGradient(radius, radius, 0, radius, radius, radius);
    const stops = [
      [0, 0.3],
      [0.66, 0.3],
      [0.82, 0.36],
      [0.9, 0.14],
      [1, 0],
    ] as const;
    for (const [at, strength] of stops) pool.addColorStop(at, `rgba(255, 253, 242, ${strength})`);
    disc(context, radius, radius, radius, pool);
  });
}

/** One act that is left: a stroke cut by a gouge, as high as `high`. */
export function strokePicture(high: number, density: number): HTMLCanvasElement {
  return cutPicture(high * 0.3, high, density, 2, (context) => {
    const [w, h] = [high * 0.3, high];
    cut(
      context,
      [
        [w * 0.6, 0],
        [w, h * 0.45],
        [w * 0.5, h],
        [0, h * 0.5],
      ],
      '#fbf6e8',
    );
  });
}
