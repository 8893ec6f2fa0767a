/** Every place, by id. */
import { title } from './title.ts';
import type { Place } from './place.ts';

export const places: Readonly<Record<string, Place>> = { title };
