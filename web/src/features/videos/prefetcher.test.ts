import { expect, test } from 'vitest';
import { settle } from '../../testing/fake-timers';
import { Prefetcher } from './prefetcher';

interface Call {
  url: string;
  signal: AbortSignal;
  finish(): void;
}

function aPrefetcher() {
  const calls: Call[] = [];
  const prefetcher = new Prefetcher(
    (url, _bytes, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        calls.push({ url, signal, finish: resolve });
      }),
  );
  return { prefetcher, calls };
}

test('want_two_fetchesTheNearestFirstAndOneAtATime', async () => {
  const { prefetcher, calls } = aPrefetcher();
  prefetcher.want(['a', 'b']);
  await settle();
  expect(calls.map(({ url }) => url)).toEqual(['a']);
  calls[0]?.finish();
  await settle();
  expect(calls.map(({ url }) => url)).toEqual(['a', 'b']);
});

test('want_others_givesUpWhatIsNotWantedAnyMore', async () => {
  const { prefetcher, calls } = aPrefetcher();
  prefetcher.want(['a', 'b']);
  await settle();
  prefetcher.want(['c']);
  await settle();
  expect(calls.map(({ url, signal }) => [url, signal.aborted])).toEqual([
    ['a', true],
    ['c', false],
  ]);
});

test('want_again_doesNotFetchTwice', async () => {
  const { prefetcher, calls } = aPrefetcher();
  prefetcher.want(['a']);
  await settle();
  calls[0]?.finish();
  await settle();
  prefetcher.want(['a']);
  await settle();
  expect(calls.length).toBe(1);
});

test('whenReady_givenUp_resolvesAllTheSame', async () => {
  const { prefetcher } = aPrefetcher();
  prefetcher.want(['a']);
  const ready = prefetcher.whenReady('a');
  await settle();
  prefetcher.want([]);
  await expect(ready).resolves.toBeUndefined();
});
