/** One card for each system that the documents describe: what they say of it, and where they fall silent or differ. */
import disagreements from '../../facts/disagreements.json';
import silences from '../../facts/silences.json';
import systems from '../../facts/systems.json';

export type Card = {
  no: number;
  group: string;
  title: string;
  facts: readonly string[];
  /** What the sources do not say of it. */
  silences: readonly string[];
  /** Where they differ on it, and what the game does about it. */
  disagreements: readonly { what: string; here: string }[];
};

const missing = silences as Readonly<Record<string, { missing: string }>>;
const differing = Object.values(disagreements);

export const cards: readonly Card[] = systems.map(
  ({ no, group, system, facts, silences: near }): Card => ({
    no,
    group,
    title: system,
    facts,
    silences: near.flatMap((id) => missing[id]?.missing ?? []),
    // A disagreement belongs to a card when most of what it is about stands there.
    disagreements: differing.filter(
      (each) => each.facts.filter((fact) => facts.includes(fact)).length * 2 >= each.facts.length,
    ),
  }),
);

/** The groups in their order, each with its cards. */
export const cardGroups: readonly { group: string; cards: readonly Card[] }[] = [
  ...new Set(cards.map(({ group }) => group)),
].map((group) => ({ group, cards: cards.filter((card) => card.group === group) }));

/** Whether a line that was read has cited something of the card. */
export const isMet = (card: Card, metFacts: ReadonlySet<string>): boolean =>
  card.facts.some((fact) => metFacts.has(fact));
