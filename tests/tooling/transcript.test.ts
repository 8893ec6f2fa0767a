import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRun } from '../../src/run/index.ts';
import { playOn } from '../../src/tooling/players.ts';
import { transcript, transcriptOf } from '../../src/tooling/transcript.ts';
import { aStory } from '../support/a-story.ts';

const story = aStory(`
-> full_start
=== full_start
-> opening
=== short_start
-> opening
=== opening
The door is shut. # place: hall # day: 2 # hour: 09:00 # standing: invented
* [Knock. # id: door.knock]
    It sounds hollow, and behind it somebody who has been asleep for a while turns over once more. # hour: 09:10
* [Break it down, with all the weight that a man has who had no breakfast this morning. # id: door.break]
    It holds.
* [Pay. # id: door.pay # needs: money(9)]
- Nobody comes. # place: cellar # day: 7
It is over. # ending: fax.over
-> END
`);

const run = (seed: number, ...choices: string[]) => {
  const opened = openRun(story, { story: 'fax', cut: 'short' }, seed);
  for (const id of choices) opened.choose(id);
  return opened;
};

describe('a transcript', () => {
  it('has headings, lines, the choices with the one that was taken, and the ending', () => {
    expect(transcriptOf(run(1, 'door.knock'))).toBe(`== hall, Tuesday, 09:00

The door is shut.

  > Knock.
  - Break it down, with all the weight that a man has who had no breakfast
    this morning.
  x Pay.

-- 09:10

It sounds hollow, and behind it somebody who has been asleep for a while turns
over once more.

== cellar, Sunday, 09:10

Nobody comes.

It is over.

[fax.over]
`);
  });

  it('stops where the run stands', () => {
    expect(transcriptOf(run(1))).toMatch(/ {2}- Knock\.\n {2}- Break .*\n.*\n {2}x Pay\.\n$/);
  });

  it('is the same for the same seed, and different seeds choose differently', () => {
    const texts = [1, 1, 2, 3, 4, 5, 6].map((seed) => transcriptOf(playOn(run(seed))));
    expect(texts[0]).toBe(texts[1]);
    expect(new Set(texts).size).toBe(2);
  });
});

describe('npm run transcript', () => {
  it('plays a story to its ending', () => {
    const file = join(import.meta.dirname, '../../src/tooling/transcript.ts');
    const args = ['--story', 'fax', '--cut', 'short', '--seed', '7'];
    const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', file, ...args], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^== fax-counter, Tuesday/);
    expect(stdout).toMatch(/\[fax\.[a-z-]+\]\n$/);
  }, 60_000);

  it.each([
    [2, []],
    [2, ['--story', 'novel']],
    [2, ['--story', 'fax', '--cut', 'long']],
    [2, ['--story', 'fax', '--seed', 'seven']],
    [1, ['--story', 'fax', '--choices', 'no.choice']],
  ])('ends with %i for %j', (code, args) => {
    const outcome = transcript(args);
    expect(outcome).toMatchObject({ code, stdout: '' });
    expect(outcome.stderr).not.toBe('');
  });
});
