/** The title: a net of light over a sleeping town. */
import { framed } from './framed.ts';
import type { Place } from './place.ts';

export const title: Place = {
  id: 'title',
  focusX: 960,
  lights: {
    dark: framed('images/title/dark', [
      { depth: 'back', box: [-14, -4, 1965, 1088] },
      {
        depth: 'far',
        box: [184, 95, 1552, 936],
        alive: { kind: 'drift', dx: -3, dy: 1, seconds: 16 },
      },
      { depth: 'mid', box: [467, 496, 978, 349] },
      { depth: 'subject', box: [713, 467, 566, 454] },
      // The second lit window of the block, high on the left: who sits behind it goes to bed while one looks on.
      {
        depth: 'subject',
        id: 'window',
        box: [749, 580, 128, 128],
        alive: { kind: 'goes-out', after: 20, fades: 0.7 },
      },
      { depth: 'figures', box: [573, 689, 378, 246] },
      {
        depth: 'front',
        box: [-77, -3, 2074, 1096],
        alive: { kind: 'drift', dx: 4, dy: 1.5, seconds: 16 },
      },
      { depth: 'light', box: [137, -60, 1646, 1149], alive: { kind: 'breathe', low: 0.9, seconds: 9 } },
    ]),
  },
  spots: {},
  alt: 'place.title',
};
