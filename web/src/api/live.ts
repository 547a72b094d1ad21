import type { DraftNews, Notice } from './contract';

/** What the server tells of its own accord, while the page is open. */
export interface LiveListener {
  gone(what: { clips: string[]; creators: string[] }): void;
  unread(count: number): void;
  notice(notice: Notice): void;
  draft(news: DraftNews): void;
  /** The line was broken for a while. */
  missed(): void;
}

const retryMillis = 15_000;
/** The server says something every fifteen seconds; a line that is silent for longer is dead. */
const silentMillis = 45_000;

/** Listens until what it returns is called. */
export function listenLive(listener: LiveListener): () => void {
  if (typeof EventSource === 'undefined') {
    return () => undefined;
  }
  const line = new Line(listener);
  return () => line.close();
}

/** A line that is opened again whenever it breaks, and says so: what was told meanwhile is lost. */
class Line {
  readonly #listener: LiveListener;
  #source: EventSource;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #heardAt = Date.now();
  #opened = false;

  constructor(listener: LiveListener) {
    this.#listener = listener;
    this.#source = this.#open();
    document.addEventListener('visibilitychange', this.#lookAgain);
    window.addEventListener('online', this.#lookAgain);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#source.close();
    document.removeEventListener('visibilitychange', this.#lookAgain);
    window.removeEventListener('online', this.#lookAgain);
  }

  #open(): EventSource {
    const source = sourceOf(this.#listener);
    source.addEventListener('open', () => this.#isOpen());
    source.addEventListener('ping', () => this.#heard());
    // The browser reconnects by itself, but not after an answer that is no stream.
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) {
        this.#reopenIn(retryMillis);
      }
    });
    this.#reopenIn(silentMillis);
    return source;
  }

  #isOpen(): void {
    if (this.#opened) {
      this.#listener.missed();
    }
    this.#opened = true;
    this.#heard();
  }

  #heard(): void {
    this.#heardAt = Date.now();
    this.#reopenIn(silentMillis);
  }

  #reopenIn(millis: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#reopen(), millis);
  }

  #reopen(): void {
    this.#source.close();
    this.#heardAt = Date.now();
    this.#source = this.#open();
  }

  /** A device that slept stopped the timer with everything else. */
  readonly #lookAgain = () => {
    const silent = Date.now() - this.#heardAt > silentMillis;
    if (silent || this.#source.readyState === EventSource.CLOSED) {
      this.#reopen();
    }
  };
}

function sourceOf(listener: LiveListener): EventSource {
  const source = new EventSource('/api/live');
  const on = <T>(type: string, tell: (data: T) => void) =>
    source.addEventListener(type, (event) => tell(JSON.parse((event as MessageEvent).data)));
  on<{ clips?: string[]; creators?: string[] }>('gone', ({ clips = [], creators = [] }) =>
    listener.gone({ clips, creators }),
  );
  on<{ count: number }>('unread', ({ count }) => listener.unread(count));
  on<Notice>('notice', (notice) => listener.notice(notice));
  on<DraftNews>('draft', (news) => listener.draft(news));
  return source;
}
