/**
 * The File, in its first form: what was left behind, who could have read it, what the silences were worth,
 * and why each thing happened. What the game decided is never said as what is known.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { attentionBands } from '../rules/index.ts';
import type { Run } from '../run/index.ts';
import type { Words } from '../words/words.ts';
import { Citation } from './citation.tsx';
import { NetSection } from './net/net-section.tsx';
import { OtherFamily } from './other-family.tsx';
import { type Entry, whatHappened } from './what-happened.ts';
import { Why } from './why.tsx';

export type FileProps = { run: Run; words: Words; onTitle: () => void; onAgain: () => void };

/** Which sentence counts `some` of `all`: none at all, a single one that is or is not among them, or the figures. */
function tally(all: number, some: number): 'nothing' | 'one-yes' | 'one-no' | 'several' {
  if (all === 0) return 'nothing';
  if (all === 1) return some === 1 ? 'one-yes' : 'one-no';
  return 'several';
}

/** What was chosen in a turn, and what was read then. */
function passageAt(run: Run, turn: number): string[] {
  const then = run.turns[turn];
  return then
    ? [...(then.chosen ? [then.chosen.text] : []), ...then.passage.lines.map(({ text }) => text)]
    : [];
}

/** A step that only moves something: where a thing lies, how much of an evening is left. */
const isSmall = ({ because: { rule, words } }: Entry): boolean =>
  rule === 'things' || rule === 'day' || words.key === 'because.act.used';

export function FileScreen({ run, words, onTitle, onAgain }: FileProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { traces, silences, all, facts } = whatHappened(run);
  const when = ({ moment: { day, hour } }: Entry) =>
    [day > 0 ? words.say(`day.${day}`) : '', hour ?? ''].filter(Boolean).join(' ');
  const read = traces.filter((trace) => trace.read).length;
  const heard = silences.filter((silence) => silence.listening > 0).length;
  const ending = run.passage.ending ?? '';
  const band = attentionBands[run.state.attention] ?? 'unnoticed';
  const told = all.filter(({ because: { rule } }) => rule !== 'trace' && rule !== 'silence');
  const consequences = told.filter((entry) => !isSmall(entry));
  const small = told.filter(isSmall);

  return (
    <div class="paper" data-scroller>
      <article class="file">
        <h1 tabIndex={-1} ref={heading}>
          {words.say('file.heading')}
        </h1>
        <p class="ending" data-ending-words>
          {words.say(`ending.${ending}`)}
        </p>
        <p class="digest">
          {words.say(`file.traces-read.${tally(traces.length, read)}`, { count: traces.length, read })}
        </p>
        <p class="digest">
          {words.say(`file.silences-heard.${tally(silences.length, heard)}`, {
            count: silences.length,
            heard,
          })}
        </p>
        <p class="digest" data-meter="attention" data-value={run.state.attention}>
          {words.say(`attention.${band}`)}
        </p>
        <p class="decided">{words.say('file.decided')}</p>

        {traces.length > 0 && (
          <section>
            <h2>{words.say('file.traces')}</h2>
            <ul class="entries">
              {traces.map((trace) => (
                <li key={`${trace.turn} ${trace.because.words.key}`} class="pair">
                  <ul>
                    <Why
                      because={trace.because}
                      when={when(trace)}
                      words={words}
                      passage={passageAt(run, trace.turn)}
                    />
                  </ul>
                  <p class="mark" data-read={trace.read}>
                    {words.say(
                      trace.read ? 'file.read' : trace.sought ? 'file.passed-over' : 'file.not-sought',
                    )}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
        {silences.length > 0 && (
          <section>
            <h2>{words.say('file.silences')}</h2>
            <ul class="entries">
              {silences.map((silence) => (
                <Why
                  key={silence.turn}
                  because={silence.because}
                  when={when(silence)}
                  words={words}
                  passage={passageAt(run, silence.turn)}
                />
              ))}
            </ul>
          </section>
        )}
        {consequences.length > 0 && (
          <section>
            <h2>{words.say('file.happened')}</h2>
            <ul class="entries">
              {consequences.map((entry) => (
                <Why
                  key={`${entry.turn} ${entry.because.words.key} ${JSON.stringify(entry.because.inputs)}`}
                  because={entry.because}
                  when={when(entry)}
                  words={words}
                />
              ))}
            </ul>
            {small.length > 0 && (
              <details data-small>
                <summary>{words.say('file.small', { count: small.length })}</summary>
                <ul class="entries">
                  {small.map((entry) => (
                    <Why
                      key={`${entry.turn} ${JSON.stringify(entry.because.inputs)}`}
                      because={entry.because}
                      when={when(entry)}
                      words={words}
                    />
                  ))}
                </ul>
              </details>
            )}
          </section>
        )}
        <NetSection story={run.start.story} state={run.state} words={words} />
        <OtherFamily run={run} words={words} />
        <section>
          <h2>{words.say('file.met')}</h2>
          <details>
            <summary>{words.say('file.met-open', { count: facts.length })}</summary>
            <ul>
              {facts.map((id) => (
                <Citation key={id} id={id} words={words} />
              ))}
            </ul>
          </details>
        </section>
        <p class="file-ways">
          <button type="button" class="choice" data-again onClick={onAgain}>
            {words.say('file.again')}
          </button>
          <button type="button" class="choice" data-to-title onClick={onTitle}>
            {words.say('page.back')}
          </button>
        </p>
      </article>
    </div>
  );
}
