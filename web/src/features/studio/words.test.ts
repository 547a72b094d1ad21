import { beforeEach, expect, test } from 'vitest';
import { loadMessages, speak } from '../../i18n';
import { placeOf } from './frame';
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

test('placeOf_anySecond_isItsFrameInTheSprite', () => {
  const sprite = { url: '', interval: 2, columns: 5, rows: 2, width: 90, height: 160 };
  expect(placeOf(sprite, 0)).toBe('0% 0%');
  expect(placeOf(sprite, 5)).toBe('50% 0%');
  expect(placeOf(sprite, 11)).toBe('0% 100%');
  expect(placeOf(sprite, 99)).toBe('100% 100%');
});
