import { describe, expect, it } from 'vitest';
import { whatHappened } from '../../src/file/what-happened.ts';
import { openRun } from '../../src/run/index.ts';
import { fixedChance } from '../support/a-chance.ts';
import { aStory } from '../support/a-story.ts';

const story = aStory(`
-> full_start
=== full_start
-> short_start
=== short_start
Tuesday. # place: office # day: 2 # hour: 09:00 # who: tongsu # fact: rfa-fax-not-email # fact: rfa-postings
* [Mail. # id: first.mail # do: trace(mail-log, bureau)]
* [Wait. # id: first.wait # silence]
- Later. # hour: 17:00 # do: trace(fax-copy, bureau) # fact: rfa-postings
Saturday. # day: 6 # hour: 10:00 # do: read(mail-log)
Done.
* [Sign. # id: second.sign]
- Over. # ending: fax.over
-> END
`);

const heldAfter = (id: string, residue: number) => {
  const run = openRun(story, { story: 'fax', cut: 'short' }, 1, fixedChance(residue));
  run.choose(id);
  return whatHappened(run);
};

describe('what happened', () => {
  it('lists traces with the moment they were left, and whether they were sought and read', () => {
    expect(
      heldAfter('first.mail', 0).traces.map(({ because, moment, sought, read }) => [
        because.inputs.kind,
        moment,
        sought,
        read,
      ]),
    ).toEqual([
      ['mail-log', { day: 2, hour: '09:00' }, true, true],
      ['fax-copy', { day: 2, hour: '17:00' }, false, false],
    ]);
    expect(heldAfter('first.mail', 3).traces[0]).toMatchObject({ sought: true, read: false });
  });

  it('lists silences with who was there', () => {
    expect(heldAfter('first.wait', 0).silences).toMatchObject([
      { byOffice: 1, listening: 0, moment: { day: 2, hour: '09:00' } },
    ]);
    expect(heldAfter('first.mail', 0).silences).toEqual([]);
  });

  it('names each fact met once', () => {
    expect(heldAfter('first.wait', 0).facts).toEqual(['rfa-fax-not-email', 'rfa-postings']);
  });
});
