/**
 * Draws the places into `assets/images/` and `src/places/`: `npx tsx src/tooling/drawing/draw.ts [place]`.
 * The same drawing gives the same bytes.
 *
 * The kit, from the ground up: `shapes` (outlines and boolean operations), `curves`, `camera` (metres to
 * pixels), `solids` (boxes and pulled profiles), `shadows` (projections from one lamp), `cuts` (gouges),
 * `svg` (text), `sheet` (one layer while it is drawn), `figures` and `heads` (people in centimetres),
 * `fax-machine`. A place has its measures, its colours by light, and a file for each part of the picture.
 */
import { join } from 'node:path';
import type { DrawnPlace } from './picture.ts';
import { drawFaxCounter } from './places/fax-counter/place.ts';
import { drawFlat } from './places/flat/place.ts';
import { drawJoRoom } from './places/jo-room/place.ts';
import { drawLanding } from './places/landing/place.ts';
import { drawMachineRoom } from './places/machine-room/place.ts';
import { drawOffice } from './places/office/place.ts';
import { drawSaturdayRoom } from './places/saturday-room/place.ts';
import { drawSolmiTable } from './places/solmi-table/place.ts';
import { drawStairwell } from './places/stairwell/place.ts';
import { drawUnhaRoom } from './places/unha-room/place.ts';
import { writePlace } from './write-place.ts';

const places: Record<string, () => DrawnPlace> = {
  'fax-counter': drawFaxCounter,
  flat: drawFlat,
  'jo-room': drawJoRoom,
  landing: drawLanding,
  'machine-room': drawMachineRoom,
  office: drawOffice,
  'saturday-room': drawSaturdayRoom,
  'solmi-table': drawSolmiTable,
  stairwell: drawStairwell,
  'unha-room': drawUnhaRoom,
};

const root = join(import.meta.dirname, '..', '..', '..');
const wanted = process.argv[2];
if (wanted && !places[wanted]) {
  console.error(`No place is called "${wanted}". There are: ${Object.keys(places).join(', ')}.`);
  process.exit(1);
}
for (const [id, draw] of Object.entries(places)) {
  if (wanted && id !== wanted) continue;
  for (const [light, bytes] of Object.entries(writePlace(root, draw()))) {
    console.log(`${id}, ${light}: ${(bytes / 1024).toFixed(1)} KB`);
  }
}
