/** One consequence, and on its reverse the rule, the draw, the numbers and the sources it rests on. */
import { type Because, parameter } from '../rules/index.ts';
import type { Words } from '../words/words.ts';
import { Citation } from './citation.tsx';

function ParameterRow({ id, words }: { id: Because['parameters'][number]; words: Words }) {
  const row = parameter(id);
  const value =
    row.of === undefined
      ? words.say(`unit.${row.unit}`, { count: row.value })
      : words.say('unit.share', { value: row.value, of: row.of });
  return (
    <li>
      <p>
        {row.standsFor} <strong>{value}</strong>
      </p>
      {'designed' in row && (
        <p class="whose">
          {words.say('standing.designed')}: {row.designed}
        </p>
      )}
    </li>
  );
}

/** What among the arguments has a name of its own, by the group of words that has it: `cha` is Old Cha. */
const groups: Readonly<Record<string, string>> = {
  person: 'people',
  thing: 'thing',
  household: 'household',
};

function named(args: Because['words']['args'], words: Words): Because['words']['args'] {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      const group = groups[name];
      return [name, group === undefined ? value : words.say(`${group}.${value}`)];
    }),
  );
}

/** The reverse of a consequence: rule, standing, draw, disagreement, numbers and sources. */
export function Reasons({ because, words }: { because: Because; words: Words }) {
  const { draw } = because;
  return (
    <>
      <p class="whose">
        {words.say(`rule.${because.rule}`)} · {words.say(`standing.${because.standing}`)}
      </p>
      {draw && <p class="whose">{words.say('file.draw', { wins: draw.odds[0], ways: draw.odds[1] })}</p>}
      {because.disputed && <p class="whose">{words.say(`disputed.${because.disputed}`)}</p>}
      {because.parameters.length > 0 && (
        <ul>
          {because.parameters.map((id) => (
            <ParameterRow key={id} id={id} words={words} />
          ))}
        </ul>
      )}
      <ul>
        {because.facts.map((id) => (
          <Citation key={id} id={id} words={words} />
        ))}
      </ul>
    </>
  );
}

/** What a consequence says, with names for what has one. */
export const sayBecause = (because: Because, words: Words): string =>
  words.say(because.words.key, named(because.words.args, words));

export function Why({
  because,
  when,
  words,
  passage,
}: {
  because: Because;
  when: string;
  words: Words;
  /** What was read when it happened; it opens on a press. */
  passage?: readonly string[];
}) {
  return (
    <li class="why" data-rule={because.rule} data-standing={because.standing}>
      <p>
        <span class="moment">{when}</span> {sayBecause(because, words)}
      </p>
      <details>
        <summary>{words.say('file.why')}</summary>
        <Reasons because={because} words={words} />
      </details>
      {passage && (
        <details data-moment>
          <summary>{words.say('file.moment')}</summary>
          {passage.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </details>
      )}
    </li>
  );
}
