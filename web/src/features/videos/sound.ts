import { Store } from '../../lib/store';

export interface SoundState {
  /** Whether clips play without sound now. */
  muted: boolean;
  /** Whether the viewer wants sound as soon as the browser allows it. */
  wanted: boolean;
}

export interface SoundStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const storageKey = 'riffle.sound';

/**
 * Sound on or off. Browsers refuse it before the first gesture, so the feed starts muted and the
 * first gesture turns the sound on, unless this viewer turned it off before.
 */
export class Sound {
  readonly state: Store<SoundState>;
  readonly #storage: SoundStorage;

  constructor(storage: SoundStorage) {
    this.#storage = storage;
    this.state = new Store({ muted: true, wanted: read(storage) !== 'off' });
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
    try {
      this.#storage.setItem(storageKey, muted ? 'off' : 'on');
    } catch {
      // Without storage the choice holds until the page is closed.
    }
  }

  /** The browser did not let a clip play with sound. */
  refused(): void {
    this.state.update(({ wanted }) => ({ muted: true, wanted }));
  }
}

function read(storage: SoundStorage): string | null {
  try {
    return storage.getItem(storageKey);
  } catch {
    return null;
  }
}
