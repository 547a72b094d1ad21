import { expect, test } from 'vitest';
import { loudest } from './draw-waveform';

test.each([
  [[1, 9, 3, 4], 0, 2, 9],
  [[1, 9, 3, 4], 1, 2, 4],
  [[5], 7, 40, 5],
  [[], 0, 3, 0],
])('loudest_%j_bar%iOf%i', (values, bar, bars, wanted) => {
  expect(loudest(values, bar, bars)).toBe(wanted);
});
