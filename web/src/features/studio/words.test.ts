import { beforeEach, expect, test } from 'vitest';
import { loadMessages, speak } from '../../i18n';
import { languageName, regionName, shortDay, watchTime } from './words';

beforeEach(async () => {
  await speak('en');
  await loadMessages('studio');
});

test('watchTime_ofAnyLength_isShort', () => {
  expect([0, 59, 600, 7200, 7_200_000].map(watchTime)).toEqual([
    '0 sec',
    '59 sec',
    '10 min',
    '2 hr',
    '2,000 hr',
  ]);
});

test('names_ofLanguagesAndRegions_areWords', () => {
  expect(languageName('de')).toBe('German');
  expect(languageName('unknown')).toBe('Not known');
  expect(regionName('IT')).toBe('Italy');
  expect(regionName('Europe')).toBe('Europe');
  expect(regionName('Atlantic')).toBe('Atlantic');
});

test('names_inAnotherLanguage_areIts', async () => {
  await speak('de');
  expect(languageName('en')).toBe('Englisch');
  expect(regionName('Europe')).toBe('Europa');
  expect(shortDay('2026-03-12')).toBe('12. März');
});
