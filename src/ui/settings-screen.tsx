/** Settings: each a group of radio buttons, in force at once. */
import { PageScreen } from './page-screen.tsx';
import { settingNames, settingValues, withSetting } from './settings.ts';
import { useSurroundings } from './surroundings.ts';

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
              <span>{words.say(`setting.${name}.${value}`)}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </PageScreen>
  );
}

/** Sizes stand from small to large, all else as it is listed. */
function bySize(a: string, b: string): number {
  return Number.isNaN(Number(a)) ? 0 : Number(a) - Number(b);
}
