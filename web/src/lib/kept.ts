/** A place for one thing on this device, which is still there when the page comes back. */
export interface Kept<T> {
  get(): Promise<T | undefined>;
  put(value: T): Promise<void>;
  clear(): Promise<void>;
}

const storeName = 'kept';
const key = 'one';

/** In IndexedDB, which takes files as they are; rejects where that is forbidden or full. */
export class KeptInDatabase<T> implements Kept<T> {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  get(): Promise<T | undefined> {
    return this.#run<T | undefined>('readonly', (store) => store.get(key));
  }

  async put(value: T): Promise<void> {
    await this.#run('readwrite', (store) => store.put(value, key));
  }

  async clear(): Promise<void> {
    await this.#run('readwrite', (store) => store.delete(key));
  }

  async #run<R>(
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest<R>,
  ): Promise<R> {
    const database = await this.#open();
    try {
      const transaction = database.transaction(storeName, mode);
      const answer = ask(transaction.objectStore(storeName));
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('it was not kept'));
      });
      return answer.result;
    } finally {
      database.close();
    }
  }

  #open(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open(this.#name, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('there is no database'));
    });
  }
}
