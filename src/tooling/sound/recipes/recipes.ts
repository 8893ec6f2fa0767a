/** Every recipe, by the id of its sound. */
import { concreteStair } from './concrete-stair.ts';
import { counterHall } from './counter-hall.ts';
import { door } from './door.ts';
import { faxHandshake } from './fax-handshake.ts';
import { knock } from './knock.ts';
import { machineHall } from './machine-hall.ts';
import { pencil } from './pencil.ts';
import { powerCut } from './power-cut.ts';
import { quietFlat } from './quiet-flat.ts';
import type { Recipe } from './recipe.ts';
import { riverOffice } from './river-office.ts';
import { slippers } from './slippers.ts';
import { winterRoom } from './winter-room.ts';

export const recipes: Readonly<Record<string, Recipe>> = {
  'counter-hall': counterHall,
  'river-office': riverOffice,
  'machine-hall': machineHall,
  'concrete-stair': concreteStair,
  'quiet-flat': quietFlat,
  'winter-room': winterRoom,
  'fax-handshake': faxHandshake,
  pencil,
  slippers,
  door,
  knock,
  'power-cut': powerCut,
};
