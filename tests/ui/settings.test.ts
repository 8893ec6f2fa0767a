import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../../src/run/index.ts';
import {
  keepSettings,
  readSettings,
  settingNames,
  usualSettings,
  withSetting,
} from '../../src/ui/settings.ts';

describe('settings', () => {
  it('come back as they were kept', () => {
    const storage = memoryStorage();
    const wished = withSetting(withSetting(usualSettings, 'size', '150'), 'face', 'weighted');
    expect(keepSettings(storage, 'settings', wished)).toBe(true);
    expect(readSettings(storage, 'settings')).toEqual(wished);
  });

  it.each([
    ['{', {}],
    ['null', {}],
    ['[]', {}],
    ['{"size":"900","face":"plain"}', { face: 'plain' }],
    ['{"size":150}', {}],
    ['{"__proto__":{"size":"150"}}', {}],
  ])('read from %s, keep what is allowed and forget the rest', (text, kept) => {
    const storage = memoryStorage();
    storage.set('settings', text);
    expect(readSettings(storage, 'settings')).toEqual({ ...usualSettings, ...kept });
  });

  it('refuse a value that there is not', () => {
    for (const name of settingNames) expect(withSetting(usualSettings, name, 'else')).toBe(usualSettings);
  });
});
