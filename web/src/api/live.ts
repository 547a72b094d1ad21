import type { DraftNews, Notice } from './contract';

/** What the server tells of its own accord, while the page is open. */
export interface LiveListener {
  gone(what: { clips: string[]; creators: string[] }): void;
  unread(count: number): void;
  notice(notice: Notice): void;
  draft(news: DraftNews): void;
}

const retryMillis = 15_000;

/** Listens until what it returns is called. */
export function listenLive(listener: LiveListener): () => void {
  if (typeof EventSource === 'undefined') {
    return () => undefined;
  }
  let stop = open();
  return () => stop();

  function open(): () => void {
    const source = sourceOf(listener);
    // The browser reconnects by itself, but not after an answer that is no stream.
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) {
        const timer = setTimeout(() => (stop = open()), retryMillis);
        stop = () => clearTimeout(timer);
      }
    });
    return () => source.close();
  }
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
