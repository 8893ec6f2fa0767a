/**
 * Un-ha's room: lamp light, the machine a shape under its cloth; or a power cut, its screen the only light and
 * an amber point on the battery board. The room, Un-ha and her grandmother are cut from two whole frames and
 * kept as they are; drawn here are Sol-mi and the things on the floor.
 */
import { type Cutting, type Depth, framed } from '../../../../places/framed.ts';
import type { Alive, Box, Layer, Spot } from '../../../../places/place.ts';
import { project, type Vector } from '../../camera.ts';
import { LayerStack } from '../../layer-stack.ts';
import type { DrawnLayer, DrawnPlace } from '../../picture.ts';
import { type RoomColours, roomColours } from './colours.ts';
import { drawDisc, drawSolmi, drawSolmiShadow, drawStick } from './drawn-in.ts';
import { CLOTH, CLOTH_OFF, camera, DISC, type RoomLight, SCREEN, STICK } from './measures.ts';

const ID = 'unha-room';

type Cut = Omit<Cutting, 'depth'> & { id: string; depth: Depth };
const cut = (id: string, depth: Depth, box: Box, alive?: Alive): Cut => ({
  id,
  depth,
  box,
  ...(alive && { alive }),
});

/** From back to front; the names are those of the groups in the frames. */
const cuttings: Record<RoomLight, readonly Cut[]> = {
  lamp: [
    cut('back', 'back', [822, 254, 486, 342]),
    cut('mid', 'mid', [-120, -60, 2160, 1200]),
    cut('subject', 'subject', [276, 256, 1189, 710]),
    cut('glow', 'glow', [447, 338, 946, 625], { kind: 'breathe', low: 0.88, seconds: 9 }),
    cut('grandmother', 'figures', [642, 569, 222, 324], { kind: 'drift', dx: 0, dy: 1.2, seconds: 7 }),
    cut('unha', 'figures', [946, 639, 263, 302]),
    cut('front', 'front', [-59, 134, 2052, 1006]),
    cut('light', 'light', [396, -60, 1048, 921], { kind: 'breathe', low: 0.94, seconds: 9 }),
  ],
  dark: [
    cut('back', 'back', [822, 254, 486, 342]),
    cut('mid', 'mid', [-120, -60, 2160, 1200]),
    cut('subject', 'subject', [276, 256, 1210, 710]),
    cut('glow', 'glow', [744, 351, 667, 667], { kind: 'breathe', low: 0.86, seconds: 6 }),
    cut('grandmother', 'figures', [642, 569, 221, 324], { kind: 'drift', dx: 0, dy: 1.2, seconds: 7 }),
    cut('unha', 'figures', [946, 639, 263, 302]),
    cut('front', 'front', [-59, 134, 2052, 1006]),
    cut('light', 'light', [654, 261, 847, 847], { kind: 'breathe', low: 0.8, seconds: 6 }),
    cut('led', 'light', [1234, 734, 191, 191], { kind: 'breathe', low: 0.55, seconds: 4 }),
  ],
};

/** `framed` knows depths; several layers here share one and keep their own names. */
function framedLayers(light: RoomLight): Layer[] {
  return cuttings[light].map(({ id, ...cutting }) => ({
    ...framed(`images/${ID}/${light}`, [cutting])[0]!,
    id,
    file: `images/${ID}/${light}/${id}.svg`,
  }));
}

function drawnLayers(light: RoomLight, colours: RoomColours): Record<'floor' | 'people', DrawnLayer[]> {
  const floor = new LayerStack(ID, light);
  floor.add('figure-shadow-solmi', 1, (sheet) => drawSolmiShadow(sheet, colours, light), { who: 'solmi' });
  floor.add('things', 1, (sheet) => {
    drawDisc(sheet, colours);
    drawStick(sheet, colours);
  });
  const people = new LayerStack(ID, light);
  people.add('figure-solmi', 1.07, (sheet) => drawSolmi(sheet, colours, light), { who: 'solmi' });
  return { floor: floor.layers, people: people.layers };
}

function lightLayers(light: RoomLight): (DrawnLayer | Layer)[] {
  const { floor, people } = drawnLayers(light, roomColours[light]);
  return framedLayers(light).flatMap((one): (DrawnLayer | Layer)[] => {
    if (one.id === 'mid') return [one, ...floor];
    if (one.id === 'unha') return [...people, one];
    return [one];
  });
}

function spot(at: Vector, radius: number): Spot {
  const [x, y] = project(camera, at);
  return { x: Math.round(x), y: Math.round(y), radius };
}

export function drawUnhaRoom(): DrawnPlace {
  return {
    id: ID,
    constant: 'unhaRoom',
    focusX: 955,
    lights: { lamp: lightLayers('lamp'), dark: lightLayers('dark') },
    spots: {
      screen: spot(SCREEN, 66),
      cloth: spot(CLOTH, 56),
      'cloth-off': spot(CLOTH_OFF, 64),
      stick: spot(STICK, 38),
      disc: spot(DISC, 46),
    },
  };
}
