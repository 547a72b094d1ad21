import { expect, test } from 'vitest';
import { whereabouts } from './whereabouts';

test('whereabouts_languageAndTimeZoneOfOneCountry_areThatCountry', () => {
  expect(whereabouts('it-IT', 'Europe/Rome')).toEqual({ language: 'it', region: 'IT' });
});

test('whereabouts_languageOfAnotherCountry_isTheAreaAlone', () => {
  expect(whereabouts('en-US', 'Europe/Rome')).toEqual({ language: 'en', region: 'Europe' });
  expect(whereabouts('de', 'Europe/Zurich')).toEqual({ language: 'de', region: 'Europe' });
});

test('whereabouts_nothingKnown_saysNothing', () => {
  expect(whereabouts('', undefined)).toEqual({});
  expect(whereabouts('english', 'UTC')).toEqual({});
});
