/** A fact with whose word it is, when, and where it can be read. */
import type { Fact } from '../facts/fact.ts';
import facts from '../facts/facts.json';
import { sources } from '../facts/sources.ts';
import type { Words } from '../words/words.ts';

const known = facts as unknown as Readonly<Record<string, Fact>>;

export function Citation({ id, words }: { id: string; words: Words }) {
  const fact = known[id];
  if (!fact) return null;
  const source = sources[fact.source];
  return (
    <li class="citation">
      <p class="claim">{fact.claim}</p>
      <p class="whose">
        {words.say(`fact.kind.${fact.kind}`)} · {source.when}
        {fact.via && <> · {words.say('fact.via', { whom: fact.via })}</>}
      </p>
      <p class="whence">
        <cite>{source.citation}</cite> <span>{source.caution}</span>
      </p>
    </li>
  );
}
