import { describe, expect, it } from 'vitest';
import { layOut, tall, wide } from '../../src/file/net/net-layout.ts';
import { type Net, netOf } from '../../src/file/net/net-of.ts';
import { begin, type Gravity, type Named, type RunState } from '../../src/rules/index.ts';

const endOf = (gravity: Gravity, named: Named): RunState => ({
  ...begin({ story: 'knock', cut: 'short' }),
  gravity,
  named,
});
const net = (gravity: Gravity, named: Named): Net => {
  const made = netOf('knock', endOf(gravity, named));
  if (!made) throw new Error('There is no Net.');
  return made;
};
const reached = (made: Net) => made.people.filter(({ fate }) => fate !== null).map(({ person }) => person);

describe('the people of the Net', () => {
  it('is not drawn where nobody is reached', () => {
    expect(netOf('knock', endOf('none', 'self'))).toBeNull();
    expect(netOf('fax', endOf('grave', 'cholmin'))).toBeNull();
  });

  it.each<[Gravity, Named, number]>([
    ['serious', 'self', 2],
    ['political', 'unha', 5],
    ['grave', 'unha', 9],
  ])('%s, %s: %i are reached', (gravity, named, count) => {
    expect(reached(net(gravity, named))).toHaveLength(count);
  });

  it('has the others of both houses, each once, not reached', () => {
    const { people } = net('serious', 'self');
    const ids = people.map(({ person }) => person);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['unha', 'grandmother', 'tak', 'yongsuk']));
  });

  it('draws a tie once: that along which guilt came, or that which only stands', () => {
    const { ties, people } = net('grave', 'unha');
    const pairs = ties.map(({ from, to }) => [from, to].sort().join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
    const came = ties.filter(({ travelled }) => travelled).map(({ to }) => to);
    expect(came.sort()).toEqual(people.flatMap(({ person, fate }) => (fate?.through ? [person] : [])).sort());
  });
});

describe('where they stand', () => {
  const cases = [
    ['serious', 'self'],
    ['political', 'unha'],
    ['grave', 'unha'],
    ['grave', 'self'],
    ['lesser', 'tak'],
  ] as const;
  const formats = { wide, tall };

  it.each(
    cases.flatMap(([gravity, named]) => (['wide', 'tall'] as const).map((f) => [gravity, named, f] as const)),
  )('%s, %s, %s: everyone inside, nobody on anybody', (gravity, named, name) => {
    const format = formats[name];
    const places = [...layOut(net(gravity, named), format).values()];
    expect(places).toHaveLength(net(gravity, named).people.length);
    for (const { x, y } of places) {
      expect(x).toBeGreaterThanOrEqual(36);
      expect(x).toBeLessThanOrEqual(format.width - 36);
      expect(y).toBeGreaterThanOrEqual(34);
      expect(y).toBeLessThanOrEqual(format.height - 50);
    }
    for (const [at, one] of places.entries())
      for (const other of places.slice(at + 1))
        expect(Math.abs(one.x - other.x) >= 60 || Math.abs(one.y - other.y) >= 74, `${at}`).toBe(true);
  });
});
