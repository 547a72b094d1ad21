const reloadKey = 'riffle.reloaded';
const reloadOnceMillis = 60_000;

/** Lets the app open without a connection; only what was built has a service worker. */
export function keepOffline(window: Window): void {
  const { navigator } = window;
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    navigator.serviceWorker.register('/service-worker.js').catch((failure: unknown) => {
      console.warn(`the app cannot be kept for offline use: ${String(failure)}`);
    });
  }
  window.addEventListener('vite:preloadError', () => reloadForNewVersion(window));
}

/** A screen's file is gone where the server has a newer version: the page becomes that one. */
function reloadForNewVersion({ navigator, sessionStorage, location }: Window): void {
  const last = Number(sessionStorage.getItem(reloadKey) ?? 0);
  if (navigator.onLine && Date.now() - last > reloadOnceMillis) {
    sessionStorage.setItem(reloadKey, String(Date.now()));
    location.reload();
  }
}
