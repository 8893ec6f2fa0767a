/** The picture beside the words: a still at once, and the living stage in its stead when it has come. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Light } from '../places/place.ts';
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
  const shown = useAfterPainting(id, light, who, wanted);
  const place = places[id];
  if (!place) return null;
  const drawn = places[shown.id] ?? place;
  const key = `${place.alt}.${light}`;
  return (
    <div class="picture" role="img" aria-label={words.say(words.has(key) ? key : place.alt)}>
      {wanted && !alive && <StillPicture place={drawn} light={shown.light} who={shown.who} />}
      {canvas && <div class="canvas" ref={parent} aria-hidden="true" />}
    </div>
  );
}

/** What the still shows, a frame behind: drawing a place takes long, and the new words come first. */
function useAfterPainting(id: string, light: Light, who: readonly string[], wanted: boolean) {
  const [shown, setShown] = useState({ id, light, who });
  useEffect(() => {
    let gone = false;
    const show = () => {
      if (!gone) setShown({ id, light, who });
    };
    // While no picture is wanted there is nothing to draw, and nothing to wait for.
    if (wanted) afterPainting(show);
    else show();
    return () => {
      gone = true;
    };
  }, [id, light, who, wanted]);
  return shown;
}
