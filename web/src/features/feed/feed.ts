import { NoConnection, type Clip, type FeedPage } from '../../api';
import { Backoff } from '../../lib/backoff';
import { Store } from '../../lib/store';
import type { Timers } from '../../lib/timers';
import * as queues from './queue';
import type { Entry, Queue } from './queue';

/** What the feed can say for itself when it has no clip to show. */
export type FeedStatus = 'loading' | 'ready' | 'empty' | 'offline' | 'failing';

export interface FeedState {
  queue: Queue;
  status: FeedStatus;
}

export interface FeedOptions {
  load(count: number, exclude: readonly string[]): Promise<FeedPage>;
  timers: Timers;
  backoff?: Backoff;
}

const wantedAhead = 4;
const pageSize = 6;
const freshPageSize = 4;

/** The endless feed: keeps a few clips ahead, and asks anew for what is not settled yet. */
export class Feed {
  readonly state = new Store<FeedState>({ queue: queues.emptyQueue, status: 'loading' });
  readonly #options: FeedOptions;
  readonly #backoff: Backoff;
  #entriesMade = 0;
  #loading = false;
  #stale = false;
  #cancelRetry: (() => void) | undefined;

  constructor(options: FeedOptions) {
    this.#options = options;
    this.#backoff = options.backoff ?? new Backoff(1500, 15_000);
  }

  get current(): Entry | undefined {
    const { entries, current } = this.state.get().queue;
    return entries[current];
  }

  /** Opens the feed, at a clip that the viewer came for if there is one. */
  start(first?: Clip): void {
    if (first !== undefined) {
      this.#setQueue({ entries: [{ key: this.#newKey(), clip: first }], current: 0 });
    }
    void this.#keepFilled();
  }

  moveTo(index: number): void {
    this.#setQueue(queues.moveTo(this.state.get().queue, index));
    void this.#keepFilled();
  }

  /** The engine has learned something: what is not settled yet is asked for again. */
  refresh(): void {
    this.#stale = true;
    void this.#keepFilled();
  }

  remove(clipId: string): void {
    this.#setQueue(queues.removeClip(this.state.get().queue, clipId));
    void this.#keepFilled();
  }

  /** Drops a very long history; returns by how many places everything moved up. */
  trimHistory(): number {
    const { queue, gone } = queues.trimHistory(this.state.get().queue);
    if (gone > 0) {
      this.#setQueue(queue);
    }
    return gone;
  }

  retryNow(): void {
    this.#backoff.reset();
    void this.#keepFilled();
  }

  async #keepFilled(): Promise<void> {
    if (this.#loading) {
      return;
    }
    this.#cancelRetry?.();
    this.#loading = true;
    let going = true;
    while (going && (this.#stale || queues.ahead(this.state.get().queue) < wantedAhead)) {
      going = await this.#load();
    }
    this.#loading = false;
  }

  /** Loads a page; whether it brought anything. */
  async #load(): Promise<boolean> {
    const stale = this.#stale;
    this.#stale = false;
    try {
      const page = await this.#ask(stale);
      return this.#receive(page, stale);
    } catch (failure) {
      this.#stale ||= stale;
      this.#wait(failure instanceof NoConnection ? 'offline' : 'failing');
      return false;
    }
  }

  /** Without a word about what was shown when there is nothing else left to show. */
  async #ask(stale: boolean): Promise<FeedPage> {
    const count = stale ? freshPageSize : pageSize;
    const queue = this.state.get().queue;
    const page = await this.#options.load(count, queues.exclusions(queue, stale));
    if (page.clips.length > 0 || queue.entries.length === 0) {
      return page;
    }
    return this.#options.load(count, queues.exclusions(queue, stale, 0));
  }

  #receive(page: FeedPage, stale: boolean): boolean {
    const before = this.state.get().queue;
    const place = stale && page.clips.length > 0 ? queues.replaceTail : queues.append;
    const queue = place(before, page, () => this.#newKey());
    if (queues.ahead(queue) === 0 && queue.entries[queue.current] === undefined) {
      this.#wait('empty');
      return false;
    }
    this.#setQueue(queue);
    return queue.entries.length > before.entries.length
      ? this.#grown()
      : this.#settleForLess(stale);
  }

  #grown(): true {
    this.#backoff.reset();
    return true;
  }

  /** Fewer clips exist than we like to have ahead: looks again later. */
  #settleForLess(stale: boolean): boolean {
    if (!stale && !this.#stale) {
      this.#retryLater();
    }
    return this.#stale;
  }

  #wait(status: FeedStatus): void {
    this.state.update((state) => ({ ...state, status }));
    this.#retryLater();
  }

  #retryLater(): void {
    this.#cancelRetry?.();
    this.#cancelRetry = this.#options.timers.after(this.#backoff.next(), () => {
      void this.#keepFilled();
    });
  }

  #setQueue(queue: Queue): void {
    const status = queue.entries[queue.current] === undefined ? 'loading' : 'ready';
    this.state.set({ queue, status });
  }

  #newKey(): string {
    return `entry-${this.#entriesMade++}`;
  }
}
