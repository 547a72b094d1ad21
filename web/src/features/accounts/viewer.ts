import type { Account, Me } from '../../api';
import type { TextStorage } from '../../lib/storage';
import { Store } from '../../lib/store';

const storageKey = 'riffle.me';

/** Who is watching: a guest, or someone signed in; as last known, until the server answers. */
export class Viewer {
  /** Undefined only where the server never answered on this device. */
  readonly me: Store<Me | undefined>;
  readonly #load: () => Promise<Me>;
  readonly #storage: TextStorage;

  constructor(load: () => Promise<Me>, storage: TextStorage) {
    this.#load = load;
    this.#storage = storage;
    this.me = new Store(restored(storage));
  }

  get account(): Account | undefined {
    return this.me.get()?.account;
  }

  get signedIn(): boolean {
    return this.me.get()?.signedIn === true;
  }

  /** Asks again; a failure leaves what was known. */
  async refresh(): Promise<void> {
    try {
      this.become(await this.#load());
    } catch {
      // Offline: the viewer stays who they were, a guest at first.
    }
  }

  become(me: Me): void {
    const text = JSON.stringify(me);
    if (text !== JSON.stringify(this.me.get())) {
      this.me.set(me);
    }
    this.#storage.setItem(storageKey, text);
  }

  /** Tells when somebody else has signed in, or nobody is any more. */
  whenAnother(listener: () => void): void {
    let last = this.account?.id;
    this.me.subscribe(() => {
      const now = this.account?.id;
      if (now !== last) {
        last = now;
        listener();
      }
    });
  }

  /** Whether what another tab has written says that somebody else is signed in now, or nobody. */
  isOutdatedBy(key: string | null, text: string | null): boolean {
    return key === storageKey && parsed(text)?.account?.id !== this.account?.id;
  }

  setUnread(unread: number): void {
    this.me.update((me) => me && { ...me, unread });
  }
}

function restored(storage: TextStorage): Me | undefined {
  const me = parsed(storage.getItem(storageKey));
  return me && { ...me, setupNeeded: false };
}

function parsed(text: string | null): Me | undefined {
  try {
    return (JSON.parse(text ?? 'null') as Me | null) ?? undefined;
  } catch {
    return undefined;
  }
}
