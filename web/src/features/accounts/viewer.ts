import type { Account, Me } from '../../api';
import { Store } from '../../lib/store';

/** Who is watching: a guest, or someone signed in. */
export class Viewer {
  /** Undefined until the server has answered for the first time. */
  readonly me = new Store<Me | undefined>(undefined);
  readonly #load: () => Promise<Me>;

  constructor(load: () => Promise<Me>) {
    this.#load = load;
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
      this.me.set(await this.#load());
    } catch {
      // Offline or an older server: the viewer stays who they were, a guest at first.
    }
  }

  become(me: Me): void {
    this.me.set(me);
  }

  setUnread(unread: number): void {
    this.me.update((me) => me && { ...me, unread });
  }
}
