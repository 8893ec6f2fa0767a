/** The choices, in the order Ink presents them. A closed one can be reached and gives its reason. */
import type { Choice } from '../run/index.ts';
import { useSurroundings } from './surroundings.ts';

export function ChoiceList(props: { choices: readonly Choice[]; onChoose: (id: string) => void }) {
  const { words } = useSurroundings();
  return (
    <ol class="choices" data-testid="choices">
      {props.choices.map((choice, index) => {
        const reason = choice.closed && words.say(choice.closed.words.key, choice.closed.words.args);
        const reasonId = reason && `closed-${index}`;
        return (
          <li key={choice.id}>
            <button
              type="button"
              class="choice"
              data-choice-id={choice.id}
              {...(choice.closed ? { 'aria-disabled': 'true', 'aria-describedby': reasonId } : {})}
              onClick={() => {
                if (!choice.closed) props.onChoose(choice.id);
              }}
            >
              <span class="choice-number" aria-hidden="true">
                {index + 1}
              </span>
              <span class="choice-words">{choice.text}</span>
              {reason && (
                <span class="choice-reason" id={reasonId}>
                  {reason}
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
