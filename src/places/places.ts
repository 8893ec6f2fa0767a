/** Every place, by id. */
import { faxCounter } from './fax-counter.ts';
import { flat } from './flat.ts';
import { office } from './office.ts';
import type { Place } from './place.ts';
import { saturdayRoom } from './saturday-room.ts';
import { title } from './title.ts';

export const places: Readonly<Record<string, Place>> = {
  title,
  'fax-counter': faxCounter,
  flat,
  office,
  'saturday-room': saturdayRoom,
};
