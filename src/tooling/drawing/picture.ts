/** What a drawn place is before it is written: sheets with what the game needs to know of them. */
import type { Alive, Layer, Light, Spot } from '../../places/place.ts';
import type { Sheet } from './sheet.ts';

export type DrawnLayer = {
  id: string;
  sheet: Sheet;
  blend?: 'normal' | 'screen';
  parallax: number;
  detail?: number;
  who?: string;
  alive?: Alive;
};

export type DrawnPlace = {
  id: string;
  /** Name of the exported constant. */
  constant: string;
  focusX: number;
  /** Drawn layers, and among them layers that were cut from a whole frame and are kept as they are. */
  lights: Partial<Record<Light, (DrawnLayer | Layer)[]>>;
  spots: Record<string, Spot>;
};
