/** Every recipe, by the id of its sound. */
import { counterHall } from './counter-hall.ts';
import { door } from './door.ts';
import { faxHandshake } from './fax-handshake.ts';
import { pencil } from './pencil.ts';
import type { Recipe } from './recipe.ts';
import { riverOffice } from './river-office.ts';
import { slippers } from './slippers.ts';

export const recipes: Readonly<Record<string, Recipe>> = {
  'counter-hall': counterHall,
  'river-office': riverOffice,
  'fax-handshake': faxHandshake,
  pencil,
  slippers,
  door,
};
