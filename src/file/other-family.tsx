/**
 * The same evening, another family: the run’s own choices taken again from a changed start. Shows where the two
 * part, both passages beside each other, and how it would have gone on. Computed when it is asked for.
 */
import { useState } from 'preact/hooks';
import { type Household, households } from '../rules/index.ts';
import { type Change, type Parting, type Run, type SameEvening, sameEvening } from '../run/index.ts';
import type { Words } from '../words/words.ts';
import { Reasons, sayBecause } from './why.tsx';

/** The changes that can be asked for in this run: every other class, and what it did not begin with. */
function changesFor(run: Run): { id: string; change: Change }[] {
  const own: Household | undefined = run.turns[0]?.state.household;
  const classes = [...households]
    .reverse()
    .filter((household) => household !== own)
    .map((household) => ({ id: household, change: { household } as Change }));
  const { dollars, informants } = run.start.change ?? {};
  return [
    ...classes,
    ...(dollars === undefined ? [{ id: 'dollars', change: { dollars: 'none' } as Change }] : []),
    ...(informants === undefined ? [{ id: 'informants', change: { informants: 'none' } as Change }] : []),
  ];
}

export function OtherFamily({ run, words }: { run: Run; words: Words }) {
  const [asked, setAsked] = useState<{ id: string; evening: SameEvening } | null>(null);
  return (
    <section class="other-family" data-other-family>
      <h2>{words.say('other.heading')}</h2>
      <p>{words.say('other.what')}</p>
      <p class="other-ways">
        {changesFor(run).map(({ id, change }) => (
          <button
            key={id}
            type="button"
            class="choice"
            data-change={id}
            aria-pressed={asked?.id === id}
            onClick={() => setAsked({ id, evening: sameEvening(run.story, run.record, change) })}
          >
            {words.say(`other.${id}`)}
          </button>
        ))}
      </p>
      <div role="status">
        {asked && <Outcome run={run} id={asked.id} evening={asked.evening} words={words} />}
      </div>
    </section>
  );
}

function Outcome({ run, id, evening, words }: { run: Run; id: string; evening: SameEvening; words: Words }) {
  const { other, partings, kept } = evening;
  const [parting] = partings;
  if (!parting) return <p data-parting="none">{words.say('other.same', { count: kept })}</p>;
  const stop = partings.find(({ kind }) => kind !== 'words');
  const ending = other.passage.ending ?? '';
  const sameEnding = ending === run.passage.ending;
  return (
    <div data-parting={parting.kind} data-change-shown={id}>
      {parting.kind === 'words' && <BothPassages run={run} other={other} parting={parting} words={words} />}
      {stop && <Stop run={run} parting={stop} words={words} />}
      <p class="ending">
        {words.say(sameEnding ? 'other.ending-same' : 'other.ending-other')} {words.say(`ending.${ending}`)}
      </p>
    </div>
  );
}

const textOf = (run: Run, turn: number): string[] =>
  (run.turns[turn]?.passage.lines ?? []).map(({ text }) => text);

function BothPassages({
  run,
  other,
  parting,
  words,
}: {
  run: Run;
  other: Run;
  parting: Parting;
  words: Words;
}) {
  const { turn } = parting;
  const [yours, theirs] = [textOf(run, turn), textOf(other, turn)];
  const chosen = run.turns[turn]?.chosen;
  return (
    <>
      <p>
        {chosen ? words.say('other.parts-after', { choice: chosen.text }) : words.say('other.parts-at-once')}
      </p>
      <div class="both">
        <Passage
          heading={words.say('other.yours')}
          lines={yours}
          differs={(line) => !theirs.includes(line)}
        />
        <Passage
          heading={words.say('other.theirs')}
          lines={theirs}
          differs={(line) => !yours.includes(line)}
        />
      </div>
      {parting.because.map((because) => (
        <details key={because.words.key}>
          <summary>{sayBecause(because, words)}</summary>
          <Reasons because={because} words={words} />
        </details>
      ))}
    </>
  );
}

function Passage({
  heading,
  lines,
  differs,
}: {
  heading: string;
  lines: readonly string[];
  differs: (line: string) => boolean;
}) {
  return (
    <div>
      <h3>{heading}</h3>
      {lines.map((line) => (
        <p key={line}>{differs(line) ? <mark>{line}</mark> : line}</p>
      ))}
    </div>
  );
}

/** The first thing that was done here and cannot be done there. */
function Stop({ run, parting, words }: { run: Run; parting: Parting; words: Words }) {
  const chosen = run.turns[parting.turn + 1]?.chosen?.text ?? '';
  const [because] = parting.because;
  return (
    <div class="stop">
      <p>
        {words.say(`other.${parting.kind}`, { choice: chosen })} {because && sayBecause(because, words)}
      </p>
      {because && (
        <details>
          <summary>{words.say('file.why')}</summary>
          <Reasons because={because} words={words} />
        </details>
      )}
    </div>
  );
}
