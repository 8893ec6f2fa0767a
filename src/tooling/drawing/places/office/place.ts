/**
 * The rented office over the river. Its room is cut from two whole frames and kept as it is; drawn here are the
 * people who come in: Tong-ho with half a glass of hot water, Mr Jin with cherries.
 */
import { type Cutting, framed } from '../../../../places/framed.ts';
import type { Layer, Light } from '../../../../places/place.ts';
import type { DrawnLayer, DrawnPlace } from '../../picture.ts';
import { Sheet } from '../../sheet.ts';
import { type OfficeColours, officeColours } from './colours.ts';
import {
  drawJin,
  drawJinOnDesk,
  drawJinShadow,
  drawSteam,
  drawTongho,
  drawTonghoShadow,
} from './people-in-light.ts';

const ID = 'office';

/** The room as it was cut, from back to front. */
const cuttings: Record<'dusk' | 'day', readonly Cutting[]> = {
  dusk: [
    { depth: 'back', box: [342, 214, 983, 438] },
    { depth: 'far', box: [678, 273, 1207, 626] },
    { depth: 'mid', box: [-120, -60, 2160, 1200] },
    { depth: 'subject', box: [628, 622, 799, 414] },
    { depth: 'figures', box: [770, 476, 96, 288] },
    { depth: 'front', box: [-23, -18, 2063, 1072] },
    { depth: 'light', box: [345, -31, 1326, 1171], alive: { kind: 'breathe', low: 0.94, seconds: 7 } },
  ],
  day: [
    { depth: 'back', box: [350, 214, 975, 438] },
    { depth: 'far', box: [727, 273, 1158, 626] },
    { depth: 'mid', box: [-120, -60, 2160, 1200] },
    { depth: 'subject', box: [583, 622, 964, 414] },
    { depth: 'figures', box: [770, 476, 96, 288] },
    { depth: 'front', box: [-23, -18, 2063, 1072] },
    { depth: 'light', box: [-3, -3, 1926, 1086], alive: { kind: 'drift', dx: 12, dy: 4, seconds: 40 } },
  ],
};

export function drawOffice(): DrawnPlace {
  const lights: Partial<Record<Light, (DrawnLayer | Layer)[]>> = {};
  for (const light of ['dusk', 'day'] as const) lights[light] = drawLight(light, officeColours[light]);
  return { id: ID, constant: 'office', focusX: 995, lights, spots: {} };
}

function drawLight(light: 'dusk' | 'day', colours: OfficeColours): (DrawnLayer | Layer)[] {
  const layer = (
    id: string,
    who: string,
    parallax: number,
    draw: (sheet: Sheet, colours: OfficeColours, light: Light) => void,
    more: Partial<DrawnLayer> = {},
  ): DrawnLayer => {
    const sheet = new Sheet(`${ID}-${light}-${id}`);
    draw(sheet, colours, light);
    return { id, sheet, parallax, who, ...more };
  };
  // both stand between the window and the desk
  const beforeTheRoom: DrawnLayer[] = [
    layer('figure-shadow-tongsu', 'tongsu', 1, drawTonghoShadow),
    layer('figure-shadow-jin', 'jin', 1, drawJinShadow),
    layer('figure-tongsu', 'tongsu', 1.03, drawTongho),
    layer('steam', 'tongsu', 1.03, drawSteam, { alive: { kind: 'drift', dx: 2, dy: 4, seconds: 6 } }),
    layer('figure-jin', 'jin', 1.04, drawJin),
  ];
  const onTheDesk = layer('desk-jin', 'jin', 1.04, drawJinOnDesk);
  return framed(`images/${ID}/${light}`, cuttings[light]).flatMap((one): (DrawnLayer | Layer)[] =>
    one.id === 'subject' ? [...beforeTheRoom, one, onTheDesk] : [one],
  );
}
