/** One person of the Net, cut as with a knife: a bust, what has become of it, and a name. */

import type { Place } from './net-layout.ts';
import type { NetPerson } from './net-of.ts';

/** Head and shoulders round the origin, about 44 wide and 52 high. */
const BUST =
  'M0 -30c8 0 13 6 13 14c0 6 -3 11 -6 14l1 4c9 2 14 7 15 18l-46 0c1 -11 6 -16 15 -18l1 -4c-3 -3 -6 -8 -6 -14c0 -8 5 -14 13 -14z';
/** The light of one lamp on a cheek and a shoulder: two cuts. */
const CUTS = 'M6 -24c4 4 4 12 1 18c1 -6 1 -12 -1 -18zM12 8c4 2 7 5 8 10c-3 -4 -5 -7 -8 -10z';

export function NetFigure({
  member,
  place,
  name,
  outcome,
  onOpen,
}: {
  member: NetPerson;
  place: Place;
  name: string;
  /** What is said of the person to somebody who does not see the drawing. */
  outcome: string;
  onOpen: () => void;
}) {
  const { fate, ring, person } = member;
  const state = fate?.outcome ?? 'untouched';
  // A class that was lowered stands a step lower.
  const down = state === 'drop' ? 8 : 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button inside a drawing has no element of its own.
    <g
      class={`net-person net-ring-${ring} net-${state}`}
      transform={`translate(${Math.round(place.x)} ${Math.round(place.y)})`}
      role="button"
      tabindex={0}
      aria-label={`${name}. ${outcome}`}
      data-person={person}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen();
      }}
    >
      <rect class="net-target" x={-36} y={-40} width={72} height={90} />
      <g transform={`translate(0 ${down})`}>
        <path class="net-bust" d={BUST} />
        {state !== 'absence' && <path class="net-cut" d={CUTS} />}
      </g>
      {state === 'drop' && <path class="net-step" d="M-24 32h24v6h24" />}
      <text class="net-name" y={state === 'drop' ? 57 : 40} text-anchor="middle">
        {name}
      </text>
    </g>
  );
}
