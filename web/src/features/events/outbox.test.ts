import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  NoConnection,
  ServerError,
  type EventReceipt,
  type EventType,
  type ViewerEvent,
} from '../../api';
import { Backoff } from '../../lib/backoff';
import { FakeTimers, settle } from '../../testing/fake-timers';
import { Outbox } from './outbox';

class MemoryStorage {
  readonly values = new Map<string, string>();
  getItem = (key: string) => this.values.get(key) ?? null;
  setItem = (key: string, value: string) => void this.values.set(key, value);
}

let made = 0;
let timers: FakeTimers;
let storage: MemoryStorage;
let sent: (readonly ViewerEvent[])[];
let parted: (readonly ViewerEvent[])[];
let acknowledged: string[];
let failure: Error | undefined;
let takesBeacons: boolean;

const event = (type: EventType): ViewerEvent => ({
  id: `e${made++}`,
  type,
  clip: 'c',
  time: '2026-01-01T00:00:00Z',
});

async function send(events: readonly ViewerEvent[]): Promise<EventReceipt> {
  sent.push(events);
  if (failure !== undefined) {
    throw failure;
  }
  return { accepted: events.length, duplicates: 0, refused: [], learning: true };
}

const outbox = () =>
  new Outbox({
    send,
    sendParting: (events) => takesBeacons && parted.push(events) > 0,
    onAcknowledged: (events) => acknowledged.push(...events.map(({ id }) => id)),
    timers,
    storage,
    backoff: new Backoff(1000, 60_000, () => 0),
  });

beforeEach(() => {
  made = 0;
  timers = new FakeTimers();
  storage = new MemoryStorage();
  sent = [];
  parted = [];
  acknowledged = [];
  failure = undefined;
  takesBeacons = true;
});

describe('add', () => {
  test('add_fewEvents_leaveTogetherAfterFiveSeconds', async () => {
    const box = outbox();
    box.add(event('impression'));
    await timers.advance(3000);
    box.add(event('play'));
    expect(sent).toEqual([]);
    await timers.advance(2000);
    expect(sent.map((batch) => batch.length)).toEqual([2]);
  });

  test('add_twentyEvents_leaveAtOnce', async () => {
    const box = outbox();
    Array.from({ length: 20 }, () => box.add(event('quartile')));
    await settle();
    expect(sent.map((batch) => batch.length)).toEqual([20]);
  });

  test.each(['watch', 'like', 'unlike', 'save', 'unsave', 'hide'] as const)(
    'add_%s_leavesAtOnceWithWhatCameBefore',
    async (type) => {
      const box = outbox();
      box.add(event('impression'));
      box.add(event(type));
      await settle();
      expect(sent[0]?.map((each) => each.type)).toEqual(['impression', type]);
    },
  );

  test('add_whileSending_isSentNextInOrder', async () => {
    const box = outbox();
    box.add(event('watch'));
    box.add(event('like'));
    await settle();
    expect(acknowledged).toEqual(['e0', 'e1']);
  });

  test('add_thousandsOffline_keepsAtMostFiveHundredAndTheTellingOnes', async () => {
    failure = new NoConnection('gone');
    const box = outbox();
    box.add(event('watch'));
    Array.from({ length: 1000 }, () => box.add(event('impression')));
    await settle();
    const stored = JSON.parse(storage.getItem('riffle.events') ?? '[]') as ViewerEvent[];
    expect(stored.length).toBe(500);
    expect(stored[0]?.type).toBe('watch');
  });
});

describe('failures', () => {
  test('send_offline_retriesTheSameIdsWithGrowingWaits', async () => {
    failure = new NoConnection('gone');
    outbox().add(event('watch'));
    await timers.advance(999);
    expect(sent.length).toBe(1);
    await timers.advance(1);
    expect(sent.length).toBe(2);
    await timers.advance(1999);
    expect(sent.length).toBe(2);
    failure = undefined;
    await timers.advance(1);
    expect(sent.map(([first]) => first?.id)).toEqual(['e0', 'e0', 'e0']);
    expect(acknowledged).toEqual(['e0']);
  });

  test('add_whileWaitingToRetry_doesNotHammer', async () => {
    failure = new NoConnection('gone');
    const box = outbox();
    box.add(event('watch'));
    await settle();
    box.add(event('like'));
    await settle();
    expect(sent.length).toBe(1);
  });

  test('retryNow_backOnline_sendsWithoutWaiting', async () => {
    failure = new NoConnection('gone');
    const box = outbox();
    box.add(event('watch'));
    await settle();
    failure = undefined;
    box.retryNow();
    await settle();
    expect(acknowledged).toEqual(['e0']);
  });

  test('send_serverAsksToWait_waitsThatLong', async () => {
    failure = new ServerError(429, 'slow down', 30);
    outbox().add(event('watch'));
    await timers.advance(29_999);
    expect(sent.length).toBe(1);
    await timers.advance(1);
    expect(sent.length).toBe(2);
  });

  test('send_refusedForGood_isDroppedAndTheRestGoesOn', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    failure = new ServerError(400, 'portion must be 0 to 1', 0);
    const box = outbox();
    box.add(event('watch'));
    await settle();
    failure = undefined;
    box.add(event('like'));
    await settle();
    expect(acknowledged).toEqual(['e1']);
  });
});

describe('leaving', () => {
  test('part_pendingEvents_areHandedToTheBrowserAndKeptUntilAcknowledged', async () => {
    const box = outbox();
    box.add(event('impression'));
    box.part(() => box.add(event('watch')));
    expect(parted[0]?.map(({ id }) => id)).toEqual(['e0', 'e1']);
    expect(sent).toEqual([]);
    await timers.advance(5000);
    expect(acknowledged).toEqual(['e0', 'e1']);
  });

  test('part_browserTakesNoBeacon_sendsAsUsual', async () => {
    takesBeacons = false;
    const box = outbox();
    box.part(() => box.add(event('watch')));
    await settle();
    expect(acknowledged).toEqual(['e0']);
  });

  test('newOutbox_eventsLeftByALastPage_areSent', async () => {
    failure = new NoConnection('gone');
    outbox().add(event('watch'));
    await settle();
    failure = undefined;
    timers = new FakeTimers();
    outbox();
    await timers.advance(0);
    expect(acknowledged).toEqual(['e0']);
  });

  test('newOutbox_storageHoldsNonsense_startsEmpty', async () => {
    storage.setItem('riffle.events', '{nonsense');
    outbox();
    await timers.advance(10_000);
    expect(sent).toEqual([]);
  });
});
