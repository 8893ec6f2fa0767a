/** Every effect or gate that a tag could name, from its declaration: one for each choice of arguments. */
import { argumentKinds, type Call } from '../rules/index.ts';

type ArgumentKind = keyof typeof argumentKinds;
type Forms = Readonly<Record<string, { takes: readonly ArgumentKind[] }>>;

/** `wordsOf` gives the words to try for a kind of argument; all of its words when it is left out. */
export function everyCall(
  forms: Forms,
  wordsOf: (kind: ArgumentKind) => readonly string[] = (kind) => argumentKinds[kind].words,
): Call[] {
  return Object.entries(forms).flatMap(([name, { takes }]) =>
    takes
      .reduce<string[][]>(
        (all, kind) => all.flatMap((args) => wordsOf(kind).map((word) => [...args, word])),
        [[]],
      )
      .map((args) => ({ name, args })),
  );
}
