import { expect, test } from 'vitest';
import { ageOn, handleFrom, isHandle, tokenOf } from './rules';

test.each([
  ['ada', true],
  ['ada.l1_x', true],
  ['ab', false],
  ['.ada', false],
  ['ada.', false],
  ['Ada', false],
  ['a'.repeat(30), true],
  ['a'.repeat(31), false],
  ['ad a', false],
])('isHandle_%s_is%s', (text, wanted) => {
  expect(isHandle(text)).toBe(wanted);
});

test.each([
  ['Ada Lovelace', 'ada.lovelace'],
  ['  Zoë!! ', 'zoe'],
  ['猫', ''],
])('handleFrom_%s_is%s', (name, wanted) => {
  expect(handleFrom(name)).toBe(wanted);
});

test.each([
  ['2026-03-02', '2013-03-02', 13],
  ['2026-03-02', '2013-03-03', 12],
  ['2026-03-02', '2012-12-31', 13],
])('ageOn_%s_bornOn%s_is%s', (day, birthDate, wanted) => {
  expect(ageOn(day, birthDate)).toBe(wanted);
});

test.each([
  ['#0a1b', '0a1b'],
  ['', ''],
])('tokenOf_%s_is%s', (hash, wanted) => {
  expect(tokenOf({ hash })).toBe(wanted);
});
