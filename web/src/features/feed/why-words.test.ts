import { expect, test } from 'vitest';
import { expectations, shareOf, sourceInWords } from './why-words';

const reason = (contribution: number) => ({ kind: 'tag', subject: 's', text: 't', contribution });

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
