/** The title: a net of light over a sleeping town. */
import type { Layer, Place } from './place.ts';

const whole = [0, 0, 1920, 1080] as const;
const layer = (id: string, parallax: number, blend: Layer['blend'] = 'normal', detail = 1): Layer => ({
  id,
  file: `images/title/dark/${id}.svg`,
  box: whole,
  blend,
  parallax,
  detail,
});

export const title: Place = {
  id: 'title',
  focusX: 960,
  lights: {
    dark: [
      layer('back', 0.55, 'normal', 0.5),
      layer('far', 0.7),
      layer('mid', 1),
      layer('subject', 1.04),
      layer('figures', 1.08),
      layer('front', 1.35),
      layer('light', 1, 'screen', 0.5),
    ],
  },
  spots: {},
  alt: 'place.title',
};
