import { ServerError, type EventReceipt, type EventType, type ViewerEvent } from '../../api';
import { Backoff } from '../../lib/backoff';
import type { TextStorage } from '../../lib/storage';
import type { Timers } from '../../lib/timers';
import { Pending } from './pending';

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
  send(events: readonly ViewerEvent[]): Promise<EventReceipt>;
  sendParting(events: readonly ViewerEvent[]): boolean;
  onAcknowledged(events: readonly ViewerEvent[], answer: EventReceipt): void;
  timers: Timers;
  /** Where what is not yet acknowledged outlives a reload. */
  storage: TextStorage;
  backoff?: Backoff;
}

/**
 * Brings every event to the server at least once, in order, one batch at a time: a batch leaves
 * when it is full, when its oldest event is five seconds old, or at once for what the feed should
 * act on. What fails is kept and sent again with growing waits; ids let the server ignore repeats.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #pending: Pending;
  readonly #backoff: Backoff;
  #sending = false;
  #flushWanted = false;
  #cancelTimer: (() => void) | undefined;
  #waitingToRetry = false;
  #parting = false;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#pending = new Pending(options.storage);
    this.#backoff = options.backoff ?? new Backoff(1000, 60_000);
    if (this.#pending.size > 0) {
      this.#flushIn(0);
    }
  }

  add(event: ViewerEvent): void {
    this.#pending.add(event);
    if (urgent.has(event.type) || this.#pending.size >= fullBatch) {
      this.#flushUnlessRetrying();
    } else if (this.#cancelTimer === undefined) {
      this.#flushIn(longestWaitMillis);
    }
  }

  /** Tries at once, whatever wait was left: the connection is back. */
  retryNow(): void {
    this.#backoff.reset();
    this.#waitingToRetry = false;
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
    if (this.#pending.size === 0) {
      return;
    }
    if (this.#options.sendParting(this.#pending.first(largestBatch))) {
      this.#flushIn(longestWaitMillis);
    } else {
      void this.#flush();
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
    while (this.#flushWanted && this.#pending.size > 0) {
      this.#flushWanted = await this.#sendBatch(this.#pending.first(largestBatch));
    }
    this.#sending = false;
  }

  /** Whether there is more that may be sent now. */
  async #sendBatch(batch: readonly ViewerEvent[]): Promise<boolean> {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    this.#flushWanted = false;
    try {
      const answer = await this.#options.send(batch);
      this.#settle(batch, answer);
    } catch (failure) {
      return this.#afterFailure(batch, failure);
    }
    return this.#flushWanted || this.#pending.size >= fullBatch || this.#scheduleRest();
  }

  #settle(batch: readonly ViewerEvent[], answer: EventReceipt): void {
    this.#backoff.reset();
    this.#pending.remove(batch);
    answer.refused.forEach(({ id, reason }) => console.warn(`event ${id} was refused: ${reason}`));
    this.#options.onAcknowledged(batch, answer);
  }

  #scheduleRest(): false {
    if (this.#pending.size > 0) {
      this.#flushIn(longestWaitMillis);
    }
    return false;
  }

  #afterFailure(batch: readonly ViewerEvent[], failure: unknown): boolean {
    if (failure instanceof ServerError && !failure.passing) {
      console.warn(`${batch.length} events were refused: ${failure.detail}`);
      this.#pending.remove(batch);
      return this.#pending.size > 0;
    }
    const asked = failure instanceof ServerError ? failure.retryAfterSeconds * 1000 : 0;
    this.#waitingToRetry = true;
    this.#flushIn(Math.max(asked, this.#backoff.next()));
    return false;
  }
}
