// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Viewer } from '../features/accounts';
import { Live } from './live';

class FakeSource extends EventTarget {
  static readonly CLOSED = 2;
  static last: FakeSource;
  readyState = 1;
  closed = false;

  constructor() {
    super();
    FakeSource.last = this;
  }

  close(): void {
    this.closed = true;
  }

  tell(type: string, data: unknown): void {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) }));
  }
}

const me = {
  signedIn: true,
  open: true,
  unread: 0,
  setupNeeded: false,
  minimumAge: 13,
  mail: false,
  instance: { name: 'Riffle' },
};

beforeEach(() => vi.stubGlobal('EventSource', FakeSource));
afterEach(() => vi.unstubAllGlobals());

test('live_events_reachWhomTheyConcern', () => {
  const viewer = new Viewer(async () => me, { getItem: () => null, setItem: () => undefined });
  viewer.become(me);
  const gone: unknown[] = [];
  const notices: unknown[] = [];
  const drafts: unknown[] = [];
  const live = new Live({
    viewer,
    gone: (what) => gone.push(what),
    notice: (notice) => notices.push(notice),
    draft: (news) => drafts.push(news),
    missed: () => undefined,
  });
  live.reconnect();
  FakeSource.last.tell('gone', { clips: ['a'] });
  FakeSource.last.tell('unread', { count: 4 });
  FakeSource.last.tell('notice', { id: '1' });
  FakeSource.last.tell('draft', { id: 'd', state: 'playable', clip: 'c' });
  expect(gone).toEqual([{ clips: ['a'], creators: [] }]);
  expect(viewer.me.get()?.unread).toBe(4);
  expect(notices).toEqual([{ id: '1' }]);
  expect(drafts).toEqual([{ id: 'd', state: 'playable', clip: 'c' }]);
});

test('reconnect_again_closesTheLineBefore', () => {
  const viewer = new Viewer(async () => me, { getItem: () => null, setItem: () => undefined });
  const live = new Live({
    viewer,
    gone: () => undefined,
    notice: () => undefined,
    draft: () => undefined,
    missed: () => undefined,
  });
  live.reconnect();
  const first = FakeSource.last;
  live.reconnect();
  expect(first.closed).toBe(true);
  expect(FakeSource.last.closed).toBe(false);
});

describe('a gap', () => {
  let missed: number;
  let live: Live;

  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
    missed = 0;
    const nothing = () => undefined;
    const viewer = new Viewer(async () => me, { getItem: () => null, setItem: nothing });
    const heard = { gone: nothing, notice: nothing, draft: nothing };
    live = new Live({ viewer, ...heard, missed: () => missed++ });
    live.reconnect();
    FakeSource.last.tell('open', {});
  });

  afterEach(() => {
    live.close();
    vi.useRealTimers();
  });

  test('live_openForTheFirstTime_missedNothing', () => expect(missed).toBe(0));

  test('live_openAgain_missedSomething', () => {
    FakeSource.last.dispatchEvent(new Event('error'));
    FakeSource.last.tell('open', {});
    expect(missed).toBe(1);
  });

  test('live_closedByTheServer_isOpenedAgainAndMissedSomething', () => {
    const first = FakeSource.last;
    first.readyState = FakeSource.CLOSED;
    first.dispatchEvent(new Event('error'));
    vi.advanceTimersByTime(15_000);
    expect(FakeSource.last).not.toBe(first);
    FakeSource.last.tell('open', {});
    expect(missed).toBe(1);
  });

  test('live_silentForLong_isOpenedAgain', () => {
    const first = FakeSource.last;
    vi.advanceTimersByTime(30_000);
    first.tell('ping', {});
    vi.advanceTimersByTime(30_000);
    expect(FakeSource.last).toBe(first);
    vi.advanceTimersByTime(15_000);
    expect(FakeSource.last).not.toBe(first);
    expect(first.closed).toBe(true);
  });

  test('live_deviceHasSlept_isOpenedAgainAsThePageIsSeen', () => {
    const first = FakeSource.last;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(FakeSource.last).toBe(first);
    vi.setSystemTime(3_600_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(FakeSource.last).not.toBe(first);
    FakeSource.last.tell('open', {});
    expect(missed).toBe(1);
  });
});
