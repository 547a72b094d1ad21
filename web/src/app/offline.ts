/** Lets the app open without a connection; only what was built has a service worker. */
export function keepOffline({ navigator }: Window): void {
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    navigator.serviceWorker.register('/service-worker.js').catch((failure: unknown) => {
      console.warn(`the app cannot be kept for offline use: ${String(failure)}`);
    });
  }
}
