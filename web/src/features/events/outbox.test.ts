import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  NoConnection,
  ServerError,
  type EventReceipt,
  type EventType,
  type ViewerEvent,
} from '../../api';
import { Backoff } from '../../lib/backoff';
import type { Claims } from '../../lib/claims';
import { PageStorage } from '../../lib/storage';
import { FakeTimers, settle } from '../../testing/fake-timers';
import { Outbox } from './outbox';

/** Pages that are open, by what they hold. */
class FakeClaims implements Claims {
  readonly held = new Set<string>();
  hold = (name: string) => void this.held.add(name);
  async ifFree(name: string, act: () => void): Promise<void> {
    if (!this.held.has(name)) {
      act();
    }
  }
}

let made = 0;
let timers: FakeTimers;
let storage: PageStorage;
let claims: FakeClaims;
let owner: string;
let askedWho: number;
let sentFor: string[];
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

async function send(events: readonly ViewerEvent[], of: string): Promise<EventReceipt> {
  sent.push(events);
  sentFor.push(of);
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
    owner: () => owner,
    onOtherOwner: () => void askedWho++,
    timers,
    storage,
    claims,
    backoff: new Backoff(1000, 60_000, () => 0),
  });

beforeEach(() => {
  made = 0;
  timers = new FakeTimers();
  storage = new PageStorage();
  claims = new FakeClaims();
  owner = 'ada';
  askedWho = 0;
  sentFor = [];
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
    const stored = JSON.parse(storage.getItem(storage.keys()[0] ?? '') ?? '[]');
    expect(stored.length).toBe(500);
    expect(stored[0]?.event.type).toBe('watch');
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
    claims.held.clear();
    outbox();
    await timers.advance(0);
    expect(acknowledged).toEqual(['e0']);
  });

  test('newOutbox_storageHoldsNonsense_startsEmpty', async () => {
    storage.setItem('riffle.events.a', '{nonsense');
    storage.setItem('riffle.events.b', '[null,{"event":{}},7]');
    outbox();
    await timers.advance(10_000);
    expect(sent).toEqual([]);
    expect(storage.keys()).toEqual([]);
  });
});

describe('pages beside each other', () => {
  test('newOutbox_besideAnOpenPage_leavesItsEventsToIt', async () => {
    failure = new NoConnection('gone');
    const first = outbox();
    first.add(event('watch'));
    await settle();
    failure = undefined;
    outbox().retryNow();
    await settle();
    expect(acknowledged).toEqual([]);
    first.retryNow();
    await settle();
    expect(acknowledged).toEqual(['e0']);
  });

  test('retryNow_afterAnotherPageWasClosed_sendsWhatItLeftOnce', async () => {
    failure = new NoConnection('gone');
    const rest = outbox();
    outbox().add(event('like'));
    await settle();
    failure = undefined;
    sent = [];
    claims.held.clear();
    rest.retryNow();
    await settle();
    rest.retryNow();
    await settle();
    expect(sent.map((batch) => batch.map(({ id }) => id))).toEqual([['e0']]);
    expect(storage.keys()).toEqual([]);
  });

  test('adopted_tooMany_areBoundedTogether', async () => {
    failure = new NoConnection('gone');
    const pages = [outbox(), outbox()];
    pages.forEach((page) => Array.from({ length: 400 }, () => page.add(event('like'))));
    claims.held.clear();
    outbox();
    await settle();
    const kept = storage.keys().map((key) => JSON.parse(storage.getItem(key) ?? '[]').length);
    expect(kept).toEqual([500]);
  });
});

describe('accounts', () => {
  test('signedInAsAnother_eventsWaitForWhoMadeThem', async () => {
    failure = new NoConnection('gone');
    const box = outbox();
    box.add(event('like'));
    await settle();
    failure = undefined;
    owner = 'bob';
    sent = [];
    sentFor = [];
    box.add(event('save'));
    box.retryNow();
    await settle();
    expect(sent.map((batch) => batch.map(({ id }) => id))).toEqual([['e1']]);
    owner = 'ada';
    box.retryNow();
    await settle();
    expect(acknowledged).toEqual(['e1', 'e0']);
    expect(sentFor).toEqual(['bob', 'ada']);
  });

  test('part_ofAnother_handsOverOnlyOnesOwn', async () => {
    failure = new NoConnection('gone');
    const box = outbox();
    box.add(event('like'));
    await settle();
    owner = '';
    box.part(() => box.add(event('watch')));
    expect(parted.map((batch) => batch.map(({ id }) => id))).toEqual([['e1']]);
  });

  test('send_otherAccountAtTheServer_keepsThemAndAsksWhoItIs', async () => {
    failure = new ServerError(409, 'not of who is signed in', 0, 'other-account');
    outbox().add(event('like'));
    await settle();
    expect(askedWho).toBe(1);
    failure = undefined;
    await timers.advance(1000);
    expect(acknowledged).toEqual(['e0']);
  });
});

describe('storage', () => {
  test('add_storageFull_isSentAllTheSame', async () => {
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const box = outbox();
    box.add(event('like'));
    await settle();
    expect(acknowledged).toEqual(['e0']);
  });
});
