import type { EventType, ViewerEvent } from '../../api';
import type { TextStorage } from '../../lib/storage';

const storageKey = 'riffle.events';
const leastTelling: ReadonlySet<EventType> = new Set(['impression', 'play', 'quartile', 'stall']);

/** The events that no answer has acknowledged yet, oldest first, at most `limit` of them. */
export class Pending {
  readonly #storage: TextStorage;
  readonly #limit: number;
  #events: ViewerEvent[];

  constructor(storage: TextStorage, limit = 500) {
    this.#storage = storage;
    this.#limit = limit;
    this.#events = restore(storage).slice(-limit);
  }

  get size(): number {
    return this.#events.length;
  }

  /** The oldest `count` events. */
  first(count: number): readonly ViewerEvent[] {
    return this.#events.slice(0, count);
  }

  /** Keeps an event; when full, the least telling of the oldest makes room. */
  add(event: ViewerEvent): void {
    this.#events.push(event);
    if (this.#events.length > this.#limit) {
      const dispensable = this.#events.findIndex(({ type }) => leastTelling.has(type));
      this.#events.splice(Math.max(0, dispensable), 1);
    }
    this.#save();
  }

  remove(settled: readonly ViewerEvent[]): void {
    const ids = new Set(settled.map(({ id }) => id));
    this.#events = this.#events.filter(({ id }) => !ids.has(id));
    this.#save();
  }

  #save(): void {
    try {
      this.#storage.setItem(storageKey, JSON.stringify(this.#events));
    } catch {
      // Storage may be full or forbidden; memory still has them.
    }
  }
}

function restore(storage: TextStorage): ViewerEvent[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(storageKey) ?? '[]');
    return Array.isArray(stored) ? stored : [];
  } catch {
    return [];
  }
}
