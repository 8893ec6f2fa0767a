/** The picture beside the words: a still at once, and the living stage in its stead when it has come. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Light } from '../places/place.ts';
import { layersOf } from '../places/still-layers.ts';
import { afterPainting } from './idle.ts';
import { StillPicture } from './still-picture.tsx';
import { useSurroundings } from './surroundings.ts';

export type PictureProps = {
  place: string;
  light: Light;
  who: readonly string[];
  /** False while more urgent things are still to come. */
  wanted: boolean;
  /** Takes the stage's canvas; given only while the stage is wanted. */
  canvas: ((parent: HTMLElement) => () => void) | null;
  /** True once the stage has drawn its first picture: the still is taken away. */
  alive: boolean;
};

export function Picture({ place: id, light, who, wanted, canvas, alive }: PictureProps) {
  const { places, words } = useSurroundings();
  const parent = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (canvas && parent.current) return canvas(parent.current);
    return undefined;
  }, [canvas]);
  const shown = useAfterPainting({ id, light, who }, wanted);
  const place = places[id];
  const drawn = places[shown.id] ?? place;
  // The words of a picture do not wait for it.
  const alt = place?.alt ?? `place.${id}`;
  const key = `${alt}.${light}`;
  return (
    <div
      class="picture"
      data-place={`${id}/${light}`}
      data-drawn={`${shown.id}/${shown.light}`}
      role="img"
      aria-label={words.say(words.has(key) ? key : alt)}
    >
      {wanted && !alive && drawn && <StillPicture place={drawn} light={shown.light} who={shown.who} />}
      {canvas && <div class="canvas" ref={parent} aria-hidden="true" />}
    </div>
  );
}

type Shown = { id: string; light: Light; who: readonly string[] };

/**
 * What the still shows, a little behind: the new words are painted first, and the place that was left stays until
 * the layers of the next one have come. A layer that does not come holds nothing up.
 */
function useAfterPainting({ id, light, who }: Shown, wanted: boolean): Shown {
  const { places, assetUrl } = useSurroundings();
  const [shown, setShown] = useState<Shown>({ id, light, who });
  useEffect(() => {
    let gone = false;
    const show = () => {
      if (!gone) setShown({ id, light, who });
    };
    const fetchFirst = () => {
      const place = places[id];
      const layers = place ? layersOf(place, light, who) : [];
      const come = layers.map((layer) => {
        const image = new Image();
        image.src = assetUrl(layer.file);
        return image.decode().catch(() => undefined);
      });
      void Promise.all(come).then(show);
    };
    // While no picture is wanted there is nothing to draw, and nothing to wait for.
    if (wanted) afterPainting(fetchFirst);
    else show();
    return () => {
      gone = true;
    };
  }, [id, light, who, wanted, places, assetUrl]);
  return shown;
}
