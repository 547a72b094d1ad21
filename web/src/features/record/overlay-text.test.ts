import { expect, test } from 'vitest';
import { linesOf, shownAt, type OverlayText } from './overlay-text';

const byLetter = (line: string) => line.length;

test('linesOf_words_breakBetweenThem', () => {
  expect(linesOf('one two three', 8, byLetter)).toEqual(['one two', 'three']);
  expect(linesOf('one\n\ntwo', 8, byLetter)).toEqual(['one', '', 'two']);
});

test('linesOf_wordsWithoutSpaces_breakInside', () => {
  expect(linesOf('aaaaaaaaaaaaaaaaaaaaaaaa', 10, byLetter)).toEqual([
    'aaaaaaaaaa',
    'aaaaaaaaaa',
    'aaaa',
  ]);
  expect(linesOf('今天天气很好', 4, byLetter)).toEqual(['今天天气', '很好']);
});

test('shownAt_timing_beginsAndEnds', () => {
  const text: OverlayText = {
    text: 'Hi',
    place: 'top',
    size: 'small',
    color: '#ffffff',
    from: 1,
    to: 3,
  };
  expect([0.99, 1, 2.99, 3].map((at) => shownAt(text, at))).toEqual([false, true, true, false]);
  expect(shownAt({ ...text, text: '  ' }, 2)).toBe(false);
});
