import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import facts from '../../src/facts/facts.json';
import { sources } from '../../src/facts/sources.ts';
import { places } from '../../src/places/places.ts';
import {
  households,
  type ParameterId,
  parameter,
  parameters,
  people,
  ruleIds,
  thingIds,
  traceKindIds,
} from '../../src/rules/index.ts';
import { sounds } from '../../src/sound/sounds.ts';
import { readPo } from '../../src/tooling/po.ts';
import { glossaryIds } from '../../src/ui/glossary.ts';
import { listedPeople } from '../../src/ui/people-met.ts';
import { settingNames, settingValues } from '../../src/ui/settings.ts';
import { createWords } from '../../src/words/words.ts';

const top = path.resolve(import.meta.dirname, '../..');
const catalogue = (name: string) =>
  Object.fromEntries(
    readPo(path.join(top, `story/words/en/${name}.po`)).map((entry) => [entry.key, entry.text]),
  );
const ui = createWords('en', catalogue('ui'));
const file = ui.with(catalogue('because'));

/** Every `say('…')` with a plain key, in the sources of a folder. */
function keysSaid(folder: string): string[] {
  const names = readdirSync(path.join(top, folder)).filter((name) => /\.tsx?$/.test(name));
  const text = names.map((name) => readFileSync(path.join(top, folder, name), 'utf8')).join('\n');
  return [...text.matchAll(/say\(\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

describe('the English catalogues', () => {
  it('have every key the page says', () => {
    const keys = keysSaid('src/ui');
    expect(keys.length).toBeGreaterThan(30);
    expect(keys.filter((key) => !ui.has(key))).toEqual([]);
  });

  it('have every key the File says', () => {
    const keys = keysSaid('src/file');
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter((key) => !file.has(key))).toEqual([]);
  });

  it('have the keys that are put together from data', () => {
    const kinds = new Set(Object.values(facts).map((fact) => fact.kind));
    const keys = [
      ...settingNames.flatMap((name) => [
        `setting.${name}`,
        ...(['volume', 'ambience', 'effects'].includes(name)
          ? ['setting.level']
          : settingValues[name].map((value) => `setting.${name}.${value}`)),
      ]),
      ...glossaryIds.flatMap((id) => [`glossary.${id}`, `glossary.${id}.says`]),
      ...listedPeople.flatMap((id) => [`people.${id}`, `people.${id}.called`, `people.${id}.who`]),
      ...['file.traces-read', 'file.silences-heard'].flatMap((key) =>
        ['nothing', 'one-yes', 'one-no', 'several'].map((tally) => `${key}.${tally}`),
      ),
      ...Object.values(sounds).map((sound) => sound.caption),
      ...Object.keys(people).map((id) => `people.${id}`),
      ...traceKindIds.flatMap((kind) => [
        `because.trace.${kind}`,
        `because.read.found.${kind}`,
        `because.read.passed-over.${kind}`,
      ]),
      ...ruleIds.map((id) => `rule.${id}`),
      ...thingIds.map((id) => `thing.${id}`),
      ...households.map((id) => `household.${id}`),
      ...(Object.keys(parameters) as ParameterId[])
        .filter((id) => parameter(id).of === undefined)
        .map((id) => `unit.${parameter(id).unit}`),
      ...[...kinds].map((kind) => `fact.kind.${kind}`),
      ...Object.values(places).flatMap((place) =>
        Object.keys(place.lights).map((light) => (ui.has(place.alt) ? place.alt : `${place.alt}.${light}`)),
      ),
    ];
    expect(keys.filter((key) => !file.has(key))).toEqual([]);
  });

  it('fill every argument they name', () => {
    expect(file.say('file.draw', { wins: 1, ways: 4 })).toBe('Drawn by the game, at 1 in 4.');
    expect(file.say('meter.money', { count: 1 })).toBe('1 note left');
  });
});

describe('the fact base', () => {
  it('holds no sentence of a source, and every fact names a source that exists', () => {
    for (const [id, fact] of Object.entries(facts)) {
      expect(sources, id).toHaveProperty([fact.source]);
      expect(Object.keys(fact), id).not.toContain('quote');
    }
  });
});
