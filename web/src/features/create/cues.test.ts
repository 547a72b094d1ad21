import { expect, test } from 'vitest';
import { captionsProblem, cueAdded, cuesOf, finishedPart, webVtt } from './cues';

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

const said = '00:01.000 --> 00:02.000\nSaid';

test.each([
  ['no words yet', `${said}\n\n00:03.000 --> 00:05.000\n`],
  ['markup but no words', `${said}\n\n00:03.000 --> 00:05.000\n<b></b> <i`],
  ['half of its times', `00:03.000 -->\n\n${said}`],
  ['times that end before they begin', `00:03.000 --> 00:02.000\nNo\n\n${said}\n`],
  ['words without times', `${said}\n \nAnd then`],
])('finishedPart_cueWith_%s_isLeftOut', (_, typed) => {
  expect(finishedPart(`WEBVTT\n\n${typed}`)).toEqual({
    file: `WEBVTT\n\n${said}\n`,
    unfinished: 1,
  });
});

test('finishedPart_allIsFinished_isTheWholeFileWithoutNotes', () => {
  const text = `WEBVTT - of Ada\n\nNOTE for later\n\nfirst\n${said}\n`;
  const file = `WEBVTT - of Ada\n\nfirst\n${said}\n`;
  expect(finishedPart(text)).toEqual({ file, unfinished: 0 });
});

test('finishedPart_cueRightBelowTheHead_isACue', () => {
  expect(finishedPart(`WEBVTT\n${said}`)).toEqual({
    file: `WEBVTT\n\n${said}\n`,
    unfinished: 0,
  });
});

test.each([
  ['', 0],
  ['WEBVTT\n\n', 0],
  [cueAdded('', 1, 20), 1],
])('finishedPart_%j_isNoFileYet', (text, unfinished) => {
  expect(finishedPart(text)).toEqual({ file: undefined, unfinished });
});
