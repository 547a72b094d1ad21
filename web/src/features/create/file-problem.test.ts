import { expect, test } from 'vitest';
import { fileProblem } from './file-problem';

test.each([
  ['video/mp4', 5_000_000, undefined],
  ['', 5_000_000, undefined],
  ['image/png', 5000, { code: 'not-a-video' }],
  ['video/mp4', 0, { code: 'empty' }],
])('fileProblem_%s_%s', (type, size, wanted) => {
  expect(fileProblem({ type, size })).toEqual(wanted);
});
