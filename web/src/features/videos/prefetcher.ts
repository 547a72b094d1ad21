/** Enough for the first seconds of a clip at the bit rates the server makes. */
const prefetchBytes = 400_000;
const remembered = 200;

export type FetchRange = (url: string, bytes: number, signal: AbortSignal) => Promise<void>;

interface Task {
  readonly done: Promise<void>;
  readonly abort: AbortController;
  finished: boolean;
}

/** Brings the beginnings of the wanted clips into the cache, one after the other, nearest first. */
export class Prefetcher {
  readonly #fetchRange: FetchRange;
  readonly #tasks = new Map<string, Task>();
  #chain: Promise<void> = Promise.resolve();

  constructor(fetchRange: FetchRange) {
    this.#fetchRange = fetchRange;
  }

  /** Wants these, nearest first; what is under way and no longer wanted is given up. */
  want(urls: readonly string[]): void {
    this.keepOnly(urls);
    urls.filter((url) => !this.#tasks.has(url)).forEach((url) => this.#start(url));
    this.#forgetOldest();
  }

  /** Gives up what is under way and not among these, and starts nothing. */
  keepOnly(urls: readonly string[]): void {
    for (const [url, task] of this.#tasks) {
      if (!task.finished && !urls.includes(url)) {
        task.abort.abort();
        this.#tasks.delete(url);
      }
    }
  }

  /** Resolves when the beginning of this clip is here, or will not come. */
  whenReady(url: string): Promise<void> {
    return this.#tasks.get(url)?.done ?? Promise.resolve();
  }

  #start(url: string): void {
    const abort = new AbortController();
    const run = async () => {
      if (!abort.signal.aborted) {
        await this.#fetchRange(url, prefetchBytes, abort.signal).catch(() => undefined);
      }
      task.finished = true;
    };
    const done = this.#chain.then(run);
    const task: Task = { done, abort, finished: false };
    this.#chain = done;
    this.#tasks.set(url, task);
  }

  #forgetOldest(): void {
    for (const [url, task] of this.#tasks) {
      if (this.#tasks.size <= remembered) {
        return;
      }
      if (task.finished) {
        this.#tasks.delete(url);
      }
    }
  }
}
