/**
 * The cards: what the documents say, system by system, with whose word it is; what they do not say; the rules;
 * words and their spellings. Readable in full from the title; what was met in play says so.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import silences from '../../facts/silences.json';
import terms from '../../facts/terms.json';
import type { Met } from '../../run/index.ts';
import type { Words } from '../../words/words.ts';
import { Citation } from '../citation.tsx';
import { type Card, cardGroups, cards, isMet } from './cards.ts';
import { RulesPage } from './rules-page.tsx';

export type CardsProps = { met: Met; words: Words; onClose: () => void };

export function CardsScreen({ met, words, onClose }: CardsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const facts = new Set(met.facts);
  const count = cards.filter((card) => isMet(card, facts)).length;
  return (
    <div class="paper" data-scroller>
      <article class="file cards">
        <h1 tabIndex={-1} ref={heading}>
          {words.say('cards.heading')}
        </h1>
        <p>{words.say('cards.what', { count: cards.length })}</p>
        {count > 0 && <p class="digest">{words.say('cards.met', { count })}</p>}
        {cardGroups.map(({ group, cards: own }) => (
          <section key={group}>
            <h2>{group}</h2>
            {own.map((card) => (
              <CardEntry key={card.no} card={card} met={isMet(card, facts)} words={words} />
            ))}
          </section>
        ))}
        <section>
          <h2>{words.say('cards.silences')}</h2>
          <p>{words.say('cards.silences.what')}</p>
          <details>
            <summary>{words.say('cards.silences.open', { count: Object.keys(silences).length })}</summary>
            <ul>
              {Object.entries(silences).map(([id, { missing }]) => (
                <li key={id} data-silence={id}>
                  {missing}.
                </li>
              ))}
            </ul>
          </details>
        </section>
        <RulesPage words={words} />
        <section>
          <h2>{words.say('cards.terms')}</h2>
          <dl class="people">
            {terms.map(({ term, also, says }) => (
              <div key={term}>
                <dt>
                  {term} {also && <span class="whose">{also}</span>}
                </dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </section>
        <p class="file-ways">
          <button type="button" class="choice" data-back onClick={onClose}>
            {words.say('page.close')}
          </button>
        </p>
      </article>
    </div>
  );
}

function CardEntry({ card, met, words }: { card: Card; met: boolean; words: Words }) {
  return (
    <details class="card" data-card={card.no} data-met={met}>
      <summary>
        {card.title} {met && <span class="met">{words.say('cards.was-met')}</span>}
      </summary>
      <ul>
        {card.facts.map((fact) => (
          <Citation key={fact} id={fact} words={words} />
        ))}
      </ul>
      {card.disagreements.map(({ what, here }) => (
        <p key={what} class="whose">
          <strong>{words.say('cards.differ')}</strong> {what} {words.say('cards.here')} {here}
        </p>
      ))}
      {card.silences.map((missing) => (
        <p key={missing} class="whose">
          <strong>{words.say('cards.silent')}</strong> {missing}.
        </p>
      ))}
    </details>
  );
}
