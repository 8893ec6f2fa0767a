import { describe, expect, it } from 'vitest';
import { countWords, cutScreens, type Line } from '../../src/run/index.ts';
import { nothingSet } from '../../src/run/passage.ts';

const line = (words: number, place = 'office', day = 2): Line => ({
  text: new Array(words).fill('word').join(' '),
  facts: [],
  recalls: [],
  cues: [],
  setting: { ...nothingSet, place, day },
  meters: { money: 0, attention: 0, halfHours: 4 },
});
const lengths = (screens: Line[][]) => screens.map((screen) => screen.map((each) => countWords(each.text)));

describe('screens of a passage', () => {
  it.each([
    { given: [30, 30, 30], cut: [[30, 30, 30]] },
    { given: [30, 30, 31], cut: [[30, 30], [31]] },
    { given: [90, 1], cut: [[90], [1]] },
    { given: [91], cut: [[91]] },
    { given: [], cut: [[]] },
  ])('of ninety words: $given is cut $cut', ({ given, cut }) => {
    expect(
      lengths(
        cutScreens(
          given.map((words) => line(words)),
          90,
        ),
      ),
    ).toEqual(cut);
  });

  it('begin anew with another place or another day', () => {
    expect(
      lengths(cutScreens([line(5), line(6, 'flat'), line(7, 'flat', 3), line(8, 'flat', 3)], 90)),
    ).toEqual([[5], [6], [7, 8]]);
  });
});
