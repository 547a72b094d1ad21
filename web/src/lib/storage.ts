export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** A storage of the browser; where it is forbidden or full, one that lasts as long as the page. */
export function storageOr(open: () => Storage): TextStorage {
  try {
    const storage = open();
    storage.getItem('');
    return storage;
  } catch {
    return new PageStorage();
  }
}

class PageStorage implements TextStorage {
  readonly #values = new Map<string, string>();

  getItem(key: string): string | null {
    return this.#values.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#values.set(key, value);
  }
}
