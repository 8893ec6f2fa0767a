/** A place as a still picture: the layers of its data, laid over one another by the page. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { coverFit } from '../places/cover-fit.ts';
import type { Layer, Light, Place } from '../places/place.ts';
import { layersOf } from '../places/still-layers.ts';
import { useSurroundings } from './surroundings.ts';

/** Follows the size of its box, and covers it with the drawing as the stage does. */
export function StillPicture(props: { place: Place; light: Light; who: readonly string[] }) {
  const { assetUrl } = useSurroundings();
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<readonly [number, number] | null>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setSize([element.clientWidth, element.clientHeight]);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const fit = size && coverFit(size[0], size[1], props.place.focusX);
  return (
    <div class="still-picture" ref={box}>
      {fit &&
        layersOf(props.place, props.light, props.who).map((layer) => (
          <img
            key={layer.file}
            class={layerClass(layer)}
            src={assetUrl(layer.file)}
            alt=""
            decoding="async"
            style={{
              left: `${fit.left + layer.box[0] * fit.scale}px`,
              top: `${fit.top + layer.box[1] * fit.scale}px`,
              width: `${layer.box[2] * fit.scale}px`,
              height: `${layer.box[3] * fit.scale}px`,
              ...movement(layer, fit.scale),
            }}
          />
        ))}
    </div>
  );
}

function layerClass({ blend, alive }: Layer): string {
  const classes = ['still-layer'];
  if (blend === 'screen') classes.push('still-screen');
  // A flicker is the stage's; a still picture does the rest.
  if (alive && alive.kind !== 'flicker') classes.push(`still-${alive.kind}`);
  return classes.join(' ');
}

/** What the style sheet needs to move a layer as the stage would: nothing flashes, all stops under reduced motion. */
function movement({ alive }: Layer, scale: number): Record<string, string> {
  if (alive?.kind === 'breathe') return { '--low': `${alive.low}`, animationDuration: `${alive.seconds}s` };
  if (alive?.kind === 'drift') {
    return {
      '--dx': `${alive.dx * scale}px`,
      '--dy': `${alive.dy * scale}px`,
      animationDuration: `${alive.seconds}s`,
    };
  }
  if (alive?.kind === 'goes-out') {
    return { animationDelay: `${alive.after}s`, animationDuration: `${alive.fades}s` };
  }
  return {};
}
