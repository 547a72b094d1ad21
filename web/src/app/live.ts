import { listenLive, type DraftNews, type Notice } from '../api';
import type { Viewer } from '../features/accounts';

interface Options {
  viewer: Viewer;
  gone(what: { clips: string[]; creators: string[] }): void;
  notice(notice: Notice): void;
  draft(news: DraftNews): void;
  missed(): void;
}

/** The open line to the server: what is gone, what is new in the inbox, and how drafts go on. */
export class Live {
  readonly #options: Options;
  #stop: () => void = () => undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  close(): void {
    this.#stop();
  }

  /** Listens as whoever is signed in now. */
  reconnect(): void {
    const { viewer, gone, notice, draft, missed } = this.#options;
    this.#stop();
    this.#stop = listenLive({
      gone,
      unread: (count) => viewer.setUnread(count),
      notice,
      draft,
      missed,
    });
  }
}
