import { expect, test } from 'vitest';
import { expectations, reasonInWords, shareOf, sourceInWords } from './why-words';

const reason = (contribution: number) => ({
  kind: 'tag',
  subject: 's',
  name: '#s',
  text: 't',
  contribution,
});

test('shareOf_someAgainst_areSharesOfAllThatSpoke', () => {
  const all = [reason(0.6), reason(-0.2)];
  expect(all.map((each) => shareOf(each, all))).toEqual([
    expect.closeTo(0.75),
    expect.closeTo(0.25),
  ]);
});

test('shareOf_nothingSpoke_isNothing', () => {
  expect(shareOf(reason(0), [reason(0)])).toBe(0);
});

test('expectations_knownObjectives_areInWordsAndOrder', () => {
  const predictions = { hide: 0.004, finish: 0.62, 'watch-seconds': 12.34 };
  expect(expectations(predictions, 20).map(({ label, value }) => [label, value])).toEqual([
    ['Watch to the end', '62 %'],
    ['Hide it', '<1 %'],
    ['Time with it', '12.3 s'],
  ]);
});

test('sourceInWords_unknown_isItsNameReadably', () => {
  expect(sourceInWords('two-tower_model')).toBe('two tower model');
});

test.each([
  [
    { kind: 'finished-by-some', finished: 1, watched: 3 },
    '1 of 3 who watched it saw it to the end',
  ],
  [{ kind: 'little-watched' }, 'Not many have watched it yet'],
  [{ kind: 'watched-together', name: 'Tides' }, 'People who watched “Tides” watched this too'],
  [{ kind: 'watched-together', name: '' }, 'People who watched what you watched, watched this too'],
  [{ kind: 'not-known-here' }, 't'],
])('reasonInWords_%j_saysWhatTheServerFound', (given, words) => {
  expect(reasonInWords({ ...reason(1), ...given })).toBe(words);
});
