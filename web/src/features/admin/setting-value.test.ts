import { expect, test } from 'vitest';
import { settingProblem } from './setting-value';

const age = { kind: 'number', min: 10, max: 21 } as const;

test.each([
  ['13', undefined],
  ['', 'not-a-number'],
  ['1.5', 'not-a-number'],
  ['9', 'too-small'],
  ['22', 'too-large'],
])('settingProblem_%s_is%s', (text, wanted) => {
  expect(settingProblem(age, text)).toBe(wanted);
});

test('settingProblem_text_isTheServersToJudge', () => {
  expect(settingProblem({ kind: 'text', min: 0, max: 3 }, 'anything')).toBeUndefined();
});
