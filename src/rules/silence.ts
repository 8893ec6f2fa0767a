/**
 * A choice that holds back. It is counted with whether anybody present would have reported: that is asked
 * here, for the File, and moves nothing else. Rests on `panoptic-visibility` and `yongoje-self-censorship`.
 */
import { standingOf } from './because.ts';
import { askInformant } from './informants.ts';
import type { Chance } from './named-draws.ts';
import type { Outcome } from './outcome.ts';
import type { PersonId } from './people.ts';
import type { RunState } from './run-state.ts';

export function keepSilence(state: RunState, present: readonly PersonId[], chance: Chance): Outcome {
  let asking = state;
  let listening = 0;
  let byOffice = 0;
  for (const person of present) {
    const asked = askInformant(asking, person, chance);
    asking = asked.state;
    if (asked.answer === 'active') listening += 1;
    if (asked.answer === 'by-office') byOffice += 1;
  }
  const rests = ['informant.active', 'informant.ever'] as const;
  const key =
    listening > 0 ? 'listening' : byOffice > 0 ? 'by-office' : present.length > 0 ? 'nobody' : 'alone';
  return {
    state: asking,
    because: [
      {
        rule: 'silence',
        inputs: { present: present.join(' '), listening, byOffice, day: state.day },
        parameters: rests,
        facts: ['panoptic-visibility', 'yongoje-self-censorship', 'informants-one-in-fifty'],
        standing: standingOf(rests, 'inferred'),
        words: { key: `because.silence.${key}`, args: { present: present.length } },
      },
    ],
  };
}
