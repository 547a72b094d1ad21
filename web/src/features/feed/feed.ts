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
  /** Tells this feed's entries from those of other feeds that share a player. */
  name?: string;
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
  #started = false;
  #entriesMade = 0;
  #loading = false;
  /** How many clips after the current one stay, while those beyond are to be asked for again. */
  #keep: number | undefined;
  #cancelRetry: (() => void) | undefined;

  constructor(options: FeedOptions) {
    this.#options = options;
    this.#backoff = options.backoff ?? new Backoff(1500, 15_000);
  }

  get name(): string {
    return this.#options.name ?? 'entry';
  }

  get current(): Entry | undefined {
    const { entries, current } = this.state.get().queue;
    return entries[current];
  }

  get started(): boolean {
    return this.#started;
  }

  /** Opens the feed, at a clip that the viewer came for if there is one. */
  start(first?: Clip): void {
    this.#started = true;
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
  refresh(keep = queues.settledAhead): void {
    this.#keep = Math.min(keep, this.#keep ?? keep);
    if (this.#started) {
      void this.#keepFilled();
    }
  }

  /** Takes clips out at once, wherever they stand. */
  remove(isGone: (clip: Clip) => boolean): void {
    const before = this.state.get().queue;
    const queue = queues.removeClips(before, isGone);
    if (queue !== before) {
      this.#setQueue(queue);
      void this.#keepFilled();
    }
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
    while (
      going &&
      (this.#keep !== undefined || queues.ahead(this.state.get().queue) < wantedAhead)
    ) {
      going = await this.#load();
    }
    this.#loading = false;
  }

  /** Loads a page; whether it brought anything. */
  async #load(): Promise<boolean> {
    const keep = this.#keep;
    this.#keep = undefined;
    try {
      const page = await this.#ask(keep);
      return this.#receive(page, keep);
    } catch (failure) {
      this.#keep ??= keep;
      this.#wait(failure instanceof NoConnection ? 'offline' : 'failing');
      return false;
    }
  }

  /** Without a word about what was shown when there is nothing else left to show. */
  async #ask(keep: number | undefined): Promise<FeedPage> {
    const count = keep === undefined ? pageSize : freshPageSize;
    const queue = this.state.get().queue;
    const page = await this.#options.load(count, queues.exclusions(queue, keep));
    if (page.clips.length > 0 || queue.entries.length === 0) {
      return page;
    }
    return this.#options.load(count, queues.exclusions(queue, keep, 0));
  }

  #receive(page: FeedPage, keep: number | undefined): boolean {
    const before = this.state.get().queue;
    const newKey = () => this.#newKey();
    const queue =
      keep !== undefined && page.clips.length > 0
        ? queues.replaceTail(before, page, newKey, keep)
        : queues.append(before, page, newKey);
    if (queues.ahead(queue) === 0 && queue.entries[queue.current] === undefined) {
      this.#wait('empty');
      return false;
    }
    this.#setQueue(queue);
    return queue.entries.length > before.entries.length
      ? this.#grown()
      : this.#settleForLess(keep !== undefined);
  }

  #grown(): true {
    this.#backoff.reset();
    return true;
  }

  /** Fewer clips exist than we like to have ahead: looks again later. */
  #settleForLess(stale: boolean): boolean {
    if (!stale && this.#keep === undefined) {
      this.#retryLater();
    }
    return this.#keep !== undefined;
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
    return `${this.name}-${this.#entriesMade++}`;
  }
}
