/** The layers of one light of a place while it is drawn, from back to front. */
import type { Light } from '../../places/place.ts';
import type { DrawnLayer, DrawnPlace } from './picture.ts';
import { Sheet } from './sheet.ts';

export class LayerStack {
  readonly layers: DrawnLayer[] = [];
  readonly #name: string;

  constructor(place: string, light: Light) {
    this.#name = `${place}-${light}`;
  }

  /** Draws one layer in front of those before it. `parallax` is its share of the camera's travel. */
  add(id: string, parallax: number, draw: (sheet: Sheet) => void, more: Partial<DrawnLayer> = {}): void {
    const sheet = new Sheet(`${this.#name}-${id}`);
    draw(sheet);
    this.layers.push({ id, sheet, parallax, ...more });
  }
}

/** Every light a place has colours for, each drawn into a stack of its own. */
export function drawLights<Colours>(
  place: string,
  coloursByLight: Readonly<Partial<Record<Light, Colours>>>,
  draw: (stack: LayerStack, colours: Colours, light: Light) => void,
): DrawnPlace['lights'] {
  const lights: Partial<Record<Light, DrawnLayer[]>> = {};
  for (const [light, colours] of Object.entries(coloursByLight) as [Light, Colours][]) {
    const stack = new LayerStack(place, light);
    draw(stack, colours, light);
    lights[light] = stack.layers;
  }
  return lights;
}
