import { describe, expect, it } from 'vitest';
import { seededChance } from '../../src/rules/index.ts';
import { type Change, openRun, type RunRecord, sameEvening } from '../../src/run/index.ts';
import { cutsOf, loadStory, storiesIn } from '../../src/tooling/every-story.ts';
import { uniform } from '../../src/tooling/players.ts';
import { aStory } from '../support/a-story.ts';

const start = { story: 'fax', cut: 'short' } as const;
const changes: Change[] = [
  { household: 'hostile' },
  { household: 'core' },
  { dollars: 'none' },
  { informants: 'none' },
  { household: 'wavering', dollars: 'none', informants: 'none' },
];

const small = aStory(`
=== short_start
You have {money} notes and a door. # standing: invented
* [Pay three. # id: door.pay # needs: money(3) # do: pay(3)]
  It opens.
* [Knock. # id: door.knock]
  It opens, later.
* [Go home. # id: door.home # silence]
  It stays shut.
- A stair. # day: 2
* [Up. # id: stair.up]
  { household == CORE:
    A carpet.
  - else:
    A bare step.
  }
- The end. # ending: fax.end
-> END
`);
const recordOf = (choices: string[]): RunRecord => ({ v: 1, edition: '00000000', start, seed: 7, choices });

describe('the same evening in another family', () => {
  it('parts nowhere when nothing is changed', () => {
    const { partings, kept, instead, other } = sameEvening(small, recordOf(['door.pay', 'stair.up']), {});
    expect({ partings, kept, instead }).toEqual({ partings: [], kept: 2, instead: [] });
    expect(other.passage.ending).toBe('fax.end');
  });

  it('without dollars the choice is closed, with its reason; the most similar open one is taken', () => {
    const { partings, kept, instead, other } = sameEvening(small, recordOf(['door.pay', 'stair.up']), {
      dollars: 'none',
    });
    // The first words already differ: they print how much there is.
    expect(partings.map(({ kind, turn }) => [kind, turn])).toEqual([
      ['words', 0],
      ['closed', 0],
    ]);
    expect(partings[1]?.because[0]?.words.key).toBe('gate.money.short');
    expect(kept).toBe(0);
    expect(instead).toEqual([
      { turn: 0, id: 'door.knock' },
      { turn: 1, id: 'stair.up' },
    ]);
    expect(other.passage.ending).toBe('fax.end');
  });

  it('in another class parts where the words do, and goes on by the same choices', () => {
    const { partings, kept, instead } = sameEvening(small, recordOf(['door.knock', 'stair.up']), {
      household: 'wavering',
    });
    expect(partings).toMatchObject([{ kind: 'words', turn: 2 }]);
    expect(kept).toBe(2);
    expect(instead).toEqual([]);
  });

  it('a holding-back is replaced by a holding-back where there is one', () => {
    const closed = aStory(`
=== short_start
A table. # standing: invented
* [Pay. # id: table.pay # needs: money(4) # silence]
  Paid.
* [Talk. # id: table.talk]
  Talked.
* [Say nothing. # id: table.nothing # silence]
  Nothing.
- The end. # ending: fax.end
-> END
`);
    const { instead } = sameEvening(closed, recordOf(['table.pay']), { dollars: 'none' });
    expect(instead).toEqual([{ turn: 0, id: 'table.nothing' }]);
  });
});

describe.each(storiesIn().flatMap((name) => cutsOf(name).map((cut) => [name, cut] as const)))(
  '%s, %s cut',
  (name, cut) => {
    const story = loadStory(name, cut);

    it('every generated run comes to an ending in every other family, the same each time', () => {
      for (let seed = 1; seed <= 12; seed++) {
        const run = openRun(story, { story: name, cut }, seed);
        const chance = seededChance(seed);
        for (let step = 0; run.passage.choices.length > 0; step++)
          run.choose(uniform(run, (ways) => chance.pick(`test/${step}`, ways)));
        for (const change of changes) {
          const once = sameEvening(story, run.record, change);
          expect(once.other.passage.ending).toBeDefined();
          expect(once.kept + once.instead.length).toBe(once.other.record.choices.length);
          const first = once.partings.find(({ kind }) => kind !== 'words');
          if (once.kept < run.record.choices.length) expect(first?.turn).toBe(once.kept);
          else expect(first).toBeUndefined();
          expect(sameEvening(story, run.record, change).other.record).toEqual(once.other.record);
        }
      }
    });
  },
);
