/** Settings: each a group of radio buttons, in force at once. */
import { PageScreen } from './page-screen.tsx';
import { type SettingName, settingNames, settingValues, withSetting } from './settings.ts';
import { useSurroundings } from './surroundings.ts';

const levels: ReadonlySet<SettingName> = new Set(['volume', 'ambience', 'effects']);

export function SettingsScreen() {
  const { settings, words } = useSurroundings();
  return (
    <PageScreen heading={words.say('settings.heading')}>
      {settingNames.map((name) => (
        <fieldset key={name} class="setting">
          <legend>{words.say(`setting.${name}`)}</legend>
          {[...settingValues[name]].sort(bySize).map((value) => (
            <label key={value}>
              <input
                type="radio"
                name={name}
                value={value}
                checked={settings.value[name] === value}
                onChange={() => {
                  settings.value = withSetting(settings.value, name, value);
                }}
              />
              <span>{words.say(settingWords(name, value), { value: Number(value) })}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </PageScreen>
  );
}

/** Sizes have words of their own, levels are figures. */
function settingWords(name: SettingName, value: string): string {
  return levels.has(name) ? 'setting.level' : `setting.${name}.${value}`;
}

/** Sizes stand from small to large, all else as it is listed. */
function bySize(a: string, b: string): number {
  return Number.isNaN(Number(a)) ? 0 : Number(a) - Number(b);
}
