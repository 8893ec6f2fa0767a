/** What a player is shown between two choices. */
import type { Cue, LightId, SceneStanding, SetId } from '../ink/index.ts';
import type { Because, PersonId } from '../rules/index.ts';

/** Numbers a player may watch, as they stand after a line. */
export type Meters = {
  /** Notes of ten dollars. */
  money: number;
  /** 0 … 4; shown only in the File. */
  attention: number;
  /** Half-hours before bed, 0 … 4. */
  halfHours: number;
};

/** The picture, the clock and the people as they stand at a line. */
export type Setting = {
  place: string | null;
  light: LightId;
  who: readonly PersonId[];
  /** 1 Monday … 7 Sunday; 0 before the first. */
  day: number;
  /** `hh:mm`, or null before the first. */
  hour: string | null;
  sound: string | null;
  set: SetId | null;
};

export type Line = {
  text: string;
  gentle?: string;
  note?: string;
  standing?: SceneStanding;
  facts: readonly string[];
  recalls: readonly string[];
  cues: readonly Cue[];
  setting: Setting;
  meters: Meters;
};

export type Choice = {
  id: string;
  text: string;
  /** A holding-back. */
  silence: boolean;
  /** The spot of the set piece that does the same. */
  spot?: string;
  /** Shown but not open, and why. */
  closed?: Because;
};

export type Passage = {
  lines: readonly Line[];
  choices: readonly Choice[];
  /** `fax.of-two-days`; no choices then. */
  ending?: string;
  /** What happened since the choice before, in order. */
  because: readonly Because[];
  /** When each of these happened: the same length and order. */
  moments: readonly Moment[];
};

/** When something happened, as the story's clock stood. */
export type Moment = {
  /** 1 Monday … 7 Sunday; 0 before the first. */
  day: number;
  /** `hh:mm`, or null. */
  hour: string | null;
};

export const nothingSet: Setting = {
  place: null,
  light: 'day',
  who: [],
  day: 0,
  hour: null,
  sound: null,
  set: null,
};

/** The setting after one cue. A new place clears who is there and the set piece. */
export function afterCue(setting: Setting, cue: Cue): Setting {
  switch (cue.cue) {
    case 'place':
      return { ...setting, place: cue.place, who: [], set: null };
    case 'light':
      return { ...setting, light: cue.light };
    case 'who':
      return { ...setting, who: cue.who };
    case 'day':
      return { ...setting, day: cue.day };
    case 'hour':
      return { ...setting, hour: cue.hour };
    case 'sound':
      return { ...setting, sound: cue.sound === 'off' ? null : cue.sound };
    case 'set':
      return { ...setting, set: cue.set };
  }
}
