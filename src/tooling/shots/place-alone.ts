/** A place by itself as a page, laid out as the game's still picture is. */
import { coverFit } from '../../places/cover-fit.ts';
import type { Light, Place } from '../../places/place.ts';

/** HTML of a page that shows every layer of the place, everybody present. `address` ends with a slash. */
export function placeAlone(
  place: Place,
  light: Light,
  { width, height }: { width: number; height: number },
  address: string,
): string {
  const fit = coverFit(width, height, place.focusX);
  const layers = (place.lights[light] ?? []).map(({ file, box: [x, y, w, h], blend }) => {
    const at = [
      `left:${fit.left + x * fit.scale}px`,
      `top:${fit.top + y * fit.scale}px`,
      `width:${w * fit.scale}px`,
      `height:${h * fit.scale}px`,
      `mix-blend-mode:${blend}`,
    ].join(';');
    return `<img src="${address}${file}" alt="" style="position:absolute;${at}">`;
  });
  return `<body style="margin:0;background:#05090d;overflow:hidden">${layers.join('')}</body>`;
}
