/** A set piece as words: the same view that the stage draws. */
import type { FaxView, RoomView, SetView, TailView } from '../stage/stage-port.ts';
import type { Words } from '../words/words.ts';
import { useSurroundings } from './surroundings.ts';

export function SetInWords({ view }: { view: SetView | null }) {
  const { words } = useSurroundings();
  if (!view) return null;
  return (
    <ul class="aside" data-set={view.set}>
      {sentences(view, words).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** What is seen, one sentence a thing, the newest first. */
export function sentences(view: SetView, words: Words): string[] {
  switch (view.set) {
    case 'fax':
      return ofFax(view, words);
    case 'tail':
      return ofTail(view, words);
    case 'room':
      return ofRoom(view, words);
  }
}

function ofFax({ feeding, fed, header }: FaxView, words: Words): string[] {
  return [
    ...(feeding ? [words.say('set.fax.feeding')] : []),
    fed === 0 ? words.say('set.fax.none') : words.say('set.fax.fed', { count: fed }),
    ...(fed > 0 && header ? [words.say('set.fax.header', header)] : []),
  ];
}

function ofTail(view: TailView, words: Words): string[] {
  const { machine, screen, marks, own, gapAfter, marking, stick, dark } = view;
  const rows =
    screen === 'row'
      ? [
          words.say(`set.tail.row.${machine}`, { count: marks }),
          words.say('set.tail.gap', { after: gapAfter }),
          ...(own > 0 ? [words.say('set.tail.own', { count: own })] : []),
          ...(stick === null ? [] : [words.say(`set.tail.stick.${machine}`)]),
        ]
      : [words.say(`set.tail.${screen}`)];
  return [
    ...(marking && machine === 'faculty' ? [words.say('set.tail.marking')] : []),
    ...(dark ? [words.say('set.tail.dark')] : []),
    ...rows,
  ];
}

function ofRoom({ things, acts, searching }: RoomView, words: Words): string[] {
  return [
    ...(searching ? [words.say('set.room.searching')] : []),
    ...(acts > 0 ? [words.say('set.room.acts', { count: acts })] : []),
    ...things.map(({ thing, lies }) =>
      words.say(`set.room.lies.${lies}`, { thing: words.say(`set.room.thing.${thing}`) }),
    ),
  ];
}
