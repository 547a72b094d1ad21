import { expect, test } from 'vitest';
import { blankCaptions, captionsProblem } from './cues';

test.each([
  [blankCaptions, undefined],
  ['\uFEFFWEBVTT\r\n\r\n00:01.000 --> 00:02.500\r\nhello', undefined],
  ['WEBVTT - a title\n\n01:00:01.000 --> 01:00:02.500 align:start\nhello', undefined],
  ['1\n00:00:01,000 --> 00:00:02,000\nhello', 1],
  ['WEBVTT\n\n00:01 --> 00:02\nhello', 3],
])('captionsProblem_%#', (text, wanted) => {
  expect(captionsProblem(text)).toBe(wanted);
});
