import type { Outbox } from '../features/events';
import type { Watching } from '../features/feed';

/** The page's own comings and goings. */
export function listenToPage(window: Window, outbox: Outbox, feeds: () => Watching[]): void {
  let away = false;
  const leave = () => {
    if (!away) {
      away = true;
      outbox.part(() => feeds().forEach((watching) => watching.pageHidden()));
    }
  };
  const comeBack = () => {
    away = false;
    feeds().forEach((watching) => watching.pageShown());
  };
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'hidden') {
      leave();
    } else {
      comeBack();
    }
  });
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', comeBack);
  window.addEventListener('online', () => {
    outbox.retryNow();
    feeds().forEach(({ feed }) => feed.started && feed.retryNow());
  });
}
