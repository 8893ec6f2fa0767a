/**
 * Types of the fact base. Rules import these as types only: they hold ids, the words stay here.
 * A fact is what one document says, in our own words; it is not thereby true.
 */
import type facts from './facts.json';
import type { SourceId } from './sources.ts';

export type FactId = keyof typeof facts;

/** How strong a fact is, in the document's own terms. */
export type FactKind =
  | 'stated'
  | 'estimate'
  | 'survey'
  | 'anonymous-source'
  | 'testimony'
  | 'official-line'
  | 'argument'
  | 'inference'
  | 'fiction-note';

export type Fact = {
  claim: string;
  kind: FactKind;
  source: SourceId;
  /** Heading or section of the document. */
  where: string;
  /** Whom the document itself relies on. */
  via?: string;
  numbers?: readonly { value?: number; min?: number; max?: number; unit: string; qualifier?: string }[];
  /** A real person stands behind it: no character may be modelled on the fact. */
  noCharacter?: boolean;
};
