import { expect, test } from 'vitest';
import { settingProblem, valueOf } from './setting-value';

const age = { type: 'integer', min: 10, max: 21 } as const;

test.each([
  ['13', undefined],
  ['', 'not-a-number'],
  ['1.5', 'not-a-number'],
  ['9', 'too-small'],
  ['22', 'too-large'],
])('settingProblem_%s_is%s', (text, wanted) => {
  expect(settingProblem(age, text)).toBe(wanted);
});

test('valueOf_text_isTrimmedAndNumbersAreNumbers', () => {
  expect(valueOf({ type: 'text' }, ' Riffle ')).toBe('Riffle');
  expect(valueOf(age, '13')).toBe(13);
  expect(settingProblem({ type: 'text' }, 'anything')).toBeUndefined();
});
