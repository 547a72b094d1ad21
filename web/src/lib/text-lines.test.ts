import { expect, test } from 'vitest';
import { linesOf } from './text-lines';

const byLetter = (line: string) => line.length;

test.each([
  ['short', ['short']],
  ['two words here', ['two words', 'here']],
  ['one\ntwo', ['one', 'two']],
  ['慢慢来比较快一点', ['慢慢来比较快一点']],
  ['慢慢来比较快一点点吧好不好', ['慢慢来比较快一点点吧', '好不好']],
  ['averyveryverylongwordwithoutanyspace', ['averyveryv', 'erylongwor', 'dwithoutan', 'yspace']],
])('linesOf_%s', (text, wanted) => {
  expect(linesOf(text, 10, byLetter, 22)).toEqual(wanted);
});

test('linesOf_words_breakBetweenThem', () => {
  expect(linesOf('one two three', 8, byLetter, 18)).toEqual(['one two', 'three']);
  expect(linesOf('one\n\ntwo', 8, byLetter, 18)).toEqual(['one', '', 'two']);
});

test('linesOf_wordsWithoutSpaces_breakInside', () => {
  expect(linesOf('aaaaaaaaaaaaaaaaaaaaaaaa', 10, byLetter, 18)).toEqual([
    'aaaaaaaaaa',
    'aaaaaaaaaa',
    'aaaa',
  ]);
  expect(linesOf('今天天气很好', 4, byLetter, 18)).toEqual(['今天天气', '很好']);
});
