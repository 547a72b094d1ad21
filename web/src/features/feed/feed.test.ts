import { beforeEach, describe, expect, test } from 'vitest';
import { NoConnection, ServerError, type FeedPage } from '../../api';
import { Backoff } from '../../lib/backoff';
import { aClip } from '../../testing/clips';
import { FakeTimers, settle } from '../../testing/fake-timers';
import { Feed } from './feed';

/** Answers with clips counted up from 0; may be told to fail, or to have fewer. */
class FakeServer {
  readonly asked: { count: number; exclude: readonly string[] }[] = [];
  failure: Error | undefined;
  left = Number.POSITIVE_INFINITY;
  made = 0;

  load = async (count: number, exclude: readonly string[]): Promise<FeedPage> => {
    this.asked.push({ count, exclude });
    if (this.failure !== undefined) {
      throw this.failure;
    }
    const given = Math.min(count, this.left);
    this.left -= given;
    const clips = Array.from({ length: given }, () => aClip({ id: `c${this.made++}` }));
    return { requestId: `r${this.asked.length}`, clips };
  };
}

let timers: FakeTimers;
let server: FakeServer;
let feed: Feed;

beforeEach(() => {
  timers = new FakeTimers();
  server = new FakeServer();
  feed = new Feed({ load: server.load, timers, backoff: new Backoff(1000, 8000, () => 0) });
});

const ids = () => feed.state.get().queue.entries.map(({ clip }) => clip.id);

test('start_emptyInstallation_saysSoAndFillsByItself', async () => {
  server.left = 0;
  feed.start();
  await settle();
  expect(feed.state.get().status).toBe('empty');
  server.left = 100;
  await timers.advance(1000);
  expect(feed.state.get().status).toBe('ready');
  expect(feed.current?.clip.id).toBe('c0');
});

test('start_atAClip_showsItBeforeAnythingIsLoaded', () => {
  feed.start(aClip({ id: 'shared' }));
  expect(feed.current?.clip.id).toBe('shared');
  expect(feed.state.get().status).toBe('ready');
});

test('moveTo_nearTheEnd_loadsMoreWithoutTouchingWhatWasThere', async () => {
  feed.start();
  await settle();
  const before = ids();
  feed.moveTo(3);
  await settle();
  expect(ids().slice(0, before.length)).toEqual(before);
  expect(ids().length).toBeGreaterThan(before.length);
});

describe('refresh', () => {
  test('refresh_afterLearning_changesOnlyWhatLiesBeyondTheNextTwo', async () => {
    feed.start();
    await settle();
    feed.refresh();
    await settle();
    expect(ids()).toEqual(['c0', 'c1', 'c2', 'c6', 'c7', 'c8', 'c9']);
    expect(server.asked.at(-1)?.exclude).toEqual(['c0', 'c1', 'c2']);
  });

  test('refresh_whileLoading_asksOnceMoreAfterwards', async () => {
    feed.start();
    feed.refresh();
    feed.refresh();
    await settle();
    expect(server.asked.length).toBe(2);
  });

  test('refresh_viewerMovedMeanwhile_keepsWhatIsSettledNow', async () => {
    feed.start();
    await settle();
    feed.refresh();
    feed.moveTo(2);
    await settle();
    expect(ids().slice(0, 5)).toEqual(['c0', 'c1', 'c2', 'c3', 'c4']);
  });

  test('refresh_failed_keepsTheTailAndTriesAgain', async () => {
    feed.start();
    await settle();
    const before = ids();
    server.failure = new ServerError(503, 'busy', 0);
    feed.refresh();
    await settle();
    expect(ids()).toEqual(before);
    server.failure = undefined;
    await timers.advance(1000);
    expect(ids().slice(3)).not.toEqual(before.slice(3));
  });
});

test.each([
  [new NoConnection('gone'), 'offline'],
  [new ServerError(500, 'broken', 0), 'failing'],
])('start_%s_says%s_andRecovers', async (failure, status) => {
  server.failure = failure;
  feed.start();
  await settle();
  expect(feed.state.get().status).toBe(status);
  server.failure = undefined;
  feed.retryNow();
  await settle();
  expect(feed.state.get().status).toBe('ready');
});

test('moveTo_catalogueExhausted_asksAgainWithoutHistory', async () => {
  server.left = 6;
  feed.start();
  await settle();
  feed.moveTo(5);
  await settle();
  expect(server.asked.at(-1)?.exclude).toEqual(['c5']);
});

test('remove_lastClip_waitsForMoreInItsPlace', async () => {
  server.left = 1;
  feed.start();
  await settle();
  feed.remove(({ id }) => id === 'c0');
  await settle();
  expect(feed.current).toBeUndefined();
  expect(feed.state.get().status).toBe('empty');
});
