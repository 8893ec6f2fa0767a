/** The office behind the counter, and the one tube that burns in it. */
import type { Light } from '../../../../places/place.ts';
import { project } from '../../camera.ts';
import { mixColours } from '../../colour.ts';
import { makeCuts } from '../../cuts.ts';
import { seededRandom } from '../../random.ts';
import { castOn } from '../../shadows.ts';
import { contains, ellipse, intersect, type Outline } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import type { CounterColours } from './colours.ts';
import { BACK_WALL_Z, camera, face, LAMP, LIGHT_CUT, TUBE_HALF, upright, wall } from './measures.ts';

/** The office behind the counter: one plain wall that takes the light, pigeonholes that lose it. */
export function drawBackWall(sheet: Sheet, colours: CounterColours, light: Light): void {
  const z = BACK_WALL_Z;
  sheet.fill(upright(-1.75, 4.4, 0.6, 2.75, z), colours.wallShade);
  const centre = wall(0, 1.78, z);
  const wallLight = sheet.radialGradient(
    'wall',
    centre,
    560,
    [
      [0, colours.wallHot],
      [0.24, mixColours(colours.wallHot, colours.wallLit, 0.6)],
      [0.55, mixColours(colours.wallLit, colours.wallEnd, 0.55)],
      [1, colours.wallEnd],
    ],
    0.7,
  );
  const litWall: Outline = [
    wall(-1.9, 0.6, z),
    wall(4.4, 0.6, z),
    wall(4.4, LIGHT_CUT - 0.62, z),
    wall(0.8, LIGHT_CUT, z),
    wall(-0.8, LIGHT_CUT, z),
    wall(-1.9, LIGHT_CUT - 0.2, z),
  ];
  sheet.fill(litWall, wallLight);
  const [, cutY] = wall(0, LIGHT_CUT, z);
  const lamp = project(camera, LAMP);
  const gouges = makeCuts({
    box: [590, cutY + 4, 1700, 620],
    attempts: 640,
    seed: 11,
    chance: (x, y) =>
      contains(litWall, [x, y])
        ? Math.max(0, Math.hypot(x - centre[0], (y - centre[1]) * 1.4) / 560 - 0.24)
        : 0,
    direction: (x, y) => Math.atan2(y - lamp[1], x - lamp[0]),
    length: [10, 36],
    width: [0.6, 1.8],
  });
  sheet.cuts(gouges, colours.wallEnd, { opacity: 0.85 });
  drawClock(sheet, colours, light);
  drawPigeonholes(sheet, colours);
}

/** A clock without figures. Day: nine. Dusk: twenty past five. */
function drawClock(sheet: Sheet, colours: CounterColours, light: Light): void {
  const [x, y] = wall(-0.3, 1.8, BACK_WALL_Z);
  const hour = light === 'day' ? 9 : 5 + 20 / 60;
  const minute = light === 'day' ? 0 : 20;
  const hand = (turns: number, length: number): Outline => {
    const angle = turns * 2 * Math.PI - Math.PI / 2;
    return [
      [x, y],
      [x + Math.cos(angle) * length, y + Math.sin(angle) * length],
    ];
  };
  sheet.fill(ellipse(x + 7, y + 10, 29, 29, 0, 28), mixColours(colours.wallLit, colours.wallEnd, 0.6));
  sheet.fill(ellipse(x, y, 28, 28, 0, 28), colours.fixture);
  sheet.fill(ellipse(x, y, 23.5, 23.5, 0, 28), mixColours(colours.wallHot, colours.paper, 0.25));
  sheet.line(hand(minute / 60, 18), colours.fixture, 2.2);
  sheet.line(hand(hour / 12, 12), colours.fixture, 3.2);
}

function drawPigeonholes(sheet: Sheet, colours: CounterColours): void {
  const random = seededRandom(17);
  const [near, far] = [BACK_WALL_Z - 0.3, BACK_WALL_Z];
  const rack = { left: 0.98, column: 0.34, columns: 8, bottom: 0.92, row: 0.27, rows: 4, board: 0.022 };
  const right = rack.left + rack.column * rack.columns;
  const top = rack.bottom + rack.row * rack.rows;
  sheet.fill(upright(rack.left, right, rack.bottom, top, near), colours.shelf);
  const centre = wall(0.2, 1.7, near);
  const gradient = (id: string, hot: string, end: string) =>
    sheet.radialGradient(id, centre, 640, [
      [0, hot],
      [0.35, mixColours(hot, end, 0.3)],
      [0.7, mixColours(hot, end, 0.8)],
      [1, end],
    ]);
  const inside = gradient('cell', mixColours(colours.wallLit, colours.shelf, 0.15), colours.shelf);
  const boards = gradient('board', colours.shelfLit, colours.shelf);
  const packet = gradient('packet', colours.parcelLit, mixColours(colours.shelf, colours.parcelTurned, 0.25));
  const packetTop = gradient(
    'packet-top',
    mixColours(colours.parcelLit, colours.paper, 0.5),
    colours.parcelTurned,
  );
  for (let column = 0; column < rack.columns; column++) {
    for (let row = 0; row < rack.rows; row++) {
      const cell = {
        left: rack.left + column * rack.column + rack.board,
        right: rack.left + (column + 1) * rack.column,
        bottom: rack.bottom + row * rack.row + rack.board,
        top: rack.bottom + (row + 1) * rack.row,
      };
      const hole = upright(cell.left, cell.right, cell.bottom, cell.top, near);
      sheet.fill(hole, mixColours(colours.shelf, colours.fixture, 0.55));
      // the light comes in under the upper board and past the left one
      const edge = castOn(LAMP, [cell.left, cell.top, near], 'z', far);
      const litBack = upright(edge[0], cell.right, cell.bottom, edge[1], far);
      sheet.fill(intersect(hole, litBack), inside);
      const kind = random();
      if (column < 6 && kind < 0.62) {
        const width = (0.4 + random() * 0.45) * (cell.right - cell.left);
        const height = (0.18 + random() * 0.5) * (cell.top - cell.bottom);
        const x = cell.left + (cell.right - cell.left - width) * random();
        const thing = upright(x, x + width, cell.bottom, cell.bottom + height, near + 0.05);
        sheet.fill(intersect(hole, thing), packet);
        sheet.fill(
          intersect(
            hole,
            face([
              [x, cell.bottom + height, near + 0.05],
              [x + width, cell.bottom + height, near + 0.05],
              [x + width, cell.bottom + height, far],
              [x, cell.bottom + height, far],
            ]),
          ),
          packetTop,
        );
        if (height > 0.1) {
          const middle = x + width * 0.5;
          sheet.line(
            [wall(middle, cell.bottom, near + 0.05), wall(middle, cell.bottom + height, near + 0.05)],
            colours.shelf,
            1.2,
          );
        }
      }
    }
  }
  for (let row = 0; row <= rack.rows; row++) {
    const y = rack.bottom + row * rack.row;
    sheet.fill(upright(rack.left, right, y, y + rack.board, near), boards);
  }
  for (let column = 0; column <= rack.columns; column++) {
    const x = rack.left + column * rack.column;
    sheet.fill(upright(x, x + rack.board, rack.bottom, top, near), boards);
  }
  // its end, turned to the light
  sheet.fill(
    face([
      [rack.left, rack.bottom, near],
      [rack.left, top, near],
      [rack.left, top, far],
      [rack.left, rack.bottom, far],
    ]),
    mixColours(colours.shelfLit, colours.wallHot, 0.3),
  );
}

export function drawTube(sheet: Sheet, colours: CounterColours): void {
  const [x, y, z] = LAMP;
  const reflector: Outline = [
    wall(x - TUBE_HALF - 0.05, y + 0.03, z),
    wall(x + TUBE_HALF + 0.05, y + 0.03, z),
    wall(x + TUBE_HALF - 0.04, y + 0.1, z),
    wall(x - TUBE_HALF + 0.04, y + 0.1, z),
  ];
  sheet.lines(
    [-0.3, 0.3].map((dx): Outline => [wall(x + dx, y + 0.08, z), wall(x + dx, 2.9, z)]),
    colours.fixture,
    2.2,
  );
  sheet.fill(reflector, mixColours(colours.wallHot, colours.shelf, 0.55));
  sheet.fill(upright(x - TUBE_HALF - 0.02, x + TUBE_HALF + 0.02, y - 0.012, y + 0.032, z), colours.fixture);
  sheet.fill(upright(x - TUBE_HALF, x + TUBE_HALF, y - 0.017, y + 0.017, z), colours.tube);
}
