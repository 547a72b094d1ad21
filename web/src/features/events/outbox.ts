import { ServerError, type EventReceipt, type EventType, type ViewerEvent } from '../../api';
import { Backoff } from '../../lib/backoff';
import type { Claims } from '../../lib/claims';
import type { KeyedStorage } from '../../lib/storage';
import type { Timers } from '../../lib/timers';
import { uuid } from '../../lib/uuid';
import { Pending } from './pending';

const keyPrefix = 'riffle.events.';

const fullBatch = 20;
const largestBatch = 100;
const longestWaitMillis = 5000;

/** These change what the feed should show next, so they do not wait for a batch. */
const urgent: ReadonlySet<EventType> = new Set([
  'watch',
  'like',
  'unlike',
  'save',
  'unsave',
  'hide',
]);

export interface OutboxOptions {
  send(events: readonly ViewerEvent[], owner: string): Promise<EventReceipt>;
  sendParting(events: readonly ViewerEvent[], owner: string): boolean;
  /** Whose the events are that are added now: an account's id, empty for a guest. */
  owner(): string;
  /** The server says that somebody else is signed in than this page believes. */
  onOtherOwner(): void;
  onAcknowledged(events: readonly ViewerEvent[], answer: EventReceipt): void;
  timers: Timers;
  /** Where what is not yet acknowledged outlives the page; each page has a place of its own. */
  storage: KeyedStorage;
  /** Which pages are still there, and send what is theirs. */
  claims: Claims;
  backoff?: Backoff;
}

/**
 * Brings every event to the server at least once, in order, one batch at a time: a batch leaves
 * when it is full, when its oldest event is five seconds old, or at once for what the feed should
 * act on. What fails is kept and sent again with growing waits; ids let the server ignore repeats.
 * What a page left behind is taken over by the next; what is another account's waits for it.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #pending: Pending;
  readonly #backoff: Backoff;
  readonly #key = keyPrefix + uuid();
  #sending = false;
  #flushWanted = false;
  #cancelTimer: (() => void) | undefined;
  #waitingToRetry = false;
  #parting = false;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#pending = new Pending(options.storage, this.#key);
    this.#backoff = options.backoff ?? new Backoff(1000, 60_000);
    options.claims.hold(this.#key);
    void this.#adopt();
  }

  get #size(): number {
    return this.#pending.countOf(this.#options.owner());
  }

  add(event: ViewerEvent): void {
    this.#pending.add(this.#options.owner(), event);
    if (urgent.has(event.type) || this.#size >= fullBatch) {
      this.#flushUnlessRetrying();
    } else if (this.#cancelTimer === undefined) {
      this.#flushIn(longestWaitMillis);
    }
  }

  /** Tries at once, whatever wait was left: the connection is back. */
  retryNow(): void {
    this.#backoff.reset();
    this.#waitingToRetry = false;
    void this.#adopt();
    void this.#flush();
  }

  /**
   * The page hides, perhaps for ever: hands everything to the browser, with what `lastWords` adds.
   * It stays pending until an answer acknowledges it, because a beacon has no answer.
   */
  part(lastWords: () => void): void {
    this.#parting = true;
    lastWords();
    this.#parting = false;
    if (this.#size === 0) {
      return;
    }
    const owner = this.#options.owner();
    if (this.#options.sendParting(this.#pending.first(owner, largestBatch), owner)) {
      this.#flushIn(longestWaitMillis);
    } else {
      void this.#flush();
    }
  }

  /** Takes over what pages left that are gone. */
  async #adopt(): Promise<void> {
    const { storage, claims } = this.#options;
    const left = storage.keys().filter((key) => key.startsWith(keyPrefix) && key !== this.#key);
    await Promise.all(left.map((key) => claims.ifFree(key, () => this.#pending.adopt(key)))).catch(
      () => undefined,
    );
    if (left.length > 0 && this.#size > 0) {
      this.#flushUnlessRetrying();
    }
  }

  #flushUnlessRetrying(): void {
    if (!this.#waitingToRetry && !this.#parting) {
      void this.#flush();
    }
  }

  #flushIn(milliseconds: number): void {
    this.#cancelTimer?.();
    this.#cancelTimer = this.#options.timers.after(milliseconds, () => {
      this.#cancelTimer = undefined;
      this.#waitingToRetry = false;
      void this.#flush();
    });
  }

  async #flush(): Promise<void> {
    this.#flushWanted = true;
    if (this.#sending) {
      return;
    }
    this.#sending = true;
    while (this.#flushWanted && this.#size > 0) {
      const owner = this.#options.owner();
      this.#flushWanted = await this.#sendBatch(this.#pending.first(owner, largestBatch), owner);
    }
    this.#sending = false;
  }

  /** Whether there is more that may be sent now. */
  async #sendBatch(batch: readonly ViewerEvent[], owner: string): Promise<boolean> {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    this.#flushWanted = false;
    try {
      const answer = await this.#options.send(batch, owner);
      this.#settle(batch, answer);
    } catch (failure) {
      return this.#afterFailure(batch, failure);
    }
    return this.#flushWanted || this.#size >= fullBatch || this.#scheduleRest();
  }

  #settle(batch: readonly ViewerEvent[], answer: EventReceipt): void {
    this.#backoff.reset();
    this.#pending.remove(batch);
    answer.refused.forEach(({ id, reason }) => console.warn(`event ${id} was refused: ${reason}`));
    this.#options.onAcknowledged(batch, answer);
  }

  #scheduleRest(): false {
    if (this.#size > 0) {
      this.#flushIn(longestWaitMillis);
    }
    return false;
  }

  #afterFailure(batch: readonly ViewerEvent[], failure: unknown): boolean {
    const otherOwner = failure instanceof ServerError && failure.code === 'other-account';
    if (otherOwner) {
      this.#options.onOtherOwner();
    } else if (failure instanceof ServerError && !failure.passing) {
      console.warn(`${batch.length} events were refused: ${failure.detail}`);
      this.#pending.remove(batch);
      return this.#size > 0;
    }
    const asked = failure instanceof ServerError ? failure.retryAfterSeconds * 1000 : 0;
    this.#waitingToRetry = true;
    this.#flushIn(Math.max(asked, this.#backoff.next()));
    return false;
  }
}
