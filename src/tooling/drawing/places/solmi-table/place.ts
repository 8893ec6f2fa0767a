/** The low table as its guest sees it: one bulb out of sight, and it falls on a disc half out of its paper. */
import { drawLights } from '../../layer-stack.ts';
import type { DrawnPlace } from '../../picture.ts';
import { kwangil, solmi } from '../jo-room/family.ts';
import { solmiTableColours } from './colours.ts';
import {
  DISC,
  GUEST_BOWL,
  KWANGIL,
  onTable,
  SLEEVE,
  SOLMI,
  see,
  seeAll,
  TABLE,
  YONGSUK,
} from './measures.ts';
import { drawGuest, drawSitting, yongsukSitting } from './people.ts';
import { drawRoom } from './room.ts';
import { drawScreen, drawScreenGlow, drawTable, drawThings, screenAt } from './table.ts';

const ID = 'solmi-table';

export function drawSolmiTable(): DrawnPlace {
  const lights = drawLights(ID, solmiTableColours, (stack, colours) => {
    stack.add('mid', 0.8, (sheet) => drawRoom(sheet, colours));
    stack.add('figure-yongsuk', 0.94, (sheet) => drawSitting(sheet, 'yongsuk', yongsukSitting(), YONGSUK), {
      who: 'yongsuk',
    });
    stack.add(
      'figure-kwangil',
      0.96,
      (sheet) => drawSitting(sheet, 'kwangil', kwangil({ eyes: 'down', mouth: 'laugh' }), KWANGIL),
      {
        who: 'kwangil',
      },
    );
    stack.add('figure-solmi', 0.98, (sheet) =>
      drawSitting(sheet, 'solmi', solmi({ eyes: 'open', mouth: 'smile' }), SOLMI),
    );
    stack.add('subject', 1, (sheet) => {
      drawTable(sheet, colours);
      drawThings(sheet, colours);
    });
    stack.add('screen', 1, (sheet) => drawScreen(sheet, colours), {
      alive: { kind: 'flicker', low: 0.86, seconds: 7 },
    });
    stack.add('front', 1.12, (sheet) => drawGuest(sheet, colours));
    stack.add('light', 1, (sheet) => drawScreenGlow(sheet, colours), {
      blend: 'screen',
      detail: 0.5,
      alive: { kind: 'breathe', low: 0.88, seconds: 5 },
    });
  });
  return { id: ID, constant: 'solmiTable', focusX: 850, lights, spots: spots() };
}

function spots(): DrawnPlace['spots'] {
  const rounded = ([x, y]: readonly [number, number], radius: number) => ({
    x: Math.round(x),
    y: Math.round(y),
    radius,
  });
  const sleeve = onTable(SLEEVE);
  return {
    disc: rounded(seeAll([sleeve(DISC.across + 0.022, 0.004, 0)])[0]!, 50),
    sleeve: rounded(seeAll([sleeve(-0.03, 0.004, 0)])[0]!, 50),
    screen: rounded(screenAt()(0.5, 0.5), 100),
    bowl: rounded(see(GUEST_BOWL.x, TABLE.top + GUEST_BOWL.tall, GUEST_BOWL.z), 70),
  };
}
