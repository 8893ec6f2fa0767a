import { describe, expect, test } from 'vitest';
import { DIFFERENT_MARKS, markCut, rowOfMarks } from '../../src/stage/tail-marks.ts';

describe('a mark', () => {
  test('is always the same for its number and another for each number', () => {
    const all = Array.from({ length: DIFFERENT_MARKS }, (_, index) => JSON.stringify(markCut(index)));
    expect(new Set(all).size).toBe(DIFFERENT_MARKS);
    expect(JSON.stringify(markCut(7))).toBe(all[7]);
  });

  test('is cut within its square, turned or not', () => {
    for (let index = 0; index < DIFFERENT_MARKS; index += 1) {
      const { outline, cuts } = markCut(index);
      for (const [x, y] of [...outline, ...cuts.flat()]) expect(Math.hypot(x, y)).toBeLessThan(1.3);
    }
  });
});

describe('the row', () => {
  test('has a gap after the mark it is told, and none of the others', () => {
    const { marks, gap, half } = rowOfMarks(11, 0, 6, 600);
    const steps = marks.slice(1).map(({ x }, nth) => x - marks[nth]!.x);
    expect(steps.indexOf(Math.max(...steps))).toBe(5);
    expect(steps[5]).toBeCloseTo(3 * steps[0]!, 6);
    expect(gap!.x).toBeGreaterThan(marks[5]!.x + half);
    expect(gap!.x).toBeLessThan(marks[6]!.x - half);
  });

  test('holds this evening’s marks last and fresh', () => {
    const { marks } = rowOfMarks(13, 2, 6, 600);
    expect(marks.flatMap(({ fresh, index }) => (fresh ? [index] : []))).toEqual([11, 12]);
  });

  test('keeps every mark in its place when one is added', () => {
    const before = rowOfMarks(11, 0, 6, 600);
    const after = rowOfMarks(14, 3, 6, 600);
    for (const { index, x } of before.marks) expect(after.marks[index]!.x).toBeCloseTo(x, 6);
  });

  test.each([
    [5, 0, 1],
    [14, 3, 6],
    [23, 3, 10],
  ])('%i marks stay within the width', (count, own, gapAfter) => {
    const { marks, half } = rowOfMarks(count, own, gapAfter, 600);
    expect(marks[0]!.x - half).toBeGreaterThan(0);
    expect(marks.at(-1)!.x + half).toBeLessThanOrEqual(600);
  });

  test('has no gap where nothing stands after it', () => {
    expect(rowOfMarks(6, 0, 6, 600).gap).toBeNull();
  });
});
