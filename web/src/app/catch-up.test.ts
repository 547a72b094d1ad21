import { expect, test } from 'vitest';
import { Backoff } from '../lib/backoff';
import { FakeTimers } from '../testing/fake-timers';
import { CatchUp } from './catch-up';

function catchUp(shown: readonly string[], there: () => readonly string[]) {
  const asked: (readonly string[])[] = [];
  const gone: string[] = [];
  const timers = new FakeTimers();
  const up = new CatchUp({
    shown: () => shown,
    there: async (ids) => {
      asked.push(ids);
      const left = there();
      return ids.filter((id) => left.includes(id));
    },
    gone: (clips) => gone.push(...clips),
    timers,
    backoff: new Backoff(1000, 60_000, () => 0),
  });
  return { up, asked, gone, timers };
}

test('ask_clipsThatAreNotThereAnyMore_areGone', async () => {
  const { up, asked, gone } = catchUp(['a', 'b', 'a', 'c'], () => ['a', 'c']);
  await up.ask();
  expect(asked).toEqual([['a', 'b', 'c']]);
  expect(gone).toEqual(['b']);
});

test('ask_manyClips_isSplit', async () => {
  const ids = Array.from({ length: 250 }, (_, index) => `c${index}`);
  const { up, asked, gone } = catchUp(ids, () => ids);
  await up.ask();
  expect(asked.map(({ length }) => length)).toEqual([100, 100, 50]);
  expect(gone).toEqual([]);
});

test('ask_noAnswer_takesNothingAwayAndAsksAgain', async () => {
  let broken = true;
  const { up, gone, timers } = catchUp(['a'], () => {
    if (broken) {
      throw new Error('offline');
    }
    return [];
  });
  await up.ask();
  expect(gone).toEqual([]);
  broken = false;
  await timers.advance(1000);
  expect(gone).toEqual(['a']);
});
