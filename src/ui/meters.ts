/** Which numbers of the rules a player watches while playing: those that this story lets them spend. */
import type { StoryId } from '../rules/index.ts';
import type { Meters } from '../run/index.ts';

export type Meter = { name: string; value: number };

/** People are home by then, and what is left of the evening can be counted. */
const home = '20:00';

const watched: Readonly<Record<StoryId, (meters: Meters, hour: string | null) => Meter[]>> = {
  fax: ({ money }) => [{ name: 'money', value: money }],
  machine: ({ halfHours }, hour) =>
    hour !== null && hour >= home ? [{ name: 'half-hours', value: halfHours }] : [],
  knock: ({ money }) => [{ name: 'money', value: money }],
};

/** In the order in which they are shown; the words are `meter.<name>`. `hour` is the clock of the line, `hh:mm`. */
export const metersOf = (story: StoryId, meters: Meters, hour: string | null): Meter[] =>
  watched[story](meters, hour);
