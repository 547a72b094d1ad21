export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** A storage whose keys can be listed and given up. */
export interface KeyedStorage extends TextStorage {
  removeItem(key: string): void;
  keys(): string[];
}

/** A storage of the browser; where it is forbidden or full, one that lasts as long as the page. */
export function storageOr(open: () => Storage): KeyedStorage {
  try {
    const storage = open();
    storage.getItem('');
    return {
      getItem: (key) => storage.getItem(key),
      setItem: (key, value) => storage.setItem(key, value),
      removeItem: (key) => storage.removeItem(key),
      keys: () => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ''),
    };
  } catch {
    return new PageStorage();
  }
}

/** A storage that is gone with the page. */
export class PageStorage implements KeyedStorage {
  readonly #values = new Map<string, string>();

  getItem(key: string): string | null {
    return this.#values.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#values.set(key, value);
  }

  removeItem(key: string): void {
    this.#values.delete(key);
  }

  keys(): string[] {
    return [...this.#values.keys()];
  }
}
