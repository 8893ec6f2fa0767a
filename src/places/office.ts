/** The rented office over the river: desk, fax, window, bridge. Dusk with the street lamp; day in fog. */
import { framed } from './framed.ts';
import type { Place } from './place.ts';

export const office: Place = {
  id: 'office',
  focusX: 995,
  lights: {
    dusk: framed('images/office/dusk', [
      { depth: 'back', box: [342, 214, 983, 438] },
      { depth: 'far', box: [678, 273, 1207, 626] },
      { depth: 'mid', box: [-120, -60, 2160, 1200] },
      { depth: 'subject', box: [628, 622, 799, 414] },
      { depth: 'figures', box: [770, 476, 96, 288] },
      { depth: 'front', box: [-23, -18, 2063, 1072] },
      { depth: 'light', box: [345, -31, 1326, 1171], alive: { kind: 'breathe', low: 0.94, seconds: 7 } },
    ]),
    day: framed('images/office/day', [
      { depth: 'back', box: [350, 214, 975, 438] },
      { depth: 'far', box: [727, 273, 1158, 626] },
      { depth: 'mid', box: [-120, -60, 2160, 1200] },
      { depth: 'subject', box: [583, 622, 964, 414] },
      { depth: 'figures', box: [770, 476, 96, 288] },
      { depth: 'front', box: [-23, -18, 2063, 1072] },
      { depth: 'light', box: [-3, -3, 1926, 1086], alive: { kind: 'drift', dx: 12, dy: 4, seconds: 40 } },
    ]),
  },
  spots: {},
  alt: 'place.office',
};
