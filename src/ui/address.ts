/** What an address asks for. A wrong value gives a notice and the default; nothing is trusted. */
import type { Cut, StoryId } from '../rules/index.ts';
import type { Mode } from './game.ts';

export type Address = {
  /** Named in the address: goes past the title. */
  story: StoryId | null;
  cut: Cut;
  /** null: a fresh one. */
  seed: number | null;
  lang: string | null;
  motion: 'on' | 'off';
  canvas: 'on' | 'off';
  /** null: as the player has set it. */
  gentle: 'on' | 'off' | null;
  mode: Mode;
  /** Names of parameters whose value was not understood. */
  faults: string[];
};

/** A story and cut that can be played, and the languages there are. */
export type Offer = { starts: readonly { story: StoryId; cut: Cut }[]; languages: readonly string[] };

/** Reads the part of an address after `?`. Never throws. */
export function readAddress(search: string, offer: Offer): Address {
  const asked = new URLSearchParams(search);
  const faults: string[] = [];

  function value<T>(name: string, read: (text: string) => T | undefined, otherwise: T): T {
    const text = asked.get(name);
    if (text === null) return otherwise;
    const found = read(text);
    if (found !== undefined) return found;
    faults.push(name);
    return otherwise;
  }
  const oneOf =
    <T extends string>(...allowed: readonly T[]) =>
    (text: string) =>
      allowed.find((word) => word === text);

  const story = value<StoryId | null>(
    'story',
    oneOf(...new Set(offer.starts.map((start) => start.story))),
    null,
  );
  const cuts = offer.starts.filter((start) => start.story === story).map((start) => start.cut);
  const cut = value<Cut>('cut', oneOf(...cuts), cuts[0] ?? 'short');
  const seed = value<number | null>(
    'seed',
    (text) => (/^\d{1,10}$/.test(text) && Number(text) <= 0xffffffff ? Number(text) : undefined),
    null,
  );
  return {
    story,
    cut,
    seed,
    lang: value<string | null>('lang', oneOf(...offer.languages), null),
    motion: value('motion', oneOf('on', 'off'), 'on'),
    canvas: value('canvas', oneOf('on', 'off'), 'on'),
    gentle: value<'on' | 'off' | null>('gentle', oneOf('on', 'off'), null),
    mode: value<Mode>('mode', oneOf('first', 'study'), 'first'),
    faults,
  };
}
