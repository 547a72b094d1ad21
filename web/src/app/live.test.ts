import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Viewer } from '../features/accounts';
import { Live } from './live';

class FakeSource extends EventTarget {
  static last: FakeSource;
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
  });
  live.reconnect();
  const first = FakeSource.last;
  live.reconnect();
  expect(first.closed).toBe(true);
  expect(FakeSource.last.closed).toBe(false);
});
