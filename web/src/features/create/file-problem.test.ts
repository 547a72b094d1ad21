import { expect, test } from 'vitest';
import { fileProblem } from './file-problem';

test.each([
  ['video/mp4', 5_000_000, undefined],
  ['', 5_000_000, undefined],
  ['application/octet-stream', 5_000_000, undefined],
  ['text/plain', 5_000_000, undefined],
  ['video/mp4', 0, { code: 'empty' }],
])('fileProblem_%s_%s', (type, size, wanted) => {
  const file = new File([], 'take.mov', { type });
  Object.defineProperty(file, 'size', { value: size });
  expect(fileProblem(file)).toEqual(wanted);
});
