import type { Backoff } from '../lib/backoff';
import type { Timers } from '../lib/timers';

interface Options {
  /** Ids of the clips of all open feeds. */
  shown(): readonly string[];
  /** Which of them may still be seen. */
  there(ids: readonly string[]): Promise<readonly string[]>;
  gone(clips: readonly string[]): void;
  timers: Timers;
  backoff: Backoff;
}

const askedAtOnce = 100;

/** Asks what has gone from open feeds while nobody could tell; until there is an answer. */
export class CatchUp {
  readonly #options: Options;
  #cancelRetry: (() => void) | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  async ask(): Promise<void> {
    const { shown, gone, timers, backoff } = this.#options;
    this.#cancelRetry?.();
    try {
      gone(await this.#missing([...new Set(shown())]));
      backoff.reset();
    } catch {
      this.#cancelRetry?.();
      this.#cancelRetry = timers.after(backoff.next(), () => void this.ask());
    }
  }

  async #missing(ids: readonly string[]): Promise<string[]> {
    const there = new Set<string>();
    for (let from = 0; from < ids.length; from += askedAtOnce) {
      const some = await this.#options.there(ids.slice(from, from + askedAtOnce));
      some.forEach((id) => there.add(id));
    }
    return ids.filter((id) => !there.has(id));
  }
}
