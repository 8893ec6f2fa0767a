/** The picture beside the words: a still at once, and the living stage in its stead when it has come. */
import { useEffect, useRef } from 'preact/hooks';
import type { Light } from '../places/place.ts';
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
  const place = places[id];
  if (!place) return null;
  const key = `${place.alt}.${light}`;
  return (
    <div class="picture" role="img" aria-label={words.say(words.has(key) ? key : place.alt)}>
      {wanted && !alive && <StillPicture place={place} light={light} who={who} />}
      {canvas && <div class="canvas" ref={parent} aria-hidden="true" />}
    </div>
  );
}
