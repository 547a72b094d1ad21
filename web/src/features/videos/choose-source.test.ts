import { expect, test } from 'vitest';
import { chooseSource } from './choose-source';

const sources = [1920, 1280, 960].map((height) => ({
  url: `/${height}`,
  type: 'video/mp4',
  width: (height * 9) / 16,
  height,
  bytes: height * 1000,
}));

test.each([
  [844, false, '/960'],
  [1200, false, '/960'],
  [1300, false, '/1280'],
  [1688, false, '/1920'],
  [4000, false, '/1920'],
  [4000, true, '/960'],
])('chooseSource_%d pixels high, saving data %s_is%s', (pixelsHigh, saveData, url) => {
  expect(chooseSource(sources, { pixelsHigh, saveData })?.url).toBe(url);
});

test('chooseSource_none_isNone', () => {
  expect(chooseSource([], { pixelsHigh: 800, saveData: false })).toBeUndefined();
});
