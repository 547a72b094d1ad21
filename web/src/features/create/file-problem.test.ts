import { expect, test } from 'vitest';
import { fileProblem, placeOf } from './file-problem';

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

const begun = { name: 'take.mov', bytes: 9, received: 4, upload: '/api/uploads/u' };

test.each([
  ['the same file on another device', begun, 'take.mov', 9, '/api/uploads/u'],
  ['one of another name', begun, 'other.mov', 9, undefined],
  ['one of another size', begun, 'take.mov', 8, undefined],
  ['none before', undefined, 'take.mov', 9, undefined],
])('placeOf_%s', (_, file, name, size, place) => {
  expect(placeOf(file === undefined ? {} : { file }, { name, size })).toBe(place);
});
