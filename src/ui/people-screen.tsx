/** The people met so far, and the words that may need explaining. */
import { glossaryOf } from './glossary.ts';
import { PageScreen } from './page-screen.tsx';
import { peopleMet } from './people-met.ts';
import { useSurroundings } from './surroundings.ts';

export function PeopleScreen() {
  const { game, words } = useSurroundings();
  const run = game.run.value;
  if (!run) return null;
  const terms = glossaryOf(words).filter(({ term }) =>
    run.turns.some((turn) => turn.passage.lines.some((line) => line.text.includes(term))),
  );
  /** Who somebody is depends on whose story it is. */
  const whoIs = (person: string) => {
    const key = `people.${person}.who`;
    const here = `${key}.${run.start.story}`;
    return words.has(here) ? here : key;
  };
  return (
    <PageScreen heading={words.say('people.heading')}>
      <dl class="people">
        {peopleMet(run, words).map((person) => (
          <div key={person} data-person={person}>
            <dt>{words.say(`people.${person}`)}</dt>
            <dd>{words.say(whoIs(person))}</dd>
          </div>
        ))}
      </dl>
      {terms.length > 0 && (
        <>
          <h2>{words.say('glossary.heading')}</h2>
          <dl class="people">
            {terms.map(({ id, term, says }) => (
              <div key={id}>
                <dt>{term}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </PageScreen>
  );
}
