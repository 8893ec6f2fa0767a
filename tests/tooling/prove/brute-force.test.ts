/**
 * Small stories made by a seed, with what makes merging hard: variables and numbers of the rules that are read
 * later or never, tunnels with choices in them, circles with once-only choices, draws on the same and on another
 * day. All their runs are played without merging anything; the proof has to have found the same, no more and
 * no less.
 */
import { expect, it } from 'vitest';
import { type Start, seededChance } from '../../../src/rules/index.ts';
import { openChoices } from '../../../src/tooling/players.ts';
import { keysOfRun } from '../../../src/tooling/prove/cross-check.ts';
import { everyScript } from '../../../src/tooling/prove/every-draw.ts';
import { explore } from '../../../src/tooling/prove/explore.ts';
import { prepare } from '../../../src/tooling/prove/prove-cut.ts';
import { aLoadedStory } from '../walk/a-loaded-story.ts';

const start: Start = { story: 'fax', cut: 'short' };

function madeStory(seed: number): string {
  const chance = seededChance(seed);
  let asked = 0;
  const pick = (ways: number): number => {
    asked += 1;
    return chance.pick(`story/${asked}`, ways);
  };
  const one = <T>(of: readonly T[]): T => of[pick(of.length)]!;
  let choices = 0;
  const effect = (): string =>
    one([
      '',
      '',
      ' # do: trace(fax-copy, bureau)',
      ' # do: trace(absence, bureau)',
      ' # needs: money(3) # do: pay(1)',
    ]);
  const assign = (): string =>
    one(['', '    ~ a = true\n', '    ~ b = b + 1\n', '    ~ b = 0\n', '    ~ a = b > 0\n']);
  const condition = (): string =>
    one(['a', 'b > 0', 'money > 3', 'fax_read == 1', 'absence > 0', 'not a', 'fax_copy > 0']);
  const line = (): string => {
    const say = `Line ${pick(1000)}.`;
    return one([
      `${say}\n`,
      `${say} {b} there are.\n`,
      `{ ${condition()}:\n    ${say}\n- else:\n    Not so.\n}\nOn.\n`,
      `${say} # do: read(fax-copy)\nOn.\n`,
      `${say} # do: read(absence)\nOn.\n`,
      `${say} # day: ${1 + pick(3)}\n`,
    ]);
  };
  const options = (knot: string, many: number): string => {
    const own = Array.from({ length: many }, () => {
      choices += 1;
      const when = pick(4) === 0 ? `{ ${condition()} } ` : '';
      return `* ${when}[Go. # id: ${knot}.c${choices}${effect()}]\n${assign()}    Taken.\n`;
    });
    return `${own.join('')}+ [Stay. # id: ${knot}.stay]\n`;
  };

  const last = 2;
  let text = 'VAR a = false\nVAR b = 0\n-> k0\n';
  for (let knot = 0; knot <= last; knot += 1) {
    const next = knot === last ? 'over' : `k${knot + 1}`;
    text += `=== k${knot}\n${line()}${line()}${options(`k${knot}`, 1 + pick(2))}- Behind.\n`;
    if (pick(3) === 0) text += '-> aside ->\n';
    text += `-> ${next}\n`;
  }
  text += `=== aside\n${line()}${options('aside', 1)}- Back.\n->->\n`;
  // A circle that only what is left of once-only choices ends.
  text += `=== over\nOver.\n${pick(2) === 0 ? '* [Round. # id: over.round]\n    -> k2\n+ [End. # id: over.end]\n' : ''}- { ${condition()}:\n    So. # ending: fax.so\n    -> END\n}\nOtherwise. # ending: fax.otherwise\n-> END\n`;
  return text;
}

it.each(Array.from({ length: 24 }, (_, seed) => seed))(
  'story %i: merged and unmerged are the same',
  (seed) => {
    const { open, live, read } = prepare(aLoadedStory(madeStory(seed)));
    const explored = explore(open, [start], live, read, { states: 100_000 });
    expect(explored.complete).toBe(true);

    const keys = new Set<string>();
    const said = new Set<object>();
    let runs = 0;
    for (const { result } of everyScript((chance) => {
      runs += 1;
      if (runs > 6000) return [];
      return keysOfRun(
        open,
        start,
        chance,
        (run, step) => {
          const choices = openChoices(run);
          return choices[chance.pick(`choice/${step}`, choices.length)]!;
        },
        live,
        read,
        said,
      );
    }))
      for (const key of result) keys.add(key);

    expect([...keys].filter((key) => !explored.index.has(key))).toEqual([]);
    // Where every run could be played, nothing was explored that does not occur.
    if (runs <= 6000) {
      expect([...explored.index.keys()].filter((key) => !keys.has(key))).toEqual([]);
      expect([...explored.said].filter((piece) => !said.has(piece))).toEqual([]);
    }
    expect([...said].filter((piece) => !explored.said.has(piece))).toEqual([]);
  },
);
