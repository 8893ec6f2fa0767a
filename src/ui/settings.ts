/** How a player wants to read: kept on the device, never part of a run. */
import type { KeyValue } from '../run/index.ts';

/** Allowed values, the default first. */
export const settingValues = {
  /** Size of the text, in percent of what suits the screen. */
  size: ['100', '85', '115', '130', '150'],
  spacing: ['usual', 'wide', 'wider'],
  face: ['book', 'plain', 'weighted'],
  contrast: ['usual', 'more'],
  /** `device`: as the device says. */
  motion: ['device', 'off'],
  /** `still`: pictures without the canvas. */
  pictures: ['living', 'still'],
  gentle: ['off', 'on'],
  /** Silent until the player wants it. */
  sound: ['off', 'on'],
  /** Levels, in percent. */
  volume: ['100', '75', '50', '25'],
  ambience: ['100', '75', '50', '25', '0'],
  effects: ['100', '75', '50', '25', '0'],
  captions: ['on', 'off'],
} as const;

export type SettingName = keyof typeof settingValues;
export type Settings = { [Name in SettingName]: (typeof settingValues)[Name][number] };

export const settingNames = Object.keys(settingValues) as SettingName[];

export const usualSettings: Settings = Object.fromEntries(
  settingNames.map((name) => [name, settingValues[name][0]]),
) as Settings;

/** The same settings with one changed; a value that is not allowed changes nothing. */
export function withSetting(settings: Settings, name: SettingName, value: string): Settings {
  const allowed: readonly string[] = settingValues[name];
  return allowed.includes(value) ? { ...settings, [name]: value } : settings;
}

/** What was kept, with the default for whatever cannot be read. Never throws. */
export function readSettings(storage: KeyValue, key: string): Settings {
  try {
    const kept: unknown = JSON.parse(storage.get(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return usualSettings;
    return settingNames.reduce((settings, name) => {
      const value = (kept as Record<string, unknown>)[name];
      return typeof value === 'string' ? withSetting(settings, name, value) : settings;
    }, usualSettings);
  } catch {
    return usualSettings;
  }
}

/** True when they could be written. */
export function keepSettings(storage: KeyValue, key: string, settings: Settings): boolean {
  try {
    storage.set(key, JSON.stringify({ v: 1, ...settings }));
    return true;
  } catch {
    return false;
  }
}
