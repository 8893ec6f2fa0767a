/** Every place, by id. */
import { office } from './office.ts';
import type { Place } from './place.ts';
import { title } from './title.ts';

export const places: Readonly<Record<string, Place>> = { title, office };
