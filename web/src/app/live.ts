import { listenLive, type Notice } from '../api';
import type { Viewer } from '../features/accounts';

interface Options {
  viewer: Viewer;
  gone(what: { clips: string[]; creators: string[] }): void;
  notice(notice: Notice): void;
}

/** The open line to the server: what is gone, and what is new in the inbox. */
export class Live {
  readonly #options: Options;
  #stop: () => void = () => undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Listens as whoever is signed in now. */
  reconnect(): void {
    const { viewer, gone, notice } = this.#options;
    this.#stop();
    this.#stop = listenLive({
      gone,
      unread: (count) => viewer.setUnread(count),
      notice,
    });
  }
}
