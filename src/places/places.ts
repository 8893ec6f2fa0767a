/** Every place, by id. */
import { faxCounter } from './fax-counter.ts';
import { flat } from './flat.ts';
import { joRoom } from './jo-room.ts';
import { landing } from './landing.ts';
import { machineRoom } from './machine-room.ts';
import { office } from './office.ts';
import type { Place } from './place.ts';
import { saturdayRoom } from './saturday-room.ts';
import { solmiTable } from './solmi-table.ts';
import { stairwell } from './stairwell.ts';
import { title } from './title.ts';
import { unhaRoom } from './unha-room.ts';

export const places: Readonly<Record<string, Place>> = {
  title,
  'fax-counter': faxCounter,
  flat,
  'jo-room': joRoom,
  landing,
  office,
  'saturday-room': saturdayRoom,
  'solmi-table': solmiTable,
  'machine-room': machineRoom,
  stairwell,
  'unha-room': unhaRoom,
};
