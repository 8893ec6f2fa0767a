import { describe, expect, it } from 'vitest';
import { metersOf } from '../../src/ui/meters.ts';

const meters = { money: 3, attention: 2, halfHours: 1 };

describe('what a player watches', () => {
  it.each([
    ['fax', '09:00', ['money']],
    ['knock', '20:40', ['money']],
    ['machine', '16:20', []],
    ['machine', null, []],
    ['machine', '20:00', ['half-hours']],
    ['machine', '21:30', ['half-hours']],
  ] as const)('in %s at %s: %j, and never the attention', (story, hour, names) => {
    expect(metersOf(story, meters, hour).map(({ name }) => name)).toEqual(names);
  });
});
