import { expect, test } from 'vitest';
import { completed, textPieces, typingAt } from './text-pieces';

test.each([
  ['no links at all', [{ text: 'no links at all' }]],
  [
    'See #Sea, @ada.b.!',
    [
      { text: 'See ' },
      { text: '#Sea', href: '/tag/sea' },
      { text: ', ' },
      { text: '@ada.b', href: '/@ada.b' },
      { text: '.!' },
    ],
  ],
  ['#猫', [{ text: '#猫', href: '/tag/%E7%8C%AB' }]],
  ['mail a@b.org and x#y', [{ text: 'mail a@b.org and x#y' }]],
  ['<b>#x</b>', [{ text: '<b>' }, { text: '#x', href: '/tag/x' }, { text: '</b>' }]],
])('textPieces_%s', (text, wanted) => {
  expect(textPieces(text)).toEqual(wanted);
});

test('typingAt_mentionAtTheCaret_isFoundAndCompleted', () => {
  const typing = typingAt('hi @ad there', 6);
  expect(typing).toEqual({ sign: '@', prefix: 'ad', start: 3 });
  expect(typing && completed('hi @ad there', 6, typing, 'ada')).toEqual({
    text: 'hi @ada there',
    caret: 8,
  });
});

test.each(['a@b', 'plain', '@ada done '])('typingAt_%s_isNothing', (text) => {
  expect(typingAt(text, text.length)).toBeUndefined();
});
