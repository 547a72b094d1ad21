import { expect, test } from 'vitest';
import { captionsProblem, cueAdded, cuesOf, webVtt } from './cues';

test.each([
  ['WEBVTT\n\n00:00.000 --> 00:02.000\nHello\n', undefined],
  ['\uFEFFWEBVTT - with a note\n\n01:00:00.000 --> 01:00:02.000 line:0\nHello\n', undefined],
  ['00:00.000 --> 00:02.000\nHello\n', 1],
  ['WEBVTT\n\n00:00,000 --> 00:02,000\nHello\n', 3],
])('captionsProblem_%j_is%s', (text, line) => {
  expect(captionsProblem(text)).toBe(line);
});

test('cuesOf_markupAndSeveralLines_arePlainText', () => {
  const text =
    'WEBVTT\r\n\r\nNOTE a note\r\n\r\nfirst\r\n00:00.500 --> 00:02.000 align:left\r\n<v Ada>Fish &amp; chips</v>\r\nfor two\r\n\r\n01:00:02.000 --> 01:00:03.250\r\nAnd peas';
  expect(cuesOf(text)).toEqual([
    { from: 0.5, to: 2, text: 'Fish & chips\nfor two' },
    { from: 3602, to: 3603.25, text: 'And peas' },
  ]);
});

test('cuesOf_emptyOrBackwards_areLeftOut', () => {
  expect(cuesOf('WEBVTT\n\n00:01.000 --> 00:02.000\n\n00:05.000 --> 00:04.000\nNo\n')).toEqual([]);
});

test('webVtt_cues_comeBackTheSame', () => {
  const cues = [
    { from: 0, to: 1.25, text: 'One\nand a half' },
    { from: 61.5, to: 62, text: 'Two' },
  ];
  expect(cuesOf(webVtt(cues))).toEqual(cues);
});

test('cueAdded_blankText_beginsAFile', () => {
  const text = cueAdded('', 3.2, 20);
  expect(text).toBe('WEBVTT\n\n00:03.200 --> 00:05.200\n');
  expect(captionsProblem(cueAdded(`${text}Hi`, 19.5, 20))).toBeUndefined();
});
