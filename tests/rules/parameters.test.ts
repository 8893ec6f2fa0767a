import { describe, expect, it } from 'vitest';
import facts from '../../src/facts/facts.json';
import { type ParameterId, parameter, parameters, traceKinds } from '../../src/rules/index.ts';

const ids = Object.keys(parameters) as ParameterId[];

describe('parameters', () => {
  it.each(ids)('%s is in its range and says what it rests on', (id) => {
    const row = parameter(id);
    expect(row.value).toBeGreaterThanOrEqual(row.range[0]);
    expect(row.value).toBeLessThanOrEqual(row.range[1]);
    expect(row.standsFor).toMatch(/\.$/);
    if ('designed' in row) expect(row.designed).toMatch(/\.$/);
    else for (const fact of row.sources) expect(facts).toHaveProperty([fact]);
  });

  it.each(ids.filter((id) => parameter(id).of !== undefined))(
    '%s is a share: no more than its ways',
    (id) => {
      const { value, of } = parameter(id);
      expect(value).toBeLessThanOrEqual(of ?? 0);
    },
  );

  it('says it is designed wherever it names a silence of the sources', () => {
    const designed = ids.filter((id) => 'designed' in parameter(id));
    const documented = ids.filter((id) => 'sources' in parameter(id));
    expect([...designed, ...documented].sort()).toEqual([...ids].sort());
    // The sources give these figures and no others that the model uses.
    expect(documented.sort()).toEqual([
      'day.bed',
      'day.home',
      'day.private',
      'informant.active',
      'informant.ever',
      'lawyer.present',
      'plan.messages',
      'plan.minutes',
      'price.extra-minutes',
      'price.phone-bar',
      'price.phone-cheaper',
      'price.phone-standard',
    ]);
  });

  it('rests every kind of trace on facts that exist', () => {
    for (const { facts: cited } of Object.values(traceKinds))
      for (const fact of cited) expect(facts).toHaveProperty([fact]);
  });
});
