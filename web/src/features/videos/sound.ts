import type { TextStorage } from '../../lib/storage';
import { Store } from '../../lib/store';

export interface SoundState {
  /** Whether clips play without sound now. */
  muted: boolean;
  /** Whether the viewer wants sound as soon as the browser allows it. */
  wanted: boolean;
}

const storageKey = 'riffle.sound';

/**
 * Sound on or off. Browsers refuse it before the first gesture, so the feed starts muted and the
 * first gesture turns the sound on, unless this viewer turned it off before.
 */
export class Sound {
  readonly state: Store<SoundState>;
  readonly #storage: TextStorage;

  constructor(storage: TextStorage) {
    this.#storage = storage;
    this.state = new Store({ muted: true, wanted: storage.getItem(storageKey) !== 'off' });
  }

  /** The viewer has touched something. */
  gesture(): void {
    const { muted, wanted } = this.state.get();
    if (muted && wanted) {
      this.state.set({ muted: false, wanted });
    }
  }

  /** The viewer's choice, remembered. */
  choose(muted: boolean): void {
    this.state.set({ muted, wanted: !muted });
    this.#storage.setItem(storageKey, muted ? 'off' : 'on');
  }

  /** The browser did not let a clip play with sound. */
  refused(): void {
    this.state.update(({ wanted }) => ({ muted: true, wanted }));
  }
}
