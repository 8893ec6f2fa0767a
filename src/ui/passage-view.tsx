/** The words of the step on show. Focus goes to it when it changes; it is not a live region, or it would be read twice. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Step } from './game.ts';
import { useSurroundings } from './surroundings.ts';

export function PassageView({ step, gentle }: { step: Step; gentle: boolean }) {
  const { words } = useSurroundings();
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    element.current?.focus({ preventScroll: true });
    element.current?.closest('[data-scroller]')?.scrollTo(0, 0);
  }, [step]);
  return (
    <section
      class="passage"
      data-testid="passage"
      tabIndex={-1}
      ref={element}
      aria-label={words.say('play.passage')}
    >
      {step.lines.map((line, index) => (
        // Lines never move within a step, so their place is their name.
        <p key={index}>{gentle && line.gentle !== undefined ? line.gentle : line.text}</p>
      ))}
    </section>
  );
}
