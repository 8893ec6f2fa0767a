/** One person of the Net, cut as with a knife: a bust of their own, what has become of it, and a name. */

import type { Place } from './net-layout.ts';
import type { NetPerson } from './net-of.ts';
import { portraits } from './portraits.ts';

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
  const { bust, cuts } = portraits[person];
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
      <rect class="net-target" x={-36} y={-44} width={72} height={state === 'drop' ? 104 : 90} />
      <g transform={`translate(0 ${down})`}>
        {/* Ties end a little before a person and what they stand on. */}
        <path class="net-ground" d={state === 'drop' ? `${bust}M-27 22h54v10h-54z` : bust} />
        <path class="net-bust" d={bust} />
        {/* Of somebody who is not there any more only the outline is left. */}
        {state !== 'absence' && <path class="net-cut" d={cuts} />}
      </g>
      {state === 'drop' && <path class="net-step" d="M-27 35h27v5h27" />}
      <text class="net-name" y={state === 'drop' ? 56 : 39} text-anchor="middle">
        {name}
      </text>
    </g>
  );
}
