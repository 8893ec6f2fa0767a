import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/rules/index.ts';
import {
  drawnStep,
  everyOutcome,
  everyScript,
  nextOutcomes,
  scriptedChance,
} from '../../../src/tooling/prove/every-draw.ts';
import { aState, withTrace } from '../../support/a-state.ts';

const never = () => false;
const always = () => true;

describe('the scripted chance', () => {
  it('gives what the script says, then 0, and remembers the ways', () => {
    const chance = scriptedChance([2, 1]);
    expect([chance.pick('a', 3), chance.pick('b', 2), chance.pick('c', 50)]).toEqual([2, 1, 0]);
    expect(chance.asked.map(({ key, ways }) => [key, ways])).toEqual([
      ['a', 3],
      ['b', 2],
      ['c', 50],
    ]);
  });

  it('gives the same name the same residue', () => {
    const chance = scriptedChance([2, 1]);
    expect([chance.pick('a', 3), chance.pick('a', 3), chance.pick('b', 2)]).toEqual([2, 2, 1]);
    expect(scriptedChance([2], new Map([['a', 1]])).pick('a', 3)).toBe(1);
  });

  it('enumerates exactly the ways, also of a draw that only some ways ask for', () => {
    const all = everyScript((chance) => {
      const first = chance.pick('a', 3);
      return first === 1 ? [first, chance.pick('b', 2)] : [first];
    }).map(({ result }) => result);
    expect(all).toEqual([[0], [1, 0], [1, 1], [2]]);
  });

  it('asks once where nothing is drawn', () => {
    expect(everyScript(() => 'x')).toHaveLength(1);
  });
});

describe('outcomes of an effect', () => {
  it('merge the residues that lead to the same state, the likeliest first', () => {
    const outcomes = everyOutcome(aState(), { name: 'witness', args: ['cha'] }, new Map(), never);
    expect(outcomes.map(({ state, residues }) => [state.informants.cha, residues])).toEqual([
      ['never', 40],
      ['once', 9],
      ['active', 1],
    ]);
    expect(outcomes.map(({ draws }) => draws[0]?.got.length)).toEqual([40, 9, 1]);
  });

  it('stay apart when the same draw may be asked for again', () => {
    const sent = withTrace(aState(), 'fax-copy', 1);
    const read = { name: 'read', args: ['fax-copy'] } as const;
    expect(everyOutcome(sent, { ...read, args: ['fax-copy'] }, new Map(), never)).toHaveLength(2);
    expect(everyOutcome(sent, { ...read, args: ['fax-copy'] }, new Map(), always)).toHaveLength(4);
    const known = new Map([['read/fax-copy/2', 3]]);
    const again = everyOutcome(sent, { ...read, args: ['fax-copy'] }, known, never);
    expect(again.map(({ state }) => state.traces['fax-copy'].read)).toEqual([false]);
  });

  it('of a silence are those of one person after the other', () => {
    const present = ['tongsu', 'cha', 'clerk'] as const;
    const outcomes = everyOutcome(aState(), { name: 'silence', present }, new Map(), never);
    expect(outcomes.map(({ state }) => state.informants.cha)).toEqual(['never', 'once', 'active']);
    expect(outcomes.map(({ because }) => because[0]?.inputs.byOffice)).toEqual([1, 1, 1]);
  });
});

describe('a turn’s outcomes', () => {
  it('are counted through like the digits of a number', () => {
    const met: number[][] = [];
    let script: number[] | null = [];
    while (script !== null) {
      const drawn = drawnStep(script, new Map(), never);
      const first = drawn.step(aState(), { name: 'witness', args: ['cha'] }, scriptedChance([]));
      drawn.step(
        withTrace(first.state, 'absence', 1),
        { name: 'read', args: ['absence'] },
        scriptedChance([]),
      );
      met.push([0, 1].map((at) => script?.[at] ?? 0));
      script = nextOutcomes(script, drawn.widths);
    }
    expect(met).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [2, 0],
      [2, 1],
    ]);
  });

  it('come out as the rules themselves say', () => {
    const drawn = drawnStep([2], new Map(), never);
    const acted = drawn.step(aState(), { name: 'witness', args: ['cha'] }, scriptedChance([]));
    const chance = { pick: () => drawn.draws[0]!.got[0]! };
    expect(acted).toEqual(apply(aState(), { name: 'witness', args: ['cha'] }, chance));
  });
});
