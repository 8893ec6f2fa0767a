/** The words of the step on show. Focus goes to it when it changes; it is not a live region, or it would be read twice. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Step } from './game.ts';
import { glossaryOf, type Piece, piecesOf, type Term } from './glossary.ts';
import { useSurroundings } from './surroundings.ts';

export function PassageView({ step, gentle }: { step: Step; gentle: boolean }) {
  const { words } = useSurroundings();
  const element = useRef<HTMLElement>(null);
  const [term, setTerm] = useState<Term | null>(null);
  useLayoutEffect(() => {
    element.current?.focus({ preventScroll: true });
    element.current?.closest('[data-scroller]')?.scrollTo(0, 0);
    setTerm(null);
  }, [step]);
  const lines = useMemo(() => {
    const terms = glossaryOf(words);
    const used = new Set<string>();
    return step.lines.map((line) =>
      piecesOf(gentle && line.gentle !== undefined ? line.gentle : line.text, terms, used),
    );
  }, [step, gentle, words]);

  return (
    <>
      <section
        class="passage"
        data-testid="passage"
        data-turn={step.turn}
        tabIndex={-1}
        ref={element}
        aria-label={words.say('play.passage')}
      >
        {lines.map((pieces) => (
          <p key={pieces.map((piece) => piece.text).join('')}>
            {pieces.map((piece) => pieceView(piece, term, setTerm))}
          </p>
        ))}
      </section>
      {term && (
        <p class="term-note" id="term-note" data-term-note={term.id}>
          <strong>{term.term}</strong> {term.says}
        </p>
      )}
    </>
  );
}

function pieceView({ text, term }: Piece, open: Term | null, setOpen: (term: Term | null) => void) {
  if (!term) return text;
  const isOpen = open?.id === term.id;
  return (
    <button
      key={term.id}
      type="button"
      class="term"
      data-term={term.id}
      aria-expanded={isOpen}
      {...(isOpen ? { 'aria-describedby': 'term-note' } : {})}
      onClick={() => setOpen(isOpen ? null : term)}
    >
      {text}
    </button>
  );
}
