import type { EventType, ViewerEvent } from '../../api';
import type { KeyedStorage } from '../../lib/storage';

const leastTelling: ReadonlySet<EventType> = new Set(['impression', 'play', 'quartile', 'stall']);

/** An event that waits, and whose it is: an account's id, empty for a guest. */
interface Waiting {
  readonly owner: string;
  readonly event: ViewerEvent;
}

/** The events that no answer has acknowledged yet, oldest first, at most `limit` of them. */
export class Pending {
  readonly #storage: KeyedStorage;
  readonly #key: string;
  readonly #limit: number;
  #waiting: Waiting[] = [];

  constructor(storage: KeyedStorage, key: string, limit = 500) {
    this.#storage = storage;
    this.#key = key;
    this.#limit = limit;
  }

  countOf(owner: string): number {
    return this.#waiting.filter((each) => each.owner === owner).length;
  }

  /** The oldest `count` events of somebody. */
  first(owner: string, count: number): readonly ViewerEvent[] {
    const own = this.#waiting.filter((each) => each.owner === owner);
    return own.slice(0, count).map(({ event }) => event);
  }

  /** Keeps an event; when full, the least telling of the oldest makes room. */
  add(owner: string, event: ViewerEvent): void {
    this.#waiting.push({ owner, event });
    this.#save();
  }

  remove(settled: readonly ViewerEvent[]): void {
    const ids = new Set(settled.map(({ id }) => id));
    this.#waiting = this.#waiting.filter(({ event }) => !ids.has(event.id));
    this.#save();
  }

  /** Takes over what another page, which is gone, has left under its key. */
  adopt(key: string): void {
    const left = restore(this.#storage, key);
    this.#storage.removeItem(key);
    const known = new Set(this.#waiting.map(({ event }) => event.id));
    this.#waiting.unshift(...left.filter(({ event }) => !known.has(event.id)));
    this.#save();
  }

  #save(): void {
    this.#makeRoom();
    try {
      if (this.#waiting.length === 0) {
        this.#storage.removeItem(this.#key);
      } else {
        this.#storage.setItem(this.#key, JSON.stringify(this.#waiting));
      }
    } catch {
      // Storage may be full or forbidden; memory still has them.
    }
  }

  #makeRoom(): void {
    while (this.#waiting.length > this.#limit) {
      const dispensable = this.#waiting.findIndex(({ event }) => leastTelling.has(event.type));
      this.#waiting.splice(Math.max(0, dispensable), 1);
    }
  }
}

function restore(storage: KeyedStorage, key: string): Waiting[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isWaiting) : [];
  } catch {
    return [];
  }
}

function isWaiting(stored: unknown): stored is Waiting {
  const { owner, event } = (stored ?? {}) as Partial<Waiting>;
  return typeof owner === 'string' && typeof event?.id === 'string';
}
