import { expect, test } from 'vitest';
import { frameOf } from './sprite';

const sprite = { url: '', interval: 0.5, columns: 4, rows: 3, width: 90, height: 160 };

test.each([
  [0, { column: 0, row: 0 }],
  [0.49, { column: 0, row: 0 }],
  [2.1, { column: 0, row: 1 }],
  [5.9, { column: 3, row: 2 }],
  [99, { column: 3, row: 2 }],
  [-1, { column: 0, row: 0 }],
])('frameOf_second%s', (seconds, wanted) => {
  expect(frameOf(sprite, seconds)).toEqual(wanted);
});
