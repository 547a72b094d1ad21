import type { TextStorage } from '../../lib/storage';

const draftsKept = 20;

/** One thing for each of the drafts that were worked on last, kept on this device. */
export class PerDraft<T> {
  readonly #storage: TextStorage;
  readonly #name: string;

  constructor(storage: TextStorage, name: string) {
    this.#storage = storage;
    this.#name = name;
  }

  get(draft: string): T | undefined {
    return this.#read<T>(this.#key(draft));
  }

  /** Where the storage is full it stays as it was. */
  set(draft: string, value: T): void {
    try {
      this.#storage.setItem(this.#key(draft), JSON.stringify(value));
      this.#forgetOldest(draft);
    } catch {
      // What cannot be kept is still on the screen.
    }
  }

  /** What a device keeps does not grow with every draft. */
  #forgetOldest(draft: string): void {
    const before = this.#read<string[]>(this.#name) ?? [];
    const now = [draft, ...before.filter((id) => id !== draft)];
    now.slice(draftsKept).forEach((id) => this.#storage.setItem(this.#key(id), ''));
    this.#storage.setItem(this.#name, JSON.stringify(now.slice(0, draftsKept)));
  }

  #key(draft: string): string {
    return `${this.#name}.${draft}`;
  }

  #read<R>(key: string): R | undefined {
    const text = this.#storage.getItem(key) ?? '';
    try {
      return text === '' ? undefined : (JSON.parse(text) as R);
    } catch {
      return undefined;
    }
  }
}
