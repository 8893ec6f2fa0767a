/** The rules as a page: every number of the model, what it stands for, and its source or its confession. */
import { type ParameterId, parameter, parameters } from '../../rules/index.ts';
import type { Words } from '../../words/words.ts';
import { Citation } from '../citation.tsx';

const ids = Object.keys(parameters) as ParameterId[];

/** `bribe` of `bribe.price-lesser`. */
const groupOf = (id: ParameterId): string => id.split('.')[0] ?? id;

export const parameterGroups: readonly string[] = [...new Set(ids.map(groupOf))];

export function RulesPage({ words }: { words: Words }) {
  const designed = ids.filter((id) => 'designed' in parameter(id)).length;
  return (
    <section data-rules-page>
      <h2>{words.say('rules.heading')}</h2>
      <p>{words.say('rules.what', { all: ids.length, designed })}</p>
      {parameterGroups.map((group) => (
        <details key={group}>
          <summary>{words.say(`rules.group.${group}`)}</summary>
          <ul class="parameters">
            {ids
              .filter((id) => groupOf(id) === group)
              .map((id) => (
                <Row key={id} id={id} words={words} />
              ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function Row({ id, words }: { id: ParameterId; words: Words }) {
  const row = parameter(id);
  const value =
    row.of === undefined
      ? words.say(`unit.${row.unit}`, { count: row.value })
      : words.say('unit.share', { value: row.value, of: row.of });
  const [least, greatest] = row.range;
  return (
    <li data-parameter={id}>
      <p>
        {row.standsFor} <strong>{value}</strong>
        {least !== greatest && <span class="whose"> {words.say('rules.range', { least, greatest })}</span>}
      </p>
      {'designed' in row ? (
        <p class="whose">
          {words.say('standing.designed')}: {row.designed}
        </p>
      ) : (
        <ul>
          {row.sources.map((fact) => (
            <Citation key={fact} id={fact} words={words} />
          ))}
        </ul>
      )}
    </li>
  );
}
