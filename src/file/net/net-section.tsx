/**
 * The Net: the people of a telling as nodes with their ties, and guilt travelling along them ring by ring. The
 * same as a list in words; each person opens to a line and its because. It is a drawing of the page and not of
 * the canvas, so that it can be printed, read aloud and pressed by keyboard: `src/decisions/0009-the-net.md`.
 */
import { useRef } from 'preact/hooks';
import type { PersonId, RunState, StoryId } from '../../rules/index.ts';
import type { Words } from '../../words/words.ts';
import { Reasons } from '../why.tsx';
import { NetFigure } from './net-figure.tsx';
import { type Format, layOut, tall, wide } from './net-layout.ts';
import { type Net, type NetPerson, netOf } from './net-of.ts';

export function NetSection({ story, state, words }: { story: StoryId; state: RunState; words: Words }) {
  const list = useRef<HTMLUListElement>(null);
  const net = netOf(story, state);
  if (net === null) return null;
  const reached = net.people.filter(({ fate }) => fate !== null).length;

  const open = (person: PersonId) => {
    const entry = list.current?.querySelector<HTMLDetailsElement>(`details[data-person="${person}"]`);
    if (!entry) return;
    entry.open = true;
    entry.querySelector<HTMLElement>('summary')?.focus();
  };

  return (
    <section class="net" data-net data-reached={reached}>
      <h2>{words.say('net.heading')}</h2>
      <p>{words.say('net.reached', { count: reached })}</p>
      <Drawing net={net} format={wide} shape="wide" words={words} onOpen={open} />
      <Drawing net={net} format={tall} shape="tall" words={words} onOpen={open} />
      <p class="decided">{words.say('net.unknown')}</p>
      <ul class="entries" ref={list}>
        {net.people.map((member) => (
          <li key={member.person} class={`net-entry net-entry-${member.fate?.outcome ?? 'untouched'}`}>
            <details data-person={member.person}>
              <summary>{outcomeOf(member, words)}</summary>
              {member.fate && (
                <>
                  {member.fate.through && (
                    <p>
                      {words.say(`net.through.${member.fate.through.kind}`, {
                        person: words.say(`people.${member.fate.through.person}`),
                      })}
                    </p>
                  )}
                  <Reasons because={member.fate.because} words={words} />
                </>
              )}
              {!member.fate && <p>{words.say('net.untouched.says')}</p>}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function outcomeOf({ person, fate }: NetPerson, words: Words): string {
  const name = words.say(`people.${person}`);
  return fate === null
    ? words.say('net.untouched', { person: name })
    : words.say(fate.because.words.key, { person: name });
}

function Drawing({
  net,
  format,
  shape,
  words,
  onOpen,
}: {
  net: Net;
  format: Format;
  shape: 'wide' | 'tall';
  words: Words;
  onOpen: (person: PersonId) => void;
}) {
  const places = layOut(net, format);
  const ringOf = new Map(net.people.map(({ person, ring }) => [person, ring]));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing that holds buttons; a fieldset cannot be one.
    <svg
      class={`net-drawing net-${shape}`}
      viewBox={`0 0 ${format.width} ${format.height}`}
      role="group"
      aria-label={words.say('net.drawing')}
    >
      {net.ties.map(({ from, to, kind, travelled }) => {
        const [a, b] = [places.get(from), places.get(to)];
        if (!a || !b) return null;
        return (
          <line
            key={`${from} ${to}`}
            class={`net-tie net-tie-${kind} ${travelled ? `net-travelled net-ring-${ringOf.get(to) ?? 3}` : ''}`}
            x1={a.x}
            y1={a.y}
            x2={b.x}
            y2={b.y}
          />
        );
      })}
      {net.people.map((member) => {
        const place = places.get(member.person);
        return (
          place && (
            <NetFigure
              key={member.person}
              member={member}
              place={place}
              name={words.say(`people.${member.person}`)}
              outcome={outcomeOf(member, words)}
              onOpen={() => onOpen(member.person)}
            />
          )
        );
      })}
    </svg>
  );
}
